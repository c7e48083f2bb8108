// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/forms/xform/form.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace feltbok::forms {

/// What a session knows of the world it runs in. Clock and random must outlive the session.
struct SessionContext {
    const Clock& clock;
    Random& random;
    std::string timezone = "UTC";                  ///< IANA name: what today() and local times mean
    std::map<std::string, std::string> properties; ///< "deviceid", "username", "email", "phonenumber" …
    std::string language;                          ///< to start in; empty: the form's default
    /// Where the device is, "lat lon alt acc", as far as is known at once; empty, or no function: not yet.
    std::function<std::string()> position{};
    /// Who is at work: told with each answer.
    std::string who{};
    /// When the interview began, where it goes on: what a form notes at the beginning (defaults, preloads,
    /// once()) is as of then, on whatever device and day. Nothing: now.
    std::optional<Instant> begunAt{};
    /// Which interview it is, where it goes on: what the form makes up (uuid(), random(), an instanceID, a
    /// choice order) follows from it and from the question, and is the same whenever and wherever it is
    /// opened. Nothing: made up anew, and kept with the answers.
    std::optional<Id> interview{};
    /// The XML of the interview that was finished before this one, for questions that begin with its answers.
    std::string lastSaved{};
    /// How many nodes the expressions that one call sets off may look at, before they count as empty.
    std::uint64_t visitsMax = 400'000'000;
};

/// A handle on one node of a session: cheap to keep and compare, valid until its repeat instance is removed.
/// Its number may be used as a key; it says nothing about order.
struct NodeRef {
    std::uint32_t number = UINT32_MAX;
    auto operator<=>(const NodeRef&) const = default;
    [[nodiscard]] explicit operator bool() const { return number != UINT32_MAX; }
};

enum class NodeKind : std::uint8_t {
    Root,
    Group,          ///< has children; with a Control::Group in the body or without any
    RepeatRange,    ///< stands before its instances; has no value
    RepeatInstance, ///< one round of a repeat
    Question        ///< a leaf, asked or calculated
};

enum class Violation : std::uint8_t { None, Required, Constraint };

/// What changed of a node, as a set of bits.
enum class Aspect : std::uint8_t {
    Value = 1,
    Relevance = 2,
    Readonly = 4,
    Required = 8,
    Violation = 16,
    Choices = 32,
    Label = 64 ///< label, hint or a message
};

/// What one call changed, so that a list model can say exactly which rows. `nodes` and `added` are in
/// document order. A node below an added or removed repeat instance is not listed again.
struct Changes {
    struct Node {
        NodeRef node;
        std::uint8_t aspects = 0;
        [[nodiscard]] bool has(Aspect aspect) const { return (aspects & std::uint8_t(aspect)) != 0; }
    };
    std::vector<Node> nodes;
    std::vector<NodeRef> added;   ///< repeat instances that now are; ask children() for what is in them
    std::vector<NodeRef> removed; ///< repeat instances that no longer are: compare only, do not ask
    [[nodiscard]] bool empty() const { return nodes.empty() && added.empty() && removed.empty(); }
};

struct Choice {
    std::string value;
    std::string label;
};

/// Where an answer stands, free of positions: its question and the instance ids of the repeats around it,
/// outermost first. What a store keeps as the answer's identity; the same through form versions.
struct AnswerPath {
    std::string path; ///< "/data/s8_kommende/anskaffelse/a_navn"
    std::vector<std::string> instances;
    auto operator<=>(const AnswerPath&) const = default;
};

struct SavedAnswer {
    AnswerPath at;
    std::string value;
    std::string who{}; ///< the person's user name, empty where unknown
    Instant when{};    ///< 0 where unknown
};

/// The instances of one repeat range, in order. `range.instances` are those around the range itself.
struct SavedRepeat {
    AnswerPath range;
    std::vector<std::string> instances;
};

/// What is missing in one section.
struct SectionLeft {
    NodeRef section; ///< the root for questions outside any group
    std::vector<NodeRef> questions;
};

