#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "screen.h"

#include <ncursesw/curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "guard.h"

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

// Presses and the wheel, reported in the SGR manner, which has no limit of columns.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

// What comes between them is shown as one.
static const char frame_begins[] = "\033[?2026h";
static const char frame_ends[] = "\033[?2026l";

static SCREEN *screen;
static WINDOW *keyboard;
static bool entered;
static bool mouse_wanted, mouse_reported;
static bool synchronizes;
static char questions[128];

static void send(const char *bytes) {
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

static const char *command(const char *name) {
  const char *text = tigetstr(name);
  return text && text != (char *)-1 ? text : "";
}

static void set_reset(void) {
  char bytes[256] = "";
  const char *parts[] = {synchronizes ? frame_ends : "", paste_off, mouse_off, command("rmkx"), command("op"),
                         command("sgr0"), command("cnorm"), command("rmcup")};
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
    strncat(bytes, parts[i], sizeof bytes - strlen(bytes) - 1);
  guard_set_reset(bytes);
}

// Left to itself ncurses believes any size the terminal claims, at the start and after each pause; these it believes
// more. Kept in place, for another thread may be looking through the environment.
static char rows_variable[24], columns_variable[24];

static void claim_size(int rows, int columns) {
  snprintf(rows_variable, sizeof rows_variable, "LINES=%d", rows);
  snprintf(columns_variable, sizeof columns_variable, "COLUMNS=%d", columns);
}

// Arrows with Alt, Ctrl or Shift, by the names that terminals' descriptions have for them; SCREEN_ALT_UP on in order.
static const char *const chords[] = {"kUP3", "kDN3", "kLFT3", "kRIT3", "kUP5", "kDN5", "kLFT5", "kRIT5",
                                     "kUP",  "kDN",  "kLFT",  "kRIT"};

static void define_chords(void) {
  for (size_t i = 0; i < sizeof chords / sizeof chords[0]; i++) {
    const char *sequence = command(chords[i]);
    // ncurses has numbers of its own for them, different for each terminal.
    if (*sequence) define_key(sequence, SCREEN_ALT_UP + (int)i);
  }
}

bool screen_open(const char *terminal_name, int rows, int columns, int escape_delay_milliseconds) {
  claim_size(rows, columns);
  putenv(rows_variable);
  putenv(columns_variable);
  screen = newterm(terminal_name, stdout, stdin);
  if (!screen) return false;
  if (!getenv("ESCDELAY")) set_escdelay(escape_delay_milliseconds);
  raw();
  noecho();
  nonl();
  idlok(stdscr, TRUE);
  // A pad, because reading from a window would first send whatever of it has changed.
  keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  // Else a stray mouse report would arrive as a key and a handful of digits.
  define_key(NULL, KEY_MOUSE);
  define_chords();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  static bool registered;
  if (!registered) registered = atexit(screen_close) == 0;
  return true;
}

void screen_leave(void) {
  if (!screen || isendwin()) return;
  // After a signal that ends the program all is given back at once, by guard_end.
  if (guard_begin_sending()) {
    if (entered) send(paste_off);
    if (mouse_reported) send(mouse_off);
    entered = mouse_reported = false;
    endwin();
    guard_set_reset("");
  }
  guard_end_sending();
}

void screen_close(void) {
  if (!screen) return;
  screen_leave();
  delwin(keyboard);
  delscreen(screen);
  screen = NULL;
  mouse_wanted = synchronizes = false;
  *questions = '\0';
  guard_end();
}

bool screen_has(const char *capability) { return *command(capability) != '\0'; }

int screen_colors(void) { return has_colors() ? COLORS : 0; }

void screen_define_pair(int pair, int foreground) { init_pair((short)pair, (short)foreground, -1); }

void screen_terminal_size(int *rows, int *columns) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  *columns = size.ws_col > 0 ? size.ws_col : 80;
}

