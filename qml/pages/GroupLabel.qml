// SPDX-License-Identifier: Apache-2.0
// GroupLabel.qml — the words over the rows of a list that belong together (ListView's section delegate).
import QtQuick
import Feltbok.Theme
import Feltbok.Controls

Label {
    required property string section

    topPadding: Theme.space.m
    bottomPadding: Theme.space.xs
    text: section
    type: Theme.type.caption
    weight: Font.DemiBold
    color: Theme.color.ink2
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
