// SPDX-License-Identifier: Apache-2.0
// Which control answers a question: the one place that knows it.
#include "app/viewmodels/question.h"
#include "app/viewmodels/wording.h"

#include <array>
#include <optional>
#include <string_view>

namespace feltbok::app {
namespace {

using forms::Control;
using forms::DataType;

/// A control that asks, a type where it matters, the beginning of a media type, a word of the appearance: the
/// first line that fits says the editor. What is empty fits all.
struct Line {
    Control control;
    std::optional<DataType> type;
    std::string_view media;
    std::string_view look;
    Question::Editor editor;
};

constexpr std::array kLines{
    Line{Control::Select1, {}, {}, "likert", Question::Scale},
    Line{Control::Select1, {}, {}, "minimal", Question::DropDown},
    Line{Control::Select1, {}, {}, "autocomplete", Question::DropDown},
    Line{Control::Select1, {}, {}, "search", Question::DropDown},
    Line{Control::Select1, {}, {}, {}, Question::SelectOne},
    Line{Control::Select, {}, {}, "minimal", Question::DropDownMany},
    Line{Control::Select, {}, {}, "autocomplete", Question::DropDownMany},
    Line{Control::Select, {}, {}, "search", Question::DropDownMany},
    Line{Control::Select, {}, {}, {}, Question::SelectMany},
    Line{Control::Rank, {}, {}, {}, Question::Rank},
    Line{Control::Range, {}, {}, "rating", Question::Rating},
    Line{Control::Range, {}, {}, "picker", Question::Picker},
    Line{Control::Range, {}, {}, {}, Question::Slider},
    Line{Control::Trigger, {}, {}, {}, Question::Acknowledge},
    Line{Control::Upload, {}, "image", "signature", Question::Signature},
    Line{Control::Upload, {}, "image", "draw", Question::Drawing},
    Line{Control::Upload, {}, "image", "annotate", Question::Annotation},
    Line{Control::Upload, {}, "image", {}, Question::Photo},
    Line{Control::Upload, {}, "audio", {}, Question::Audio},
    Line{Control::Upload, {}, "video", {}, Question::Video},
    Line{Control::Upload, {}, {}, {}, Question::File},
    Line{Control::Input, DataType::Int, {}, "thousands-sep", Question::Thousands},
    Line{Control::Input, DataType::Int, {}, {}, Question::Integer},
    Line{Control::Input, DataType::Decimal, {}, {}, Question::Decimal},
    Line{Control::Input, DataType::Date, {}, "month-year", Question::Month},
    Line{Control::Input, DataType::Date, {}, "year", Question::Year},
    Line{Control::Input, DataType::Date, {}, {}, Question::Date},
    Line{Control::Input, DataType::Time, {}, {}, Question::Time},
    Line{Control::Input, DataType::DateTime, {}, {}, Question::DateTime},
    Line{Control::Input, DataType::Barcode, {}, {}, Question::Barcode},
    Line{Control::Input, DataType::Geopoint, {}, {}, Question::Position},
    Line{Control::Input, DataType::Geotrace, {}, {}, Question::Trace},
    Line{Control::Input, DataType::Geoshape, {}, {}, Question::Shape},
    Line{Control::Input, DataType::String, {}, "multiline", Question::LongText},
    Line{Control::Input, DataType::String, {}, "numbers", Question::Digits},
    Line{Control::Input, DataType::String, {}, "masked", Question::Masked},
    Line{Control::Input, DataType::String, {}, "url", Question::Link},
    Line{Control::Input, DataType::String, {}, {}, Question::Text},
};

constexpr std::size_t kCardsMax = 30; // more choices than a person reads through: type to find

bool hasWord(std::string_view words, std::string_view word) {
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        // "columns-pack" begins with "columns", and "search('list')" with "search".
        const bool ends = end == words.size() || words[end] == ' ' || words[end] == '(' || words[end] == '-';
        if ((at == 0 || words[at - 1] == ' ') && ends) return true;
    }
    return false;
}

bool fits(const Line& line, const advisory::QuestionState& asked) {
    return line.control == asked.control && (!line.type || *line.type == asked.type) &&
           asked.mediaType.starts_with(line.media) &&
           (line.look.empty() || hasWord(asked.appearance, line.look));
}

bool isNothing(Control control) {
    return control == Control::None || control == Control::Note || control == Control::Group ||
           control == Control::Repeat;
}

} // namespace

Question::Editor Question::editor() const {
    if (isNothing(m_state.control)) return None;
    const bool chooses = m_state.control == Control::Select || m_state.control == Control::Select1;
    if (chooses && kind() == TableRow) return Scale;
    for (const Line& line : kLines) {
        if (!fits(line, m_state)) continue;
        if (m_state.choices.size() <= kCardsMax) return line.editor;
        if (line.editor == SelectOne) return DropDown;
        return line.editor == SelectMany ? DropDownMany : line.editor;
    }
    return Unsupported;
}

bool Question::isClearable() const {
    if (m_state.value.empty() || m_state.readonly) return false;
    switch (editor()) {
    case SelectOne:
    case Scale:
    case DropDown:
    case DropDownMany:
    case Rank:
    case Slider:
    case Rating:
    case Picker:
    case Month:
        return true;
    default:
        return false;
    }
}

bool Question::looks(const QString& word) const {
    return hasWord(m_state.appearance, word.toStdString());
}

} // namespace feltbok::app
