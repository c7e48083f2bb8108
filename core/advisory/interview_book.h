// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"
#include "core/forms/xform/versions.h"
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
    bool changed = false;    ///< answered otherwise than then, or no more
    bool canUseLast = false; ///< unanswered, and may be answered as last time
    Id answeredBy{};         ///< who gave the answer; null while one person alone has answered here
    bool byMe = false;
    std::string answeredByName{};
    std::int64_t answeredAtMs = 0;
    bool required = false;
    bool missing = false; ///< required, asked and not answered
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

/// That somebody finished the interview, or opened it again.
struct InterviewEnding {
    bool finished = false;
    std::string reason; ///< for opening it again
    Id who;
    bool byMe = false;
    std::string name; ///< "" if not known here
    std::int64_t atMs = 0;
    bool operator==(const InterviewEnding&) const = default;
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
    bool finished = false;
    std::vector<InterviewEnding> endings; ///< oldest first
    std::size_t unasked = 0;              ///< answers to what is asked no more: finishing lets them go
    std::string lastDate;                 ///< of the visit that `lastValue`s are from; empty: none
    bool several = false;                 ///< more than one person has answered
    bool awaitsPosition = false;
};

/// One thing in which the newer version of a form differs, and what becomes of the answer that stands there.
struct FormDifference {
    forms::FormChange::What what = forms::FormChange::What::Added;
    std::string path;
    std::string label;  ///< in the new version; of what was removed as it was
    std::string before; ///< of a text or the choices
    std::string after;
    std::string answer; ///< as a person reads it; empty where unanswered or in a repeat
    bool fits = true;   ///< the answer stands as well in the new version
    bool operator==(const FormDifference&) const = default;
};

/// A version newer than the interview's.
struct NewerForm {
    std::string version;
    bool stays = false; ///< somebody here has chosen to stay on the interview's own
    std::vector<FormDifference> differences{};
    bool operator==(const NewerForm&) const = default;
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
    /// Reads a form by its id and version, "" being the newest; the caller keeps what it has compiled.
    using Forms = std::function<Result<std::shared_ptr<const forms::Form>>(const std::string& formId,
                                                                           const std::string& version)>;

    /// Makes the record of a new interview of a visit.
    [[nodiscard]] static Result<Id> begin(Store& store, const Id& visit, const Id& scope,
                                          const forms::Form& form);
    /// Opens an interview: form, session, answers and drafts from the store.
    [[nodiscard]] static Result<std::unique_ptr<InterviewBook>>
    open(Store& store, const Id& interview, const Forms& forms, forms::SessionContext context);

    /// Of its form. Where two devices that had not met said different versions: the newest, on every device.
    [[nodiscard]] static std::string formVersionOf(const Store& store, const Record& interview);

    [[nodiscard]] const InterviewHead& head() const { return m_head; }
    [[nodiscard]] const forms::Session& session() const { return m_session; }
    [[nodiscard]] InterviewState state() const;

    /// Drafts the text and then evaluates. Returns after it is on the disk. A text its type does not allow is
    /// kept and marked, not refused.
    [[nodiscard]] Result<void> answer(std::string_view key, std::string_view value);
    /// The question is left: its draft becomes an edit.
    [[nodiscard]] Result<void> leave(std::string_view key);
    /// Rounds are put in the order in which they came, on whatever device.
    [[nodiscard]] Result<void> addRepeat(std::string_view key, Instant now, Random& random);
    [[nodiscard]] Result<void> removeRepeat(std::string_view key);
    /// Keeps a file as the answer to a question that takes one: its bytes beside the answer's record, its
    /// name (made another where an earlier file has it) as the answer.
    [[nodiscard]] Result<void> attach(std::string_view key, std::string_view name, std::string_view mediaType,
                                      ByteView bytes);
    /// Takes back the latest step of a person here, whatever it changed; each answer that becomes another is
    /// an edit at once. Refused where somebody else has answered since.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Takes over what was answered last time and is not answered now: of a question, or of all under a
    /// section; files apart. One step.
    [[nodiscard]] Result<void> useLast(std::string_view key);

    /// Closes the interview, on all devices: nothing can be answered until it is reopened. What is asked no
    /// more is let go. Refused while something required is missing or an answer is wrong.
    [[nodiscard]] Result<void> finish();
    /// With a reason, which everybody can read afterwards.
    [[nodiscard]] Result<void> reopen(std::string_view reason);