/// Why a value became what it is.
enum class Cause : std::uint8_t {
    Person,  ///< somebody answered
    Form,    ///< an action of the form: a default, a position
    Undo,    ///< undone or done again
    Prefill, ///< taken over from the last visit
    Merge,   ///< another person's answer came in
    Added,   ///< a round of a repeat came
    Removed, ///< a round went
    Finished,
    Reopened ///< with the reason in `after`
};

/// One line of what happened in an interview.
struct HistoryEntry {
    AnswerPath at;
    std::string before;
    std::string after;
    std::string who{};
    Instant when;
    Cause cause = Cause::Person;
};

/// A question that words were found in.
struct Found {
    NodeRef node;
    std::string text;     ///< its label as the words stand in it
    std::string language; ///< of that text; empty in a form of one language
};

/// What differs from the last visit.
struct Difference {
    NodeRef node;
    std::string last;
    std::string now;
};

/// Everything another device or a later day needs to go on.
struct SavedInterview {
    std::string formId;
    std::string formVersion;
    std::string language;
    AnswerPath at; ///< where the person was
    bool finished = false;
    std::vector<SavedAnswer> answers;
    std::vector<SavedRepeat> repeats;
    std::vector<HistoryEntry> history;
};

struct RangeOf {
    std::string start, end, step; ///< as the form writes them
};

struct EntityChange;

/// One interview being filled in. The interface, `feltbokctl form-session` and the tests all drive this
/// class.
///
/// Every call that may change something returns the precise Changes after all recalculation, or an Error and
/// then nothing has changed. Values are texts as the submission holds them: choices separated by one space,
/// numbers with a point, dates ISO 8601, "OK" for a trigger, positions "lat lon alt acc"; "" clears.
///
/// Relevance is a view: an irrelevant answer counts as empty in every expression and in the submission, but
/// keeps its text, which comes back with relevance (`value` gives the text, `effectiveValue` what counts).
/// The same holds for instances a shrinking jr:count takes away.
///
/// An answer that would make more than kRepeatInstancesMax rounds of a repeat, or kNodesMax nodes, is
/// refused, and so is one that lets a repeat grow by its own rounds kGrowthsMax times over. While a number
/// breaks its own constraint, a repeat counted by it stays as it is.
///
/// Cost: a call costs by what it touches, not by the form's size. One thread at a time.
class Session {
public:
    static constexpr std::size_t kValueBytesMax = std::size_t{48} << 10U;
    static constexpr std::size_t kRepeatInstancesMax = 10'000; ///< of one range
    static constexpr std::size_t kNodesMax = 1'000'000;        ///< of an interview, rounds taken away too
    static constexpr std::size_t kGrowthsMax = 1'000; ///< of one range, each counted from the rounds before
    static constexpr std::size_t kInstanceIdBytesMax = 64;

    /// A new, empty interview: defaults, first-load events, all expressions evaluated.
    [[nodiscard]] static Result<Session> start(std::shared_ptr<const Form> form, SessionContext context);
    /// Whether an interview can begin. Cycle, TooLarge: counts of rounds that have no end, told with their
    /// place.
    [[nodiscard]] static Result<void> rehearse(const std::shared_ptr<const Form>& form);
    /// Form::load and start.
    [[nodiscard]] static Result<Session> load(std::string_view xformXml, SessionContext context);

    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    // The tree.

    [[nodiscard]] const Form& form() const;
    [[nodiscard]] NodeRef root() const;
    /// False once its repeat instance is removed: then it must not be asked.
    [[nodiscard]] bool has(NodeRef node) const;
    [[nodiscard]] NodeRef
    parent(NodeRef node) const; ///< nothing for the root; an instance's parent is its range
    [[nodiscard]] std::vector<NodeRef> children(NodeRef node) const; ///< a range's: its instances
    [[nodiscard]] std::vector<NodeRef> nodes() const;                ///< all, in document order
    /// What a person sees, in document order, relevant or not: groups with a label or control, repeat ranges
    /// and instances, questions with a control. The rows of an interview are those of them that are relevant.
    [[nodiscard]] std::vector<NodeRef> shown() const;
    /// The groups and repeat ranges at top level that a person sees.
    [[nodiscard]] std::vector<NodeRef> sections() const;
    /// The section a node stands in; the root for what stands outside any.
    [[nodiscard]] NodeRef section(NodeRef node) const;

