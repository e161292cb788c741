# SPDX-License-Identifier: Apache-2.0

# setup_moc_test(TARGET SOURCES...): the tst_x.moc that each tst_x.cpp includes. AUTOMOC would scan each of these many
# small programs and compile a file more for it: a fifth of the whole build.
function(setup_moc_test target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    file(MAKE_DIRECTORY ${folder})
    list(FILTER ARGN INCLUDE REGEX "tst_[^/]*\\.cpp$")
    foreach(source IN LISTS ARGN)
        cmake_path(GET source STEM name)
        qt6_generate_moc(${source} ${folder}/${name}.moc)
        target_sources(${target} PRIVATE ${folder}/${name}.moc)
    endforeach()
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# setup_add_test(NAME tst_x SOURCES ... LIBS ... [TIMEOUT seconds] [ENVIRONMENT NAME=value ...])
# One Qt Test program with a private home, so that it can neither read nor leave anything of the user's.
function(setup_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 TEST "" "NAME;TIMEOUT" "SOURCES;LIBS;ENVIRONMENT")
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    add_executable(${TEST_NAME} ${TEST_SOURCES})
    set_target_properties(${TEST_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    setup_moc_test(${TEST_NAME} ${TEST_SOURCES})
    target_link_libraries(${TEST_NAME} PRIVATE setup_options setup_testsupport Qt6::Test ${TEST_LIBS})
    setup_precompile(${TEST_NAME})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests
        OUTPUT_VARIABLE label)
    string(REPLACE "/" "-" unique ${label}-${TEST_NAME})
    set(home ${CMAKE_BINARY_DIR}/tests/home/${unique})
    file(MAKE_DIRECTORY ${home})
    add_test(NAME ${unique} COMMAND ${TEST_NAME})
    set_tests_properties(${unique} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        COST ${TEST_TIMEOUT} # the long ones first, so that none is left alone at the end
        LABELS ${label}
        SKIP_REGULAR_EXPRESSION "IS NOT TESTED:"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;LC_ALL=C.UTF-8;${TEST_ENVIRONMENT}")
endfunction()
