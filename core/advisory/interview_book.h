// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"
#include "core/store/store.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace feltbok::advisory {

/// Which record an interview is and where it belongs.
struct InterviewHead {
    Id id;
    Id scope;
    Id visit;
    std::string formId;
    std::string formVersion;
    std::string language;
};

/// How a row of an interview is shown.
enum class RowKind : std::uint8_t {
    Question,
    Note,        ///< only a label to read
    Group,       ///< a heading within a section
    TableHead,   ///< a group asked as a table: its questions share one list of choices
    TableRow,    ///< a question of such a table
    Repeat,      ///< heading of a repeat range, where rounds are added
    RepeatRound, ///< heading of one round
};

/// One of a question's choices.
struct ChoiceState {
    std::string value;
    std::string label;
    bool operator==(const ChoiceState&) const = default;
};

/// Everything a page shows of one row. A value: crosses threads.
struct QuestionState {
    std::string key; ///< stable: path and repeat instance ids
    RowKind kind = RowKind::Question;
    std::string number; ///< "3.1"; empty for notes
    std::size_t section = 0;
    int depth = 0;
    std::size_t round = 0; ///< which round of a repeat it is in or heads, from 1; 0 outside
    std::string label;
    std::string hint;
    forms::Control control = forms::Control::None;
    forms::DataType type = forms::DataType::String;
    std::string appearance;
    std::vector<ChoiceState> choices;
    std::string rangeStart{}; ///< of a range, as the form writes them
    std::string rangeEnd{};
    std::string rangeStep{};
    std::string mediaType{}; ///< what an upload takes ("image/*")
    std::string image{};     ///< beside the label ("jr://images/map.png"); empty where none
    std::string audio{};
    std::string video{};
    std::string fileSha256{}; ///< of the file that `value` names; empty while its bytes are not known here
    std::string fileType{};
    std::uint64_t fileBytes = 0;
    std::string value;     ///< as stored: choices separated by a space, dates ISO
    std::string valueText; ///< as a person reads it: labels instead of names
    std::string lastValue; ///< of the latest earlier interview in the municipality
    std::string lastText;
    bool required = false;
    bool readonly = false;
    bool controlled = false; ///< of a repeat: the form decides how many rounds
    bool answered = false;
    bool counts = false; ///< is one of those in "31 of 41"
    bool violated = false;
    std::string violationText; ///< the form's own message; empty: say what the type wants
    bool tooMany = false; ///< asks for more rounds than there can be: violated, without a text of the form's
    bool typeWrong = false; ///< the text is kept but is not what the type asks for
    bool conflict = false;  ///< two devices answered differently
    Id answer;              ///< the answer's record
    Id need;                ///< made from it, null if none
    std::string needTitle;
    std::int64_t needSeverity = 0;
    std::int64_t needUrgency = 0;
    bool needHasQuote = false;
    bool operator==(const QuestionState&) const = default;
};

struct SectionState {
    std::string key;
    std::string number; ///< "3"
    std::string title;  ///< without the number
    bool relevant = true;
    std::size_t answered = 0;
    std::size_t total = 0;
    std::size_t requiredLeft = 0;
    bool operator==(const SectionState&) const = default;
};

/// The whole interview as a page shows it: sections, and the relevant rows in order.
struct InterviewState {
    InterviewHead head;
    std::string title;
    std::string language;
    std::vector<std::string> languages;
    std::vector<SectionState> sections;
    std::vector<QuestionState> rows;
    std::size_t answered = 0;
    std::size_t total = 0;
    bool canUndo = false;
    bool canRedo = false;
};

/// A question that words were found in, and the text they stand in.
struct FoundQuestion {
    std::string key;
    std::string text;
};

/// The stable name of a row: "path" or "path[instance/instance]".
[[nodiscard]] std::string keyOf(const forms::AnswerPath& path);
[[nodiscard]] Result<forms::AnswerPath> pathOfKey(std::string_view key);

/// The id of an answer's record: the same on every device.
[[nodiscard]] Id answerRecord(const Id& interview, const forms::AnswerPath& path);

