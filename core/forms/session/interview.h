// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/session/session.h"
#include "core/forms/session/values.h"
#include "core/forms/xform/program.h"
#include "core/forms/xpath/evaluator.h"

#include <bit>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace feltbok::forms {

using FrameId = std::uint32_t;
using xpath::kNoNode;
using xpath::NodeType;

/// The state behind a Session: nodes in frames (see program.h), what is to be evaluated, and what changed.
class Session::Interview final : public xpath::World {
public:
    Interview(std::shared_ptr<const Form> form, SessionContext context, const xpath::TimeZone& zone);

    Result<void> start();

    // What the form says.

    const Form& form() const { return *m_form; }
    const std::shared_ptr<const Form>& sharedForm() const { return m_form; }
    const Form::Program& program() const { return m_program; }
    const xpath::Tree& tree() const { return m_tree; }
    const Def& def(NodeId node) const { return m_program.defs[m_info[at(node)].def]; }
    DefId defId(NodeId node) const { return m_info[at(node)].def; }
    const SessionContext& context() const { return m_context; }

    // Nodes and frames.

    /// One round of a repeat, or the root: its nodes are [base, base + size of the owner).
    struct Frame {
        DefId owner = 0;
        NodeId base = kNoNode;
        FrameId parent = kNone;
        NodeId marker = kNoNode;
        std::uint32_t position = 1;
        std::uint32_t firstRange = 0;
        std::string instanceId;
        bool isUntouched = false; ///< parked with nothing in it: begins anew when it comes back
    };
    struct Range {
        std::vector<FrameId> instances;
        std::vector<FrameId> parked; ///< taken away by a shrinking jr:count, to come back with their answers
        std::uint32_t made = 0;      ///< form-made instance ids given out
    };
    NodeId root() const { return m_frames[0].base; }
    bool has(NodeRef node) const;
    NodeId nodeOf(FrameId frame, DefId def) const {
        return m_frames[frame].base + m_program.defs[def].offset;
    }
    FrameId frameOf(NodeId node) const { return m_info[at(node)].frame; }
    const Frame& frame(FrameId id) const { return m_frames[id]; }
    bool isMarker(NodeId node) const { return m_tree[node].type == NodeType::Marker; }
    bool isInstance(NodeId node) const;
    Range& rangeOf(NodeId marker);
    const Range& rangeOf(NodeId marker) const { return const_cast<Interview*>(this)->rangeOf(marker); }
    bool isControlled(DefId repeat) const;
    std::vector<NodeId> children(NodeId node) const;
    NodeId parentOf(NodeId node) const;

    // What a node says now.

    std::string_view value(NodeId node) const;
    std::string_view effectiveValue(NodeId node) const;
    bool isRelevant(NodeId node) const { return !m_tree[node].hidden; }
    bool isReadonly(NodeId node) const { return m_info[at(node)].state.readonly; }
    bool isRequired(NodeId node) const { return m_info[at(node)].state.required; }
    Violation violation(NodeId node) const;
    bool asksForTooMany(NodeId node) const { return isRelevant(node) && m_info[at(node)].state.tooMany; }
    std::string text(NodeId node, TextId id);
    std::string media(NodeId node, TextId id, std::string_view form);
    std::size_t choiceCount(NodeId node);
    Choice choice(NodeId node, std::size_t index);
    std::string choiceLabel(NodeId node, std::string_view value);
    bool isCalculated(NodeId node) const;
    bool isTableHead(NodeId node) const;
    bool isKept(NodeId node) const;

    // What happens to it. Each call begins with clear changes and ends with changes().

    Result<Changes> answer(NodeId node, std::string_view value);
    Result<Changes> keepText(NodeId node, std::string_view text);
    Result<void> mayWrite(NodeId node, std::string_view value) const;
    Result<std::string> readFor(NodeId node, std::string_view value);
    Result<Changes> addRepeat(NodeId marker, std::string_view instanceId, std::size_t position);
    Result<Changes> removeRepeat(NodeId instance);
    Result<Changes> setLanguage(std::string_view name);
    Changes refreshTime();
    Changes close();
    Restored restore(std::span<const SavedAnswer> answers, std::span<const SavedRepeat> repeats);
    std::string submissionXml() const;
    std::size_t languageIndex() const { return m_language; }

    NodeId find(const AnswerPath& path) const;
    AnswerPath answerPath(NodeId node) const;

