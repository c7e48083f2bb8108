// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/forms/xpath/digest_text.h"
#include "core/forms/xpath/evaluator.h"
#include "core/forms/xpath/number_text.h"
#include "core/forms/xpath/shuffle.h"

#include <algorithm>
#include <cmath>

namespace feltbok::xpath {

namespace {

constexpr double kUuidLengthMax = 4096;

// Fixed-point texts with the sign in front, as a few old devices send them: the first `count` digits after
// the sign.
std::string_view word(std::string_view all, double index) {
    all = trimmed(all);
    for (double i = 0; !all.empty(); ++i) {
        const std::size_t end = all.find_first_of(" \t\r\n");
        if (i == index) return all.substr(0, end);
        if (end == std::string_view::npos) break;
        all = trimmed(all.substr(end));
    }
    return {};
}

} // namespace

std::string_view Evaluator::callFormText(const Term& t, const Focus& focus, std::string& scratch) {
    std::string first;
    std::string second;
    const auto a = [&] { return text(argument(t, 0), focus, first); };
    const auto b = [&] { return text(argument(t, 1), focus, second); };
    switch (t.function) {
    case Function::Once: {
        const std::string_view now = m_current == kNoNode ? std::string_view{} : textOfNode(m_current, first);
        if (!now.empty()) return scratch = now;
        return text(argument(t, 0), focus, scratch);
    }
    case Function::SelectedAt: {
        const std::string_view all = a();
        return scratch = word(all, std::trunc(number(argument(t, 1), focus)));
    }
    case Function::ChoiceName: {
        const std::string_view value = a();
        return scratch = m_world.choiceName(value, trimmed(b()), m_current);
    }
    case Function::Itext:
        return scratch = m_world.itext(a()).value_or("");
    case Function::Property:
        return scratch = m_world.property(a());
    case Function::Version:
        return scratch = m_world.version();
    case Function::Uuid:
        return callUuid(t, focus, scratch);
    case Function::Digest:
        return callDigest(t, focus, scratch);
    case Function::Pulldata:
        return callPulldata(t, focus, scratch);
    case Function::Base64Decode:
        return scratch = fromBase64(a()).value_or("");
    case Function::ExtractSigned:
        return scratch = signedMessage(a(), b()).value_or("");
    case Function::FormatDate:
    case Function::FormatDateTime: {
        const auto at = formattedMoment(t, focus);
        if (!at) return {};
        return scratch = formatDate(*at, b(), m_world.zone(), dateNamesOf(m_world.language()));
    }
    default:
        return {};
    }
}

std::string_view Evaluator::callUuid(const Term& t, const Focus& focus, std::string& scratch) {
    scratch = Id::random(m_world.random()).toString();
    if (t.count == 0) return scratch;
    const double length = number(argument(t, 0), focus);
    if (!(length >= 0 && length <= kUuidLengthMax)) {
        fault(ErrorCode::BadValue, "uuid() asks for a length from 0 to " + textOf(kUuidLengthMax) + ".");
        return {};
    }
    while (static_cast<double>(scratch.size()) < length)
        scratch += Id::random(m_world.random()).toString();
    scratch.resize(static_cast<std::size_t>(length));
    return scratch;
}

std::string_view Evaluator::callDigest(const Term& t, const Focus& focus, std::string& scratch) {
    std::string other;
    const std::string algorithm(text(argument(t, 1), focus, other));
    const std::string encoding(t.count < 3 ? "base64" : text(argument(t, 2), focus, other));
    const auto digest = digestOf(text(argument(t, 0), focus, other), algorithm);
    if (std::string wrong = digestFault(algorithm, encoding); !wrong.empty() || !digest) {
        fault(ErrorCode::BadValue, std::move(wrong));
        return {};
    }
    return scratch = encoding == "hex" ? toHex(*digest) : toBase64(*digest);
}

// pulldata('file', 'column', 'key column', key): the column of the first row whose key column has that text.
std::string_view Evaluator::callPulldata(const Term& t, const Focus& focus, std::string& scratch) {
    std::string part;
    std::string file(text(argument(t, 0), focus, part));
    if (file.ends_with(".csv")) file.resize(file.size() - 4);
    const std::string column(text(argument(t, 1), focus, part));
    const std::string keyColumn(text(argument(t, 2), focus, part));
    const std::string key(text(argument(t, 3), focus, part));
    const NodeId instance = m_world.instance(file);
    if (instance == kNoNode) {
        fault(ErrorCode::NotFound, "There is no file \"" + file + "\" for pulldata().");
        return {};
    }
    const auto childNamed = [&](NodeId parent, std::string_view name) {
        if (name.starts_with('@')) {
            for (NodeId at = m_forest.firstAttribute(parent); at != kNoNode; at = m_forest[at].next)
                if (m_forest.names().local(m_forest[at].name) == name.substr(1)) return at;
            return kNoNode;
        }
        for (NodeId at = m_forest.firstChild(parent); at != kNoNode; at = m_forest.next(at))
            if (m_forest.type(at) == NodeType::Element && m_forest.names().local(m_forest[at].name) == name)
                return at;
        return kNoNode;
    };
    NodeId root = m_forest.firstChild(instance);
    while (root != kNoNode && m_forest.type(root) != NodeType::Element)
        root = m_forest.next(root);
    if (root == kNoNode) return {};
    for (NodeId row = m_forest.firstChild(root); row != kNoNode; row = m_forest.next(row)) {
        const NodeId cell = childNamed(row, keyColumn);
        if (cell == kNoNode || textOfNode(cell, part) != key) continue;
        const NodeId found = childNamed(row, column);
        return found == kNoNode ? std::string_view{} : textOfNode(found, scratch);
    }
    return {};
}

void Evaluator::callInstance(const Term& t, const Focus& focus, NodeSet& out) {
    std::string scratch;
    const std::string_view id = text(argument(t, 0), focus, scratch);
    const NodeId instance = m_world.instance(id);
    if (instance == kNoNode)
        fault(ErrorCode::NotFound, "There is no instance(\"" + std::string(id) + "\").");
    else
        out.push_back(instance);
}

void Evaluator::callRandomize(const Term& t, const Focus& focus, NodeSet& out) {
    nodes(argument(t, 0), focus, out);
    if (t.count < 2) return shuffle(out, m_world.random());
    std::string scratch;
    const double seed = number(argument(t, 1), focus);
    shuffle(out, shuffleSeed(seed, text(argument(t, 1), focus, scratch)));
}

// The nodes of the first argument inside the instances that the pairs of repeat and position single out, from
// the outermost repeat inwards, in whatever order the pairs stand.
void Evaluator::callIndexedRepeat(const Term& t, const Focus& focus, NodeSet& out) {
    const auto contains = [&](NodeId outer, NodeId inner) {
        for (NodeId at = m_forest.parent(inner); at != kNoNode; at = m_forest.parent(at))
            if (at == outer) return true;
        return false;
    };
    const auto depth = [&](NodeId node) {
        std::size_t count = 0;
        for (; node != kNoNode; node = m_forest.parent(node))
            ++count;
        return count;
    };
    struct Pair {
        NodeSet repeats;
        double position = 0;
        std::size_t depth = 0;
        std::uint32_t written = 0; ///< its place among the arguments
    };
    std::vector<Pair> pairs;
    for (std::uint32_t i = 1; i + 1 < t.count; i += 2) {
        Pair pair;
        nodes(argument(t, i), focus, pair.repeats);
        pair.position = number(argument(t, i + 1), focus);
        if (pair.repeats.empty() || std::isnan(pair.position)) return;
        pair.depth = depth(pair.repeats.front());
        pair.written = i;
        pairs.push_back(std::move(pair));
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return a.depth != b.depth ? a.depth < b.depth : a.written < b.written;
    });
    NodeId within = kNoNode;
    for (const Pair& pair : pairs) {
        double position = 0;
        NodeId found = kNoNode;
        for (const NodeId repeat : pair.repeats)
            if ((within == kNoNode || contains(within, repeat)) && ++position == pair.position)
                found = repeat;
        if (found == kNoNode) return;
        within = found;
    }
    Lease all(*this);
    nodes(argument(t, 0), focus, *all);
    for (const NodeId node : *all)
        if (contains(within, node)) out.push_back(node);
}

} // namespace feltbok::xpath
