// SPDX-License-Identifier: Apache-2.0
// Stands before Qt's own QMetaObject::metacall, which the linker lets a program do, and passes each call on
// to it.
#include "tests/bench/app/view_model_calls.h"

#include "tests/bench/app/thread_work.h"

#include <QMetaMethod>
#include <QMetaObject>
#include <QMetaProperty>
#include <QObject>

#include <dlfcn.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace feltbok::bench {
namespace {

struct Counted {
    double ms = 0;
    std::string name;
};

bool counting = false;
std::vector<Counted>& calls() {
    static std::vector<Counted> all;
    return all;
}

bool isViewModel(const QObject* object) {
    for (const QMetaObject* at = object->metaObject(); at != nullptr; at = at->superClass())
        if (std::string_view(at->className()).starts_with("feltbok::app::")) return true;
    return false;
}

std::string nameOf(const QObject* object, QMetaObject::Call call, int index) {
    const QMetaObject* all = object->metaObject();
    const char* member = call == QMetaObject::InvokeMetaMethod ? all->method(index).name().constData()
                                                               : all->property(index).name();
    return std::string(all->className()) + "." + member;
}

} // namespace

void countViewModelCalls() {
    counting = true;
}

ViewModelCalls viewModelCalls() {
    std::vector<Counted> all = calls();
    if (all.empty()) return {};
    std::ranges::sort(all, {}, &Counted::ms);
    return {.count = all.size(),
            .p99Ms = all[all.size() * 99 / 100].ms,
            .mostMs = all.back().ms,
            .slowest = all.back().name};
}

int passedOn(QObject* object, QMetaObject::Call call, int index, void** arguments) {
    using Metacall = int (*)(QObject*, QMetaObject::Call, int, void**);
    static const auto original =
        reinterpret_cast<Metacall>(dlsym(RTLD_NEXT, "_ZN11QMetaObject8metacallEP7QObjectNS_4CallEiPPv"));
    const bool counts = counting &&
                        (call == QMetaObject::InvokeMetaMethod || call == QMetaObject::WriteProperty) &&
                        isViewModel(object);
    if (!counts) return original(object, call, index, arguments);
    std::string name = nameOf(object, call, index);
    const double before = workedMs();
    const int result = original(object, call, index, arguments);
    calls().push_back({workedMs() - before, std::move(name)});
    return result;
}

} // namespace feltbok::bench

int QMetaObject::metacall(QObject* object, Call call, int index, void** arguments) {
    return feltbok::bench::passedOn(object, call, index, arguments);
}
