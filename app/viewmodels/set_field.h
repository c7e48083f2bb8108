// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"

#include <QStringList>

namespace feltbok::app {

/// What is in a set, or may come into it.
struct ElementRow {
    std::string element;
    std::string name; ///< "" where it is not on this device
    bool outdated = false;
    bool operator==(const ElementRow&) const = default;
};

/// Elements of a set by name (SetField.held, found). Roles: element, name, outdated (a revision that a later
/// one has followed).
class ElementListModel : public FELTBOK_ROWS(ElementRow, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SetField.held")

public:
    enum Role { ElementRole = Qt::UserRole + 1, NameRole, OutdatedRole };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<ElementRow> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const ElementRow& row) const override { return row.element; }
};

/// A set among a record's fields whose elements are ids (Field::refersTo): what they are called, what may be
/// added, and the way back from the last touch. It writes nothing itself: `putWanted` says what to write.
class SetField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// What its elements are: a kind of the library, "criterion", or "scope".
    Q_PROPERTY(QString of READ of WRITE setOf NOTIFY asked)
    Q_PROPERTY(QStringList elements READ elements WRITE setElements NOTIFY asked)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY asked) ///< what `found` is searched by
    Q_PROPERTY(feltbok::app::ElementListModel* held READ held CONSTANT)
    /// The first that are not in it yet.
    Q_PROPERTY(feltbok::app::ElementListModel* found READ found CONSTANT)
    /// "Tokke er tatt bort"; "" when there is nothing to undo.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    static constexpr std::size_t kFoundMax = 8;

    explicit SetField(QObject* parent = nullptr);

    [[nodiscard]] QString of() const { return m_of; }
    void setOf(const QString& of);
    [[nodiscard]] QStringList elements() const { return m_elements; }
    void setElements(const QStringList& elements);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] ElementListModel* held() { return &m_held; }
    [[nodiscard]] ElementListModel* found() { return &m_found; }
    [[nodiscard]] QString undoText() const;

    Q_INVOKABLE void add(const QString& element);
    Q_INVOKABLE void remove(const QString& element);
    Q_INVOKABLE void undo();
    /// Another record is shown: nothing of it was touched yet.
    Q_INVOKABLE void forget();

signals:
    void asked();
    void undoChanged();
    void putWanted(const QString& element, bool in);

private:
    struct Content {
        std::vector<ElementRow> held;
        std::vector<ElementRow> found;
    };
    struct Touch {
        QString element;
        QString name;
        bool in = false;
    };
    void ask();
    void put(const ElementListModel& from, const QString& element, bool in);

    QString m_of;
    QStringList m_elements;
    QString m_words;
    std::optional<Touch> m_last;
    ElementListModel m_held;
    ElementListModel m_found;
    LiveValue<Content> m_live;
};

} // namespace feltbok::app
