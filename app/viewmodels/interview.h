// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/question_list_model.h"

#include <QTimer>

#include <unordered_map>
#include <vector>

namespace feltbok::app {

/// One interview being filled in (page Intervju). The session itself runs on the database's thread; this
/// holds what it said last.
class Interview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString interviewId READ interviewId WRITE setInterviewId NOTIFY interviewIdChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< the form could not be opened
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed) ///< "31/41"
    Q_PROPERTY(int leftCount READ leftCount NOTIFY changed)
    Q_PROPERTY(int requiredLeft READ requiredLeft NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)                 ///< "10 svar, 7 påkrevd"
    Q_PROPERTY(QString requiredLeftText READ requiredLeftText NOTIFY changed) ///< "7 påkrevde svar gjenstår"

    Q_PROPERTY(int currentSection READ currentSection WRITE setCurrentSection NOTIFY sectionChanged)
    Q_PROPERTY(int sectionCount READ sectionCount NOTIFY changed)
    Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY sectionChanged)
    Q_PROPERTY(QString sectionProgressText READ sectionProgressText NOTIFY sectionChanged) ///< "3 av 6"
    /// The question a person is at: its margin is green.
    Q_PROPERTY(QString activeKey READ activeKey WRITE setActiveKey NOTIFY activeKeyChanged)

    Q_PROPERTY(feltbok::app::SectionListModel* sections READ sections CONSTANT)
    Q_PROPERTY(feltbok::app::QuestionListModel* questions READ questions CONSTANT)
    /// Search: set the words, show the hits.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(feltbok::app::QuestionHitModel* hits READ hits CONSTANT)
    Q_PROPERTY(QString hitsText READ hitsText NOTIFY wordsChanged) ///< "4 treff"
    /// A step of this person's to take back, or to do again.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    /// What is not answered, section by section.
    Q_PROPERTY(feltbok::app::QuestionHitModel* left READ left CONSTANT)

    /// The visit before: what was answered otherwise then, or only then; empty `lastDayText` where there is
    /// none.
    Q_PROPERTY(QString lastDayText READ lastDayText NOTIFY changed) ///< "12. mars 2025"
    Q_PROPERTY(feltbok::app::QuestionHitModel* differences READ differences CONSTANT)
    /// Answers of this section that can be taken over from then.
    Q_PROPERTY(int lastCount READ lastCount NOTIFY sectionChanged)

    /// What keeps it from being finished, by name: required and missing, or wrong.
    Q_PROPERTY(feltbok::app::QuestionHitModel* faults READ faults CONSTANT)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(QString finishedText READ finishedText NOTIFY changed) ///< "Fullført av deg i dag 14.32"
    /// When it was finished and reopened before, by whom and why; the latest first.
    Q_PROPERTY(QStringList endings READ endings NOTIFY changed)
    Q_PROPERTY(QString unaskedText READ unaskedText NOTIFY changed) ///< what finishing lets go; or ""

