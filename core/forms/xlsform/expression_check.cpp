// SPDX-License-Identifier: Apache-2.0
#include "core/forms/xlsform/form_context.h"

namespace feltbok::xlsform {

void checkExpressions(FormContext&) {}

} // namespace feltbok::xlsform
