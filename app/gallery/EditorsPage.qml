// SPDX-License-Identifier: Apache-2.0
// EditorsPage.qml — the editors of the interview's questions in their states: empty, answered, wrong, read only.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Interview
import Feltbok.ViewModels
import Feltbok.Gallery

Flickable {
    id: page

    property string part: "words"

    readonly property var questions: asked.item

    // By address: the module that is linked when the gallery runs has them, not the one that lint knows.
    Loader {
        id: asked

        source: "qrc:/qt/qml/Feltbok/ViewModels/EditorQuestions.qml"
    }

    contentHeight: grid.implicitHeight + 2 * Theme.space.xl
    boundsBehavior: Flickable.StopAtBounds

    GridLayout {
        id: grid

        y: Theme.space.xl
        width: page.width
        columns: Theme.phone || Theme.largeText || page.part === "table" || page.width < 1000 ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: page.questions ? page.questions.of(page.part) : []

            QuestionRow {
                required property Question modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 1
                showMargin: !Theme.phone
                question: modelData
            }
        }
    }
}
