# SPDX-License-Identifier: Apache-2.0
# What every target of ours has in common: C++23, warnings as errors, includes from the project's root.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Paths below the root are hashed as relative ones: another clone of the same text finds it compiled.
    set(CMAKE_C_COMPILER_LAUNCHER env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

find_package(PkgConfig REQUIRED)

function(feltbok_common target)
    target_compile_features(${target} PUBLIC cxx_std_23)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Werror)
    # GCC 12 sees overlaps that are not there in "text" + string (its bug 105651, mended in 13).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(${target} PRIVATE -Wno-restrict)
    endif()
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
    set_property(GLOBAL APPEND PROPERTY FELTBOK_TARGETS ${target})
    set_property(TARGET ${target} PROPERTY FELTBOK_FOLDER "${CMAKE_CURRENT_SOURCE_DIR}")
endfunction()

# feltbok_library(NAME SOURCES ... USES our-targets... LINKS outside-libraries... PRIVATE_LINKS ...)
function(feltbok_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    feltbok_common(${name})
    target_link_libraries(${name} PUBLIC ${arg_USES} ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    set_property(TARGET ${name} PROPERTY FELTBOK_USES "${arg_USES}")
endfunction()

# feltbok_executable(NAME SOURCES ... USES our-targets... LINKS outside-libraries...)
function(feltbok_executable name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    feltbok_common(${name})
    target_link_libraries(${name} PRIVATE ${arg_USES} ${arg_LINKS})
    set_property(TARGET ${name} PROPERTY FELTBOK_USES "${arg_USES}")
endfunction()

# feltbok_test(NAME SOURCES ... USES ... LINKS ... [ARGS ...]): one Catch2 executable, one ctest entry.
function(feltbok_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS;ARGS" ${ARGN})
    feltbok_executable(${name} SOURCES ${arg_SOURCES} USES ${arg_USES} LINKS ${arg_LINKS} feltbok_catch)
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
endfunction()

# feltbok_fuzzer(NAME SOURCES ... USES ...): with the preset fuzz a libFuzzer executable fuzz_NAME; otherwise a test
# that feeds tests/fuzz/corpus/NAME through the same code once, so that what was found stays mended.
function(feltbok_fuzzer name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LINKS" ${ARGN})
    if(FELTBOK_FUZZ)
        feltbok_executable(fuzz_${name} SOURCES ${arg_SOURCES} USES ${arg_USES} LINKS ${arg_LINKS})
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    else()
        feltbok_executable(corpus_${name} SOURCES ${arg_SOURCES} "${CMAKE_SOURCE_DIR}/tests/fuzz/replay_main.cpp"
            USES ${arg_USES} LINKS ${arg_LINKS})
        add_test(NAME corpus_${name} COMMAND corpus_${name} "${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name}")
    endif()
endfunction()
