// SPDX-License-Identifier: Apache-2.0
#include "core/results/group_words.h"

#include "core/library/shelf.h"

#include <algorithm>
#include <string_view>

namespace feltbok::results {
namespace {

constexpr std::pair<std::string_view, std::string_view> kWords[] = {
    {"measured", "Målt"},
    {"calculated", "Beregnet"},
    {"estimated", "Anslått"},
    {"political", "Politisk"},
    {"strategic", "Strategisk"},
    {"operational", "Operativt"},
    {"open", "Åpne"},
    {"inProgress", "I arbeid"},
    {"done", "Gjort"},
    {"dropped", "Droppet"},
    {"answered", "Besvart"},
    {"used", "Brukt"},
    {"notUsed", "Ikke brukt"},
    {"notYetKnown", "Ikke avgjort"},
    {"course", "Kurs"},
    {"seminar", "Seminar"},
    {"webinar", "Webinar"},
    {"dialogueConference", "Dialogkonferanse"},
    {"inputMeeting", "Innspillsmøte"},
    {"conference", "Konferanse"},
    {"visit", "Besøk"},
    {"advice", "Råd"},
    {"event", "Arrangement"},
    {"other", "Annet"},
    {"anchoring", "Forankring"},
    {"competence", "Kompetanse"},
    {"templates", "Maler"},
    {"use", "Bruk"},
    {"followUp", "Oppfølging"}};

} // namespace

std::string groupWord(const Store& store, const std::string& group) {
    if (const auto it =
            std::ranges::find(kWords, group, &std::pair<std::string_view, std::string_view>::first);
        it != std::end(kWords))
        return std::string(it->second);
    for (const library::ThemeRow& area : library::themeRows(store, "area"))
        if (area.code == group) return area.name;
    std::string word = group;
    std::ranges::replace(word, '_', ' ');
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

} // namespace feltbok::results
