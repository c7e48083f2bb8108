// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/forms/xform/form.h"
#include "core/forms/xform/key_index.h"
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/expression.h"
#include "core/forms/xpath/tree.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

/// The inside of a compiled form. A form is a tree of definitions; a session makes nodes of them. All nodes
/// that come and go together (the root's, or those of one repeat instance) are one *frame*: a block of
/// consecutive NodeIds, so that a node is its frame's first id plus its definition's offset, and a reference
/// is climbed and descended by frames, not by names.
namespace feltbok::forms {

using xpath::kNoTerm;
using xpath::NodeId;
using xpath::TermId;

/// A definition; 0 is the root. Definitions are in document order: what is in one follows it, up to `end`.
using DefId = std::uint32_t;
constexpr DefId kNoDef = UINT32_MAX;

using TextId = std::uint32_t; ///< in Program::texts
constexpr TextId kNoText = UINT32_MAX;
constexpr std::uint32_t kNone = UINT32_MAX;

enum class DefKind : std::uint8_t { Group, Repeat, Leaf, Attribute };

/// What the bind and the body say of a node; many nodes have none of it.
struct Bind {
    TermId relevant = kNoTerm;
    TermId readonly = kNoTerm;
    TermId required = kNoTerm;
    TermId constraint = kNoTerm;
    TermId calculate = kNoTerm;
    TermId count = kNoTerm; ///< jr:count of a repeat
    TextId constraintMessage = kNoText;
    TextId requiredMessage = kNoText;
    std::string preload;
    std::string preloadParameters;
    std::string saveTo;          ///< the entity's property that this value becomes
    std::string written;         ///< its expressions as the form has them, to compare versions by
    bool alwaysReadonly = false; ///< readonly="true()"
    bool calculatedOnce = false; ///< its calculate has once(), uuid(), random() or now()
};

struct Ask {
    TextId label = kNoText;
    TextId hint = kNoText;
    std::uint32_t choices = kNone; ///< in Program::choiceLists
    std::string appearance;
    std::string mediaType;
    std::array<std::string, 3> range; ///< start, end, step
    bool noAddRemove = false;
};

struct Def {
    xpath::NameId name = 0;
    DefId parent = kNoDef;
    DefId end = 0;
    DefId frame = 0; ///< the root or the repeat in whose frame it stands; of a repeat: where its marker does
    std::uint32_t offset = 0; ///< in that frame; of a repeat: its marker's
    std::uint32_t bind = kNone;
    std::uint32_t ask = kNone;
    std::uint32_t size = 0;          ///< of a repeat or the root: nodes in one frame
    std::uint32_t rangeIndex = 0;    ///< of a repeat: its number among those in its frame
    std::uint32_t ranges = 0;        ///< of a repeat or the root: repeats in one frame
    NodeId pattern = xpath::kNoNode; ///< the primary instance's node with defaults; of a repeat: its template
    DefKind kind = DefKind::Leaf;
    Control control = Control::None;
    DataType type = DataType::String;
    bool shown = false;
};

/// How a path without predicates finds its nodes: from the context's frame up to one of `common`, then down.
struct Link {
    DefId common = 0;
    std::uint32_t offset = 0; ///< of the target in its frame
    /// In Program::linksDown: repeats to go through, outermost first; the target itself if it is a repeat.
    std::uint32_t firstDown = 0;
    std::uint32_t downCount = 0;
};

/// A piece of a text: fixed, or an output.
struct TextPart {
    std::string text;
    TermId output = kNoTerm;
};
using TextParts = std::vector<TextPart>;

/// One form of a translated text: "" plain, "image", "audio", "video", "guidance" …
struct TextForm {
    std::string form;
    TextParts parts;
};

/// A label, hint or message: parts of its own, or by an itext id, fixed or computed.
struct Text {
    TextParts parts;
    std::string itext;
    TermId ref = kNoTerm; ///< what gives the text, or with `refIsItext` the itext id
    bool refIsItext = false;
    bool dynamic = false; ///< has outputs or a ref: may change with answers
};

struct Language {
    std::string name;
    std::unordered_map<std::string, std::vector<TextForm>> texts;
};

struct ChoiceList {
    struct Item {
        std::string value;
        Text label;
    };
    std::vector<Item> items;  ///< written in the body
    TermId nodeset = kNoTerm; ///< or an itemset
    TermId value = kNoTerm;   ///< at each item
    Text label;               ///< at each item
    bool fixed = false;       ///< depends on nothing: the same for every node and time
    bool distinct = false;    ///< of items with one value the first counts
    std::string written;      ///< the nodeset as the form has it, to compare versions by
};

enum class Role : std::uint8_t { Count, Relevant, Calculate, Choices, Readonly, Required, Constraint, Text };

/// One expression of one definition, or its texts: what is evaluated and in which order. The position in
/// Program::units is the order: what a unit reads stands before it. What it needs of its definition stands
/// in it too: one answer may evaluate thousands, and memory is what that costs.
struct Unit {
    DefId def = kNoDef;
    TermId term = kNoTerm;
    std::uint32_t offset = 0; ///< the definition's
    Role role = Role::Calculate;
    bool single = false; ///< its definition has one node, in the root's frame
    DataType type = DataType::String;
};

/// "When this changes, that unit is to be evaluated", for the instances that share the frame of `common`.
struct Edge {
    std::uint32_t unit = 0;
    DefId common = 0;
};

struct Edges {
    std::vector<std::uint32_t> first; ///< by DefId; one more than there are definitions
    std::vector<Edge> edges;
    [[nodiscard]] std::span<const Edge> of(DefId def) const {
        return std::span(edges).subspan(first[def], first[def + 1] - first[def]);
    }
};

enum class Event : std::uint8_t { InstanceLoad, FirstLoad, NewRepeat, ValueChanged };

struct Action {
    Event event = Event::InstanceLoad;
    DefId source = 0; ///< the control it stands in; 0 for the model
    DefId target = kNoDef;
    TermId targetTerm = kNoTerm;
    TermId value = kNoTerm;
    std::string text;      ///< where there is no value expression
    bool position = false; ///< odk:setgeopoint: the device's position
    bool circles = false;  ///< what it sets may set it off again: once an answer
};

struct Form::Program {
    std::string id, version, title;
    std::optional<AuditSettings> audit;
    std::vector<Error> warnings;
    xpath::NameTable names;
    xpath::Tree tree; ///< the primary instance as written and all secondary ones
    xpath::Expressions expressions;
    xpath::Dialect dialect;
    std::vector<Def> defs;
    std::unordered_map<std::uint64_t, DefId> firstByName; ///< by parent and local name: the first such child
    std::vector<Bind> binds;
    std::vector<Ask> asks;
    std::vector<Text> texts;
    std::vector<ChoiceList> choiceLists;
    std::vector<Link> links;
    std::vector<DefId> linksDown;
    std::unordered_map<std::uint64_t, std::uint32_t>
        straightLinks;             ///< of those without repeats to go through
    std::vector<KeyIndex> indexes; ///< over choice lists
    std::vector<xpath::IndexedStep> indexedSteps;
    std::vector<std::uint32_t> indexOfStep;            ///< which index serves an indexed step
    std::unordered_map<std::string, NodeId> instances; ///< by id: the Document node
    std::unordered_map<NodeId, std::string>
        tables;                         ///< those whose rows have equal columns, by Document: the file
    std::vector<std::string> lastSaved; ///< ids of instances that each session brings itself
    std::vector<Language> languages;
    std::vector<std::string> languageNames;
    std::size_t defaultLanguage = 0;
    std::vector<Unit> units;
    std::vector<std::uint32_t> firstUnit; ///< by DefId into unitsOf
    std::vector<std::uint32_t> unitsOf;
    Edges onValue;     ///< the value, or relevance, of a node changed
    Edges onStructure; ///< instances of a repeat came or went
    Edges onPosition;  ///< instances of a repeat moved
    Edges onBroken;    ///< a constraint that a count waits for holds again, or no more
    /// By repeat: the questions whose constraints must hold before its count counts.
    std::unordered_map<DefId, std::vector<DefId>> countGuards;
    /// By repeat: the questions whose answers make its count, at once or through calculations.
    std::unordered_map<DefId, std::vector<DefId>> countSources;
    std::unordered_set<DefId> countedByItself; ///< repeats whose count follows from the rounds they have
    std::vector<Edge> onTime;
    std::vector<Edge> onLanguage;
    std::vector<Action> actions;
    std::vector<std::uint32_t> firstAction; ///< value-changed actions by source DefId into actionsOf
    std::vector<std::uint32_t> actionsOf;
    std::vector<std::pair<std::string, std::string>> rootNamespaces;