    // Names. Three of them: `ref` as a person of the field writes it, with positions of repeat instances
    // from 1 ("/data/outer[2]/q"; the range "/data/outer"); the stable AnswerPath, which a store keeps;
    // and the bare name.

    [[nodiscard]] std::string ref(NodeRef node) const;
    [[nodiscard]] NodeRef find(std::string_view ref) const; ///< nothing if there is none
    [[nodiscard]] AnswerPath answerPath(NodeRef node) const;
    [[nodiscard]] NodeRef find(const AnswerPath& path) const;
    [[nodiscard]] std::string_view name(NodeRef node) const;

    // What a node is: never changes.

    [[nodiscard]] NodeKind kind(NodeRef node) const;
    [[nodiscard]] Control control(NodeRef node) const;
    [[nodiscard]] DataType dataType(NodeRef node) const;
    [[nodiscard]] std::string_view appearance(NodeRef node) const;
    [[nodiscard]] bool
    isCalculated(NodeRef node) const; ///< by a calculate, a preload or as metadata: never an edit
    /// Only shows the choices of the questions beside it in its group (appearance `label`): nobody answers
    /// it.
    [[nodiscard]] bool isTableHead(NodeRef node) const;
    /// A store keeps its value: an answer, or what is computed at one moment and would come out otherwise at
    /// another (once(), uuid(), random(), now(), preloads), which is set in start() without anybody's doing.
    [[nodiscard]] bool isKept(NodeRef node) const;
    [[nodiscard]] std::string_view mediaType(NodeRef node) const; ///< "image/*" … of an upload
    [[nodiscard]] RangeOf rangeOf(NodeRef node) const;
    /// Of a range: jr:count or jr:noAddRemove, so a person neither adds nor removes.
    [[nodiscard]] bool isControlled(NodeRef range) const;

    // What a node says now. Texts are in the active language with outputs filled in; Markdown as written.

    [[nodiscard]] std::string label(NodeRef node) const;
    [[nodiscard]] std::string hint(NodeRef node) const;
    /// What the label shows or plays beside its words: `form` is "image", "audio", "video"; the file's
    /// address as the form has it ("jr://images/map.png"), empty where there is none.
    [[nodiscard]] std::string labelMedia(NodeRef node, std::string_view form) const;
    [[nodiscard]] std::string constraintMessage(NodeRef node) const;
    [[nodiscard]] std::string requiredMessage(NodeRef node) const;
    [[nodiscard]] std::string_view value(NodeRef node) const;          ///< the text, also while irrelevant
    [[nodiscard]] std::string_view effectiveValue(NodeRef node) const; ///< empty while irrelevant
    [[nodiscard]] bool isRelevant(NodeRef node) const;                 ///< inherited
    [[nodiscard]] bool isReadonly(NodeRef node) const;                 ///< inherited
    [[nodiscard]] bool isRequired(NodeRef node) const;
    [[nodiscard]] Violation violation(NodeRef node) const;
    /// In violation because the rounds it asks for, at once or through calculations, are more than there can
    /// be; they stay as they were.
    [[nodiscard]] bool asksForTooMany(NodeRef question) const;
    [[nodiscard]] std::size_t choiceCount(NodeRef node) const;
    [[nodiscard]] Choice choice(NodeRef node, std::size_t index) const;
    [[nodiscard]] std::vector<Choice> choices(NodeRef node) const;
    /// The label of one value among the node's choices; the value itself if it is not among them.
    [[nodiscard]] std::string choiceLabel(NodeRef node, std::string_view value) const;

