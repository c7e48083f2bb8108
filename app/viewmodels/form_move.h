// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/row_model.h"
#include "core/advisory/interview_book.h"

namespace feltbok::app {

/// What a newer version of a form has otherwise. Roles: group ("Nye spørsmål"), label, line (what it was and
/// what it is, or what becomes of the answer), warns (an answer has no place, or does not fit).
class FormDifferenceModel : public FELTBOK_ROWS(advisory::FormDifference, std::string) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FormMove.differences")

public:
    enum Role { Group = Qt::UserRole + 1, LabelRole, Line, Warns };
    using RowModel::RowModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void showRows(std::vector<advisory::FormDifference> rows) { show(std::move(rows)); }
    void translate() { repaint(); }

protected:
    std::string keyOf(const advisory::FormDifference& row) const override;
};

/// A newer version of the form that a running interview began with: what differs, to move or to stay.
class FormMove : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString interviewId READ interviewId WRITE setInterviewId NOTIFY interviewIdChanged)
    /// There is one, and nobody here has chosen to stay.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< "3 spørsmål er nye, 1 svar får ikke plass"
    Q_PROPERTY(feltbok::app::FormDifferenceModel* differences READ differences CONSTANT)

public:
    explicit FormMove(QObject* parent = nullptr);

    [[nodiscard]] QString interviewId() const;
    void setInterviewId(const QString& interviewId);
    [[nodiscard]] bool isOffered() const { return m_newer && !m_newer->stays; }
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] FormDifferenceModel* differences() { return &m_differences; }

    /// The answers that stand when one looks.
    Q_INVOKABLE void look() { m_live.refresh(); }
    Q_INVOKABLE void move();
    Q_INVOKABLE void stay();

signals:
    void interviewIdChanged();
    void changed();
    void failed(const QString& text);

private:
    using Newer = std::optional<advisory::NewerForm>;
    void choose(Result<void> (advisory::InterviewBook::*way)());

    Id m_interview;
    Newer m_newer;
    FormDifferenceModel m_differences;
    LiveValue<Newer> m_live;
};

} // namespace feltbok::app
