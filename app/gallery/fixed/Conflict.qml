// SPDX-License-Identifier: Apache-2.0
// Conflict.qml — two texts in one field.
import QtQuick
import Feltbok.ViewModels

QtObject {
    property string recordId
    property string field
    property bool exists: true
    property string pathText: "Tokke · Behov «Klimakrav inn i malen for rammeavtaler» · Beskrivelse"
    property string questionText: "Hvilken tekst skal gjelde?"
    property string mineText: "Malen har et tomt punkt om miljø. De vil ha ferdig tekst fra knutepunktet og ta den inn før jul."
    property list<string> mineParts: ["Malen har et tomt punkt om miljø. De vil ha ", "ferdig tekst fra knutepunktet", " og ta den inn ", "før jul", ". Innkjøpsleder eier malen."]
    property string mineName: "Rådgiver IK"
    property string mineWhen: "I dag 11.28 · dette nettbrettet"
    property bool mineIsMine: true
    property string theirsText: "Malen har et tomt punkt om miljø. De vil skrive teksten selv."
    property list<string> theirsParts: ["Malen har et tomt punkt om miljø. De vil ", "skrive teksten selv, med EKS-08 som mønster,", " og ta den inn ", "i februar", ". Innkjøpsleder eier malen."]
    property string theirsName: "Rådgiver MH"
    property string theirsWhen: "I dag 11.40 · nettbrett 2"
    property string baseText: "Malen har et tomt punkt om miljø. De vil ha hjelp og ta den inn når det passer."
    property int moreCount: 0
    property bool canWriteNew: true
    property string rewriting
    property bool rewritingSaved: true
    property bool overtaken: false

    signal settled
    signal failed(string text)

    function keepMine() {
        settled();
    }

    function keepTheirs() {
        settled();
    }

    function useRewriting() {
        settled();
    }
}
