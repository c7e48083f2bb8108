// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/record_editor.h"
#include "app/viewmodels/row_model.h"
#include "core/advisory/follow_up.h"

namespace feltbok::app {

/// The actions of a visit (visitId) or a municipality (scopeId). Roles: actionId, title, description,
/// ownerText ("Knutepunktet, rådgiver IK"), ownerSide, due (YYYY-MM-DD), dueText ("27. nov. 2026",
/// "Forfalt 20. nov.", "Frist mangler"), overdue, dueMissing, status
/// ("open", …), statusText ("Avtalt"), done, needId, needTitle (for section.property; empty: "Andre tiltak").
class ActionListModel : public FELTBOK_ROWS(advisory::ActionRow, Id) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY askedChanged)
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY askedChanged)
    Q_PROPERTY(bool openOnly READ openOnly WRITE setOpenOnly NOTIFY askedChanged)

public:
    enum Role {
        ActionId = Qt::UserRole + 1,
        Title,
        Description,
        OwnerText,
        OwnerSide,
        Due,
        DueText,
        Overdue,
        DueMissing,
        StatusRole,
        StatusText,
        Done,
        NeedId,
        NeedTitle
    };
    explicit ActionListModel(QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString visitId() const;
    void setVisitId(const QString& visitId);
    [[nodiscard]] QString scopeId() const;
    void setScopeId(const QString& scopeId);
    [[nodiscard]] bool openOnly() const { return m_openOnly; }
    void setOpenOnly(bool openOnly);

    /// The tick before an action: done, or open again.
    Q_INVOKABLE void toggleDone(const QString& actionId);

signals:
    void askedChanged();
    void failed(const QString& text);

protected:
    Id keyOf(const advisory::ActionRow& row) const override { return row.id; }

private:
    void askAgain();

    Id m_visit;
    Id m_scope;
    bool m_openOnly = false;
    LiveValue<std::vector<advisory::ActionRow>> m_live;
};

/// The editor of an action (picture 15b): set `actionId`, or `begin` a new one. Assigning a field saves it.
class Action : public feltbok::app::RecordEditor {
    Q_OBJECT
    QML_NAMED_ELEMENT(AgreedAction) // Qt Quick Controls has an Action
    Q_PROPERTY(QString actionId READ actionId WRITE setActionId NOTIFY actionIdChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(QString ownerSide READ ownerSide WRITE setOwnerSide NOTIFY changed)
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY changed)
    Q_PROPERTY(QString due READ due WRITE setDue NOTIFY changed) ///< YYYY-MM-DD or ""
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)      ///< "fre. 11. des. 2026"
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed)
    Q_PROPERTY(QString needId READ needId WRITE setNeedId NOTIFY changed)

public:
    explicit Action(QObject* parent = nullptr);

    [[nodiscard]] QString actionId() const;
    void setActionId(const QString& actionId);
    [[nodiscard]] QString title() const { return textOf("title"); }
    void setTitle(const QString& text) { writeText("title", text); }
    [[nodiscard]] QString description() const { return textOf("description"); }
    void setDescription(const QString& text) { writeText("description", text); }
    [[nodiscard]] QString ownerSide() const { return textOf("ownerSide"); }
    void setOwnerSide(const QString& side);
    [[nodiscard]] QString owner() const { return textOf("owner"); }
    void setOwner(const QString& text) { writeText("owner", text); }
    [[nodiscard]] QString due() const { return textOf("due"); }
    void setDue(const QString& day) { writeDay("due", day); }
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] QString status() const { return textOf("status"); }
    void setStatus(const QString& status);
    [[nodiscard]] QString needId() const { return textOf("need"); }
    void setNeedId(const QString& needId);

    /// A new action of a visit, open, to a need or none ("").
    Q_INVOKABLE void begin(const QString& visitId, const QString& scopeId, const QString& needId);

signals:
    void actionIdChanged();

protected:
    Fields emptyFallback() const override;
};

} // namespace feltbok::app
