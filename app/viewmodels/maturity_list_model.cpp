// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/maturity_list_model.h"

#include "app/viewmodels/wording.h"

namespace feltbok::app {
namespace {

// As the questionnaire names them: up to 1, up to 2, up to 3, above.
QString levelOf(double whole) {
    if (whole < 1) return MaturityListModel::tr("not begun");
    if (whole < 2) return MaturityListModel::tr("basic");
    if (whole < 3) return MaturityListModel::tr("established");
    return MaturityListModel::tr("leading");
}

} // namespace

MaturityListModel::MaturityListModel(QObject* parent)
    : RowModel(parent)
    , m_live(
          this,
          [this](const Record& record) {
              return record.scope == m_scope && (record.kind == "answer" || record.kind == "interview");
          },
          [this](Held held) {
              show(held.maturity.rows);
              m_held = std::move(held);
              emit shown();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        repaint();
        emit shown();
    });
}

void MaturityListModel::ask() {
    if (m_scope.isNull()) return m_live.ask({});
    m_live.ask([scope = m_scope, except = m_except](OpenBook& book) {
        Held held;
        for (const auto& moment : advisory::interviewsOf(book.store(), scope, advisory::kNeedsMapping)) {
            if (moment.visit == except) continue;
            const auto interview = book.interview(moment.interview);
            advisory::Maturity maturity =
                interview ? advisory::maturityOf(**interview) : advisory::Maturity{};
            if (maturity.rows.empty()) continue;
            if (!held.maturity.rows.empty()) {
                held.maturity = advisory::compared(std::move(held.maturity), maturity);
                held.lastDay = moment.day;
                break;
            }
            held.maturity = std::move(maturity);
            held.day = moment.day;
        }
        return held;
    });
}

QString MaturityListModel::scopeId() const {
    return wording::idText(m_scope);
}

void MaturityListModel::setScopeId(const QString& scopeId) {
    const Id scope = wording::idOf(scopeId);
    if (scope == m_scope) return;
    m_scope = scope;
    emit scopeIdChanged();
    ask();
}

QString MaturityListModel::exceptVisitId() const {
    return wording::idText(m_except);
}

void MaturityListModel::setExceptVisitId(const QString& visitId) {
    const Id visit = wording::idOf(visitId);
    if (visit == m_except) return;
    m_except = visit;
    emit exceptVisitIdChanged();
    ask();
}

QString MaturityListModel::dayText() const {
    return wording::dayWithYear(m_held.day);
}

QString MaturityListModel::wholeText() const {
    const double whole = advisory::wholeOf(m_held.maturity.rows);
    return whole < 0 ? QString() : tr("In all %1 of 4, %2").arg(wording::number(whole, 1), levelOf(whole));
}

QVariant MaturityListModel::data(const QModelIndex& index, int role) const {
    const advisory::MaturityRow* dimension = row(index);
    if (dimension == nullptr) return {};
    switch (role) {
    case Name:
    case Qt::DisplayRole:
        return wording::maturityDimension(dimension->name);
    case ValueRole:
        return dimension->value;
    case ValueText:
        return dimension->value < 0 ? QStringLiteral("–") : wording::number(dimension->value, 1);
    case LastText:
        return dimension->last < 0
                   ? QString()
                   : tr("%1 in %2")
                         .arg(wording::number(dimension->last, 1), wording::text(m_held.lastDay).left(4));
    default:
        return {};
    }
}

QHash<int, QByteArray> MaturityListModel::roleNames() const {
    return {{Name, "name"}, {ValueRole, "value"}, {ValueText, "valueText"}, {LastText, "lastText"}};
}

} // namespace feltbok::app
