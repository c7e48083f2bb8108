// SPDX-License-Identifier: Apache-2.0
#include "app/tablet/tablet.h"
#include "app/viewmodels/spoken_language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace feltbok::tablet {
namespace {

Result<QSize> sizeOf(const QString& text) {
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 200 || size.height() < 200)
        return fail(ErrorCode::BadInput, "--size takes WIDTHxHEIGHT, for example 1280x800", "--size");
    return size;
}

Result<QString> oneOf(const QCommandLineParser& parser, const QString& option, const QStringList& allowed) {
    const QString value = parser.value(option);
    if (value.isEmpty() || allowed.contains(value)) return value;
    return fail(ErrorCode::BadInput,
                ("--" + option + " takes " + allowed.join(QStringLiteral(" or "))).toStdString(),
                option.toStdString());
}

} // namespace

Result<TabletOptions> TabletOptions::parse(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Feltbok: the advisor's field book for municipal visits."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("dir"), QStringLiteral("Keep this device's data in DIR."), QStringLiteral("DIR")},
         {QStringLiteral("demo"),
          QStringLiteral("Mark everything as demo; the key is kept in a plain file.")},
         {QStringLiteral("quick-key"), QStringLiteral("A cheap key, for rehearsals; only with --demo.")},
         {QStringLiteral("size"), QStringLiteral("The window's size, for example 1280x800."),
          QStringLiteral("WxH")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME")},
         {QStringLiteral("language"), app::spokenCodes().join(QStringLiteral(", ")) + u'.',
          QStringLiteral("CODE")},
         {QStringLiteral("ca"), QStringLiteral("Trust hubs vouched for by this PEM file."),
          QStringLiteral("FILE")},
         {QStringLiteral("picture"),
          QStringLiteral("Rehearsals: the camera gives this file; only with --demo."),
          QStringLiteral("FILE")},
         {QStringLiteral("clock"),
          QStringLiteral("Rehearsals: the time at the start, in UTC milliseconds; only with --demo."),
          QStringLiteral("MS")}});
    if (!parser.parse(arguments)) return fail(ErrorCode::BadInput, parser.errorText().toStdString());
    if (parser.isSet(help)) return fail(ErrorCode::Cancelled, parser.helpText().toStdString());
    if (parser.isSet(version))
        return fail(ErrorCode::Cancelled,
                    ("feltbok " + QCoreApplication::applicationVersion() + "\n").toStdString());
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::BadInput,
                    "there is no such argument: " + parser.positionalArguments().first().toStdString());
    TabletOptions options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    for (const char* rehearsal : {"quick-key", "picture", "clock"})
        if (parser.isSet(QString::fromLatin1(rehearsal)) && !options.demo)
            return fail(ErrorCode::BadInput, std::string("--") + rehearsal + " goes with --demo only",
                        rehearsal);
    options.quickKey = parser.isSet(QStringLiteral("quick-key"));
    options.pictureFile = parser.value(QStringLiteral("picture"));
    options.caFile = parser.value(QStringLiteral("ca")).toStdString();
    if (parser.isSet(QStringLiteral("clock")))
        options.clockMs = parser.value(QStringLiteral("clock")).toLongLong();
    QString folder = parser.value(QStringLiteral("dir"));
    if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.folder = folder.toStdString();
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = sizeOf(parser.value(QStringLiteral("size")));
        if (!size) return fail(size);
        options.size = *size;
    }
    const auto theme =
        oneOf(parser, QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    if (!theme) return fail(theme);
    options.theme = *theme;
    const auto language = oneOf(parser, QStringLiteral("language"), app::spokenCodes());
    if (!language) return fail(language);
    options.language = *language;
    return options;
}

} // namespace feltbok::tablet
