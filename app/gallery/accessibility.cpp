// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/accessibility.h"

#include "app/gallery/contrast.h"

#include <QAccessible>
#include <QFont>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>
#include <array>

namespace feltbok {

namespace {

constexpr double kTargetMin = 48;       // px: assets/theme/tokens.json, metric.touchTarget
constexpr double kContrastMin = 4.5;    // WCAG 1.4.3
constexpr double kContrastMinLarge = 3; // of text from 24 px, or 18.66 px and bold
constexpr int kFocusStopsMax = 2000;    // of a page; Tab comes round long before
constexpr double kRounding = 0.5;       // px

// What a person presses, writes in or moves.
constexpr std::array kControls{QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton,
                               QAccessible::EditableText, QAccessible::ComboBox, QAccessible::Slider,
                               QAccessible::Link,         QAccessible::PageTab,  QAccessible::MenuItem,
                               QAccessible::ButtonMenu};

bool isPressed(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton");
}

bool isWritten(const QQuickItem* item) {
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

const QObject* attachedOf(const QQuickItem* item) {
    const auto& children = item->children();
    const auto attached = std::ranges::find_if(
        children, [](const QObject* child) { return child->inherits("QQuickAccessibleAttached"); });
    return attached == children.end() ? nullptr : *attached;
}

bool isIgnored(const QQuickItem* item) {
    const QObject* attached = attachedOf(item);
    return attached != nullptr && attached->property("ignored").toBool();
}

// What our QML says of an item; null if nothing.
const QObject* saidOf(const QQuickItem* item) {
    return isIgnored(item) ? nullptr : attachedOf(item);
}

// A control tells its kind, and a button its text as its name, once a screen reader listens; offscreen none
// can. (Qt 6.4 then tells "button" of any button, a choice or a tab too.)
QAccessible::Role roleOf(const QQuickItem* item) {
    const QObject* said = saidOf(item);
    const int role = said == nullptr ? 0 : said->property("role").toInt();
    if (role != QAccessible::NoRole) return QAccessible::Role(role);
    if (isPressed(item)) return QAccessible::Button;
    return isWritten(item) ? QAccessible::EditableText : QAccessible::NoRole;
}

QString nameOf(const QQuickItem* item) {
    const QObject* said = saidOf(item);
    const bool secret =
        said != nullptr && said->property("passwordEdit").toBool(); // which Qt tells no name of
    const QString name =
        said == nullptr ? QString() : said->property(secret ? "description" : "name").toString().trimmed();
    return name.isEmpty() && isPressed(item) ? item->property("text").toString().trimmed() : name;
}

// A place kept free among keys is none.
bool isControl(const QQuickItem* item) {
    if (!item->isEnabled() && isIgnored(item)) return false;
    return isPressed(item) || isWritten(item) ||
           std::ranges::find(kControls, roleOf(item)) != kControls.end();
}

// What a finger has to hit. A field is hit anywhere within its frame, which may be its parent.
bool isTarget(const QQuickItem* item) {
    return isControl(item) && !isWritten(item);
}

/// Where a person finds it in the QML: the names on the way to it.
QString wayTo(const QQuickItem* item) {
    QStringList way;
    for (const QQuickItem* at = item; at != nullptr && way.size() < 3; at = at->parentItem()) {
        if (!at->objectName().isEmpty()) way.prepend(at->objectName());
    }
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(QLatin1Char('_'), 0, 0);
    const char* role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(roleOf(item));
    return QStringLiteral("%1 (%2) %3").arg(type, QLatin1String(role), way.join(QLatin1Char('/')));
}

QList<QQuickItem*> seenItems(QQuickItem* top) {
    QList<QQuickItem*> items;
    for (QQuickItem* child : top->childItems()) {
        if (!child->isVisible() || child->opacity() <= 0) continue;
        items.append(child);
        items.append(seenItems(child));
    }
    return items;
}

/// The sheet or dialog that has taken the keyboard, or the whole window.
QQuickItem* topOf(QQuickWindow& window) {
    QQuickItem* top = window.contentItem();
    for (QQuickItem* item : seenItems(window.contentItem())) {
        const QObject* popup = item->inherits("QQuickPopupItem") ? item->parent() : nullptr;
        if (popup != nullptr && popup->property("modal").toBool()) top = item;
    }
    return top;
}

QSet<QQuickItem*> reachedByTab(QQuickItem* top) {
    QSet<QQuickItem*> reached;
    QQuickItem* at = top->nextItemInFocusChain(true);
    while (at != nullptr && !reached.contains(at) && reached.size() < kFocusStopsMax) {
        reached.insert(at);
        at = at->nextItemInFocusChain(true);
    }
    return reached;
}

// A row that the arrows come to, with what stands in it; nothing if the item is in none.
QQuickItem* rowOf(QQuickItem* item) {
    for (QQuickItem* at = item; at != nullptr; at = at->parentItem())
        if (roleOf(at) == QAccessible::ListItem)
            return saidOf(at)->property("focusable").toBool() ? at : nullptr;
    return nullptr;
}

// Of choices of which one is taken, Tab reaches one and the arrows the others; so with the tabs of a bar, and
// with the rows of a list, in each of which Tab goes on.
bool isReached(QQuickItem* item, const QSet<QQuickItem*>& reached) {
    if (reached.contains(item)) return true;
    if (QQuickItem* const row = rowOf(item); row != nullptr) item = row;
    const QAccessible::Role role = roleOf(item);
    if (role != QAccessible::RadioButton && role != QAccessible::PageTab && role != QAccessible::ListItem)
        return false;
    return std::ranges::any_of(item->parentItem()->childItems(), [&](QQuickItem* other) {
        return roleOf(other) == role && reached.contains(other);
    });
}

// WCAG 1.4.10: nothing is reached by moving the page sideways, but what moves sideways by itself.
bool isBesideWindow(const QQuickItem* item) {
    for (const QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem())
        if (at->inherits("QQuickFlickable") &&
            at->property("contentWidth").toReal() > at->width() + kRounding)
            return false;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    return place.left() < -kRounding || place.right() > item->window()->width() + kRounding;
}

void askControl(QQuickItem* item, const QSet<QQuickItem*>& reached, QStringList& barriers) {
    if (roleOf(item) == QAccessible::NoRole) barriers << wayTo(item) + QStringLiteral(": has no role");
    if (nameOf(item).isEmpty()) barriers << wayTo(item) + QStringLiteral(": has no name");
    const bool small = item->width() < kTargetMin - kRounding || item->height() < kTargetMin - kRounding;
    if (isTarget(item) && small) {
        barriers << wayTo(item) + QStringLiteral(": is %1 x %2 px").arg(item->width()).arg(item->height());
    }
    if (isBesideWindow(item)) barriers << wayTo(item) + QStringLiteral(": stands beyond the window's side");
    if (item->isEnabled() && !isReached(item, reached)) {
        barriers << wayTo(item) + QStringLiteral(": Tab does not reach it");
    }
}

double contrastMinOf(const QFont& font) {
    const bool bold = font.weight() >= QFont::Bold;
    return font.pixelSize() >= 24 || (bold && font.pixelSize() >= 19) ? kContrastMinLarge : kContrastMin;
}

// Text of a control that cannot be used now is excepted by WCAG.
void askText(const QQuickItem* item, const QImage& picture, QStringList& barriers) {
    const QString text = item->property("text").toString();
    if (!item->inherits("QQuickText") || !item->isEnabled() || text.trimmed().isEmpty()) return;
    const auto ink = item->property("color").value<QColor>();
    const QRect place = item->mapRectToScene(item->boundingRect()).toAlignedRect();
    const auto ground = groundOf(picture, place, ink);
    if (!ground) return;
    const double contrast = contrastOf(ink, *ground);
    if (contrast >= contrastMinOf(item->property("font").value<QFont>())) return;
    barriers << QStringLiteral("%1 \"%2\": contrast %3 of %4 on %5")
                    .arg(wayTo(item), text.left(40))
                    .arg(contrast, 0, 'f', 2)
                    .arg(ink.name(), ground->name());
}

} // namespace

QStringList barriersOf(QQuickWindow& window, const QImage& picture) {
    QStringList barriers;
    QQuickItem* top = topOf(window);
    const QSet<QQuickItem*> reached = reachedByTab(top);
    for (QQuickItem* item : seenItems(top)) {
        if (isControl(item)) askControl(item, reached, barriers);
        askText(item, picture, barriers);
    }
    for (QQuickItem* item : reached) {
        if (!isControl(item) && roleOf(item) == QAccessible::NoRole) {
            barriers << wayTo(item) + QStringLiteral(": Tab stops there, and it has no role");
        }
    }
    return barriers;
}

} // namespace feltbok
