#pragma once

#include <stdbool.h>
#include <stdint.h>

// The little of ncurses that a device needs, so that Swift never sees the rest of it.
// One screen at a time; coordinates count from 0.

/// Opens the screen on standard input and output in a size, whatever the terminal's own is. With a NULL name $TERM
/// decides; false when the terminal is unknown.
bool screen_open(const char *terminal_name, int rows, int columns, int escape_delay_milliseconds);

/// Gives the terminal back for good; does nothing when no screen is open.
void screen_close(void);

/// Gives the terminal back until the next screen_flush.
void screen_leave(void);

/// Whether the terminal has a command of this terminfo name.
bool screen_has(const char *capability);

/// How many colours the terminal has: 0, 8, 16, 88, 256 …
int screen_colors(void);

/// Makes a pair (from 1) of a foreground colour and the terminal's own background.
void screen_define_pair(int pair, int foreground);

/// The terminal's size as its line discipline has it; 24 rows or 80 columns where it says 0.
void screen_terminal_size(int *rows, int *columns);

/// Tells ncurses of a new size, and to draw all of it anew.
void screen_resize(int rows, int columns);

enum {
  SCREEN_BOLD = 1,
  SCREEN_UNDERLINE = 2,
  SCREEN_REVERSE = 4,
  SCREEN_DIM = 8,
};

/// Blanks everything, or one row; nothing is sent before screen_flush.
void screen_erase(void);
void screen_erase_row(int row);

/// Puts characters that fit into the row.
void screen_put(int row, int column, const uint32_t *scalars, int count, unsigned attributes, int pair);

/// Shows the cursor at a place, or hides it at a negative row.
void screen_cursor(int row, int column);

/// Has the terminal report the mouse, or not any more, from the next screen_flush on.
void screen_mouse(bool wanted);

/// Has the terminal keep a text, in base64, for pasting elsewhere (OSC 52); one that cannot takes no notice.
void screen_copy(const char *base64);

/// Has questions go to the terminal before the next screen_flush, which draws everything anew over what they show.
void screen_ask(const char *questions);

/// Says that the terminal shows what is sent as one where it is told to (mode 2026).
void screen_synchronizes(void);

/// Sends what has changed, to be shown as one where it is worth the few bytes more.
void screen_flush(bool as_one);

/// Makes the next screen_flush draw everything anew.
void screen_forget(void);

enum {
  SCREEN_NONE = -1,
  // 0 to 255 are bytes.
  SCREEN_UP = 256,
  SCREEN_DOWN,
  SCREEN_LEFT,
  SCREEN_RIGHT,
  SCREEN_HOME,
  SCREEN_END,
  SCREEN_PAGE_UP,
  SCREEN_PAGE_DOWN,
  SCREEN_INSERT,
  SCREEN_DELETE,
  SCREEN_BACKSPACE,
  SCREEN_ENTER,
  SCREEN_BACK_TAB,
  SCREEN_OTHER_KEY,
  SCREEN_FUNCTION_0 = 512,
  // Beyond what ncurses numbers by itself, within the 16 bits that it keeps.
  SCREEN_ALT_UP = 0x4000,
  SCREEN_ALT_DOWN,
  SCREEN_ALT_LEFT,
  SCREEN_ALT_RIGHT,
  SCREEN_CONTROL_UP,
  SCREEN_CONTROL_DOWN,
  SCREEN_CONTROL_LEFT,
  SCREEN_CONTROL_RIGHT,
  SCREEN_SHIFT_UP,
  SCREEN_SHIFT_DOWN,
  SCREEN_SHIFT_LEFT,
  SCREEN_SHIFT_RIGHT,
};

/// Reads one byte or key without waiting, except for the rest of a key's sequence; SCREEN_NONE when there is none.
int screen_read(void);
