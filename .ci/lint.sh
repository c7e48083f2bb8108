# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Sourced by ./dev: what must hold of the text before a test is worth running. Each check prints what is wrong and where.

qt_tool() { PATH="/usr/lib/qt6/bin:$PATH" command -v "$1"; }

# Our files of the kinds given; what is new counts before it is committed.
our_files() { git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do [[ -f $file ]] && echo "$file"; done; }

# nothing_in RULE: succeeds if stdin is empty, else prints it under the rule that it breaks.
nothing_in() {
    local found
    found=$(cat)
    [[ -z $found ]] && return 0
    printf '%s\n%s\n' "$1" "$found" >&2
    return 1
}

# matches PATTERN: the lines of the files on stdin that match.
matches() { xargs -r grep -nE "$1" /dev/null || true; }

# without PATTERN: the lines of stdin that do not match.
without() { grep -vE "$1" || true; }

lint_format() {
    our_files '*.h' '*.cpp' | xargs -r -n 20 -P "$(nproc)" clang-format-19 --dry-run -Werror
}

lint_shell() { our_files dev .ci/run '*.sh' | xargs -r shellcheck -x -e SC1091; }

# The licence stands in the first line, or in the second below a shebang.
lint_licence() {
    our_files '*.h' '*.cpp' '*.qml' '*.js' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' dev .ci/run .ci/packages.debian |
        while read -r file; do
            head -n 2 "$file" | grep -q 'SPDX-License-Identifier: Apache-2.0' || echo "  $file"
        done | nothing_in "No SPDX line at the top of:"
}

# Rules that a pattern can hold; the arrows between folders are CMake's (cmake/Arrows.cmake).
lint_rules() {
    local wrong=0
    our_files 'core/*' 'sync/*' 'tests/core/*' | without '^sync/transport/' | matches '^#include <(Q[A-Z]|Qt)' |
        nothing_in "Qt in core, sync (outside sync/transport) or tests/core:" || wrong=1
    our_files 'core/*.cpp' 'core/*.h' 'sync/*.cpp' 'sync/*.h' |
        without '^core/base/(system_world|posix_file_system)|^sync/transport/' |
        matches '_clock::now\(|\bs?rand\(|std::random_device|\btime\(nullptr\)' |
        nothing_in "Clock or randomness that is not passed in:" || wrong=1
    our_files app qml | matches 'setContextProperty|qmlRegister(Type|Singleton|Uncreatable)' |
        nothing_in "Untyped doors into QML:" || wrong=1
    our_files tests | matches 'sleep_for|usleep|QTest::q(Sleep|Wait)\(|QThread::[mu]?sleep' |
        nothing_in "Tests that wait for a clock (inject one, or wait for the event):" || wrong=1
    our_files '*.h' '*.cpp' '*.qml' '*.cmake' '*CMakeLists.txt' '*.py' | matches '\b(TODO|FIXME|XXX|HACK)\b' |
        nothing_in "Left open:" || wrong=1
    our_files | { grep -iE '(^|/)(utils?|helpers?|misc|common|manager)[^/]*\.(h|cpp|qml)$' || true; } |
        nothing_in "Names that say nothing:" || wrong=1
    our_files '*.h' '*.cpp' '*.qml' | xargs -r wc -l | awk '$2 != "total" && $1 > 450 { print "  " $2 ": " $1 " lines" }' |
        nothing_in "Too long to be one thing (450 lines at most):" || wrong=1
    return "$wrong"
}

# One formatter is the judge: that of Debian 12, on which ./dev lint is run. Qt 6.8's lays some lines out otherwise.
# Qt 6.4's drops the value of a pragma, which then no longer compiles; the only one we write is put back.
qml_formatted() { "$(qt_tool qmlformat)" "$1" 2>/dev/null | sed 's/^pragma ComponentBehavior$/&: Bound/'; }

lint_qml_format() {
    [[ $("$(qt_tool qmlformat)" --version) == *" 6.4."* ]] || { say "   (skipped: needs Qt 6.4's qmlformat)"; return 0; }
    our_files '*.qml' | while read -r file; do
        qml_formatted "$file" | cmp -s - "$file" || echo "  $file"
    done | nothing_in "Not as qmlformat writes it (./dev format mends it):"
}

# qmllint reads what the build says of our modules; that part is built first, for all of them.
lint_qml() {
    [[ -n $(our_files '*.qml') ]] || return 0
    local types
    types=$(ninja -C build/release -t targets all | sed -nE 's/^([^/]+_qmltyperegistration): phony$/\1/p')
    # shellcheck disable=SC2086 # one word a target
    { ninja -C build/release $types && ninja -C build/release -k 0 all_qmllint; } >build/qmllint.log 2>&1 ||
        { grep -vE '^\[[0-9]+/[0-9]+\]|^cd ' build/qmllint.log; return 1; }
    ! grep -E '^(Warning|Error|Info):' build/qmllint.log
}

lint_tidy() { python3 .ci/tidy.py build/release; }

lint_step() {
    local started=$SECONDS
    say "── $1"
    shift
    if "$@"; then
        echo "   ok, $((SECONDS - started)) s"
    else
        lint_failed=1
        echo "   FAILED, $((SECONDS - started)) s"
    fi
}

lint_all() {
    lint_failed=0
    build_targets release help >/dev/null
    lint_step "clang-format" lint_format
    lint_step "shellcheck" lint_shell
    lint_step "licence line" lint_licence
    lint_step "rules of the house" lint_rules
    lint_step "qmlformat" lint_qml_format
    lint_step "qmllint" lint_qml
    lint_step "clang-tidy" lint_tidy
    ((lint_failed == 0)) || fail "lint found something; it stands above"
}

format_all() {
    our_files '*.h' '*.cpp' | xargs -r -n 20 -P "$(nproc)" clang-format-19 -i
    our_files '*.qml' | while read -r file; do
        qml_formatted "$file" >build/formatted.qml && cp build/formatted.qml "$file"
    done
}