    // steps.cpp, history.cpp, ending.cpp, restore.cpp, merging.cpp
    std::vector<NodeRef> awaitsPosition() const;
    Changes givePosition(std::string_view position);
    bool canUndo() const { return !m_done.empty() && !m_finished; }
    bool canRedo() const { return !m_undone.empty() && !m_finished; }
    Result<Changes> undo();
    Result<Changes> redo();
    Session::Author answeredBy(NodeId node) const;
    const std::vector<HistoryEntry>& history() const { return m_history; }
    void setLast(std::vector<SavedAnswer> answers, std::vector<SavedRepeat> repeats);
    std::string_view last(NodeId node) const;
    Result<Changes> prefill(NodeId under);
    Result<Session::Ended> end();
    Result<void> reopen(std::string_view reason);
    void freeze();
    bool isWithin(NodeId node, NodeId under) const;
    bool isFinished() const { return m_finished; }
    void takeOver(const SavedInterview& saved, const Form* from);
    Changes takeIn(const std::vector<SavedAnswer>& answers, const std::vector<SavedRepeat>& repeats);
    const std::vector<SavedAnswer>& aside() const { return m_aside; }
    void clearOthers(NodeId under, std::span<const SavedAnswer> answers, const Form& from);
    void keepAside(const std::vector<SavedAnswer>& answers);
    void placeAside();
    void appendParked(std::vector<SavedAnswer>& out) const;
    NodeId here() const { return m_here; }
    void setHere(NodeId node) { m_here = node; }
    void copyLast(const Interview& other) {
        m_last = other.m_last;
        m_lastRepeats = other.m_lastRepeats;
    }
    std::vector<EntityChange> entities() const;
    std::vector<Found> search(std::string_view words, std::size_t most);
    bool isEditable(NodeId node) const;

    // What expressions ask (xpath::World).

    Random& random() override { return m_drawn; }
    NodeId instance(std::string_view id) override;
    std::optional<std::string> itext(std::string_view id) override;
    std::string choiceName(std::string_view value, std::string_view path, NodeId context) override;
    std::string property(std::string_view name) override;
    std::string version() override { return m_program.version; }
    std::string_view language() override;
    NodeId linkedFirst(std::uint32_t link, NodeId context) override;
    void linked(std::uint32_t link, NodeId context, xpath::NodeSet& out) override;
    void indexed(std::uint32_t index, std::string_view key, xpath::NodeSet& out) override;
    std::uint32_t positionOf(NodeId node) override;

private:
    struct NodeState {
        bool ownRelevant : 1 = true;
        bool readonly : 1 = false; ///< inherited ones included
        bool ownReadonly : 1 = false;
        bool required : 1 = false;
        bool broken : 1 = false;               ///< its constraint does not hold
        bool tooMany : 1 = false;              ///< it asks for more rounds than can be
        bool unfit : 1 = false;                ///< what was kept is no answer to such a question
        std::uint8_t changed = 0;              ///< aspects since the call began
        Violation violation = Violation::None; ///< as last told
    };
    struct NodeInfo {
        DefId def = kNoDef;
        FrameId frame = kNone; ///< kNone: it is no more
        NodeState state;
    };

    std::size_t at(NodeId node) const { return node - m_tree.base(); }

    // frames.cpp
    FrameId makeFrame(DefId owner, NodeId pattern, FrameId parent, NodeId marker,
                      std::string_view instanceId = {});
    void fill(FrameId frame, NodeId pattern);
    void makeNode(FrameId frame, DefId def, NodeId pattern);
    using ByName = std::unordered_map<xpath::NameId, std::vector<NodeId>>;
    ByName childrenByName(NodeId patternParent) const;
    void makeInitialInstances(FrameId frame, DefId repeat, const std::vector<NodeId>& written);
    NodeId patternChild(NodeId patternParent, DefId def, NodeId expected) const;
    void place(NodeId marker, FrameId instance, std::size_t index);
    void renumber(Range& range, std::size_t from);
    void kill(FrameId frame);
    void takeOut(NodeId marker, std::size_t index, bool park);
    void instancesMoved(NodeId marker, std::size_t from);
    bool awaitsRightCount(NodeId marker) const;
    bool mayHold(NodeId marker, double rounds);
    bool mayGrow(NodeId marker);
    [[nodiscard]] bool isBlank(NodeId round) const;
    void beginInstances(FrameId instance);
    void setCount(NodeId marker, double count);
    void growTo(NodeId marker, std::size_t rounds);
    void tellTooMany(NodeId marker, bool tooMany);
    bool climb(FrameId& frame, DefId owner) const;
    NodeId firstIn(FrameId round, TermId path, NodeId from);
    void descend(FrameId frame, const Link& way, std::size_t level, xpath::NodeSet& out) const;
    void framesUnder(FrameId scope, DefId owner, std::vector<FrameId>& out) const;
    void appendNodes(NodeId node, std::vector<NodeId>& out) const;