public:
    explicit Interview(QObject* parent = nullptr);
    ~Interview() override;

    [[nodiscard]] QString interviewId() const;
    void setInterviewId(const QString& interviewId);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int answered() const { return int(m_state.answered); }
    [[nodiscard]] int total() const { return int(m_state.total); }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] int leftCount() const { return total() - answered(); }
    [[nodiscard]] int requiredLeft() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString requiredLeftText() const;
    [[nodiscard]] int currentSection() const { return int(m_section); }
    void setCurrentSection(int section);
    [[nodiscard]] int sectionCount() const { return int(m_state.sections.size()); }
    [[nodiscard]] QString sectionTitle() const;
    [[nodiscard]] QString sectionProgressText() const;
    [[nodiscard]] QString activeKey() const { return m_activeKey; }
    void setActiveKey(const QString& key);
    [[nodiscard]] SectionListModel* sections() { return &m_sections; }
    [[nodiscard]] QuestionListModel* questions() { return &m_list; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] QuestionHitModel* hits() { return &m_hits; }
    [[nodiscard]] QString hitsText() const;
    [[nodiscard]] QuestionHitModel* left() { return &m_left; }
    [[nodiscard]] QString lastDayText() const;
    [[nodiscard]] QuestionHitModel* differences() { return &m_differences; }
    [[nodiscard]] int lastCount() const;
    [[nodiscard]] QuestionHitModel* faults() { return &m_faults; }
    [[nodiscard]] bool isFinished() const { return m_state.finished; }
    [[nodiscard]] QString finishedText() const;
    [[nodiscard]] QStringList endings() const;
    [[nodiscard]] QString unaskedText() const;
    [[nodiscard]] bool canUndo() const { return m_state.canUndo; }
    [[nodiscard]] bool canRedo() const { return m_state.canRedo; }

    /// Takes the latest step back, or does it again; `turned` tells which question changed by it.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Answers what is unanswered in the section shown as on the visit before; one step to undo.
    Q_INVOKABLE void useLast();
    /// Nothing can be answered afterwards, until somebody opens it again and says why.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void reopen(const QString& reason);

    /// Shows the section of a question and makes it active; `shown(row)` follows with its row there.
    Q_INVOKABLE void goTo(const QString& key);
    /// Of the words that were searched for; false where nothing was found.
    Q_INVOKABLE bool goToFirstHit();
    Q_INVOKABLE void nextSection();
    Q_INVOKABLE void previousSection();
    /// The question of that key, or null. Also for tests and deep links.
    Q_INVOKABLE feltbok::app::Question* question(const QString& key);

    // For its questions: work on the open interview, on the database's thread.
    using Work = std::function<Result<void>(OpenBook&, advisory::InterviewBook&)>;
    /// `refused`: what is said where the interview itself refuses it; "" where that is because it is
    /// finished.
    void change(Work work, QObject* receiver = nullptr, FieldBook::Done done = {},
                const QString& refused = {});
    /// An answer being written, as FieldBook::keep.
    void keep(const std::string& key, const std::string& value, QObject* receiver, FieldBook::Done done);
    void restAfter(const QString& key);
    [[nodiscard]] const advisory::InterviewHead& head() const { return m_state.head; }
    [[nodiscard]] QString sectionTitleOf(std::size_t section) const;

    static constexpr int kRestMs = 5000; ///< a draft becomes an edit after this much rest

signals:
    void interviewIdChanged();
    void changed();
    void sectionChanged();
    void sectionOpened(); ///< another section is shown, from its beginning
    void activeKeyChanged();
    void wordsChanged();
    void shown(int row);
    void needMade(const QString& needId);
    void failed(const QString& text);

private:
    [[nodiscard]] FieldBook::Change onInterview(Work work) const;
    [[nodiscard]] static QString overtaken();
    [[nodiscard]] static QString failureText(const Error& error, const QString& refused);
    [[nodiscard]] FieldBook::Done thenRefresh(QObject* receiver, FieldBook::Done done,
                                              const QString& refused = {});
    void refresh();
    void show(advisory::InterviewState state);
    void showSection();
    void showLists();
    [[nodiscard]] QuestionHit hitOf(const advisory::QuestionState& row) const;
    void findPlace();
    void find();
    void showHits(const std::vector<advisory::FoundQuestion>& found);
    [[nodiscard]] const advisory::QuestionState* rowOf(const std::string& key) const;

    Id m_interview;
    bool m_loaded = false;
    bool m_waiting = false;
    bool m_locating = false;
    QString m_errorText;
    advisory::InterviewState m_state;
    std::size_t m_section = 0;
    QString m_activeKey;
    QString m_words;
    QString m_resting; // key of the question whose draft waits for rest
    QTimer m_rest;
    std::unordered_map<std::string, std::size_t> m_rowOf;   ///< by key: its place in the state
    std::unordered_map<std::string, Question*> m_questions; ///< that a page has asked for, by key
    std::vector<Question*> m_gone;                          ///< until the next state
    SectionListModel m_sections;
    QuestionListModel m_list;
    QuestionHitModel m_hits;
    QuestionHitModel m_left;
    QuestionHitModel m_differences;
    QuestionHitModel m_faults;
};

} // namespace feltbok::app
