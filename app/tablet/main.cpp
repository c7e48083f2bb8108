// SPDX-License-Identifier: Apache-2.0
#include "app/tablet/tablet.h"

int main(int argc, char** argv) {
    return feltbok::tablet::runTablet(argc, argv);
}
