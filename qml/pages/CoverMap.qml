// SPDX-License-Identifier: Apache-2.0
// CoverMap.qml — how far the visits reach: one tile a municipality, the visited filled; a county opens its list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Flow {
    id: map

    required property CoverModel cover

    signal opened(string county)

    spacing: Theme.space.xl

    Repeater {
        model: map.cover

        T.AbstractButton {
            id: part

            required property string county
            required property int visited
            required property int total
            required property string line

            objectName: "cover-" + county
            implicitWidth: implicitContentWidth
            implicitHeight: Math.max(Theme.metric.touchTarget, implicitContentHeight)
            hoverEnabled: true
            Accessible.name: county + " " + line
            onClicked: map.opened(county)

            contentItem: Column {
                spacing: Theme.space.xs

                Grid {
                    columns: 9
                    spacing: Theme.space.xs

                    Repeater {
                        model: part.total

                        Rectangle {
                            required property int index
                            readonly property bool filled: index < part.visited

                            implicitWidth: Theme.scaled(18)
                            implicitHeight: implicitWidth
                            radius: 3
                            color: filled ? Theme.color.accent : Theme.color.tone
                            border.width: filled ? 0 : Theme.stroke.hairline
                            border.color: Theme.color.hairlineStrong
                        }
                    }
                }

                Label {
                    text: part.Accessible.name
                    type: Theme.type.caption
                    color: part.hovered ? Theme.color.ink : Theme.color.ink2
                    font.underline: part.hovered
                    wrapMode: Text.NoWrap
                }
            }

            background: FocusRing {
                shown: part.visualFocus
            }
        }
    }
}
