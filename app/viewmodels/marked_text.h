// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace feltbok::app {

/// A form's text as a page shows it. Forms write Markdown as far as XLSForm documents it: **bold**, *italic*
/// (or with underscores), headings, [words](address), line breaks, and <span> around coloured words.
struct MarkedText {
    QString plain;  ///< without the marks: for names, lists and screen readers
    QString styled; ///< for Text.StyledText; empty where there is nothing to style
};

/// Everything but the marks is text: an angle bracket that begins no tag of ours is shown as one.
[[nodiscard]] MarkedText markedText(const QString& written);

} // namespace feltbok::app
