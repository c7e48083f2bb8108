// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_form.h"

#include "app/viewmodels/wording.h"
#include "core/record/beginnings.h"

#include <optional>

namespace feltbok::app {
namespace {

std::optional<FieldEditing::Way> wayOf(const Field& field) {
    switch (field.type) {
    case FieldType::Text:
        return FieldEditing::Line;
    case FieldType::LongText:
        return FieldEditing::Paragraphs;
    case FieldType::Date:
        return FieldEditing::Day;
    case FieldType::Choice:
    case FieldType::Status:
        return FieldEditing::Choice;
    case FieldType::Integer:
        return FieldEditing::Whole;
    case FieldType::Decimal:
        return FieldEditing::Decimal;
    case FieldType::Boolean:
        return FieldEditing::YesNo;
    case FieldType::Instant:
    case FieldType::Set:
    case FieldType::List:
    case FieldType::Reference:
        break;
    }
    return std::nullopt;
}

const Field* declared(const std::string& kind, const std::string& field) {
    const Kind* known = findKind(kind);
    return known == nullptr ? nullptr : known->field(field);
}

QString written(const Value& value) {
    if (value.is_string()) return wording::text(value.get<std::string>());
    if (value.is_boolean()) return value.get<bool>() ? QStringLiteral("true") : QString();
    if (value.is_number_integer()) return QString::number(value.get<std::int64_t>());
    return value.is_number() ? wording::number(value.get<double>()) : QString();
}

QStringList choicesOf(const FieldRow& row, bool asWords) {
    QStringList all;
    const Field* field = declared(row.kind, row.field);
    if (field == nullptr) return all;
    for (const std::string_view choice : field->choices) {
        if (!validateTransition(*findKind(row.kind), *field, row.value, Value(std::string(choice)))) continue;
        all += asWords ? wording::choice(row.kind, row.field, std::string(choice))
                       : QString::fromUtf8(choice.data(), qsizetype(choice.size()));
    }
    return all;
}

// What a written text is in a field; nothing while it is no value of it.
std::optional<Value> valueOf(FieldEditing::Way way, const QString& text) {
    if (text.isEmpty() && way != FieldEditing::Line && way != FieldEditing::Paragraphs) return Value(nullptr);
    bool fits = true;
    switch (way) {
    case FieldEditing::Whole: {
        const qlonglong whole = wording::locale().toLongLong(text, &fits);
        return fits ? std::optional(Value(std::int64_t(whole))) : std::nullopt;
    }
    case FieldEditing::Decimal: {
        const double number = wording::locale().toDouble(text, &fits);
        return fits ? std::optional(Value(number)) : std::nullopt;
    }
    case FieldEditing::YesNo:
        return Value(text == QLatin1String("true"));
    case FieldEditing::Day:
        return Date::parse(text.toStdString()) ? std::optional(Value(text.toStdString())) : std::nullopt;
    case FieldEditing::Line:
    case FieldEditing::Paragraphs:
    case FieldEditing::Choice:
        break;
    }
    return Value(text.toStdString());
}

// Words always fit: an empty name gets one when it is left. What else the record would be refused with must
// not be kept, for it would hold back all that is written beside it.
bool fits(const std::string& kind, const Field& field, const Value& before, const Value& value) {
    if (field.type == FieldType::Text || field.type == FieldType::LongText) return true;
    const Kind& known = *findKind(kind);
    return validate(known, {{std::string(field.name), value}}, false) &&
           validateTransition(known, field, before, value);
}

} // namespace

QVariant FieldListModel::data(const QModelIndex& index, int role) const {
    const FieldRow* held = row(index);
    if (held == nullptr) return {};
    const Field* field = declared(held->kind, held->field);
    switch (role) {
    case FieldRole:
        return wording::text(held->field);
    case LabelRole:
    case Qt::DisplayRole:
        return wording::field(held->kind, held->field);
    case WayRole:
        return int(field == nullptr ? FieldEditing::Line : wayOf(*field).value_or(FieldEditing::Line));
    case ValueText:
        return written(held->value);
    case Choices:
        return choicesOf(*held, false);
    case ChoiceTexts:
        return choicesOf(*held, true);
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldListModel::roleNames() const {
    return {{FieldRole, "field"},     {LabelRole, "label"}, {WayRole, "way"},
            {ValueText, "valueText"}, {Choices, "choices"}, {ChoiceTexts, "choiceTexts"}};
}

RecordForm::RecordForm(QObject* parent) : RecordEditor({}, parent) {
    connect(this, &RecordEditor::changed, this, &RecordForm::showFields);
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_fields.translate();
        emit recordIdChanged();
    });
}

QString RecordForm::recordId() const {
    return wording::idText(record());
}

QString RecordForm::kindText() const {
    return wording::kind(kind());
}

void RecordForm::edit(const QString& kind, const QString& recordId) {
    leave();
    setKind(kind.toStdString());
    open(wording::idOf(recordId));
    showFields();
    emit recordIdChanged();
}

void RecordForm::begin(const QString& kind, const QString& scopeId, const QString& owner,
                       const QString& ownerId) {
    beginIn(wording::idOf(scopeId), kind, owner, ownerId);
}

void RecordForm::beginInTeam(const QString& kind, const QString& owner, const QString& ownerId) {
    beginIn(std::nullopt, kind, owner, ownerId);
}

void RecordForm::beginIn(const std::optional<Id>& scope, const QString& kind, const QString& owner,
                         const QString& ownerId) {
    edit(kind, {}); // there is nothing to write in before it is known where it goes and who writes
    FieldBook::instance().ask(
        this,
        [scope](OpenBook& book) {
            const auto team = advisory::teamScope(book.store(), book.municipalities());
            return std::pair(scope.value_or(team.value_or(Id{})), book.membership().userName);
        },
        [this, kind, owner, ownerId](const std::pair<Id, std::string>& scopeAndUser) {
            if (!record().isNull() || this->kind() != kind.toStdString()) return; // another was opened
            if (scopeAndUser.first.isNull())
                return emit failed(tr("This device takes part in no team. Ask the coordinator."));
            beginFor(scopeAndUser.second, scopeAndUser.first, owner.toStdString(), ownerId.toStdString());
        });
}

void RecordForm::beginFor(const std::string& user, const Id& scope, const std::string& owner,
                          const std::string& ownerId) {
    const Kind* known = findKind(kind());
    if (known == nullptr) return;
    Fields fields = beginnings(*known, FieldBook::instance().today(), user);
    if (const Field* field = known->field(owner)) {
        if (field->type == FieldType::Set)
            fields[owner + "/" + ownerId] = true;
        else
            fields[owner] = ownerId;
    }
    RecordEditor::begin(scope, std::move(fields));
    showFields();
    emit recordIdChanged();
}

bool RecordForm::put(const QString& field, const QString& text) {
    const Field* known = declared(kind(), field.toStdString());
    const auto way = known == nullptr ? std::nullopt : wayOf(*known);
    if (!way) return false;
    const auto value = valueOf(*way, text);
    const auto held = shownFields().find(field.toStdString());
    if (!value || !fits(kind(), *known, held == shownFields().end() ? Value(nullptr) : held->second, *value))
        return false;
    write(field.toStdString(), *value);
    if (known->type == FieldType::Status)
        for (const auto& [day, reached] :
             reachedOn(*findKind(kind()), shownFields(), text.toStdString(), FieldBook::instance().today()))
            write(day, reached);
    if (*way == FieldEditing::Choice || *way == FieldEditing::YesNo) leave(); // one tap is a whole choice
    return true;
}

Fields RecordForm::emptyFallback() const {
    Fields fallback;
    if (const Kind* known = findKind(kind()))
        for (const Field& field : known->fields) {
            if (!field.required) continue;
            if (field.type == FieldType::Text || field.type == FieldType::LongText)
                fallback[std::string(field.name)] = tr("Without a name").toStdString();
            if (field.type == FieldType::Decimal) fallback[std::string(field.name)] = 0;
        }
    return fallback;
}

void RecordForm::showFields() {
    std::vector<FieldRow> rows;
    if (const Kind* known = record().isNull() ? nullptr : findKind(kind()))
        for (const Field& field : known->fields) {
            if (field.fixed || !wayOf(field)) continue;
            const auto held = shownFields().find(std::string(field.name));
            rows.push_back({kind(), std::string(field.name),
                            held == shownFields().end() ? Value(nullptr) : held->second});
        }
    m_fields.showRows(std::move(rows));
}

} // namespace feltbok::app
