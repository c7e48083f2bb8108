// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/question_list_model.h"

#include "app/viewmodels/interview.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace feltbok::app {

QuestionListModel::QuestionListModel(Interview* interview) : RowModel(interview), m_interview(*interview) {}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const {
    const QuestionPlace* place = row(index);
    if (place == nullptr || (role != QuestionRole && role != Qt::DisplayRole)) return {};
    Question* question = m_interview.question(wording::text(place->key));
    if (question == nullptr) return {};
    return role == QuestionRole ? QVariant::fromValue(question) : QVariant(question->label());
}

QHash<int, QByteArray> QuestionListModel::roleNames() const {
    return {{QuestionRole, "question"}};
}

int QuestionListModel::rowOf(const QString& key) const {
    const auto it = std::ranges::find(rows(), key.toStdString(), &QuestionPlace::key);
    return it == rows().end() ? -1 : int(it - rows().begin());
}

QVariant SectionListModel::data(const QModelIndex& index, int role) const {
    const SectionRow* section = row(index);
    if (section == nullptr) return {};
    const advisory::SectionState& state = section->state;
    switch (role) {
    case SectionIndex:
        return int(section->index);
    case Name:
        return wording::text(state.key).section(QLatin1Char('/'), -1);
    case Number:
        return wording::text(state.number);
    case Title:
    case Qt::DisplayRole:
        return wording::text(state.title);
    case Answered:
        return int(state.answered);
    case Total:
        return int(state.total);
    case ProgressText:
        return QStringLiteral("%1/%2").arg(state.answered).arg(state.total);
    case Done:
        return state.total > 0 && state.requiredLeft == 0 && state.answered == state.total;
    case RequiredLeft:
        return int(state.requiredLeft);
    case Current:
        return section->current;
    default:
        return {};
    }
}

QHash<int, QByteArray> SectionListModel::roleNames() const {
    return {{SectionIndex, "sectionIndex"},
            {Name, "name"},
            {Number, "number"},
            {Title, "title"},
            {Answered, "answered"},
            {Total, "total"},
            {ProgressText, "progressText"},
            {Done, "done"},
            {RequiredLeft, "requiredLeft"},
            {Current, "current"}};
}

QVariant QuestionHitModel::data(const QModelIndex& index, int role) const {
    const QuestionHit* hit = row(index);
    if (hit == nullptr) return {};
    switch (role) {
    case Key:
        return wording::text(hit->key);
    case Number:
        return wording::text(hit->number);
    case LabelRole:
    case Qt::DisplayRole:
        return wording::text(hit->label);
    case Line:
        return wording::text(hit->line);
    case Required:
        return hit->required;
    case SectionIndex:
        return int(hit->section);
    case Group:
        return wording::text(hit->group);
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionHitModel::roleNames() const {
    return {{Key, "key"},    {Number, "number"},     {LabelRole, "label"},
            {Line, "line"},  {Required, "required"}, {SectionIndex, "sectionIndex"},
            {Group, "group"}};
}

} // namespace feltbok::app
