#pragma once

#include <stdbool.h>

// What keeps the terminal usable whatever happens to the program while a screen is open.

/// Keeps the terminal's modes, holds back what is written to standard error, and takes over the signals:
/// every one that would end the process, and those that stop, continue or resize it, can be read below; a crash
/// gives the terminal back first. Call before the screen opens; false when the system refuses, as errno says.
bool guard_begin(void);

/// What has to be written to the terminal to make it whole after a crash, or after output that was cut off.
void guard_set_reset(const char *bytes);

/// Puts signals and standard error back and writes what was held; does nothing without guard_begin.
void guard_end(void);

/// Says that the terminal is about to be written to; false when a signal has asked the program to end, after which
/// nothing should be. A signal that comes meanwhile makes writing to standard output fail rather than wait.
bool guard_begin_sending(void);

/// Says that this is done.
void guard_end_sending(void);

/// A descriptor that is readable when a signal has come.
int guard_signal_descriptor(void);

/// Whether a signal has asked the program to end.
bool guard_is_ending(void);

/// The next signal that came, 0 when there is none; once one has asked the program to end, always that one.
int guard_next_signal(void);

/// Stops the process group as the terminal's suspend key would and returns when it is continued.
void guard_stop(void);

/// Leaves terminal, standard error and the keyboard's signals to a program that is about to be started: Ctrl-C and
/// Ctrl-\ are its own, Ctrl-Z stops both. Signals that ask this program to end are noticed as ever.
void guard_lend(void);

/// Ends that.
void guard_take_back(void);
