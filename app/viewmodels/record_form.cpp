// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/record_form.h"

#include "app/viewmodels/wording.h"
#include "app/viewmodels/wording_lists.h"
#include "core/library/words.h"
#include "core/record/beginnings.h"
#include "core/record/elements.h"
#include "core/record/named_by.h"

#include <optional>
#include <set>

namespace feltbok::app {
namespace {

std::optional<FieldEditing::Way> wayOf(const Field& field) {
    switch (field.type) {
    case FieldType::Text:
        return listOf(field).empty() ? FieldEditing::Line : FieldEditing::Choice;
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
    case FieldType::Set:
        if (!elementsOf(field).empty()) return FieldEditing::Several;
        break;
    case FieldType::Instant:
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

// What is held stays to be seen though the list lacks it.
QStringList codesOf(const std::string& list, const Value& held, bool asWords) {
    std::vector<std::string> codes = wording::listedCodes(list);
    const std::string now = held.is_string() ? held.get<std::string>() : std::string();
    if (!now.empty() && std::ranges::find(codes, now) == codes.end()) codes.push_back(now);
    QStringList all{asWords ? RecordForm::tr("Not chosen") : QString()};
    for (const std::string& code : codes)
        all += asWords ? wording::listed(list, code) : wording::text(code);
    return all;
}

QStringList choicesOf(const FieldRow& row, bool asWords) {
    QStringList all;
    const Field* field = declared(row.kind, row.field);
    if (field == nullptr) return all;
    if (!listOf(*field).empty()) return codesOf(std::string(listOf(*field)), row.value, asWords);
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
    case FieldEditing::Several: // element by element
        return std::nullopt;
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

// The ids in a set: those of the record, and what was touched since.
Value elementsIn(const Fields& fields, const std::string& field) {
    std::set<std::string> elements;
    if (const auto held = fields.find(field); held != fields.end() && held->second.is_array())
        for (const Value& element : held->second)
            if (element.is_string()) elements.insert(element.get<std::string>());
    const std::string prefix = field + "/";
    for (auto one = fields.lower_bound(prefix); one != fields.end() && one->first.starts_with(prefix); ++one)
        if (one->second == Value(true))
            elements.insert(one->first.substr(prefix.size()));
        else
            elements.erase(one->first.substr(prefix.size()));
    return Value(elements);
}

QStringList textsOf(const Value& elements) {
    QStringList texts;
    if (elements.is_array())
        for (const Value& element : elements)
            texts += wording::text(element.get<std::string>());
    return texts;
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
    case Elements:
        return textsOf(held->value);
    case ElementsOf:
        return field == nullptr ? QString() : wording::text(std::string(elementsOf(*field)));
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldListModel::roleNames() const {
    return {{FieldRole, "field"},     {LabelRole, "label"},      {WayRole, "way"},
            {ValueText, "valueText"}, {Choices, "choices"},      {ChoiceTexts, "choiceTexts"},
            {Elements, "elements"},   {ElementsOf, "elementsOf"}};
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

void RecordForm::putElement(const QString& field, const QString& element, bool in) {
    const Field* known = declared(kind(), field.toStdString());
    if (known == nullptr || wayOf(*known) != FieldEditing::Several) return;
    write(elementField(known->name, element.toStdString()), in);
    leave(); // one tap is a whole choice
}

Fields RecordForm::emptyFallback() const {
    Fields fallback;
    const std::string noName = tr("Without a name").toStdString();
    if (const Kind* known = findKind(kind()))
        for (const Field& field : known->fields) {
            if (!field.required) continue;
            if (field.name == "code" && known->field("name") != nullptr) // a word of a list goes by its name
                fallback[std::string(field.name)] = library::codeOf(
                    textOf("name").trimmed().isEmpty() ? noName : textOf("name").trimmed().toStdString());
            else if (field.type == FieldType::Text || field.type == FieldType::LongText)
                fallback[std::string(field.name)] = noName;
            if (field.type == FieldType::Decimal) fallback[std::string(field.name)] = 0;
        }
    return fallback;
}

void RecordForm::showFields() {
    std::vector<FieldRow> rows;
    if (const Kind* known = record().isNull() ? nullptr : findKind(kind()))
        for (const Field& field : known->fields) {
            if (field.fixed || !wayOf(field)) continue;
            const std::string name(field.name);
            const auto held = shownFields().find(name);
            const bool isSet = field.type == FieldType::Set;
            rows.push_back({kind(), name,
                            isSet                         ? elementsIn(shownFields(), name)
                            : held == shownFields().end() ? Value(nullptr)
                                                          : held->second});
        }
    m_fields.showRows(std::move(rows));
}

} // namespace feltbok::app
