// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/member.h"
#include "sync/protocol/messages.h"

namespace feltbok {

/// A list of scopes as `[{"scope":UUID,"name":"…"}…]`.
[[nodiscard]] Value encodeScopes(const std::vector<NamedScope>& scopes);
[[nodiscard]] std::vector<NamedScope> decodeScopes(MemberReader& reader, const char* name);

[[nodiscard]] Value encodeCertificate(const Certificate& certificate);
/// From a reader of the certificate itself.
[[nodiscard]] Certificate decodeCertificate(MemberReader& reader);

} // namespace feltbok
