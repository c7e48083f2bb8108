// SPDX-License-Identifier: Apache-2.0
// The words for what a field may hold, for kinds and fields, and for what went wrong.
#include "app/viewmodels/failures.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace feltbok::app::wording {
namespace {

struct Term {
    std::string_view value;
    const char* word; // English, for translation in the context "Wording"
};

QString said(const char* word) {
    return QCoreApplication::translate("Wording", word);
}

// A value nobody here knows, from a newer version, is shown as it is.
QString termOf(std::span<const Term> terms, const std::string& value) {
    const auto it = std::ranges::find(terms, value, &Term::value);
    return it == terms.end() ? text(value) : said(it->word);
}

constexpr Term kStopStatus[] = {{"planned", QT_TRANSLATE_NOOP("Wording", "Planned")},
                                {"packed", QT_TRANSLATE_NOOP("Wording", "Packed")},
                                {"done", QT_TRANSLATE_NOOP("Wording", "Carried out")},
                                {"closed", QT_TRANSLATE_NOOP("Wording", "Closed")}};
constexpr Term kActionStatus[] = {{"open", QT_TRANSLATE_NOOP("Wording", "Agreed")},
                                  {"inProgress", QT_TRANSLATE_NOOP("Wording", "In progress")},
                                  {"done", QT_TRANSLATE_NOOP("Wording", "Completed")},
                                  {"dropped", QT_TRANSLATE_NOOP("Wording", "Dropped")}};
constexpr Term kOwnerSide[] = {{"municipality", QT_TRANSLATE_NOOP("Wording", "The municipality")},
                               {"hub", QT_TRANSLATE_NOOP("Wording", "The hub")},
                               {"supplier", QT_TRANSLATE_NOOP("Wording", "The supplier")}};
constexpr Term kRole[] = {{"advisor", QT_TRANSLATE_NOOP("Wording", "Advisor")},
                          {"coordinator", QT_TRANSLATE_NOOP("Wording", "Coordinator")},
                          {"reader", QT_TRANSLATE_NOOP("Wording", "Reader")}};
constexpr Term kLevel[] = {{"political", QT_TRANSLATE_NOOP("Wording", "Political level")},
                           {"strategic", QT_TRANSLATE_NOOP("Wording", "Strategic level")},
                           {"operational", QT_TRANSLATE_NOOP("Wording", "Operational level")}};
constexpr Term kDimension[] = {{"anchoring", QT_TRANSLATE_NOOP("Wording", "Anchoring")},
                               {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
                               {"templates", QT_TRANSLATE_NOOP("Wording", "Templates")},
                               {"use", QT_TRANSLATE_NOOP("Wording", "Use")},
                               {"followUp", QT_TRANSLATE_NOOP("Wording", "Follow-up")}};
constexpr const char* kSeverity[] = {
    "", QT_TRANSLATE_NOOP("Wording", "Small"), QT_TRANSLATE_NOOP("Wording", "Noticeable"),
    QT_TRANSLATE_NOOP("Wording", "Large"), QT_TRANSLATE_NOOP("Wording", "Critical")};
constexpr const char* kUrgency[] = {
    "", QT_TRANSLATE_NOOP("Wording", "Can wait"), QT_TRANSLATE_NOOP("Wording", "This year"),
    QT_TRANSLATE_NOOP("Wording", "Within three months"), QT_TRANSLATE_NOOP("Wording", "Now")};
constexpr Term kKind[] = {{"municipality", QT_TRANSLATE_NOOP("Wording", "Municipality")},
                          {"organisation", QT_TRANSLATE_NOOP("Wording", "Organisation")},
                          {"person", QT_TRANSLATE_NOOP("Wording", "Contact")},
                          {"tour", QT_TRANSLATE_NOOP("Wording", "Tour")},
                          {"visit", QT_TRANSLATE_NOOP("Wording", "Visit")},
                          {"participant", QT_TRANSLATE_NOOP("Wording", "Participant")},
                          {"form", QT_TRANSLATE_NOOP("Wording", "Form")},
                          {"interview", QT_TRANSLATE_NOOP("Wording", "Interview")},
                          {"answer", QT_TRANSLATE_NOOP("Wording", "Answer")},
                          {"note", QT_TRANSLATE_NOOP("Wording", "Note")},
                          {"need", QT_TRANSLATE_NOOP("Wording", "Need")},
                          {"action", QT_TRANSLATE_NOOP("Wording", "Action")},
                          {"attachment", QT_TRANSLATE_NOOP("Wording", "Attachment")},
                          {"procurement", QT_TRANSLATE_NOOP("Wording", "Procurement")},
                          {"question", QT_TRANSLATE_NOOP("Wording", "Question to the hub")},
                          {"network", QT_TRANSLATE_NOOP("Wording", "Network")},
                          {"milestone", QT_TRANSLATE_NOOP("Wording", "Milestone")},
                          {"advice", QT_TRANSLATE_NOOP("Wording", "Advice")},
                          {"share", QT_TRANSLATE_NOOP("Wording", "Passed on")},
                          {"hours", QT_TRANSLATE_NOOP("Wording", "Hours")},
                          {"decision", QT_TRANSLATE_NOOP("Wording", "Decision")},
                          {"target", QT_TRANSLATE_NOOP("Wording", "Target")},
                          {"agreement", QT_TRANSLATE_NOOP("Wording", "Framework agreement")},
                          {"theme", QT_TRANSLATE_NOOP("Wording", "Theme or area")},
                          {"campaign", QT_TRANSLATE_NOOP("Wording", "Campaign")},
                          {"event", QT_TRANSLATE_NOOP("Wording", "Event")},
                          {"basket", QT_TRANSLATE_NOOP("Wording", "Basket")},
                          {"basketItem", QT_TRANSLATE_NOOP("Wording", "Criterion in a basket")},
                          {"effect", QT_TRANSLATE_NOOP("Wording", "Effect")},
                          {"comparison", QT_TRANSLATE_NOOP("Wording", "Comparison of cost")},
                          {"alternative", QT_TRANSLATE_NOOP("Wording", "Alternative")},
                          {"attendance", QT_TRANSLATE_NOOP("Wording", "Attendance")},
                          {"report", QT_TRANSLATE_NOOP("Wording", "Report")},
                          {"emptySearch", QT_TRANSLATE_NOOP("Wording", "Search without a find")}};
constexpr Term kField[] = {{"title", QT_TRANSLATE_NOOP("Wording", "Title")},
                           {"action.title", QT_TRANSLATE_NOOP("Wording", "What to do")},
                           {"description", QT_TRANSLATE_NOOP("Wording", "Description")},
                           {"text", QT_TRANSLATE_NOOP("Wording", "Text")},
                           {"name", QT_TRANSLATE_NOOP("Wording", "Name")},
                           {"role", QT_TRANSLATE_NOOP("Wording", "Role")},
                           {"email", QT_TRANSLATE_NOOP("Wording", "E-mail")},
                           {"phone", QT_TRANSLATE_NOOP("Wording", "Phone")},
                           {"date", QT_TRANSLATE_NOOP("Wording", "Date")},
                           {"from", QT_TRANSLATE_NOOP("Wording", "From")},
                           {"to", QT_TRANSLATE_NOOP("Wording", "To")},
                           {"team", QT_TRANSLATE_NOOP("Wording", "Team")},
                           {"status", QT_TRANSLATE_NOOP("Wording", "Status")},
                           {"due", QT_TRANSLATE_NOOP("Wording", "Due date")},
                           {"owner", QT_TRANSLATE_NOOP("Wording", "Owner")},
                           {"ownerSide", QT_TRANSLATE_NOOP("Wording", "Who owns it")},
                           {"severity", QT_TRANSLATE_NOOP("Wording", "Severity")},
                           {"urgency", QT_TRANSLATE_NOOP("Wording", "Urgency")},
                           {"quote", QT_TRANSLATE_NOOP("Wording", "Quote")},
                           {"area", QT_TRANSLATE_NOOP("Wording", "Area")},
                           {"theme", QT_TRANSLATE_NOOP("Wording", "Theme")},
                           {"value", QT_TRANSLATE_NOOP("Wording", "Answer")},
                           {"comment", QT_TRANSLATE_NOOP("Wording", "Comment")},
                           {"place", QT_TRANSLATE_NOOP("Wording", "Place")},
                           {"purpose", QT_TRANSLATE_NOOP("Wording", "Purpose")},
                           {"summary", QT_TRANSLATE_NOOP("Wording", "Summary")},
                           {"startsAt", QT_TRANSLATE_NOOP("Wording", "Starts")},
                           {"endsAt", QT_TRANSLATE_NOOP("Wording", "Ends")},
                           {"deleted", QT_TRANSLATE_NOOP("Wording", "Deletion")},
                           {"level", QT_TRANSLATE_NOOP("Wording", "Level")},
                           {"counties", QT_TRANSLATE_NOOP("Wording", "Counties")},
                           {"type", QT_TRANSLATE_NOOP("Wording", "Type")},
                           {"number", QT_TRANSLATE_NOOP("Wording", "Number")},
                           {"cpv", QT_TRANSLATE_NOOP("Wording", "CPV code")},
                           {"valueNok", QT_TRANSLATE_NOOP("Wording", "Value in kroner")},
                           {"planned", QT_TRANSLATE_NOOP("Wording", "To be announced")},
                           {"announced", QT_TRANSLATE_NOOP("Wording", "Announced")},
                           {"awarded", QT_TRANSLATE_NOOP("Wording", "Awarded")},
                           {"contractFrom", QT_TRANSLATE_NOOP("Wording", "The contract runs from")},
                           {"contractTo", QT_TRANSLATE_NOOP("Wording", "The contract runs to")},
                           {"requirementUsed", QT_TRANSLATE_NOOP("Wording", "Climate requirement used")},
                           {"requirementHow", QT_TRANSLATE_NOOP("Wording", "How the climate counts")},
                           {"weightPercent", QT_TRANSLATE_NOOP("Wording", "Weight in per cent")},
                           {"justification", QT_TRANSLATE_NOOP("Wording", "Written justification")},
                           {"supplier", QT_TRANSLATE_NOOP("Wording", "Supplier")},
                           {"supplierNumber", QT_TRANSLATE_NOOP("Wording", "The supplier's number")},
                           {"followUp", QT_TRANSLATE_NOOP("Wording", "Follow-up of the contract")},
                           {"question.text", QT_TRANSLATE_NOOP("Wording", "What is asked")},
                           {"question.from", QT_TRANSLATE_NOOP("Wording", "Asked by")},
                           {"asked", QT_TRANSLATE_NOOP("Wording", "Asked on")},
                           {"answer", QT_TRANSLATE_NOOP("Wording", "Answer")},
                           {"answered", QT_TRANSLATE_NOOP("Wording", "Answered on")},
                           {"note", QT_TRANSLATE_NOOP("Wording", "Note")},
                           {"reached", QT_TRANSLATE_NOOP("Wording", "Reached")},
                           {"need", QT_TRANSLATE_NOOP("Wording", "Need")},
                           {"criteria", QT_TRANSLATE_NOOP("Wording", "Criteria")},
                           {"members", QT_TRANSLATE_NOOP("Wording", "Municipalities that take part")},
                           {"bodies", QT_TRANSLATE_NOOP("Wording", "Other municipalities that own it too")},
                           {"organisation", QT_TRANSLATE_NOOP("Wording", "Organisation")},
                           {"side", QT_TRANSLATE_NOOP("Wording", "Side")},
                           {"targetGroup", QT_TRANSLATE_NOOP("Wording", "Target group")},
                           {"count", QT_TRANSLATE_NOOP("Wording", "How many")},
                           {"hours.who", QT_TRANSLATE_NOOP("Wording", "Who worked")},
                           {"hours", QT_TRANSLATE_NOOP("Wording", "Hours")},
                           {"work", QT_TRANSLATE_NOOP("Wording", "On what")},
                           {"municipality", QT_TRANSLATE_NOOP("Wording", "Municipality")},
                           {"decision.title", QT_TRANSLATE_NOOP("Wording", "What was decided")},
                           {"decision.text", QT_TRANSLATE_NOOP("Wording", "Grounds")},
                           {"body", QT_TRANSLATE_NOOP("Wording", "Decided by")},
                           {"unit", QT_TRANSLATE_NOOP("Wording", "Unit")},
                           {"amount", QT_TRANSLATE_NOOP("Wording", "How much")},
                           {"baseline", QT_TRANSLATE_NOOP("Wording", "Where it began")},
                           {"indicator", QT_TRANSLATE_NOOP("Wording", "Indicator in the report")},
                           {"recipient", QT_TRANSLATE_NOOP("Wording", "Recipient")},
                           {"code", QT_TRANSLATE_NOOP("Wording", "Code")},
                           {"channel", QT_TRANSLATE_NOOP("Wording", "Channel")},
                           {"givenBy", QT_TRANSLATE_NOOP("Wording", "Given by")},
                           {"list", QT_TRANSLATE_NOOP("Wording", "List")},
                           {"year", QT_TRANSLATE_NOOP("Wording", "Year")},
                           {"validFrom", QT_TRANSLATE_NOOP("Wording", "Valid from")},
                           {"validTo", QT_TRANSLATE_NOOP("Wording", "Valid to")},
                           {"words", QT_TRANSLATE_NOOP("Wording", "Words searched for")},
                           {"wanted", QT_TRANSLATE_NOOP("Wording", "What was sought")}};
constexpr Term kRefusal[] = {
    {"scope", QT_TRANSLATE_NOOP(
                  "Wording", "You no longer have access here. Ask the coordinator for it, then send again.")},
    {"role", QT_TRANSLATE_NOOP("Wording", "Your role may read but not write here. Ask the coordinator.")},
    {"author", QT_TRANSLATE_NOOP("Wording", "This was written by another user of the device.")},
    {"damaged", QT_TRANSLATE_NOOP("Wording", "The hub could not read the change. Write it again.")},
    {"tooLarge",
     QT_TRANSLATE_NOOP("Wording", "The text is too long for the hub. Shorten it and send again.")},
    {"together", QT_TRANSLATE_NOOP("Wording", "It belonged to another change that was not accepted.")}};

struct Cause {
    ErrorCode code;
    const char* words;
};
constexpr Cause kCauses[] = {
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Wording", "The device is full. Nothing is lost: the text is "
                                                       "still here. Free some space, then go on writing.")},
    {ErrorCode::Io, QT_TRANSLATE_NOOP("Wording", "The device could not write to its disk. The text is still "
                                                 "here. Try again; if it goes on, keep a copy of the text.")},
    {ErrorCode::Damaged,
     QT_TRANSLATE_NOOP("Wording",
                       "The field book on this device is damaged and is not opened, so that nothing more is "
                       "lost. Ask the coordinator; what was sent is with the hub.")},
    {ErrorCode::NoKey,
     QT_TRANSLATE_NOOP("Wording", "The device's keychain does not hold the key to this field book. Unlock "
                                  "the keychain, or ask the coordinator.")},
    {ErrorCode::TooNew,
     QT_TRANSLATE_NOOP("Wording",
                       "The field book was written by a newer version of Feltbok. Update the app.")},
    {ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP(
         "Wording", "That is too much at once. Divide the text, or choose a smaller file (at most 25 MB).")},
    {ErrorCode::Offline,
     QT_TRANSLATE_NOOP("Wording", "The hub cannot be reached. Check the address and the network.")},
    {ErrorCode::CodeExpired,
     QT_TRANSLATE_NOOP("Wording", "The code is wrong, used or too old. Ask the coordinator for a new one.")},
    {ErrorCode::HubIdentity,
     QT_TRANSLATE_NOOP("Wording", "This is not the hub your device belongs to, or someone is listening in. "
                                  "Nothing was sent. Ask the coordinator.")},
    {ErrorCode::Revoked,
     QT_TRANSLATE_NOOP("Wording",
                       "This device was shut out by the coordinator. What you wrote is still here.")},
    {ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("Wording", "The hub does not know this device any more. Ask the coordinator for a new "
                                  "code. Nothing here is lost.")},
    {ErrorCode::Protocol, QT_TRANSLATE_NOOP("Wording", "The answer did not come from a hub this version "
                                                       "understands. Check the address, or update the app.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Wording", "Stopped.")},
    {ErrorCode::BadInput,
     QT_TRANSLATE_NOOP("Wording", "This could not be read. Check what you wrote or chose.")},
    {ErrorCode::BadValue,
     QT_TRANSLATE_NOOP("Wording", "This value is not possible here. The text is kept; correct it.")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Wording", "It is not on this device.")}};

} // namespace

QString stopStatus(const std::string& status) {
    return termOf(kStopStatus, status.empty() ? "planned" : status);
}
QString actionStatus(const std::string& status) {
    return termOf(kActionStatus, status.empty() ? "open" : status);
}
QString ownerSide(const std::string& side) {
    return termOf(kOwnerSide, side);
}
QString role(const std::string& role) {
    return termOf(kRole, role);
}
QString level(const std::string& level) {
    return termOf(kLevel, level);
}
QString maturityDimension(const std::string& name) {
    return termOf(kDimension, name);
}
QString severity(int value) {
    return value >= 1 && value <= 4 ? said(kSeverity[value]) : QString();
}
QString urgency(int value) {
    return value >= 1 && value <= 4 ? said(kUrgency[value]) : QString();
}
QString kind(const std::string& kind) {
    return termOf(kKind, kind);
}

QString field(const std::string& kind, const std::string& field) {
    const auto own = std::ranges::find(kField, kind + "." + field, &Term::value);
    return own == std::end(kField) ? termOf(kField, field) : said(own->word);
}

QString whereabouts(advisory::Whereabouts place) {
    switch (place) {
    case advisory::Whereabouts::Here:
        return QCoreApplication::translate("Wording", "Saved here");
    case advisory::Whereabouts::Sent:
        return QCoreApplication::translate("Wording", "Sent");
    case advisory::Whereabouts::Confirmed:
        return QCoreApplication::translate("Wording", "Confirmed");
    case advisory::Whereabouts::Refused:
        return QCoreApplication::translate("Wording", "Refused, see why");
    }
    return {};
}

QString refusal(const std::string& why) {
    return termOf(kRefusal, why);
}

QString failure(const Failure& failure) {
    if (failure.code == ErrorCode::WrongKey) {
        bool isNumber = false;
        const int left = text(failure.place).toInt(&isNumber);
        if (!isNumber || left <= 0) return QCoreApplication::translate("Wording", "Wrong PIN.");
        return QCoreApplication::translate("Wording", "Wrong PIN. %n tries left before you must wait.",
                                           nullptr, left);
    }
    if (failure.code == ErrorCode::Locked)
        return QCoreApplication::translate("Wording",
                                           "Too many wrong tries. Nothing is erased; wait and try again.");
    const auto it = std::ranges::find(kCauses, failure.code, &Cause::code);
    if (it == std::end(kCauses)) return text(failure.message);
    return said(it->words);
}

QString failure(const Error& error) {
    return failure(failureOf(error));
}

} // namespace feltbok::app::wording
