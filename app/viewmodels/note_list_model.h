// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/visits.h"

#include <QStringList>
#include <QUrl>

namespace feltbok::app {

/// Where a record's words are, for StatusLabel. The words themselves are `sentText`.
class Whereabouts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enumeration")

public:
    enum Place { Here, Sent, Confirmed, Refused };
    Q_ENUM(Place)
};

/// The notes of a visit, oldest first. A note does not change once added. Roles: noteId, timeText ("10.19"),
/// dayText (for section.property), author, mine, noteText, title, topic ("8.2 Varebiler"), pictures (list of
/// image sources), hasPicture, place (Whereabouts), sentText ("Lagret her").
class NoteListModel : public FELTBOK_ROWS(advisory::NoteRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int mineCount READ mineCount NOTIFY countsChanged)
    Q_PROPERTY(int pictureCount READ pictureCount NOTIFY countsChanged)

public:
    enum Filter { All, Mine, WithPicture };
    Q_ENUM(Filter)
    enum Role {
        NoteId = Qt::UserRole + 1,
        TimeText,
        DayText,
        Author,
        MineRole,
        NoteText,
        Title,
        Topic,
        Pictures,
        HasPicture,
        Place,
        SentText
    };
    explicit NoteListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] int allCount() const { return int(m_all.size()); }
    [[nodiscard]] int mineCount() const;
    [[nodiscard]] int pictureCount() const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString& noteId) const; ///< -1 where it is not shown

signals:
    void visitIdChanged();
    void filterChanged();
    void countsChanged();

protected:
    Id keyOf(const advisory::NoteRow& row) const override { return row.id; }

private:
    void applyFilter();

    Id m_visit;
    Filter m_filter = All;
    std::vector<advisory::NoteRow> m_all;
    LiveValue<std::vector<advisory::NoteRow>> m_live;
};

/// The note being written. Kept on the disk with every keystroke and found again after a crash; becomes a
/// note with `add`.
class NoteComposer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    /// The editor shows it when `textRestored` comes, and writes to it with every keystroke.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString topic READ topic WRITE setTopic NOTIFY topicChanged)
    /// "Utkastet er lagret" when the latest keystroke is on the disk and there is text, else empty.
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY textChanged)
    /// Pictures that will hang on the note: image sources.
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY picturesChanged)

public:
    explicit NoteComposer(QObject* parent = nullptr);

    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QString topic() const { return m_topic; }
    void setTopic(const QString& topic);
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] QStringList pictures() const { return m_pictures; }

    /// Adds the note; `added(noteId)` follows once it is on the disk, and the text is empty again.
    Q_INVOKABLE void add();
    /// A picture file ("file:///…") for the note being written.
    Q_INVOKABLE void addPicture(const QUrl& file);
    /// Asks the device for a picture and adds it; `dialogWanted` comes where the page must ask with a file
    /// dialog and then call addPicture.
    Q_INVOKABLE void pickPicture();

signals:
    void visitIdChanged();
    void textChanged();
    void textRestored();
    void topicChanged();
    void statusChanged();
    void picturesChanged();
    void added(const QString& noteId);
    void dialogWanted();
    void failed(const QString& text);

private:
    struct Content {
        advisory::NewNote note;
        std::vector<std::string> pictures;
    };
    struct Page {
        advisory::NewNote note;
        QString text;
        QString topic;
        QStringList pictures;
    };
    void load();
    void keep();
    void show(Content content);
    void beginAnother();
    void takeBack(const Page& written);
    void tellPage();

    Id m_visit;
    advisory::NewNote m_note; // to come; its id is there so that pictures can hang on it
    QString m_text;
    QString m_topic;
    QStringList m_pictures;
    int m_underWay = 0;
    int m_turn = 0; // counts the notes written here; what was asked for an earlier one comes too late
    bool m_loaded = false;
};

} // namespace feltbok::app
