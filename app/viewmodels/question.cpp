// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/question.h"

#include "app/viewmodels/interview.h"
#include "app/viewmodels/wording.h"
#include "core/advisory/follow_up.h"

#include <QLocale>
#include <QRegularExpression>

namespace feltbok::app {
namespace {

using forms::Control;
using forms::DataType;

bool isSelect(Control control) {
    return control == Control::Select || control == Control::Select1 || control == Control::Rank;
}

double numberOr(const std::string& text, double otherwise) {
    bool isNumber = false;
    const double number = wording::text(text).toDouble(&isNumber);
    return isNumber ? number : otherwise;
}

QStringList words(const std::string& value) {
    return wording::text(value).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

Question::Question(Interview& interview, advisory::QuestionState state)
    : QObject(&interview), m_interview(interview), m_state(std::move(state)), m_choices(this) {
    showTexts();
    showChoices();
}

void Question::showTexts() {
    m_label = markedText(wording::text(m_state.label));
    m_hint = markedText(wording::text(m_state.hint));
}

QString Question::key() const {
    return wording::text(m_state.key);
}

QString Question::name() const {
    const QString path = key().section(QLatin1Char('['), 0, 0);
    const QString last = path.section(QLatin1Char('/'), -1);
    return m_state.round == 0 ? last : QStringLiteral("%1-%2").arg(last).arg(m_state.round);
}

QString Question::number() const {
    return m_state.depth > 0 && kind() != TableHead ? QString() : wording::text(m_state.number);
}
QString Question::label() const {
    return m_label.plain;
}
QString Question::labelStyled() const {
    return m_label.styled;
}
QString Question::hint() const {
    return m_hint.plain;
}
QString Question::hintStyled() const {
    return m_hint.styled;
}
QString Question::appearance() const {
    return wording::text(m_state.appearance);
}

QString Question::unit() const {
    if (editor() != Decimal && editor() != Integer) return {};
    const qsizetype open = label().lastIndexOf(QLatin1Char('('));
    if (open < 0 || !label().endsWith(QLatin1Char(')'))) return {};
    QString inside = label().mid(open + 1);
    inside.chop(1);
    if (!inside.startsWith(QLatin1String("mill"), Qt::CaseInsensitive)) return {};
    return inside.section(QStringLiteral(" ekskl"), 0, 0).section(QStringLiteral(" excl"), 0, 0);
}

double Question::rangeFrom() const {
    return numberOr(m_state.rangeStart, 0);
}
double Question::rangeTo() const {
    return numberOr(m_state.rangeEnd, 10);
}
double Question::rangeStep() const {
    return numberOr(m_state.rangeStep, 1);
}

QString Question::value() const {
    return wording::text(m_state.value);
}

QString Question::valueText() const {
    if (isSelect(m_state.control)) return wording::text(m_state.valueText);
    if (editor() == Date) {
        const QString day = wording::dayWithYear(m_state.value);
        return day.isEmpty() ? value() : day;
    }
    if (m_state.typeWrong) return value();
    const bool parted = looks(QStringLiteral("thousands-sep"));
    if (editor() == Decimal || editor() == Thousands)
        return wording::numberAsWritten(value(), parted || editor() == Thousands);
    return value();
}

int Question::selectedCount() const {
    return isSelect(m_state.control) ? int(words(m_state.value).size()) : 0;
}

bool Question::isViolated() const {
    return m_state.violated;
}

QString Question::violationText() const {
    if (!m_state.violated) return {};
    if (m_state.typeWrong) return typeWrongText();
    if (m_state.tooMany) return tr("That is more than there can be here. Write a lower number.");
    const QString own = markedText(wording::text(m_state.violationText)).plain;
    return own.isEmpty() ? tr("This answer is not possible. Correct it or leave it empty.") : own;
}

QString Question::typeWrongText() const {
    if (editor() == Month) return tr("Choose a month and write the year, for example 2026.");
    if (editor() == Year) return tr("Write the year, for example 2026.");
    switch (m_state.type) {
    case DataType::Int:
        return tr("Write a whole number, without decimals.");
    case DataType::Decimal:
        return tr("Write a number, for example 4.2.");
    case DataType::Time:
        return tr("Write a time, for example 14.30.");
    case DataType::DateTime:
        return tr("Write both a date and a time, for example 24.11.2026 and 14.30.");
    case DataType::Geopoint:
        return tr("Write latitude and longitude in degrees, for example 59.4321 and 8.0123.");
    case DataType::Geotrace:
        return tr("A line needs two places at least, each with latitude and longitude.");
    case DataType::Geoshape:
        return tr("An area needs three places at least, each with latitude and longitude.");
    default:
        return tr("Write a date, for example 2026-11-24.");
    }
}

QString Question::lastText() const {
    if (m_state.lastValue.empty()) return {};
    const QString last = wording::text(m_state.lastText);
    if (editor() == Scale) {
        for (int i = 0; i < m_choices.rowCount(); ++i) {
            const QModelIndex index = m_choices.index(i);
            if (!index.data(ChoiceListModel::Last).toBool()) continue;
            const QString words = index.data(ChoiceListModel::ScaleText).toString();
            return tr("Last: %1, %2")
                .arg(index.data(ChoiceListModel::Number).toString(), words.left(1).toLower() + words.mid(1));
        }
    }
    return tr("Last: %1").arg(editor() == Date ? wording::dayWithYear(m_state.lastValue) : last);
}

QString Question::lastValue() const {
    return wording::text(m_state.lastValue);
}
QString Question::answeredByText() const {
    if (m_state.answeredBy.isNull()) return {};
    const QString when = wording::moment(m_state.answeredAtMs, FieldBook::instance().today());
    if (m_state.byMe) return tr("Answered by you, %1").arg(when);
    const QString name = wording::text(m_state.answeredByName);
    return tr("Answered by %1, %2").arg(name.isEmpty() ? tr("somebody else") : name, when);
}

QString Question::needId() const {
    return wording::idText(m_state.need);
}
QString Question::needTitle() const {
    return m_state.need.isNull() ? QString() : tr("Need: %1").arg(wording::text(m_state.needTitle));
}

QString Question::needLine() const {
    if (m_state.need.isNull()) return {};
    return wording::joined(
        {m_state.needSeverity > 0 ? tr("Severity %1").arg(m_state.needSeverity) : QString(),
         m_state.needUrgency > 0 ? tr("urgency %1").arg(m_state.needUrgency) : QString(),
         m_state.needHasQuote ? tr("quote added") : QString()});
}

bool Question::canBecomeNeed() const {
    // What only says who, where and when is no need, and neither is what rounds of a repeat list.
    static const QList<Editor> silent{Date,   Month,    Year,  Time,  DateTime, DropDown, DropDownMany,
                                      Masked, Position, Trace, Shape, Barcode,  Signature};
    const bool tells = !silent.contains(editor());
    return tells && m_state.counts && m_state.round == 0 && m_state.section > 0 && m_state.answered &&
           m_state.need.isNull() && !m_state.answer.isNull();
}

bool Question::canAddRound() const {
    return kind() == Repeat && !m_state.controlled;
}

bool Question::canRemoveRound() const {
    return kind() == RepeatRound && !m_state.controlled;
}

void Question::answer(const QString& value) {
    const std::string wanted = value.toStdString();
    if (wanted == m_state.value && m_underWay == 0) return;
    if (m_underWay == 0) m_onDisk = m_state.value;
    m_state.value = wanted;
    m_state.answered = !wanted.empty();
    ++m_underWay;
    showChoices();
    emit valueChanged();
    emit savedChanged();
    m_interview.keep(m_state.key, wanted, this, [this, wanted](const Result<void>& done) {
        if (!done) return; // the text stands till the disk has it
        m_onDisk = wanted;
        --m_underWay;
        if (m_underWay == 0) emit savedChanged();
    });
    m_interview.restAfter(key());
}

void Question::answerAgain(const std::string& held) {
    if (m_underWay > 0 && (held.empty() || held == m_onDisk)) answer(value());
}

void Question::answerNumber(const QString& text) {
    QString written = text.trimmed();
    // Thousands are set apart by a space: "1 250".
    static const QRegularExpression thousands(
        QStringLiteral("(?<=\\d)[ \\x{00A0}\\x{202F}](?=\\d{3}(?!\\d))"));
    written.remove(thousands).remove(QChar(0x00A0)).remove(QChar(0x202F));
    if (m_state.type == DataType::Decimal) written.replace(QLatin1Char(','), QLatin1Char('.'));
    written.replace(QChar(0x2212), QLatin1Char('-'));
    answer(written);
}

void Question::toggle(const QString& choice) {
    QStringList chosen = words(m_state.value);
    if (m_state.control != Control::Select) {
        answer(choice); // a second tap leaves it chosen
        return leave(); // one tap is a whole answer
    }
    if (!chosen.removeOne(choice)) chosen += choice;
    QStringList inOrder;
    for (const advisory::ChoiceState& known : m_state.choices)
        if (chosen.removeOne(wording::text(known.value))) inOrder += wording::text(known.value);
    answer((inOrder + chosen).join(QLatin1Char(' ')));
}

void Question::clear() {
    if (m_state.value.empty() || m_state.readonly) return;
    answer({});
    leave();
}

void Question::useLast() {
    m_interview.change(
        [key = m_state.key](OpenBook&, advisory::InterviewBook& book) { return book.useLast(key); });
}

void Question::step(int by) {
    answer(QString::number(value().toLongLong() + by));
}

void Question::leave() {
    m_interview.change(
        [key = m_state.key](OpenBook&, advisory::InterviewBook& book) { return book.leave(key); });
}

void Question::makeNeed() {
    if (!canBecomeNeed()) return;
    const advisory::QuestionState state = m_state;
    const std::string section = m_interview.sectionTitleOf(m_state.section).toStdString();
    m_interview.change(
        [state, section](OpenBook& open, advisory::InterviewBook& book) -> Result<void> {
            const auto need = advisory::makeNeed(open.store(), book.head(), state, section);
            if (!need) return fail(need);
            return {};
        },
        this,
        [this](const Result<void>& done) {
            if (done) emit m_interview.needMade(wording::idText(advisory::needOfAnswer(m_state.answer)));
        });
}

void Question::undoNeed() {
    if (m_state.need.isNull()) return;
    m_interview.change([need = m_state.need](OpenBook& open, advisory::InterviewBook&) -> Result<void> {
        if (const auto removed = open.store().remove(need); !removed) return fail(removed);
        return {};
    });
}

void Question::addRound() {
    m_interview.change([key = m_state.key](OpenBook& open, advisory::InterviewBook& book) {
        return book.addRepeat(key, open.world().clock.now(), open.world().random);
    });
}

void Question::removeRound() {
    m_interview.change(
        [key = m_state.key](OpenBook&, advisory::InterviewBook& book) { return book.removeRepeat(key); });
}

void Question::show(advisory::QuestionState state) {
    if (m_underWay > 0) { // what is being written here stands until it is on the disk
        state.value = m_state.value;
        state.answered = m_state.answered;
    }
    if (state == m_state) return;
    const bool newValue = state.value != m_state.value || state.valueText != m_state.valueText ||
                          state.answered != m_state.answered;
    m_state = std::move(state);
    showTexts();
    showChoices();
    emit changed();
    if (newValue) emit valueChanged();
}

void Question::showChoices() {
    const QStringList chosen = words(m_state.value);
    const QStringList last = words(m_state.lastValue);
    std::vector<ChoiceRow> rows;
    rows.reserve(m_state.choices.size());
    for (const advisory::ChoiceState& choice : m_state.choices) {
        const QString value = wording::text(choice.value);
        rows.push_back({choice.value, markedText(wording::text(choice.label)).plain.toStdString(),
                        chosen.contains(value), last.contains(value)});
    }
    m_choices.showRows(std::move(rows));
}

} // namespace feltbok::app
