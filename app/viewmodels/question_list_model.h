// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/question.h"

namespace feltbok::app {

/// The rows of the section shown (Interview.questions). Role: question (Question), made when a page first
/// asks for it: a form may have thousands. Rows appear and go as answers make them relevant.
struct QuestionPlace {
    std::string key;
    advisory::RowKind kind = advisory::RowKind::Question;
    bool operator==(const QuestionPlace&) const = default;
};
class QuestionListModel : public FELTBOK_ROWS(QuestionPlace, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Interview.questions")

public:
    enum Role { QuestionRole = Qt::UserRole + 1 };
    explicit QuestionListModel(Interview* interview);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// The row of a question, -1 if it is not in this section.
    Q_INVOKABLE int rowOf(const QString& key) const;
    void showRows(std::vector<QuestionPlace> rows) { show(std::move(rows)); }

protected:
    std::string keyOf(const QuestionPlace& row) const override { return row.key; }

private:
    Interview& m_interview;
};

/// The sections (Interview.sections). Roles: sectionIndex, name ("s0_bakgrunn"), number, title, answered,
/// total, progressText ("3/6"), done, requiredLeft, current.
struct SectionRow {
    advisory::SectionState state;
    std::size_t index = 0;
    bool current = false;
    bool operator==(const SectionRow&) const = default;
};
class SectionListModel : public FELTBOK_ROWS(SectionRow, std::size_t) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Interview.sections")

public:
    enum Role {
        SectionIndex = Qt::UserRole + 1,
        Name,
        Number,
        Title,
        Answered,
        Total,
        ProgressText,
        Done,
        RequiredLeft,
        Current
    };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<SectionRow> rows) { show(std::move(rows)); }

protected:
    std::size_t keyOf(const SectionRow& row) const override { return row.index; }
};

/// Questions found by words (Interview.hits) or still to be answered (Interview.left). Roles: key, number,
/// label (StyledText: the words found in <b>), line (the choice that was found, StyledText), required,
/// sectionIndex, group (rows of one follow each other in `left`: the required ones section by section, then
/// the optional).
struct QuestionHit {
    std::string key;
    std::string number;
    std::string label;
    std::string line;
    bool required = false;
    std::size_t section = 0;
    std::string group{}; ///< of what is left: the section, or "Optional"
    bool operator==(const QuestionHit&) const = default;
};
class QuestionHitModel : public FELTBOK_ROWS(QuestionHit, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Interview.hits, Interview.left")

public:
    enum Role { Key = Qt::UserRole + 1, Number, LabelRole, Line, Required, SectionIndex, Group };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<QuestionHit> rows) { show(std::move(rows)); }

protected:
    std::string keyOf(const QuestionHit& row) const override { return row.key; }
};

} // namespace feltbok::app
