// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/packing.h"

#include "app/viewmodels/wording.h"
#include "core/advisory/maturity.h"

#include <array>

namespace feltbok::app {
namespace {

using advisory::PackPart;
using advisory::PackRow;

constexpr std::array kConcerning{"visit", "attachment", "criterion", "example", "tour"};

advisory::PackedForm packedForm(OpenBook& book) {
    const std::string id(advisory::kNeedsMapping);
    const auto form = book.form(id, {});
    if (!form) return {id, std::nullopt};
    return {std::string((*form)->title()), std::string((*form)->version())};
}

QString titleOf(const PackRow& row) {
    const QString where = wording::text(row.municipality);
    switch (row.part) {
    case PackPart::Form:
        return PackListModel::tr("Form");
    case PackPart::Library:
        return PackListModel::tr("Library");
    case PackPart::History:
        return row.ready ? PackListModel::tr("History of %n municipalities", nullptr, int(row.count))
                         : PackListModel::tr("%1: the history is missing").arg(where);
    case PackPart::Pictures:
        break;
    }
    return row.ready ? PackListModel::tr("Pictures and attachments")
                     : PackListModel::tr("%1: %2 of %3 attachments missing")
                           .arg(where)
                           .arg(row.missing)
                           .arg(row.count);
}

QString namesOf(const PackRow& row) {
    QStringList names;
    for (const std::string& name : row.names)
        if (names.size() < PackListModel::kNamesShownMax) names += wording::text(name);
    if (int(row.names.size()) > names.size())
        names += PackListModel::tr("and %n more", nullptr, int(row.names.size()) - int(names.size()));
    return names.join(QStringLiteral(", "));
}

QString lineOf(const PackRow& row) {
    switch (row.part) {
    case PackPart::Form:
        return row.ready ? PackListModel::tr("%1, version %2").arg(namesOf(row), wording::text(row.version))
                         : PackListModel::tr("%1 cannot be read. Update the app.").arg(namesOf(row));
    case PackPart::Library:
        return row.ready ? PackListModel::tr("%1 criteria, %2 examples").arg(row.count).arg(row.examples)
                         : PackListModel::tr("Not here yet. It comes with the next sync.");
    case PackPart::History:
        if (!row.ready) return PackListModel::tr("It comes with the next sync.");
        return row.since.empty() ? PackListModel::tr("No earlier visits")
                                 : PackListModel::tr("Visits, actions and contacts since %1")
                                       .arg(wording::text(row.since).left(4));
    case PackPart::Pictures:
        break;
    }
    return row.ready ? PackListModel::tr("%n on the device", nullptr, int(row.count))
                     : PackListModel::tr("%1 (%2)").arg(namesOf(row), wording::size(row.bytes));
}

// "Tokke, Vinje og Kviteseid".
QString listed(const std::vector<advisory::StopRow>& stops) {
    QStringList names;
    for (const advisory::StopRow& stop : stops)
        names += wording::text(stop.municipality);
    names.removeDuplicates();
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return PackListModel::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

} // namespace

PackListModel::PackListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](advisory::PackPage page) {
              m_page = std::move(page);
              show(m_page.rows);
              emit changed();
          }) {
    FieldBook& book = FieldBook::instance();
    connect(&book, &FieldBook::languageChanged, this, [this] {
        repaint();
        emit changed();
    });
    connect(&book, &FieldBook::syncChanged, this, [this](const SyncReport& report) {
        if (report.phase == SyncReport::Phase::Idle) m_live.refresh(); // pictures may have come
    });
}

QString PackListModel::tourId() const {
    return wording::idText(m_tour);
}

void PackListModel::setTourId(const QString& tourId) {
    const Id tour = wording::idOf(tourId);
    if (tour == m_tour) return;
    m_tour = tour;
    emit tourIdChanged();
    if (tour.isNull()) return m_live.ask({});
    m_live.ask([tour](OpenBook& book) { return advisory::packPage(book.store(), tour, packedForm(book)); });
}

void PackListModel::pack() {
    if (m_tour.isNull()) return;
    FieldBook::instance().write(
        [tour = m_tour](OpenBook& book) -> Result<void> {
            const auto packed =
                advisory::pack(book.store(), tour, packedForm(book), book.world().clock.now());
            return packed ? Result<void>{} : fail(packed);
        },
        this,
        [this](const Result<void>& done) {
            if (!done) emit failed(wording::failure(done.error()));
            m_live.refresh();
        });
}

QString PackListModel::stateText() const {
    if (isMissing()) return tr("%n stops left", nullptr, int(m_page.waiting.size()));
    return isReady() ? tr("Everything is here") : QString();
}

QString PackListModel::summaryText() const {
    QStringList said;
    if (!m_page.ready.empty()) said += tr("%1: ready for use without a network.").arg(listed(m_page.ready));
    if (isMissing()) said += tr("%1: something is missing.").arg(listed(m_page.waiting));
    return said.isEmpty() ? tr("No stop is left to pack for.") : said.join(QLatin1Char(' '));
}

QString PackListModel::checkedText() const {
    if (m_page.checkedAtMs == 0) return {};
    return wording::joined(
        {tr("Packed %1").arg(wording::moment(m_page.checkedAtMs, FieldBook::instance().today())),
         m_page.bytes == 0 ? QString() : wording::size(m_page.bytes)});
}

QVariant PackListModel::data(const QModelIndex& index, int role) const {
    const PackRow* held = row(index);
    if (held == nullptr) return {};
    switch (role) {
    case Title:
    case Qt::DisplayRole:
        return titleOf(*held);
    case Line:
        return lineOf(*held);
    case Ready:
        return held->ready;
    default:
        return {};
    }
}

QHash<int, QByteArray> PackListModel::roleNames() const {
    return {{Title, "title"}, {Line, "line"}, {Ready, "ready"}};
}

std::string PackListModel::keyOf(const PackRow& row) const {
    return std::to_string(int(row.part)) + (row.ready ? "+" : "-") + row.municipality;
}

} // namespace feltbok::app
