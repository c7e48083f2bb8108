// SPDX-License-Identifier: Apache-2.0
// LibraryFilter.qml — one way to narrow the library down, with the number of hits beside each value.
import QtQuick
import QtQuick.Layouts
import Feltbok.Controls
import Feltbok.ViewModels

Select {
    id: filter

    required property LibraryFacet facet

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitWidth: 120
    texts: facet.texts
    currentIndex: facet.current
    onPicked: index => filter.facet.value = filter.facet.keys[index]
}
