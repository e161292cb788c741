# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package of this build, opens it again, and starts the command line out of it.
cmake_minimum_required(VERSION 3.25)

find_program(dpkg_deb dpkg-deb)
find_program(shlibdeps dpkg-shlibdeps)
find_program(file_tool file)
if(NOT dpkg_deb OR NOT shlibdeps OR NOT file_tool)
    message("SKIPPED: no package is made: it takes dpkg-deb, dpkg-shlibdeps and file (packages dpkg-dev and file)")
    return()
endif()

set(work ${BUILD_DIR}/packaging/check)
file(REMOVE_RECURSE ${work})
# gzip: the point is what is in it, not its size.
execute_process(
    COMMAND ${CPACK} -G DEB -B ${work} -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip --config ${BUILD_DIR}/CPackConfig.cmake
    WORKING_DIRECTORY ${BUILD_DIR}
    OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY)
file(GLOB package ${work}/*.deb)
list(LENGTH package count)
if(NOT count EQUAL 1)
    message(FATAL_ERROR "One package was expected: ${package}")
endif()

execute_process(COMMAND ${dpkg_deb} --field ${package} OUTPUT_VARIABLE fields COMMAND_ERROR_IS_FATAL ANY)
foreach(expected IN ITEMS "Version: ${VERSION}" "Depends: [^\n]*libqt6core6" "Depends: [^\n]*libqt6network6")
    if(NOT fields MATCHES "${expected}")
        message(FATAL_ERROR "The package's fields lack \"${expected}\":\n${fields}")
    endif()
endforeach()

execute_process(COMMAND ${dpkg_deb} --extract ${package} ${work}/unpacked COMMAND_ERROR_IS_FATAL ANY)
set(id org.oktasumosetup.OktaSumoSetup)
foreach(file IN ITEMS
        bin/okta-sumo-setup
        bin/okta-sumo-setup-cli
        share/applications/${id}.desktop
        share/metainfo/${id}.metainfo.xml
        share/icons/hicolor/scalable/apps/${id}.svg
        share/icons/hicolor/16x16/apps/${id}.png
        share/icons/hicolor/512x512/apps/${id}.png
        share/doc/okta-sumo-setup/copyright)
    if(NOT EXISTS ${work}/unpacked/usr/${file})
        message(FATAL_ERROR "The package lacks /usr/${file}")
    endif()
endforeach()

file(READ ${work}/unpacked/usr/share/metainfo/${id}.metainfo.xml metainfo)
if(NOT metainfo MATCHES "<release version=\"${VERSION}\"")
    message(FATAL_ERROR "The AppStream metainfo has no release ${VERSION}")
endif()

execute_process(
    COMMAND ${work}/unpacked/usr/bin/okta-sumo-setup-cli --version
    WORKING_DIRECTORY ${work}
    OUTPUT_VARIABLE version
    COMMAND_ERROR_IS_FATAL ANY)
if(NOT version MATCHES "${VERSION}")
    message(FATAL_ERROR "The packaged command line says it is ${version}")
endif()

# Both programs, out of the package and with no build folder.
execute_process(
    COMMAND ${work}/unpacked/usr/bin/okta-sumo-setup-cli practice run --people 1 --json
    WORKING_DIRECTORY ${work}
    OUTPUT_VARIABLE run
    COMMAND_ERROR_IS_FATAL ANY)
string(JSON ok GET "${run}" ok)
if(NOT ok)
    message(FATAL_ERROR "The packaged practice run says: ${run}")
endif()
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen HOME=${work}
        ${work}/unpacked/usr/bin/okta-sumo-setup --handout ${work}/handout.html
    WORKING_DIRECTORY ${work}
    OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY)
if(NOT EXISTS ${work}/handout.html)
    message(FATAL_ERROR "The packaged wizard wrote no handout")
endif()
file(REMOVE_RECURSE ${work})
