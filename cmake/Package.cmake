# SPDX-License-Identifier: Apache-2.0
# Two Debian packages: feltbok, the app, and feltbok-hub, the hub with its systemd unit and feltbokctl (./dev package).
set(package_files "${CMAKE_SOURCE_DIR}/cmake/package")

# The QML modules come as plugins, which dpkg-shlibdeps does not see; their names are those ./dev setup installs.
function(feltbok_qml_packages out)
    file(STRINGS "${CMAKE_SOURCE_DIR}/.ci/packages.debian" lines REGEX "^build +qml6-module-")
    list(TRANSFORM lines REPLACE "^build +([^ ]+).*$" "\\1")
    list(JOIN lines ", " lines)
    set(${out} "${lines}" PARENT_SCOPE)
endfunction()

function(feltbok_install_app)
    install(TARGETS feltbok RUNTIME DESTINATION bin COMPONENT app)
    install(FILES "${package_files}/feltbok.desktop" DESTINATION share/applications COMPONENT app)
    install(FILES "${package_files}/feltbok.svg" DESTINATION share/icons/hicolor/scalable/apps COMPONENT app)
    install(FILES "${package_files}/feltbok.metainfo.xml" DESTINATION share/metainfo COMPONENT app)
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION share/doc/feltbok RENAME copyright COMPONENT app)
endfunction()

function(feltbok_install_hub)
    install(TARGETS feltbok-hub feltbokctl RUNTIME DESTINATION bin COMPONENT hub)
    install(FILES "${package_files}/feltbok-hub.service" DESTINATION lib/systemd/system COMPONENT hub)
    install(FILES "${package_files}/feltbok-hub.sysusers" DESTINATION lib/sysusers.d RENAME feltbok-hub.conf COMPONENT hub)
    install(FILES "${package_files}/feltbok-hub.default" DESTINATION /etc/default RENAME feltbok-hub COMPONENT hub)
    install(FILES "${CMAKE_SOURCE_DIR}/docs/hub.md" DESTINATION share/doc/feltbok-hub COMPONENT hub)
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION share/doc/feltbok-hub RENAME copyright COMPONENT hub)
endfunction()

set(CPACK_COMPONENTS_ALL "")
if(TARGET feltbok)
    feltbok_install_app()
    list(APPEND CPACK_COMPONENTS_ALL app)
endif()
if(TARGET feltbok-hub AND TARGET feltbokctl)
    feltbok_install_hub()
    list(APPEND CPACK_COMPONENTS_ALL hub)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME feltbok)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR Feltbok)
set(CPACK_PACKAGE_CONTACT "The Feltbok authors <feltbok@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

feltbok_qml_packages(qml_packages)
set(CPACK_DEBIAN_APP_PACKAGE_NAME feltbok)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "${qml_packages}, tzdata")
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_COMPONENT_APP_DESCRIPTION "The advisor's field book for municipal visits
 Plan tours, interview, note needs and actions on a tablet or desktop without a
 network, and sync with the hub at the office when there is one.")
set(CPACK_DEBIAN_HUB_PACKAGE_NAME feltbok-hub)
set(CPACK_DEBIAN_HUB_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HUB_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers, tzdata")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA
    "${package_files}/conffiles;${package_files}/postinst;${package_files}/prerm;${package_files}/postrm")
set(CPACK_COMPONENT_HUB_DESCRIPTION "The hub that Feltbok's tablets sync with
 One process on one database file, with a systemd unit, and feltbokctl for work
 from the command line.")
include(CPack)