    [[nodiscard]] const Bind* bindOf(DefId def) const {
        return defs[def].bind == kNone ? nullptr : &binds[defs[def].bind];
    }
    [[nodiscard]] const Ask* askOf(DefId def) const {
        return defs[def].ask == kNone ? nullptr : &asks[defs[def].ask];
    }
    [[nodiscard]] std::span<const DefId> downOf(const Link& link) const {
        return std::span(linksDown).subspan(link.firstDown, link.downCount);
    }
    /// Whether anything is to be done when the value of such a node changes.
    [[nodiscard]] bool acts(DefId source) const {
        return !actionsOf.empty() && firstAction[source] != firstAction[source + 1];
    }
    [[nodiscard]] std::span<const std::uint32_t> unitsFor(DefId def) const {
        return std::span(unitsOf).subspan(firstUnit[def], firstUnit[def + 1] - firstUnit[def]);
    }
    /// Each once, at most kFaultsMax.
    void warn(ErrorCode code, std::string message, std::string place = {});
    /// "/data/group/question"
    [[nodiscard]] std::string pathOf(DefId def) const;
    /// The definition a path of names leads to from another; kNoDef if there is none.
    [[nodiscard]] DefId childNamed(DefId parent, std::string_view qualified) const;
    [[nodiscard]] DefId find(std::string_view path, DefId context) const;
};

} // namespace feltbok::forms