    // What a person does.

    /// Sets or clears an answer. Errors: not a question, readonly, over kValueBytesMax, a value its type
    /// cannot be (letters in a number), a choice that is not offered, a number that is not on the scale of a
    /// range, a rank without all its choices, for a trigger anything but "OK". A violated constraint is no
    /// error.
    [[nodiscard]] Result<Changes> answer(NodeRef question, std::string_view value);
    /// Sets what a person wrote though answer() would refuse it: as it stands, and a step like an answer. It
    /// is in violation, but for a choice that is not offered, which does not count until it is.
    [[nodiscard]] Result<Changes> keepText(NodeRef question, std::string_view text);
    /// Adds an instance at the end of an uncontrolled range (or at `position` from 1). `instanceId` is its
    /// stable name in AnswerPath, made by the caller at random so that two people's additions never meet.
    [[nodiscard]] Result<Changes> addRepeat(NodeRef range, std::string_view instanceId = {},
                                            std::size_t position = SIZE_MAX);
    [[nodiscard]] Result<Changes> removeRepeat(NodeRef instance);
    /// The stable name of a repeat instance: as given to addRepeat, or "#1", "#2" … for those the form makes.
    [[nodiscard]] std::string_view instanceId(NodeRef instance) const;

    [[nodiscard]] std::string_view language() const;
    [[nodiscard]] Result<Changes> setLanguage(std::string_view name);

    /// Questions that the form wants the device's position in, and that had none at hand.
    [[nodiscard]] std::vector<NodeRef> awaitsPosition() const;
    /// Fills them in.
    [[nodiscard]] Changes givePosition(std::string_view position);

    // Back and forth. A step is what one call did, actions of the form included; while somebody types, a
    // whole answer. Steps of other people are no steps of ours: where somebody else has answered since, ours
    // stays done, with Refused. Finishing and moving to another form version begin anew.