    // submission.cpp
    std::string namespaceDeclarations() const;

    // restore.cpp
    bool callForRounds(const std::vector<const SavedAnswer*>& waiting);
    NodeId missingRange(const AnswerPath& path, std::size_t& round) const;
    void restoreRange(NodeId marker, const std::vector<std::string>& ids);
    void move(NodeId marker, FrameId instance, std::size_t index);

    // search.cpp
    /// A text of a question as it is searched: folded, and as it is shown.
    struct SearchText {
        std::string folded;
        std::string shown;
        std::size_t language = 0;
        std::uint8_t rank = 0; ///< 0 label, 1 hint, 2 choice
    };
    const std::vector<SearchText>& searchTexts(NodeId node);
    void addSearchText(const Text& text, NodeId node, std::uint8_t rank, std::vector<SearchText>& out);
    std::string inLanguage(const Text& text, NodeId node, std::size_t language);

    // steps.cpp
    /// A part of a step, so that it can be taken back: a value, or a round that came or went.
    struct Part {
        enum class Kind : std::uint8_t { Value, Came, Went };
        Kind kind = Kind::Value;
        AnswerPath at; ///< of a round: its range
        std::string before;
        std::string after; ///< of a round: its instance id
        std::size_t index = 0;
        std::vector<SavedAnswer> answers; ///< in the round when it went
        std::vector<SavedRepeat> repeats;
        Session::Author author{}; ///< of the value before
    };
    /// How many rounds there were before a count made it others.
    struct Counted {
        AnswerPath range;
        std::size_t rounds = 0;
    };
    struct Step {
        std::vector<Part> parts;
        std::vector<Counted> counted; ///< each range once
        Instant when;
        bool typed = false; ///< one answer given key by key
    };
    void setAnswer(NodeId node, std::string_view text, Cause cause);
    void note(const AnswerPath& at, std::string_view before, std::string_view after, Cause cause);
    void keepStep(bool typed);
    bool stillAs(const Step& step, bool done) const;
    bool roundStillAs(const Part& part, bool done) const;
    void turn(Part& part, bool back);
    void putBack(const Part& part);
    void takeAway(Part& part);
    Part roundAt(NodeId marker, std::size_t index) const;
    void noteCounted(Step& step, const Counted& counted);
    void takeBackCounted(const Step& step);
    Result<Changes> takenBack();
    Result<Changes> turnStep(std::vector<Step>& from, std::vector<Step>& to, bool back);
    std::vector<SavedAnswer> placeAnswers(std::span<const SavedAnswer> answers,
                                          std::span<const SavedRepeat> repeats, Cause cause);

    void stampEnd();
    void readLastSaved();
    void setPosition(NodeId target);

    // propagate.cpp
    void mark(std::uint32_t unit, FrameId scope);
    void markEdges(std::span<const Edge> edges, FrameId from);
    void markFrame(FrameId frame);
    [[nodiscard]] std::size_t evaluationsMax() const;
    void propagate();
    void settle();
    void evaluateUnit(std::uint32_t unit, const std::vector<FrameId>& scopes);
    void evaluateRepeatUnit(const Unit& unit, const std::vector<FrameId>& scopes);
    void evaluate(const Unit& unit, NodeId node);
    void calculate(const Unit& unit, NodeId node);

    // apply.cpp
    void begin();
    Changes finish();
    void sortByPlace(std::vector<Changes::Node>& nodes) const;
    void changed(NodeId node, Aspect aspect);
    void setText(NodeId node, std::string_view text);
    void setRelevant(NodeId node, bool relevant);
    void setReadonly(NodeId node, bool readonly);
    void setUnfit(NodeId node, bool unfit);
    void inheritRelevance(NodeId node, bool parentRelevant);
    void inheritReadonly(NodeId node, bool parentReadonly);
    std::uint8_t takeChanged(NodeId node);

    // choices.cpp
    const std::vector<NodeId>& itemsOf(NodeId node);
    void refreshChoices(NodeId node);
    void keepFirstOfEach(const ChoiceList& list, std::vector<NodeId>& items, NodeId node);
    bool offers(NodeId node, std::string_view value);
    bool fits(NodeId node, std::string_view value);
    Result<void> checkControl(NodeId node, std::string_view value);
    std::string availableOf(NodeId node, std::string_view value);
    std::string itemValue(const ChoiceList& list, NodeId item, NodeId node);
    std::string itemLabel(const ChoiceList& list, NodeId item, NodeId node);
    const ChoiceList* choiceListOf(NodeId node) const;

