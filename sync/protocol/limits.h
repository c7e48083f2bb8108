// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/edit.h"

#include <cstddef>
#include <cstdint>

namespace feltbok {

// The limits of the wire (design §4), held by both sides. A message over one of them is refused whole, with
// ErrorCode::TooLarge; a client never builds one.

constexpr std::size_t kRequestEditsMax = 4 * kTransactionEditsMax; ///< a transaction always fits a request
constexpr std::size_t kRequestEditBytesMax =
    3 * kTransactionBytesMax; ///< its edits, as CBOR: fits kBodyBytesMax
constexpr std::size_t kAnswerEditsMax = 1000;
constexpr std::size_t kAnswerEditBytesMax = 512 * 1024;
constexpr std::size_t kBodyBytesMax = 1024 * 1024;             ///< as it travels
constexpr std::size_t kBodyExpandedBytesMax = 8 * 1024 * 1024; ///< after gzip or zstd
constexpr int kMessageNestingMax = kEditNestingMax;            ///< a value within an edit within a message
constexpr std::size_t kHeaderBytesMax = 16 * 1024;             ///< request line and headers
constexpr std::size_t kHeadersMax = 64;
constexpr std::size_t kScopesMax = 2000;                 ///< scopes one device may take part in
constexpr std::size_t kPeersMax = 5000;                  ///< devices a stick may be sealed to
constexpr std::size_t kRefusedMax = 10'000;              ///< own refused edits compared in one exchange
constexpr std::size_t kErasuresMax = 1000;               ///< told in one answer
constexpr std::size_t kStickBytesMax = 64 * 1024 * 1024; ///< a whole stick file
constexpr std::size_t kBlobUploadBytesMax = 1024 * 1024; ///< one PATCH, or the body of a creating POST
constexpr std::size_t kPathBytesMax = 1024;

constexpr std::int64_t kRequestTimeoutMs = 30'000; ///< from a request sent to its answer
constexpr std::int64_t kChallengeLifeMs = 2LL * 60 * 1000;
constexpr std::int64_t kTokenLifeMs = 60LL * 60 * 1000;
constexpr std::int64_t kInvitationLifeMs = 7LL * 24 * 60 * 60 * 1000;

} // namespace feltbok
