// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xpath/call_check.h"

namespace feltbok::xpath {
namespace {

std::string countText(const FunctionEntry& entry) {
    const std::string least = std::to_string(entry.argumentsMin);
    if (entry.argumentsMax == FunctionEntry::kAnyCount) return "at least " + least + " arguments";
    if (entry.argumentsMax == entry.argumentsMin)
        return least + (entry.argumentsMin == 1 ? " argument" : " arguments");
    return least + " to " + std::to_string(entry.argumentsMax) + " arguments";
}

std::string placeOf(std::size_t at) {
    return "byte " + std::to_string(at);
}

bool asksForNodes(const FunctionEntry& entry, std::size_t arguments) {
    switch (entry.function) {
    case Function::Count:
    case Function::Sum:
    case Function::CountNonEmpty:
    case Function::Randomize:
        return true;
    case Function::LocalName:
    case Function::Name:
    case Function::NamespaceUri:
        return arguments > 0;
    default:
        return false;
    }
}

} // namespace

Result<void> checkArguments(const FunctionEntry& entry, std::string_view name, std::size_t at,
                            std::span<const Type> arguments) {
    const bool tooMany =
        entry.argumentsMax != FunctionEntry::kAnyCount && arguments.size() > entry.argumentsMax;
    if (arguments.size() < entry.argumentsMin || tooMany)
        return fail(ErrorCode::Syntax,
                    std::string(name) + "() takes " + countText(entry) + ", not " +
                        std::to_string(arguments.size()) + ". Write " + std::string(name) + "(" +
                        std::string(entry.written) + ").",
                    placeOf(at));
    if (asksForNodes(entry, arguments.size()) && arguments[0] != Type::Nodes && arguments[0] != Type::Any)
        return fail(ErrorCode::Syntax, std::string(name) + "() asks for a set of nodes.", placeOf(at));
    return {};
}

Error unknownFunction(std::string_view name, std::size_t at, bool xforms) {
    std::string message = "There is no function " + std::string(name) + "()";
    const std::string_view near = nearestFunction(name, xforms);
    message += near.empty() ? "; ODK's list of functions says which there are."
                            : "; did you mean " + std::string(near) + "()?";
    return {ErrorCode::UnknownFunction, std::move(message), placeOf(at)};
}

} // namespace feltbok::xpath
