// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/marked_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace feltbok::app {
namespace {

// Styles what is within one line; `plain` loses the marks, `styled` gets tags for them.
struct Mark {
    QRegularExpression found;
    QString styled; ///< \1, \2: what the pattern caught
    QString plain;
};

const QList<Mark>& marks() {
    static const QList<Mark> all{
        {QRegularExpression(QStringLiteral("\\[([^\\]]+)\\]\\((https?://[^\\s)]+|mailto:[^\\s)]+)\\)")),
         QStringLiteral("<a href=\"\\2\">\\1</a>"), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*")), QStringLiteral("<b>\\1</b>"),
         QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("(?<!\\w)__(?=\\S)(.+?)(?<=\\S)__(?!\\w)")),
         QStringLiteral("<b>\\1</b>"), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("\\*(?=[^\\s*])([^*]*?[^\\s*])\\*")), QStringLiteral("<i>\\1</i>"),
         QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("(?<!\\w)_(?=[^\\s_])([^_]*?[^\\s_])_(?!\\w)")),
         QStringLiteral("<i>\\1</i>"), QStringLiteral("\\1")},
        {QRegularExpression(QStringLiteral("&lt;(span|font)\\b.*?&gt;(.*?)&lt;/\\1&gt;")),
         QStringLiteral("\\2"), QStringLiteral("\\2")},
        {QRegularExpression(QStringLiteral("&lt;br\\s*/?&gt;")), QStringLiteral("<br>"),
         QStringLiteral("\n")},
    };
    return all;
}

QString unescaped(QString text) {
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

MarkedText markedText(const QString& written) {
    static const QRegularExpression anyMark(QStringLiteral("[*_#\\[<]"));
    if (!written.contains(anyMark)) return {written, {}};
    static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s+(.*)$"));
    QStringList styledLines;
    QStringList plainLines;
    bool isStyled = false;
    for (const QString& line : written.split(QLatin1Char('\n'))) {
        const QString escaped = line.toHtmlEscaped();
        QString styled = escaped;
        QString plain = escaped;
        if (const auto head = heading.match(escaped); head.hasMatch()) {
            plain = head.captured(1);
            styled = QStringLiteral("<b>%1</b>").arg(plain);
        }
        for (const Mark& mark : marks()) {
            styled.replace(mark.found, mark.styled);
            plain.replace(mark.found, mark.plain);
        }
        isStyled = isStyled || styled != escaped;
        styledLines += styled;
        plainLines += unescaped(plain);
    }
    return {plainLines.join(QLatin1Char('\n')),
            isStyled ? styledLines.join(QStringLiteral("<br>")) : QString()};
}

} // namespace feltbok::app
