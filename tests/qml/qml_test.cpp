// SPDX-License-Identifier: Apache-2.0
#include "qml/theme/typeface.h"

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QtQuickTest>

/// What every test of QML starts from: the typeface, Norwegian dates and numbers, and our modules.
class Surroundings : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        if (!feltbok::loadTypeface()) {
            qFatal("the typeface compiled into the test cannot be read");
        }
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Surroundings)

#include "qml_test.moc"
