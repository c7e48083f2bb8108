// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/basket.h"

#include "app/documents/office.h"
#include "app/viewmodels/library_words.h"
#include "app/viewmodels/saved_file.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"
#include "core/advisory/inbox.h"
#include "core/advisory/municipalities.h"

#include <algorithm>
#include <array>

namespace feltbok::app {
namespace {

constexpr const char* kLastBasket = "library.basket";
constexpr std::array kConcerning{"basket", "basketItem", "criterion", "rule"};

} // namespace

Basket::Basket(QObject* parent)
    : QObject(parent)
    , m_live(
          this,
          [](const Record& record) {
              return std::ranges::find(kConcerning, record.kind) != kConcerning.end();
          },
          [this](std::optional<Content> content) { show(std::move(content)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_lines.translate();
        emit changed();
    });
    ask({});
}

void Basket::ask(const Id& basket) {
    m_wanted = basket;
    m_live.ask([basket](OpenBook& book) -> std::optional<Content> { return contentOf(book, basket); });
}

Basket::Content Basket::contentOf(OpenBook& book, const Id& wanted) {
    const Store& store = book.store();
    Content content;
    for (const Record& basket : store.list({.kind = "basket"}))
        content.choices.push_back({basket.id, basket.text("title"), store.scopeName(basket.scope)});
    std::ranges::sort(content.choices, {}, [](const Choice& choice) {
        return std::tie(choice.title, choice.municipality, choice.id);
    });
    for (const advisory::MunicipalityRow& row : advisory::municipalitiesHere(store, book.municipalities()))
        content.scopes.push_back({row.scope, row.name});
    const Id last = Id::parse(store.setting(kLastBasket)).value_or(Id{});
    for (const Id& id : {wanted, last, content.choices.empty() ? Id{} : content.choices.front().id}) {
        if (std::ranges::find(content.choices, id, &Choice::id) == content.choices.end()) continue;
        if (auto page = library::basketPage(store, id, book.today())) content.page = std::move(*page);
        break;
    }
    return content;
}

void Basket::show(std::optional<Content> content) {
    m_content = std::move(content);
    std::vector<BasketRow> rows;
    if (m_content)
        for (const library::BasketLine& line : m_content->page.lines) {
            rows.push_back({line, {}});
            for (const library::BasketRemark& remark : m_content->page.remarks)
                if (remark.line == line.id) rows.back().remarks.push_back(remark);
        }
    m_lines.showRows(std::move(rows));
    emit changed();
    emit itemIdChanged();
}

QString Basket::basketId() const {
    return m_content ? wording::idText(m_content->page.id) : QString();
}

void Basket::setBasketId(const QString& basketId) {
    const Id basket = wording::idOf(basketId);
    if (basket.isNull() || basketId == this->basketId()) return;
    FieldBook::instance().write(
        [basket](OpenBook& book) { return book.store().setSetting(kLastBasket, basket.toString()); });
    ask(basket);
}

QString Basket::title() const {
    return m_content ? wording::text(m_content->page.title) : QString();
}

QString Basket::municipality() const {
    if (!exists()) return {};
    const auto it = std::ranges::find(m_content->choices, m_content->page.id, &Choice::id);
    return it == m_content->choices.end() ? QString() : wording::text(it->municipality);
}

QString Basket::countText() const {
    return tr("%n requirements", nullptr, m_lines.count());
}

QStringList Basket::choiceIds() const {
    QStringList ids;
    if (m_content)
        for (const Choice& choice : m_content->choices)
            ids += wording::idText(choice.id);
    return ids;
}

QStringList Basket::choiceTexts() const {
    QStringList texts;
    if (m_content)
        for (const Choice& choice : m_content->choices)
            texts += wording::joined({wording::text(choice.title), wording::text(choice.municipality)});
    return texts;
}

QStringList Basket::scopeIds() const {
    QStringList ids;
    if (m_content)
        for (const ScopeEntry& scope : m_content->scopes)
            ids += wording::idText(scope.id);
    return ids;
}

QStringList Basket::scopeTexts() const {
    QStringList texts;
    if (m_content)
        for (const ScopeEntry& scope : m_content->scopes)
            texts += wording::text(scope.name);
    return texts;
}

QString Basket::method() const {
    return m_content ? wording::text(m_content->page.method) : QString();
}

QString Basket::shareText() const {
    if (!exists()) return {};
    const library::BasketPage& page = m_content->page;
    return tr("Climate and environment count %1 of %2 %. The rule asks for at least %3 %.")
        .arg(wording::number(page.climateShare, 1), wording::number(page.weights, 1),
             wording::number(page.climateLeast, 1));
}

QString Basket::remarks() const {
    QStringList lines;
    if (m_content)
        for (const library::BasketRemark& remark : m_content->page.remarks)
            if (remark.line.isNull()) lines += wording::remark(remark);
    return lines.join(QLatin1Char('\n'));
}

void Basket::setItemId(const QString& itemId) {
    if (itemId == m_item) return;
    m_item = itemId;
    emit itemIdChanged();
}

bool Basket::holdsItem() const {
    const Id item = wording::idOf(m_item);
    return !item.isNull() && std::ranges::any_of(m_lines.rows(), [&](const BasketRow& row) {
        return row.line.criterion == item;
    });
}

void Basket::setMethod(const QString& method) {
    if (!exists() || method == this->method()) return;
    writeFor(this, [basket = m_content->page.id, method = method.toStdString()](OpenBook& book) {
        return book.store().commit(feltbok::Change{
            .record = basket, .fields = {{"method", method.empty() ? Value(nullptr) : Value(method)}}});
    });
}

void Basket::make(const QString& title, const QString& scopeId) {
    writeFor(
        this,
        [title = title.trimmed().toStdString(),
         scope = wording::idOf(scopeId)](OpenBook& book) -> Result<Id> {
            auto basket = library::makeBasket(book.store(), scope, title, Id{});
            if (!basket) return fail(basket);
            if (const auto kept = book.store().setSetting(kLastBasket, basket->toString()); !kept)
                return fail(kept);
            return basket;
        },
        [this](const Id& basket) {
            ask(basket);
            emit made();
        });
}

void Basket::add(const QString& itemId) {
    if (!exists()) return;
    writeFor(this, [basket = m_content->page.id, item = wording::idOf(itemId)](OpenBook& book) {
        return library::addCriterion(book.store(), basket, item);
    });
}

void Basket::addOwn(const QString& wording) {
    const std::string words = wording.simplified().toStdString();
    if (!exists() || words.empty()) return;
    writeFor(this, [basket = m_content->page.id, words](OpenBook& book) {
        return library::addOwn(book.store(), basket, words, 0);
    });
}

void Basket::move(const QString& lineId, int by) {
    const auto& rows = m_lines.rows();
    const Id line = wording::idOf(lineId);
    const auto held = std::ranges::find(rows, line, [](const BasketRow& row) { return row.line.id; });
    const auto place = held - rows.begin();
    if (held == rows.end() || place + by < 0 || place + by >= std::ssize(rows)) return;
    const auto next = std::size_t(by < 0 ? place - 1 : place + 2);
    const Id before = next < rows.size() ? rows[next].line.id : Id{};
    writeFor(this, [line, before](OpenBook& book) { return library::moveLine(book.store(), line, before); });
}

void Basket::update(const QString& lineId) {
    writeFor(this, [line = wording::idOf(lineId)](OpenBook& book) {
        return library::updateLine(book.store(), line);
    });
}

void Basket::removeLine(const QString& lineId) {
    writeFor(this, [line = wording::idOf(lineId)](OpenBook& book) -> Result<void> {
        if (const auto done = book.store().remove(line); !done) return fail(done);
        return {};
    });
}

void Basket::exportAs(const QString& format, const QUrl& to) {
    if (!exists()) return;
    const QString ending = format == QLatin1String("text") ? QStringLiteral("txt") : format;
    const QString path = savedPath(to, title() + QLatin1Char(' ') + municipality(), ending);
    writeFor(
        this,
        [basket = m_content->page.id, path = path.toStdString()](OpenBook& book) -> Result<void> {
            if (const auto cut = book.store().cutAllDrafts(); !cut) return fail(cut);
            const auto page = library::basketPage(book.store(), basket, book.today());
            if (!page) return fail(page);
            const document::Document paper = library::basketDocument(*page, book.today());
            (void)book.world().files.makeFolder(std::filesystem::path(path).parent_path());
            return documents::writeByEnding(paper, path);
        },
        [this, path] { emit exported(path); });
}

} // namespace feltbok::app
