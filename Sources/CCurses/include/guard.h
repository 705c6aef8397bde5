#pragma once

#include <stdbool.h>

// What keeps the terminal usable whatever happens to the program while a screen is open.

/// Keeps the terminal's modes, holds back what is written to standard error, and takes over the signals:
/// those that ask the program to end, stop, continue or resize can be read below, a crash gives the terminal back
/// first. Call before the screen opens; false when the system refuses.
bool guard_begin(void);

/// What a crash has to write to the terminal to make it whole.
void guard_set_reset(const char *bytes);

/// Puts signals and standard error back and writes what was held; does nothing without guard_begin.
void guard_end(void);

/// A descriptor that is readable when a signal has come.
int guard_signal_descriptor(void);

/// The next signal that came, 0 when there is none.
int guard_next_signal(void);

/// Stops the process group as the terminal's suspend key would and returns when it is continued.
void guard_stop(void);