    static constexpr std::size_t kStepsMax = 500;
    static constexpr std::int64_t kTypingMs = 5'000; ///< keystrokes that near are one step
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] Result<Changes> undo();
    [[nodiscard]] Result<Changes> redo();

    // Where a person is. Only relevant questions are places.

    [[nodiscard]] NodeRef here() const; ///< the first question until somebody has gone anywhere
    /// False where there is nothing to ask.
    bool goTo(NodeRef question);
    [[nodiscard]] NodeRef next(NodeRef from) const; ///< nothing after the last
    [[nodiscard]] NodeRef previous(NodeRef from) const;
    /// Relevant questions that have all these words in label, hint or choices, in any language, however the
    /// words are cased; the best first: the active language before others, labels before hints and choices.
    [[nodiscard]] std::vector<Found> search(std::string_view words, std::size_t most = 50) const;

    // The last visit.

    void setLast(std::vector<SavedAnswer> answers, std::vector<SavedRepeat> repeats = {});
    [[nodiscard]] std::string_view last(NodeRef question) const; ///< empty: unanswered then
    /// Takes over what stands unanswered and may be answered so, photos apart; one step. Only of what stands
    /// under a node, or of that question, where one is named.
    [[nodiscard]] Result<Changes> prefill(NodeRef under = {});
    /// Relevant questions answered otherwise than last time, those no more answered too.
    [[nodiscard]] std::vector<Difference> changedSinceLast() const;

    // Who did what.

    static constexpr std::size_t kHistoryMax = 20'000; ///< the oldest go first
    struct Author {
        std::string who;
        Instant when;
    };
    [[nodiscard]] Author answeredBy(NodeRef question) const; ///< empty and 0 where nobody has
    [[nodiscard]] std::span<const HistoryEntry> history() const;

    // The end, and after it.

    struct Ended {
        Changes changes;
        std::vector<SavedAnswer> dropped; ///< texts of questions that were asked no more
    };
    /// Closes the interview: nothing can be answered until it is reopened, and answers that are irrelevant
    /// now are let go. Refused, with their number, while questions are in violation.
    [[nodiscard]] Result<Ended> finish();
    /// With a reason, which the history keeps.
    [[nodiscard]] Result<void> reopen(std::string_view reason);
    /// It was finished by somebody else: closed as it stands, nothing asked and nothing let go.
    void freeze();
    [[nodiscard]] bool isFinished() const;

    [[nodiscard]] SavedInterview save() const;
    /// As it was saved. Answers the form does not have are kept aside and saved again.
    [[nodiscard]] static Result<Session> resume(std::shared_ptr<const Form> form, SessionContext context,
                                                const SavedInterview& saved);

    /// A question that two people answered otherwise.
    struct MergeConflict {
        AnswerPath at;
        SavedAnswer ours;
        SavedAnswer theirs;
    };
    struct Merged {
        Changes changes;
        std::vector<MergeConflict> conflicts; ///< ours stands until a person chooses
    };
    /// Takes in another person's interview that began as `base`: question by question what one of the two has
    /// changed; rounds that either added; rounds that one removed stay gone unless the other has answered in
    /// them since, and then with all that the other has there.
    [[nodiscard]] Merged merge(const SavedInterview& base, const SavedInterview& theirs);

    /// What a person answers and what is otherwise than an interview that is begun anew in the same place and
    /// at the same time has it: answers, and defaults that were taken away.
    [[nodiscard]] Result<std::vector<SavedAnswer>> otherThanBegun() const;
    /// The same interview by another version of its form. What the version lacks is kept aside in it.
    [[nodiscard]] Result<Session> moved(std::shared_ptr<const Form> to) const;
    /// Saved answers that this form version has no place for.
    [[nodiscard]] std::span<const SavedAnswer> aside() const;

    /// Fills in what a form notes at the end (jr:preload="timestamp" with "end").
    [[nodiscard]] Changes close();
    /// Says that time has passed: what depends on today() or now() is evaluated again.
    [[nodiscard]] Changes refreshTime();

    // What is left, and what is done.

    /// Required, relevant and unanswered, per section; sections with nothing left are not listed.
    [[nodiscard]] std::vector<SectionLeft> left() const;
    /// Every relevant question in violation, in document order.
    [[nodiscard]] std::vector<NodeRef> validate() const;

    /// All answers that a store keeps: every non-empty leaf with isKept, irrelevant ones too.
    [[nodiscard]] std::vector<SavedAnswer> answers() const;
    /// The uncontrolled ranges with the ids of their instances.
    [[nodiscard]] std::vector<SavedRepeat> repeats() const;

    struct Restored {
        Changes changes;
        std::vector<SavedAnswer> unplaced; ///< questions or instances that this form version does not have
    };
    /// Puts saved answers into a fresh session, and later another device's into a running one: ranges listed
    /// get exactly the instances given, in that order; answers are set as they are, readonly, type and
    /// choices unasked; then everything is evaluated once. First-load events have run in start() and are
    /// overwritten.
    [[nodiscard]] Restored restore(std::span<const SavedAnswer> answers,
                                   std::span<const SavedRepeat> repeats = {});

    /// What it makes of lists for later forms (entities.h).
    [[nodiscard]] std::vector<EntityChange> entities() const;

    /// The instance as XML, irrelevant nodes left out.
    [[nodiscard]] std::string submissionXml() const;

private:
    [[nodiscard]] bool isPlace(NodeRef node) const;
    /// What the form it was saved `from` asked and nobody answered stays empty, whatever its default.
    [[nodiscard]] static Result<Session> resumed(std::shared_ptr<const Form> form, SessionContext context,
                                                 const SavedInterview& saved, const Form* from);

    class Interview;
    explicit Session(std::unique_ptr<Interview> interview);
    std::unique_ptr<Interview> m_interview;
};

} // namespace feltbok::forms
