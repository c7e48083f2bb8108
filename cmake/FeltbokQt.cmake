# SPDX-License-Identifier: Apache-2.0
# Qt 6.4 and later, found once for the whole tree, and one way to make a QML module (a module per folder).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Qml Quick QuickControls2 Svg LinguistTools)
if(FELTBOK_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS QuickTest Test)
endif()
if(POLICY CMP0156)
    cmake_policy(SET CMP0156 NEW)
endif()
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_policy(SET QTP0001 NEW)
endif()
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    qt_policy(SET QTP0004 NEW)
endif()
# Where qmllint looks for every module.
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml_modules")
# moc reads headers that stand there from the start: it waits for no library, and neither does qmllint.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

option(FELTBOK_QML_CACHE "Compile the QML ahead; off, a change to a page is seen after seconds" ON)

# feltbok_qml_module(NAME URI QML_FILES ... SOURCES ... RESOURCES ... IMPORTS ... USES our-targets... LINKS ...): a static
# module and, as NAME_module, the module with its plugin: link that from whatever imports the URI. NO_CACHEGEN leaves the
# QML to be compiled at run time: for what is not shipped.
function(feltbok_qml_module name uri)
    cmake_parse_arguments(arg "NO_CACHEGEN" "" "QML_FILES;SOURCES;RESOURCES;IMPORTS;USES;LINKS" ${ARGN})
    set(CMAKE_AUTOMOC ON)
    set(cachegen "")
    if(arg_NO_CACHEGEN OR NOT FELTBOK_QML_CACHE)
        set(cachegen NO_CACHEGEN)
    endif()
    qt_add_library(${name} STATIC)
    qt_add_qml_module(${name}
        URI ${uri}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        QML_FILES ${arg_QML_FILES}
        SOURCES ${arg_SOURCES}
        RESOURCES ${arg_RESOURCES}
        IMPORTS ${arg_IMPORTS}
        ${cachegen})
    feltbok_common(${name})
    # The generated type registration includes the headers of the QML types by their bare names.
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC Qt6::Quick ${arg_USES} ${arg_LINKS})
    set_property(TARGET ${name} PROPERTY FELTBOK_USES "${arg_USES}")
    # What is generated from the QML is compiled many files at a time: nearly all of its time goes into Qt's headers.
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    set_source_files_properties(${arg_SOURCES} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    add_library(${name}_module INTERFACE)
    target_link_libraries(${name}_module INTERFACE ${name} ${name}plugin)
endfunction()
