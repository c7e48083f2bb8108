// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/documents/paper.h"
#include "app/viewmodels/insight_models.h"
#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/report_models.h"
#include "core/document/document.h"
#include "core/results/report.h"

#include <QUrl>

namespace feltbok::app {

/// A report of a year (page Rapport): its tables, each number a door to its records (P8), what it still
/// lacks, its pages as they will be printed, and the files of it.
class ReportPage : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Report)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// "funder", "steering", "yearly" or "municipality".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    /// Of the report about one municipality.
    Q_PROPERTY(QStringList municipalities READ municipalities NOTIFY changed)
    Q_PROPERTY(int municipality READ municipality WRITE setMunicipality NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed) ///< "1. januar–31. desember 2026 · utkast"
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    /// Nothing is missing any more, and the year is not closed.
    Q_PROPERTY(bool closable READ isClosable NOTIFY changed)
    Q_PROPERTY(QString teamId READ teamId NOTIFY changed)
    Q_PROPERTY(feltbok::app::ReportYearModel* years READ years CONSTANT)
    Q_PROPERTY(feltbok::app::ReportGapModel* gaps READ gaps CONSTANT)
    Q_PROPERTY(feltbok::app::ReportLineModel* lines READ lines CONSTANT)
    /// Image sources of the pages.
    Q_PROPERTY(QStringList pages READ pages NOTIFY pagesChanged)
    /// Beside the file, for the archive.
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed)
    /// What `open` was asked for, "Besøk · Til nå", and its records.
    Q_PROPERTY(QString recordsTitle READ recordsTitle NOTIFY recordsChanged)
    Q_PROPERTY(feltbok::app::CountedRecordModel* records READ records CONSTANT)

public:
    static constexpr int kYears = 5; ///< this one and those before it

    explicit ReportPage(QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_content.has_value(); }
    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] QStringList municipalities() const;
    [[nodiscard]] int municipality() const { return m_municipality; }
    void setMunicipality(int municipality);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] bool isClosable() const;
    [[nodiscard]] QString teamId() const;
    [[nodiscard]] ReportYearModel* years() { return &m_years; }
    [[nodiscard]] ReportGapModel* gaps() { return &m_gaps; }
    [[nodiscard]] ReportLineModel* lines() { return &m_lines; }
    [[nodiscard]] QStringList pages() const { return m_pages; }
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString recordsTitle() const { return m_recordsTitle; }
    [[nodiscard]] CountedRecordModel* records() { return &m_records; }

    /// Shows the records behind a cell of a line.
    Q_INVOKABLE void open(int key, int cell);
    /// Writes the year's figures down, for good. `failed(text)` may follow.
    Q_INVOKABLE void close();
    /// "pdf" (PDF/A), "odt" or "xlsx" (with the records behind the numbers), to a folder or file
    /// ("file:///…"; empty: the device's documents), and beside it what the archive wants to know.
    /// `exported(path)` or `failed(text)` follows.
    Q_INVOKABLE void exportAs(const QString& format, const QUrl& to);

signals:
    void changed();
    void pagesChanged();
    void recordsChanged();
    void exported(const QString& path);
    void failed(const QString& text);

private:
    struct Closed {
        std::int64_t atMs = 0;
        std::size_t corrections = 0;
    };
    struct Content {
        document::Document paper;
        std::vector<results::MissingAssumption> missing;
        std::map<int, Closed> closed; // by year
        std::vector<ScopeEntry> municipalities;
        Id team;
        bool demo = false;
    };
    struct Asked {
        results::ReportKind kind;
        int year = 0;
        int municipality = 0;
    };
    [[nodiscard]] static std::optional<Content> contentOf(OpenBook& book, const Asked& asked);
    void ask();
    void show(std::optional<Content> content);
    void showLines();
    void showYears();
    [[nodiscard]] documents::Paper paper() const;

    results::ReportKind m_kind = results::ReportKind::Funder;
    int m_year = 0;
    int m_municipality = 0;
    std::optional<Content> m_content;
    QStringList m_pages;
    QString m_recordsTitle;
    ReportYearModel m_years;
    ReportGapModel m_gaps;
    ReportLineModel m_lines;
    CountedRecordModel m_records;
    LiveValue<std::optional<Content>> m_live;
    LiveValue<std::vector<CountedRecord>> m_liveRecords;
};

/// The results in words of the report to the funder, at its three points in time. Assigning one saves it.
class ReportWords : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString teamId READ teamId WRITE setTeamId NOTIFY changed)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(QString now READ now WRITE setNow NOTIFY changed)
    Q_PROPERTY(QString soon READ soon WRITE setSoon NOTIFY changed)
    Q_PROPERTY(QString later READ later WRITE setLater NOTIFY changed)

public:
    explicit ReportWords(QObject* parent = nullptr) : RecordEditor("report", parent) {}
    [[nodiscard]] QString teamId() const;
    void setTeamId(const QString& teamId);
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    [[nodiscard]] QString now() const { return textOf("resultsNow"); }
    void setNow(const QString& text) { writeText("resultsNow", text); }
    [[nodiscard]] QString soon() const { return textOf("resultsSoon"); }
    void setSoon(const QString& text) { writeText("resultsSoon", text); }
    [[nodiscard]] QString later() const { return textOf("resultsLater"); }
    void setLater(const QString& text) { writeText("resultsLater", text); }

private:
    void find();

    Id m_team;
    int m_year = 0;
};

} // namespace feltbok::app
