// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/report_page.h"

#include "app/documents/office.h"
#include "app/documents/paper_of.h"
#include "app/viewmodels/page_pictures.h"
#include "app/viewmodels/saved_file.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/municipalities.h"

#include <algorithm>

namespace feltbok::app {
namespace {

constexpr const char* kPreview = "report";

Date firstOf(int year) {
    return {year, 1, 1};
}
Date lastOf(int year) {
    return {year, 12, 31};
}

std::vector<Id> idsOf(const std::vector<std::string>& texts) {
    std::vector<Id> ids;
    for (const std::string& text : texts)
        if (const auto id = Id::parse(text)) ids.push_back(*id);
    return ids;
}

} // namespace

ReportPage::ReportPage(QObject* parent)
    : QObject(parent)
    , m_year(FieldBook::instance().today().year)
    , m_live(
          this, [](const Record&) { return true; },
          [this](std::optional<Content> content) { show(std::move(content)); })
    , m_liveRecords(
          this, [](const Record&) { return true; },
          [this](std::vector<CountedRecord> records) { m_records.showRows(std::move(records)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { show(m_content); });
    ask();
}

std::optional<ReportPage::Content> ReportPage::contentOf(OpenBook& book, const Asked& asked) {
    const Store& store = book.store();
    Content content;
    for (const advisory::MunicipalityRow& row : advisory::municipalitiesHere(store, book.municipalities()))
        content.municipalities.push_back({row.scope, row.name});
    content.team = advisory::teamScope(store, book.municipalities()).value_or(Id{});
    content.demo = book.world().demo;
    results::ReportOrder order{.kind = asked.kind,
                               .from = firstOf(asked.year),
                               .to = lastOf(asked.year),
                               .municipality = {},
                               .municipalityName = {},
                               .sender = book.membership().hubName};
    if (std::size_t(asked.municipality) < content.municipalities.size()) {
        const ScopeEntry& one = content.municipalities[std::size_t(asked.municipality)];
        order.municipality = one.id;
        order.municipalityName = one.name;
    }
    auto paper = results::reportDocument(store, book.insight(), order);
    if (!paper) return std::nullopt;
    content.paper = std::move(*paper);
    content.missing = results::missingAssumptions(store, order);
    for (int year = book.today().year; year > book.today().year - kYears; --year)
        if (const auto closed = results::findReport(store, "yearly", firstOf(year), lastOf(year)))
            content.closed[year] = {closed->integer("lockedAt"),
                                    results::corrections(*closed, book.insight()).size()};
    return content;
}

void ReportPage::ask() {
    m_live.ask(
        [asked = Asked{m_kind, m_year, m_municipality}](OpenBook& book) { return contentOf(book, asked); });
}

void ReportPage::show(std::optional<Content> content) {
    m_content = std::move(content);
    showYears();
    showLines();
    std::vector<ReportGap> gaps;
    if (m_content)
        for (const results::MissingAssumption& one : m_content->missing)
            gaps.push_back({wording::idText(one.record), wording::text(one.title), wording::text(one.what)});
    m_gaps.showRows(std::move(gaps));
    emit changed();
    if (m_content)
        PagePictures::publish(QString::fromLatin1(kPreview), paper(), this, [this](const QStringList& pages) {
            if (pages == m_pages || !m_content) return;
            m_pages = pages;
            emit pagesChanged();
        });
}

void ReportPage::showYears() {
    std::vector<ReportYear> years;
    const int thisYear = FieldBook::instance().today().year;
    for (int year = thisYear; m_content && year > thisYear - kYears; --year) {
        const auto closed = m_content->closed.find(year);
        ReportYear row{
            .year = year, .closed = closed != m_content->closed.end(), .line = {}, .changed = false};
        if (row.closed) {
            const std::size_t corrections = closed->second.corrections;
            row.changed = corrections > 0;
            row.line = row.changed ? tr("%n figures have changed since", nullptr, int(corrections))
                                   : wording::moment(closed->second.atMs, FieldBook::instance().today());
        }
        years.push_back(std::move(row));
    }
    m_years.showRows(std::move(years));
}

void ReportPage::showLines() {
    std::vector<ReportLine> lines;
    int number = 0;
    for (const document::Block& block :
         m_content ? m_content->paper.blocks : std::vector<document::Block>{}) {
        const auto* table = std::get_if<document::Table>(&block);
        if (table == nullptr) continue;
        for (int row = 0; row < int(table->rows.size()); ++row) {
            const auto& cells = table->rows[std::size_t(row)];
            ReportLine line{.table = number,
                            .row = row,
                            .part = row == 0 ? wording::text(table->name) : QString(),
                            .heads = {},
                            .label = wording::text(document::textOf(cells.front())),
                            .cells = {},
                            .records = {}};
            for (std::size_t cell = 1; cell < cells.size(); ++cell) {
                if (row == 0) line.heads += wording::text(table->columns[cell]);
                line.cells += wording::text(document::textOf(cells[cell]));
                line.records.push_back(idsOf(cells[cell].records));
            }
            lines.push_back(std::move(line));
        }
        ++number;
    }
    m_lines.showRows(std::move(lines));
}

documents::Paper ReportPage::paper() const {
    const bool steering = m_kind == results::ReportKind::Steering;
    return documents::paperOf(m_content->paper, m_content->demo ? tr("Demo") : QString(),
                              steering ? documents::kPagesMax : documents::kReportPagesMax);
}

QString ReportPage::kind() const {
    return QString::fromUtf8(results::nameOf(m_kind).data());
}

void ReportPage::setKind(const QString& kind) {
    const auto wanted = results::reportKindOf(kind.toStdString());
    if (!wanted || *wanted == m_kind) return;
    m_kind = *wanted;
    ask();
    emit changed();
}

void ReportPage::setYear(int year) {
    if (year == m_year) return;
    m_year = year;
    ask();
    emit changed();
}

QStringList ReportPage::municipalities() const {
    QStringList names;
    if (m_content)
        for (const ScopeEntry& one : m_content->municipalities)
            names += wording::text(one.name);
    return names;
}

void ReportPage::setMunicipality(int municipality) {
    if (municipality == m_municipality || municipality < 0) return;
    m_municipality = municipality;
    ask();
    emit changed();
}

QString ReportPage::title() const {
    return m_content ? wording::text(m_content->paper.title) : QString();
}

QString ReportPage::line() const {
    return wording::joined({wording::days(firstOf(m_year).toString(), lastOf(m_year).toString()) +
                                QLatin1Char(' ') + QString::number(m_year),
                            isClosed() ? tr("closed") : tr("draft")});
}

bool ReportPage::isClosed() const {
    return m_content && m_content->closed.contains(m_year);
}

bool ReportPage::isClosable() const {
    return m_content && !isClosed() && m_content->missing.empty();
}

QString ReportPage::teamId() const {
    return m_content ? wording::idText(m_content->team) : QString();
}

QString ReportPage::recipient() const {
    return m_content ? wording::text(m_content->paper.archive.recipient) : QString();
}

void ReportPage::open(int key, int cell) {
    const auto& rows = m_lines.rows();
    const auto line = std::ranges::find_if(
        rows, [&](const ReportLine& row) { return row.table * ReportLineModel::kRowsMax + row.row == key; });
    if (line == rows.end() || std::size_t(cell) >= line->records.size()) return;
    m_recordsTitle = wording::joined({line->label, line->cells.value(cell)});
    emit recordsChanged();
    m_liveRecords.ask([ids = line->records[std::size_t(cell)]](OpenBook& book) {
        return countedRecords(book.store(), ids);
    });
}

void ReportPage::close() {
    if (!isClosable()) return;
    writeFor(this,
             [team = m_content->team, year = m_year, now = FieldBook::instance().now()](OpenBook& book) {
                 return results::lockPeriod(book.store(), team, "Årsrapport " + std::to_string(year),
                                            firstOf(year), lastOf(year), book.insight(), now);
             });
}

void ReportPage::exportAs(const QString& format, const QUrl& to) {
    if (!m_content) return;
    const QString path = savedPath(to, title() + QLatin1Char(' ') + QString::number(m_year), format);
    // By the time it is written another report may be shown here, or none.
    const auto finish = [this, path, written = m_content->paper](const Result<void>& done) {
        const auto beside = done ? documents::writeArchiveEntry(written, path.toStdString()) : done;
        if (beside)
            emit exported(path);
        else
            emit failed(wording::failure(beside.error()));
    };
    if (format == QLatin1String("pdf")) return PagePictures::write(paper(), path, this, finish);
    FieldBook::instance().write(
        [paper = m_content->paper, path = path.toStdString()](OpenBook& book) {
            (void)book.world().files.makeFolder(std::filesystem::path(path).parent_path());
            return documents::writeByEnding(paper, path);
        },
        this, finish);
}

QString ReportWords::teamId() const {
    return wording::idText(m_team);
}

void ReportWords::setTeamId(const QString& teamId) {
    if (wording::idOf(teamId) == m_team) return;
    m_team = wording::idOf(teamId);
    find();
}

void ReportWords::setYear(int year) {
    if (year == m_year) return;
    m_year = year;
    find();
}

void ReportWords::find() {
    if (m_team.isNull() || m_year == 0) return open({});
    const std::string from = firstOf(m_year).toString();
    const std::string to = lastOf(m_year).toString();
    begin(m_team,
          {{"title", "Rapport til Miljødirektoratet " + std::to_string(m_year)},
           {"type", "funder"},
           {"from", from},
           {"to", to}},
          Id::derived(m_team, "report/funder/" + from + "/" + to));
}

} // namespace feltbok::app
