// SPDX-License-Identifier: Apache-2.0
// ProcurementPage.qml — one procurement (Anskaffelse): what is missing, how climate counts and why, its timeline, advice and effects.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Feltbok.Theme
import Feltbok.Controls
import Feltbok.ViewModels
import Feltbok.Pages

PlacePage {
    id: page

    required property string procurementId
    readonly property bool narrow: Theme.panelFolds || width < 900

    objectName: "page-procurement"
    Accessible.role: Accessible.Pane
    Accessible.name: theProcurement.title

    Procurement {
        id: theProcurement

        procurementId: page.procurementId
        onFailed: text => problem.text = text
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    PageHeader {
        id: header

        width: page.width
        back: true
        title: theProcurement.title
        line: theProcurement.line
        onBackRequested: page.placeWanted("procurements")

        Button {
            objectName: "procurement-change"
            icon.name: "pencil"
            text: qsTr("Change")
            onClicked: (recordSheet.get() as RecordSheet).edit("procurement", page.procurementId)
        }
    }

    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: side.visible ? parent.width - side.width : parent.width
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Theme.pagePadding
            y: Theme.space.xl
            width: flick.width - 2 * x
            spacing: Theme.space.xl

            Repeater {
                model: theProcurement.remarks

                Banner {
                    required property string modelData
                    required property int index

                    objectName: "procurement-remark-" + index
                    Layout.fillWidth: true
                    tone: Theme.Amber
                    text: modelData
                }
            }

            Banner {
                id: problem

                Layout.fillWidth: true
                visible: text !== ""
                tone: Theme.Red
            }

            ProcurementChain {
                Layout.fillWidth: true
                links: theProcurement.chain
                onOpened: recordId => page.recordWanted(recordId)
            }

            ProcurementSteps {
                Layout.fillWidth: true
                procurement: theProcurement
            }

            ProcurementClimate {
                Layout.fillWidth: true
                procurement: theProcurement
            }

            ProcurementTimeline {
                Layout.fillWidth: true
                procurement: theProcurement
            }

            ProcurementEffects {
                Layout.fillWidth: true
                visible: !side.visible
                procurement: theProcurement
                onOpened: effectId => (effectSheet.get() as EffectSheet).edit(effectId)
                onNewWanted: (effectSheet.get() as EffectSheet).begin(theProcurement.procurementId, theProcurement.scopeId)
            }
        }
    }

    SidePane {
        id: side

        visible: !page.narrow
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: Theme.metric.paneInsightAside
        name: qsTr("Effect")

        ProcurementEffects {
            Layout.fillWidth: true
            procurement: theProcurement
            onOpened: effectId => (effectSheet.get() as EffectSheet).edit(effectId)
            onNewWanted: (effectSheet.get() as EffectSheet).begin(theProcurement.procurementId, theProcurement.scopeId)
        }
    }

    OnFirstUse {
        id: effectSheet

        EffectSheet {
        }
    }

    OnFirstUse {
        id: recordSheet

        RecordSheet {
            onRemoved: page.placeWanted("procurements")
        }
    }
}