/// One interview being filled in, with its records in the store: what is answered is drafted, what other
/// devices answered comes in. On the store's thread.
class InterviewBook {
public:
    /// Reads a form by its id and version; the caller keeps what it has compiled.
    using Forms = std::function<Result<std::shared_ptr<const forms::Form>>(const std::string& formId,
                                                                           const std::string& version)>;

    /// Makes the record of a new interview of a visit.
    [[nodiscard]] static Result<Id> begin(Store& store, const Id& visit, const Id& scope,
                                          const forms::Form& form);
    /// Opens an interview: form, session, answers and drafts from the store.
    [[nodiscard]] static Result<std::unique_ptr<InterviewBook>>
    open(Store& store, const Id& interview, const Forms& forms, forms::SessionContext context);

    [[nodiscard]] const InterviewHead& head() const { return m_head; }
    [[nodiscard]] const forms::Session& session() const { return m_session; }
    [[nodiscard]] InterviewState state() const;

    /// Drafts the text and then evaluates. Returns after it is on the disk. A text its type does not allow is
    /// kept and marked, not refused.
    [[nodiscard]] Result<void> answer(std::string_view key, std::string_view value);
    /// The question is left: its draft becomes an edit.
    [[nodiscard]] Result<void> leave(std::string_view key);
    [[nodiscard]] Result<void> addRepeat(std::string_view key, Random& random);
    [[nodiscard]] Result<void> removeRepeat(std::string_view key);
    /// Keeps a file as the answer to a question that takes one: its bytes beside the answer's record, its
    /// name (made another where an earlier file has it) as the answer.
    [[nodiscard]] Result<void> attach(std::string_view key, std::string_view name, std::string_view mediaType,
                                      ByteView bytes);
    /// Takes back the latest step of a person here, whatever it changed; each answer that becomes another is
    /// an edit at once. Refused where somebody else has answered since.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Relevant questions with all these words, the best first (forms::Session::search).
    [[nodiscard]] std::vector<FoundQuestion> find(std::string_view words) const;
    [[nodiscard]] Result<void> setLanguage(std::string_view language);
    [[nodiscard]] Result<void> setComment(std::string_view key, std::string_view comment);

    /// Takes in records that changed, by another device or here. True if a row may look different.
    [[nodiscard]] bool take(const std::vector<Record>& changed);

private:
    struct MadeNeed {
        Id id;
        std::string title;
        std::int64_t severity = 0;
        std::int64_t urgency = 0;
        bool hasQuote = false;
    };

    /// What lies behind the name that an upload has as its answer.
    struct AnswerFile {
        std::string sha256;
        std::string mediaType;
        std::uint64_t bytes = 0;
    };

    InterviewBook(Store& store, InterviewHead head, forms::Session session);
    void loadFiles();
    [[nodiscard]] Result<void> turn(bool back);
    [[nodiscard]] Result<void> keepTurned(const forms::Changes& changes,
                                          const std::vector<forms::SavedRepeat>& before);
    void loadAnswers();
    void loadLast();
    void loadNeeds();
    void takeAnswer(const Record& answer);
    [[nodiscard]] Result<forms::NodeRef> nodeOf(std::string_view key) const;
    [[nodiscard]] Result<void> keepRounds(forms::NodeRef range);
    [[nodiscard]] Result<void> draftAnswer(const forms::AnswerPath& path, std::string_view value);
    /// What actions of the form have set since the history had so many lines: nobody runs them again.
    [[nodiscard]] Result<void> draftActions(std::size_t lines);

    friend class InterviewRows;

    Store& m_store;
    InterviewHead m_head;
    forms::Session m_session;
    std::map<std::string, std::string> m_last;               // by path: what was answered last time
    std::map<Id, MadeNeed> m_needs;                          // by answer
    std::map<Id, std::map<std::string, AnswerFile>> m_files; // by answer and name
    std::set<Id> m_conflicts;                                // answers that two people gave
    std::set<Id> m_kept; // answers whose record or first draft is on the disk
};

} // namespace feltbok::advisory
