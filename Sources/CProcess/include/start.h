#pragma once

// What the process was started with, taken before anything else runs and without a file of the system's:
// there may be no /proc, and no descriptor left to read it.

/// How many words the process was started with, its own name the first.
int start_argument_count(void);

/// One of these words, from 0; NULL outside.
const char *start_argument(int index);
