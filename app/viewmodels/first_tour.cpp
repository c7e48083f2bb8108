// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/first_tour.h"

#include <algorithm>

namespace feltbok::app {
namespace {

constexpr const char* kTold = "firstTour"; // the setting: keys with spaces between
const QString kAway = QStringLiteral("away");

std::vector<FirstStep> stepsOf(const QStringList& told) {
    std::vector<FirstStep> steps{
        {QStringLiteral("preparation"), FirstTour::tr("Prepare the next visit"),
         FirstTour::tr("What was promised last time, and what has changed since.")},
        {QStringLiteral("interview"), FirstTour::tr("Answer a question"),
         FirstTour::tr("It is kept while you write, with and without a network.")},
        {QStringLiteral("notes"), FirstTour::tr("Write a note"),
         FirstTour::tr("Or take a picture of the whiteboard, or draw.")},
        {QStringLiteral("needs"), FirstTour::tr("Agree on who does what"),
         FirstTour::tr("One tap makes a need of an answer, and an action of a need.")},
        {QStringLiteral("summary"), FirstTour::tr("Hand over the summary"),
         FirstTour::tr("Two pages, ready before you leave the room.")}};
    for (FirstStep& step : steps)
        step.done = told.contains(step.key);
    return steps;
}

} // namespace

QVariant FirstStepModel::data(const QModelIndex& index, int role) const {
    const FirstStep* step = row(index);
    if (step == nullptr) return {};
    switch (role) {
    case KeyRole:
        return step->key;
    case Title:
    case Qt::DisplayRole:
        return step->title;
    case Line:
        return step->line;
    case Done:
        return step->done;
    default:
        return {};
    }
}

QHash<int, QByteArray> FirstStepModel::roleNames() const {
    return {{KeyRole, "key"}, {Title, "title"}, {Line, "line"}, {Done, "done"}};
}

FirstTour::FirstTour(QObject* parent)
    : QObject(parent)
    , m_steps(this)
    , m_live(
          this, [](const Record&) { return false; },
          [this](std::optional<QStringList> told) { show(std::move(told)); }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] { show(m_told); });
    if (!isOffered()) return;
    m_live.ask([](OpenBook& book) -> std::optional<QStringList> {
        return QString::fromStdString(book.store().setting(kTold))
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    });
}

FirstTour* FirstTour::create(QQmlEngine* engine, QJSEngine*) {
    return new FirstTour(engine);
}

bool FirstTour::isOffered() {
    return FieldBook::instance().world().demo;
}

bool FirstTour::isShown() const {
    return m_told && !m_told->contains(kAway);
}

int FirstTour::doneCount() const {
    return int(std::ranges::count_if(m_steps.rows(), &FirstStep::done));
}

bool FirstTour::isFinished() const {
    return m_steps.count() > 0 && doneCount() == m_steps.count();
}

QString FirstTour::title() const {
    return isFinished() ? tr("You know your way now") : tr("Get to know the field book");
}

QString FirstTour::line() const {
    if (isFinished()) return tr("You have been through a whole visit. Go on trying, or put this away.");
    if (doneCount() == 0) return tr("A visit in five steps, on the demo's data. Nothing can go wrong here.");
    return tr("%1 of %2 steps tried.").arg(doneCount()).arg(m_steps.count());
}

void FirstTour::visited(const QString& key) {
    const auto isIt = [&key](const FirstStep& step) { return step.key == key && !step.done; };
    if (isShown() && std::ranges::any_of(m_steps.rows(), isIt)) keep(*m_told + QStringList(key));
}

void FirstTour::putAway() {
    if (isShown()) keep(*m_told + QStringList(kAway));
}

void FirstTour::again() {
    if (m_told) keep({});
}

// Nothing anybody has written: `Saving` says nothing of it.
void FirstTour::keep(const QStringList& told) {
    show(told);
    FieldBook::instance().ask(
        this,
        [text = told.join(QLatin1Char(' ')).toStdString()](OpenBook& book) {
            return book.store().setSetting(kTold, text);
        },
        [this](const Result<void>& kept) {
            if (!kept) m_live.refresh();
        });
}

void FirstTour::show(std::optional<QStringList> told) {
    m_told = std::move(told);
    m_steps.showRows(m_told ? stepsOf(*m_told) : std::vector<FirstStep>{});
    emit changed();
}

} // namespace feltbok::app
