// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/live_value.h"

#include <QQmlEngine>
#include <QTimer>

#include <map>
#include <set>
#include <string>

namespace feltbok::app {

/// What an editor page of one record does: shows its fields with the drafts over them, saves as one types,
/// cuts when a field is left or rests. A new record is not made before something is written.
class RecordEditor : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// The record is there (a new one without a word is not).
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    /// Something stands here that can be lost: the record, or a word of a new one.
    Q_PROPERTY(bool written READ isWritten NOTIFY changed)
    /// This editor's latest keystroke is on the disk.
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// Some field waits in the inbox.
    Q_PROPERTY(bool conflict READ inConflict NOTIFY changed)

public:
    static constexpr int kRestMs = 5000;

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] bool isWritten() const { return m_written; }
    [[nodiscard]] bool isSaved() const { return m_underWay == 0; }
    [[nodiscard]] QString municipality() const { return m_municipality; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool inConflict() const { return !m_conflicts.empty(); }

    /// A field was left, or the page: what was written becomes an edit.
    Q_INVOKABLE void leave();
    /// Deletes the record; `removed` follows, and LastRemoved can take it back.
    Q_INVOKABLE void remove();

signals:
    void changed();
    void savedChanged();
    void removed();
    void failed(const QString& text);

protected:
    RecordEditor(std::string kind, QObject* parent);

    void open(const Id& record);
    /// Of what kind the next record is that is opened or begun.
    void setKind(std::string kind) { m_kind = std::move(kind); }
    [[nodiscard]] const std::string& kind() const { return m_kind; }
    [[nodiscard]] const Fields& shownFields() const { return m_fields; }
    /// A new record that will have `fields` besides what is written. One whose id every device makes alike
    /// may be there already.
    void begin(const Id& scope, Fields fields, const Id& record = FieldBook::instance().newId());
    [[nodiscard]] const Id& record() const { return m_record; }
    [[nodiscard]] QString textOf(const std::string& field) const;
    [[nodiscard]] int integerOf(const std::string& field) const;
    [[nodiscard]] std::optional<double> decimalOf(const std::string& field) const;
    [[nodiscard]] bool isTrue(const std::string& field) const;
    void write(const std::string& field, Value value);
    void writeText(const std::string& field, const QString& text);
    /// YYYY-MM-DD or ""; a date half written is no date yet and is not sent on its way.
    void writeDay(const std::string& field, const QString& day);
    /// What a new record's required field holds when it is left empty.
    virtual Fields emptyFallback() const { return {}; }
    virtual void shown() {}
    /// Drafts and record, as `remove` does it.
    [[nodiscard]] static Result<void> removeFrom(Store& store, const Id& record);

private:
    struct Content {
        std::optional<Record> record;
        Fields drafts;
        std::string municipality;
    };
    void show(Content content);

    std::string m_kind;
    Id m_record;
    Id m_scope;
    Fields m_fields;  // what the page shows
    Fields m_initial; // of a new record, not drafted yet
    std::vector<std::string> m_conflicts;
    bool m_loaded = false;
    bool m_exists = false;
    bool m_written = false;
    int m_underWay = 0;
    std::map<std::string, int> m_writing; // fields with keystrokes on their way
    QString m_municipality;
    QString m_errorText;
    QTimer m_rest;
    LiveValue<Content> m_live;
};

} // namespace feltbok::app
