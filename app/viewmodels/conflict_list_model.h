// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/inbox.h"

#include <QStringList>

namespace feltbok::app {

/// Fields two people changed without seeing each other's text. Roles: key, recordId, field, title ("Behov:
/// klimakrav i malen"), line ("Tokke · to tekster i samme felt").
class ConflictListModel : public FELTBOK_ROWS(advisory::ConflictRow, std::pair<Id, std::string>) {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { Key = Qt::UserRole + 1, RecordId, FieldRole, Title, Line };
    explicit ConflictListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    std::pair<Id, std::string> keyOf(const advisory::ConflictRow& row) const override {
        return {row.record, row.field};
    }

private:
    LiveValue<std::vector<advisory::ConflictRow>> m_live;
};

/// One conflict (pictures 11 and 16). Set recordId and field. "Mine" is what was written on this device, or
/// by this user, or the text shown now when both are others'.
///
/// The texts come in parts that alternate between same and differing, the first same (possibly empty): part
/// 1, 3, 5 … is underlined and tinted.
class Conflict : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY askedChanged)
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY askedChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)                ///< false once settled
    Q_PROPERTY(QString pathText READ pathText NOTIFY changed)         ///< "Tokke · Behov «…» · Beskrivelse"
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed) ///< "Hvilken tekst skal gjelde?"
    Q_PROPERTY(QString mineText READ mineText NOTIFY changed)
    Q_PROPERTY(QList<QString> mineParts READ mineParts NOTIFY changed)
    Q_PROPERTY(QString mineName READ mineName NOTIFY changed)
    Q_PROPERTY(QString mineWhen READ mineWhen NOTIFY changed) ///< "I dag 11.28 · dette nettbrettet"
    Q_PROPERTY(bool mineIsMine READ mineIsMine NOTIFY changed)
    Q_PROPERTY(QString theirsText READ theirsText NOTIFY changed)
    Q_PROPERTY(QList<QString> theirsParts READ theirsParts NOTIFY changed)
    Q_PROPERTY(QString theirsName READ theirsName NOTIFY changed)
    Q_PROPERTY(QString theirsWhen READ theirsWhen NOTIFY changed)
    Q_PROPERTY(QString baseText READ baseText NOTIFY changed) ///< what both began from, or ""
    /// More than two texts: the others come up one after another.
    Q_PROPERTY(int moreCount READ moreCount NOTIFY changed)
    /// The field is one of free text: *Skriv ny* is offered.
    Q_PROPERTY(bool canWriteNew READ canWriteNew NOTIFY changed)
    /// What is being written in place of both; kept on this device with each keystroke.
    Q_PROPERTY(QString rewriting READ rewriting WRITE setRewriting NOTIFY rewritingChanged)
    /// Somebody settled the conflict while a new text was being written here: it can still be used.
    Q_PROPERTY(bool overtaken READ isOvertaken NOTIFY changed)
    Q_PROPERTY(bool rewritingSaved READ isRewritingSaved NOTIFY rewritingChanged)

public:
    explicit Conflict(QObject* parent = nullptr);

    [[nodiscard]] QString recordId() const;
    void setRecordId(const QString& recordId);
    [[nodiscard]] QString field() const { return m_field; }
    void setField(const QString& field);
    [[nodiscard]] bool exists() const { return m_conflict.has_value() && !m_overtaken; }
    [[nodiscard]] QString pathText() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QString mineText() const;
    [[nodiscard]] QStringList mineParts() const;
    [[nodiscard]] QString mineName() const;
    [[nodiscard]] QString mineWhen() const;
    [[nodiscard]] bool mineIsMine() const;
    [[nodiscard]] QString theirsText() const;
    [[nodiscard]] QStringList theirsParts() const;
    [[nodiscard]] QString theirsName() const;
    [[nodiscard]] QString theirsWhen() const;
    [[nodiscard]] QString baseText() const;
    [[nodiscard]] int moreCount() const;
    [[nodiscard]] bool canWriteNew() const;
    [[nodiscard]] bool isOvertaken() const { return m_overtaken; }
    [[nodiscard]] QString rewriting() const { return m_rewriting; }
    void setRewriting(const QString& text);
    [[nodiscard]] bool isRewritingSaved() const { return m_underWay == 0; }

    /// Choosing is an edit that replaces all the texts; `settled` follows. Both stay in the history.
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void keepTheirs();
    /// `rewriting` applies.
    Q_INVOKABLE void useRewriting();

signals:
    void askedChanged();
    void changed();
    void rewritingChanged();
    void settled();
    void failed(const QString& text);

private:
    struct Content {
        std::optional<advisory::ConflictRow> conflict;
        std::optional<Value> base;
        std::string rewriting;
    };
    void askAgain();
    void show(Content content);
    void choose(const Value& value);
    [[nodiscard]] const advisory::ConflictSide* side(std::size_t index) const;
    [[nodiscard]] QString textOf(const advisory::ConflictSide* side) const;
    [[nodiscard]] QString whenOf(const advisory::ConflictSide* side) const;

    Id m_record;
    QString m_field;
    std::optional<advisory::ConflictRow> m_conflict; // sides: mine first
    QString m_base;
    QString m_rewriting;
    bool m_overtaken = false;
    int m_underWay = 0; // keystrokes of it
    quint64 m_turn = 0; // grows when another conflict is asked for
    LiveValue<Content> m_live;
};

/// Own changes the hub did not accept; the text is still here. Roles: key, title ("Kontakt i Vinje ble
/// avvist"), line, whyText, whenText, writtenText ("Rolle: Innkjøpsleder", one field a line).
class RefusedListModel : public FELTBOK_ROWS(advisory::RefusedRow, EditId) {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { Key = Qt::UserRole + 1, RecordId, Title, Line, WhyText, WhenText, WrittenText };
    explicit RefusedListModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Writes it as a new change, to be sent again.
    Q_INVOKABLE void sendAgain(const QString& key);
    /// Gives the change up. The page asks first.
    Q_INVOKABLE void dismiss(const QString& key);
    Q_INVOKABLE void copyText(const QString& key);

signals:
    void failed(const QString& text);

protected:
    EditId keyOf(const advisory::RefusedRow& row) const override { return row.edit; }

private:
    LiveValue<std::vector<advisory::RefusedRow>> m_live;
};

} // namespace feltbok::app