    // events.cpp
    void runEvent(Event event, FrameId scope);
    void runAction(const Action& action, NodeId source);
    bool mayCircle(const Action& action, NodeId target);
    void runPendingEvents();
    void preload(FrameId frame);
    std::string preloadValue(const Bind& bind);

    // texts.cpp
    const std::vector<TextForm>* itextForms(std::string_view id) const;
    std::string render(const TextParts& parts, NodeId node, NodeId current);
    std::string render(const Text& text, NodeId node, NodeId current);

    /// What is made up for a node: of an interview that has a name, the same whenever it is opened.
    class Drawn final : public Random {
    public:
        explicit Drawn(const Interview& interview) : m_interview(interview) {}
        void fill(std::span<std::uint8_t> bytes) override;
        /// For what a person does, kNoNode: nobody can know it before.
        void begin(NodeId node) {
            m_node = node;
            m_count = 0;
        }
        [[nodiscard]] std::pair<NodeId, std::uint32_t> place() const { return {m_node, m_count}; }
        void goBackTo(std::pair<NodeId, std::uint32_t> place) { std::tie(m_node, m_count) = place; }

    private:
        const Interview& m_interview;
        NodeId m_node = kNoNode;
        std::uint32_t m_count = 0; ///< drawn for that node
    };

    /// Other expressions read in the midst of one: at its end current() and what is made up are that one's
    /// again.
    class Aside {
    public:
        explicit Aside(Interview& interview)
            : m_interview(interview)
            , m_current(interview.m_evaluator.current())
            , m_place(interview.m_drawn.place()) {}
        ~Aside() {
            m_interview.m_evaluator.setCurrent(m_current);
            m_interview.m_drawn.goBackTo(m_place);
        }
        Aside(const Aside&) = delete;
        Aside& operator=(const Aside&) = delete;

    private:
        Interview& m_interview;
        NodeId m_current;
        std::pair<NodeId, std::uint32_t> m_place;
    };

    std::shared_ptr<const Form> m_form;
    const Form::Program& m_program;
    SessionContext m_context;
    Drawn m_drawn{*this};
    xpath::Tree m_tree;
    xpath::Forest m_forest;
    NodeId m_document = kNoNode;
    xpath::Evaluator m_evaluator;
    std::size_t m_language = 0;

    std::vector<NodeInfo> m_info; ///< by node
    std::vector<Frame> m_frames;
    std::vector<Range> m_ranges;
    std::unordered_map<NodeId, std::string> m_raw; ///< answers of which only a part counts
    std::unordered_map<NodeId, std::vector<NodeId>> m_items;
    std::vector<std::vector<NodeId>> m_fixedItems; ///< by choice list
    std::vector<std::unordered_set<std::string>> m_fixedValues;
    std::vector<bool> m_fixedKnown;

    std::vector<std::uint64_t> m_dirtyWords; ///< a bit a unit
    std::vector<std::vector<FrameId>> m_dirtyScopes;
    std::size_t m_firstDirtyWord = SIZE_MAX;
    std::size_t m_evaluations = 0;

    std::vector<NodeId> m_changed;
    std::vector<FrameId> m_added;
    std::vector<NodeId> m_removed;
    std::vector<NodeId> m_pendingEvents;
    NodeId m_answered = kNoNode;                          ///< in the call that is running
    std::set<std::pair<const Action*, NodeId>> m_circled; ///< set in a circle, in the call that is running
    std::vector<FrameId> m_newFrames;                     ///< whose new-repeat event is to run
    bool m_starting = true;
    bool m_closing = false;
    bool m_finished = false;

    std::unordered_map<DefId, std::vector<SearchText>> m_searchTexts;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    Step m_step;                                       ///< of the call that is running
    std::optional<Error> m_tooMany;                    ///< why the call that is running cannot be done
    std::unordered_map<NodeId, std::size_t> m_growths; ///< of ranges, in the call that is running
    std::unordered_set<NodeId> m_overfull;             ///< ranges whose count is more than they can hold
    bool m_takingBack = false;
    std::vector<HistoryEntry> m_history;
    std::size_t m_linesBefore = 0;             ///< in the history, before the call that is running
    std::optional<HistoryEntry> m_typedBefore; ///< the line it goes on with
    std::unordered_map<NodeId, Session::Author> m_authors;
    std::map<AnswerPath, std::string> m_last;
    std::vector<SavedRepeat> m_lastRepeats;
    std::vector<SavedAnswer> m_aside;
    std::vector<NodeId> m_awaitsPosition;
    NodeId m_here = kNoNode;
    NodeId m_lastSaved = kNoNode;
};

} // namespace feltbok::forms
