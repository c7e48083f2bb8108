// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/element.h"

namespace feltbok::xlsform {

Element& Element::add(std::unique_ptr<Element> child) {
    child->parent = this;
    children.push_back(std::move(child));
    return *children.back();
}

bool Element::isSection() const {
    return kind == ElementKind::Survey || kind == ElementKind::Group || kind == ElementKind::Loop ||
           kind == ElementKind::Repeat || kind == ElementKind::Entity;
}

bool Element::isSelect() const {
    return type && (type->control == Control::Select || type->control == Control::SelectOne ||
                    type->control == Control::Rank);
}

std::string Element::path(const Element* ancestor) const {
    std::vector<const Element*> lineage;
    for (const Element* element = this; element && element != ancestor; element = element->parent)
        if (!element->flat) lineage.push_back(element);
    std::string path;
    for (auto element = lineage.rbegin(); element != lineage.rend(); ++element)
        path +=
            "/" + std::string((*element)->kind == ElementKind::EntityAttribute ? "@" : "") + (*element)->name;
    return path;
}

const Element* Element::repeat() const {
    const Element* element = parent;
    while (element && element->kind != ElementKind::Repeat)
        element = element->parent;
    return element;
}

void Element::forEach(const std::function<void(Element&)>& visit) {
    visit(*this);
    for (const auto& child : children)
        child->forEach(visit);
}

void Element::forEach(const std::function<void(const Element&)>& visit) const {
    visit(*this);
    for (const auto& child : children)
        static_cast<const Element&>(*child).forEach(visit);
}

std::unique_ptr<Element> Element::clone() const {
    auto copy = std::make_unique<Element>();
    static_cast<ElementFields&>(*copy) = *this;
    for (const auto& child : children)
        copy->add(child->clone());
    return copy;
}

} // namespace feltbok::xlsform