    /// Nothing if the interview is on the newest version that is here.
    [[nodiscard]] std::optional<NewerForm> newerForm() const;
    /// Goes on in the newest version. Answers keep their paths; what it has no place for stays in the store.
    [[nodiscard]] Result<void> moveToNewest();
    /// Stays on this version: this device asks no more until there is a newer one yet.
    [[nodiscard]] Result<void> stay();

    /// The device's position ("lat lon alt acc"), where the form waits for it.
    [[nodiscard]] Result<void> givePosition(std::string_view position);

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

    /// The answers of an interview as the store has them.
    struct Saved {
        std::vector<forms::SavedAnswer> answers{};
        std::vector<forms::SavedRepeat> rounds{};
        void add(const Store& store, const Record& answer);
        static Saved of(const Store& store, const Id& interview);
    };

    InterviewBook(Store& store, InterviewHead head, forms::Session session, Forms forms);
    void loadFiles();
    [[nodiscard]] Result<void> turn(bool back);
    [[nodiscard]] std::vector<forms::NodeRef> turnedBy(const forms::Changes& changes) const;
    [[nodiscard]] std::vector<forms::SavedAnswer> answersTurned(const forms::Changes& changes) const;
    [[nodiscard]] std::vector<Change> roundsTurned(const std::vector<forms::SavedRepeat>& before) const;
    [[nodiscard]] Result<void> keepTurned(const forms::Changes& changes,
                                          const std::vector<forms::SavedRepeat>& before);
    /// In as many transactions as their number asks for. What a disk refuses midway is kept up to there.
    [[nodiscard]] Result<void> commitAll(const std::vector<Change>& changes);
    [[nodiscard]] static std::optional<Instant> begunAt(const Store& store, const Id& interview);
    /// The interview with that form that was finished last before this one was begun, as XML.
    [[nodiscard]] static std::string submissionBefore(const Store& store, const Record& interview,
                                                      const Forms& forms, forms::SessionContext context);
    /// What questions begin with from the interview before is theirs from then on, on every device.
    [[nodiscard]] Result<void> keepBeginning();
    void loadAnswers();
    /// The same interview in another version of its form, with what the store has for that one.
    void goOnIn(forms::Session moved);
    void loadLast();
    void loadEndings();
    void loadNeeds();
    void takeAnswer(const Record& answer);
    /// Goes along where another device has finished, reopened or moved the interview.
    void follow(const Record& interview);
    [[nodiscard]] std::vector<Change> changesOf(const forms::Session::Ended& ended) const;
    [[nodiscard]] std::shared_ptr<const forms::Form> newest() const;
    [[nodiscard]] Result<std::vector<Change>> beginnings(const forms::Session& moved) const;
    [[nodiscard]] Result<forms::NodeRef> nodeOf(std::string_view key) const;
    [[nodiscard]] Change answerChange(const forms::AnswerPath& path, Fields fields) const;
    /// Which rounds a repeat has now, as far as the store has others; none: it has the same.
    [[nodiscard]] std::optional<Change> roundsChange(forms::NodeRef range) const;
    [[nodiscard]] Result<void> keepRounds(forms::NodeRef range);
    /// Whoever writes in a round wants it to be there: a removal that had not seen it gives way.
    [[nodiscard]] std::vector<Change> roundsAround(const forms::AnswerPath& path) const;
    /// Whether a text was being written there when somebody else closed the interview, or moved it to a
    /// version without its question. The writer could not know: it is kept as if both had happened apart.
    [[nodiscard]] bool isLate(std::string_view key) const;
    [[nodiscard]] Result<void> answerLate(const forms::AnswerPath& path, std::string_view value);
    [[nodiscard]] Result<void> draftAnswer(const forms::AnswerPath& path, std::string_view value);
    /// What actions of the form have set since the history had so many lines: nobody runs them again.
    [[nodiscard]] Result<void> draftActions(std::size_t lines);

    friend class InterviewRows;

    Store& m_store;
    InterviewHead m_head;
    forms::Session m_session;
    Forms m_forms;
    Id m_last; // the interview before, in this municipality; null: none
    std::string m_lastDate;
    std::vector<InterviewEnding> m_endings;
    std::map<Id, MadeNeed> m_needs;                          // by answer
    std::map<Id, std::map<std::string, AnswerFile>> m_files; // by answer and name
    std::set<Id> m_conflicts;                                // answers that two people gave
    std::set<Id> m_kept; // answers whose record or first draft is on the disk
};

} // namespace feltbok::advisory
