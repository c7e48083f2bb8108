// SPDX-License-Identifier: Apache-2.0
// CoverMap.qml — how far the visits reach: one tile a municipality, county by county, the visited filled.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels

Flow {
    id: map

    required property CoverModel cover

    signal opened(string scopeId)

    spacing: Theme.space.xl

    Repeater {
        model: map.cover

        ColumnLayout {
            id: part

            required property string county
            required property list<string> names
            required property list<string> scopes
            required property int visited
            required property string line

            spacing: Theme.space.xs

            Grid {
                id: tiles

                columns: 9
                spacing: Theme.space.xs

                Repeater {
                    model: part.names.length

                    T.AbstractButton {
                        id: tile

                        required property int index
                        readonly property bool filled: index < part.visited

                        objectName: "tile-" + part.names[index]
                        implicitWidth: Theme.scaled(18)
                        implicitHeight: implicitWidth
                        hoverEnabled: true
                        Accessible.name: part.names[index] + ", " + (filled ? qsTr("visited") : qsTr("not visited"))
                        onClicked: map.opened(part.scopes[index])

                        background: Rectangle {
                            radius: 3
                            color: tile.filled ? Theme.color.accent : Theme.color.tone
                            border.width: tile.filled ? 0 : Theme.stroke.hairline
                            border.color: Theme.color.hairlineStrong

                            FocusRing {
                                shown: tile.visualFocus
                            }
                        }
                    }
                }
            }

            Label {
                text: part.county + " " + part.line
                type: Theme.type.caption
                color: Theme.color.ink2
                wrapMode: Text.NoWrap
            }
        }
    }
}
