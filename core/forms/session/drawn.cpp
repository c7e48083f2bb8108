// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/forms/session/interview.h"

#include <algorithm>

namespace feltbok::forms {

// Each 32 bytes are the digest of the interview, the question, its rounds, and how many came before them.
void Session::Interview::Drawn::fill(std::span<std::uint8_t> bytes) {
    const std::optional<Id>& interview = m_interview.context().interview;
    if (!interview || m_node == kNoNode) return m_interview.context().random.fill(bytes);
    const AnswerPath path = m_interview.answerPath(m_node);
    while (!bytes.empty()) {
        std::string name = interview->toString() + path.path;
        for (const std::string& instance : path.instances)
            name.append("/").append(instance);
        name.append(" ").append(std::to_string(m_count++));
        const Digest digest = sha256(asBytes(name));
        const std::size_t count = std::min(bytes.size(), digest.size());
        std::copy_n(digest.begin(), count, bytes.begin());
        bytes = bytes.subspan(count);
    }
}

} // namespace feltbok::forms
