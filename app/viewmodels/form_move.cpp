// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/form_move.h"

#include "app/viewmodels/marked_text.h"
#include "app/viewmodels/wording.h"
#include "app/viewmodels/write_for.h"

namespace feltbok::app {
namespace {

using What = forms::FormChange::What;

QString plain(const std::string& text) {
    return markedText(wording::text(text)).plain;
}

QString groupOf(What what) {
    switch (what) {
    case What::Added:
        return FormDifferenceModel::tr("New questions");
    case What::Removed:
        return FormDifferenceModel::tr("Questions that are gone");
    case What::Kind:
        return FormDifferenceModel::tr("Answered in another way");
    case What::Choices:
        return FormDifferenceModel::tr("Other choices");
    case What::Logic:
        return FormDifferenceModel::tr("Other rules");
    default:
        return FormDifferenceModel::tr("Other words");
    }
}

// What was and what is, or which choices went and came.
QString wordsOf(const advisory::FormDifference& row) {
    const QString before = plain(row.before);
    const QString after = plain(row.after);
    if (row.what != What::Choices)
        return after.isEmpty() || before.isEmpty() ? QString()
                                                   : FormDifferenceModel::tr("Was: %1").arg(before);
    return wording::joined({after.isEmpty() ? QString() : FormDifferenceModel::tr("New: %1").arg(after),
                            before.isEmpty() ? QString() : FormDifferenceModel::tr("Gone: %1").arg(before)});
}

} // namespace

QVariant FormDifferenceModel::data(const QModelIndex& index, int role) const {
    const advisory::FormDifference* difference = row(index);
    if (difference == nullptr) return {};
    switch (role) {
    case Group:
        return groupOf(difference->what);
    case LabelRole:
    case Qt::DisplayRole:
        return plain(difference->label);
    case Line:
        if (difference->fits) return wordsOf(*difference);
        return (difference->what == What::Removed ? tr("The answer is put aside: %1")
                                                  : tr("The answer no longer fits: %1"))
            .arg(plain(difference->answer));
    case Warns:
        return !difference->fits;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormDifferenceModel::roleNames() const {
    return {{Group, "group"}, {LabelRole, "label"}, {Line, "line"}, {Warns, "warns"}};
}

std::string FormDifferenceModel::keyOf(const advisory::FormDifference& row) const {
    return row.path + " " + std::to_string(int(row.what));
}

FormMove::FormMove(QObject* parent)
    : QObject(parent)
    , m_differences(this)
    , m_live(
          this,
          [this](const Record& record) {
              return record.id == m_interview || record.kind == "form" || record.kind == "attachment";
          },
          [this](Newer newer) {
              m_newer = std::move(newer);
              m_differences.showRows(m_newer ? m_newer->differences
                                             : std::vector<advisory::FormDifference>{});
              emit changed();
          }) {
    connect(&FieldBook::instance(), &FieldBook::languageChanged, this, [this] {
        m_differences.translate();
        look();
    });
}

QString FormMove::interviewId() const {
    return wording::idText(m_interview);
}

void FormMove::setInterviewId(const QString& interviewId) {
    const Id id = wording::idOf(interviewId);
    if (id == m_interview) return;
    m_interview = id;
    emit interviewIdChanged();
    if (id.isNull()) return m_live.ask({});
    m_live.ask([id](OpenBook& book) -> Newer {
        const auto interview = book.interview(id);
        return interview ? (*interview)->newerForm() : Newer{};
    });
}

QString FormMove::version() const {
    return m_newer ? wording::text(m_newer->version) : QString();
}

QString FormMove::summary() const {
    if (!m_newer) return {};
    int unfit = 0;
    for (const advisory::FormDifference& row : m_newer->differences)
        unfit += row.fits ? 0 : 1;
    return tr("%n differences", nullptr, int(m_newer->differences.size())) + QStringLiteral(", ") +
           (unfit == 0 ? tr("all answers fit") : tr("%n answers do not fit", nullptr, unfit));
}

void FormMove::choose(Result<void> (advisory::InterviewBook::*way)()) {
    writeFor(
        this,
        [id = m_interview, way](OpenBook& book) -> Result<void> {
            const auto interview = book.interview(id);
            return interview ? ((*interview)->*way)() : fail(interview);
        },
        [this] { look(); });
}

void FormMove::move() {
    choose(&advisory::InterviewBook::moveToNewest);
}

void FormMove::stay() {
    choose(&advisory::InterviewBook::stay);
}

} // namespace feltbok::app
