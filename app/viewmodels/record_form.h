// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/row_model.h"

#include <QStringList>

namespace feltbok::app {

/// How a field of a record is filled in.
class FieldEditing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enumeration")

public:
    enum Way { Line, Paragraphs, Day, Choice, Whole, Decimal, YesNo, Several };
    Q_ENUM(Way)
};

struct FieldRow {
    std::string kind;
    std::string field;
    Value value; ///< of a set the ids in it
    bool operator==(const FieldRow&) const = default;
};

/// The fields of a record, as its kind declares them (RecordForm.fields). Roles: field, label, way
/// (FieldEditing), valueText (as it is written: YYYY-MM-DD, a choice's name, "true"), choices (of a
/// status: it and what may follow it; of a text that is a code of a list: the list, and "" for none),
/// choiceTexts, and of a set of ids elements and elementsOf (for a SetField).
class FieldListModel : public FELTBOK_ROWS(FieldRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("RecordForm.fields")

public:
    enum Role {
        FieldRole = Qt::UserRole + 1,
        LabelRole,
        WayRole,
        ValueText,
        Choices,
        ChoiceTexts,
        Elements,
        ElementsOf
    };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<FieldRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const FieldRow& row) const override { return row.kind + "." + row.field; }
};

/// The editor of a record of any kind, made from its declaration: a person, an organisation, a procurement.
/// Saves as one types. What refers to another record, and sets of texts, are not shown.
class RecordForm : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordId READ recordId NOTIFY recordIdChanged)
    Q_PROPERTY(QString kindText READ kindText NOTIFY recordIdChanged) ///< "Kontakt"
    /// Pictures belong to it: a campaign's poster.
    Q_PROPERTY(bool holdsPictures READ holdsPictures NOTIFY recordIdChanged)
    Q_PROPERTY(feltbok::app::FieldListModel* fields READ fields CONSTANT)

public:
    explicit RecordForm(QObject* parent = nullptr);

    [[nodiscard]] QString recordId() const;
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] bool holdsPictures() const { return kind() == "campaign"; }
    [[nodiscard]] FieldListModel* fields() { return &m_fields; }

    Q_INVOKABLE void edit(const QString& kind, const QString& recordId);
    /// A new record in a scope; `owner`, a field that refers to another record, is given that record's id.
    Q_INVOKABLE void begin(const QString& kind, const QString& scopeId, const QString& owner = {},
                           const QString& ownerId = {});
    /// A new record of the team; nothing is open until the team is known. `owner` may be any field: a set
    /// begins with that element.
    Q_INVOKABLE void beginInTeam(const QString& kind, const QString& owner, const QString& ownerId);
    /// What a person wrote in a field; "" clears it. False, and not kept, is what does not fit there: a
    /// number that is none yet, an empty day where there must be one, a status that may not follow.
    Q_INVOKABLE bool put(const QString& field, const QString& text);
    /// Puts an id into a set, or takes it out.
    Q_INVOKABLE void putElement(const QString& field, const QString& element, bool in);

signals:
    void recordIdChanged();

protected:
    Fields emptyFallback() const override;

private:
    void showFields();
    void beginIn(const std::optional<Id>& scope, const QString& kind, const QString& owner,
                 const QString& ownerId);
    void beginFor(const std::string& user, const Id& scope, const std::string& owner,
                  const std::string& ownerId);

    FieldListModel m_fields;
};

} // namespace feltbok::app