void screen_resize(int rows, int columns) {
  claim_size(rows, columns);
  resizeterm(rows, columns);
  // Terminals reflow what they show in ways of their own.
  screen_forget();
}

void screen_erase(void) { werase(stdscr); }

void screen_erase_row(int row) {
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

void screen_put(int row, int column, const uint32_t *scalars, int count, unsigned attributes, int pair) {
  attr_t attribute = A_NORMAL;
  if (attributes & SCREEN_BOLD) attribute |= A_BOLD;
  if (attributes & SCREEN_UNDERLINE) attribute |= A_UNDERLINE;
  if (attributes & SCREEN_REVERSE) attribute |= A_REVERSE;
  if (attributes & SCREEN_DIM) attribute |= A_DIM;
  wattr_set(stdscr, attribute, (short)pair, NULL);
  _Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "wchar_t holds a scalar");
  // ERR in the lower right corner only says that the cursor could not move on.
  mvwaddnwstr(stdscr, row, column, (const wchar_t *)scalars, count);
}

void screen_cursor(int row, int column) {
  if (row >= 0) wmove(stdscr, row, column);
  // A hidden cursor may stay wherever it is.
  leaveok(stdscr, row < 0);
  curs_set(row >= 0 ? 1 : 0);
}

void screen_mouse(bool wanted) { mouse_wanted = wanted; }

void screen_copy(const char *base64) {
  if (guard_begin_sending()) {
    send("\033]52;c;");
    send(base64);
    send("\a");
  }
  guard_end_sending();
}

void screen_ask(const char *text) {
  snprintf(questions, sizeof questions, "%s", text);
  screen_forget();
}

void screen_synchronizes(void) {
  synchronizes = true;
  if (entered) set_reset();
}

void screen_flush(bool as_one) {
  wnoutrefresh(stdscr);
  if (guard_begin_sending()) {
    if (!entered) set_reset();
    if (*questions) {
      // What ncurses holds back, such as the other screen, comes first.
      delay_output(0);
      send(questions);
      *questions = '\0';
    }
    if (as_one) send(frame_begins);
    doupdate();
    if (as_one) send(frame_ends);
    if (!entered) send(paste_on);
    if (mouse_reported != mouse_wanted) send(mouse_wanted ? mouse_on : mouse_off);
    mouse_reported = mouse_wanted;
    entered = true;
  }
  guard_end_sending();
}

void screen_forget(void) { clearok(curscr, TRUE); }

int screen_read(void) {
  int code;
  do code = wgetch(keyboard);
  while (code == KEY_RESIZE);
  if (code == ERR) return SCREEN_NONE;
  if (code < 256 || (code >= SCREEN_ALT_UP && code <= SCREEN_SHIFT_RIGHT)) return code;
  switch (code) {
    case KEY_SR: return SCREEN_SHIFT_UP;
    case KEY_SF: return SCREEN_SHIFT_DOWN;
    case KEY_SLEFT: return SCREEN_SHIFT_LEFT;
    case KEY_SRIGHT: return SCREEN_SHIFT_RIGHT;
    case KEY_UP: return SCREEN_UP;
    case KEY_DOWN: return SCREEN_DOWN;
    case KEY_LEFT: return SCREEN_LEFT;
    case KEY_RIGHT: return SCREEN_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: return SCREEN_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: return SCREEN_END;
    case KEY_PPAGE: case KEY_A3: return SCREEN_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return SCREEN_PAGE_DOWN;
    case KEY_IC: return SCREEN_INSERT;
    case KEY_DC: return SCREEN_DELETE;
    case KEY_BACKSPACE: return SCREEN_BACKSPACE;
    case KEY_ENTER: return SCREEN_ENTER;
    case KEY_BTAB: return SCREEN_BACK_TAB;
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(63)) return SCREEN_FUNCTION_0 + (code - KEY_F0);
  return SCREEN_OTHER_KEY;
}
