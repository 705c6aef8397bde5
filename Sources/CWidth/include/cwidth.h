#pragma once

#include <stdint.h>

/// Makes the process's character type UTF-8 whatever the environment says; 0 when it cannot be had.
int cwidth_force_utf8(void);

/// Columns that libc (and so ncurses) gives a Unicode scalar: 0, 1 or 2; -1 when it is not printable.
int cwidth_of(uint32_t scalar);
