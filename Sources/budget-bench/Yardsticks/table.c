// A table in plain ncurses, of the columns of budget's list of projects and its line about the chosen one: what a program
// of that kind costs at least.
//   table FILE    lines of name, budget, plan, execution, deviation, status, code with tabs between; arrows, pages, q
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { COLUMNS = 6, CELLS = COLUMNS + 1, NAME = 20, NUMBER = 11 };
static const char *const titles[COLUMNS] = {"项目", "调整后预算", "计划%", "执行%", "偏差", "状态"};
static char *(*rows)[CELLS];
static int count;

static int load(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  char *line = NULL;
  size_t room = 0;
  int capacity = 0;
  while (getline(&line, &room, file) > 0) {
    if (count == capacity) rows = realloc(rows, (capacity = capacity * 2 + 64) * sizeof *rows);
    if (!rows) return 0;
    char *rest = strdup(line);
    for (int column = 0; column < CELLS; column++) {
      char *cell = strsep(&rest, "\t\n");
      rows[count][column] = cell ? cell : "";
    }
    count++;
  }
  free(line);
  fclose(file);
  return 1;
}

// A text in so many columns, cut with two dots, at the left or at the right.
static void put(int y, int x, const char *text, int columns, int right) {
  wchar_t wide[128];
  size_t length = mbstowcs(wide, text, 125);
  if (length == (size_t)-1) return;
  wide[length] = 0;
  int width = wcswidth(wide, length);
  if (width > columns) {
    while (length > 0 && width > columns - 2) width -= wcwidth(wide[--length]);
    wcscpy(wide + length, L"..");
    width += 2;
  }
  mvaddwstr(y, right ? x + columns - width : x, wide);
}

static void put_row(int y, char *const cells[COLUMNS], int chosen) {
  attrset(chosen ? A_REVERSE : A_NORMAL);
  mvhline(y, 0, ' ', COLS);
  put(y, 1, cells[0], NAME, 0);
  for (int column = 1; column < COLUMNS - 1; column++) {
    put(y, NAME + 1 + (column - 1) * NUMBER, cells[column], NUMBER, 1);
  }
  const char *status = cells[COLUMNS - 1];
  int pair = strstr(status, "严重") || strstr(status, "超支") ? 1 : strstr(status, "滞后") || *status == '?' ? 2 : 3;
  attron(COLOR_PAIR(pair));
  put(y, NAME + 3 + (COLUMNS - 2) * NUMBER, status, COLS - (NAME + 3 + (COLUMNS - 2) * NUMBER), 0);
}

static void draw(int top, int chosen) {
  erase();
  put_row(0, (char *const *)titles, 0);
  for (int line = 0; line < LINES - 3 && top + line < count; line++) {
    put_row(line + 1, rows[top + line], top + line == chosen);
  }
  if (chosen < count) {
    attrset(A_DIM);
    put(LINES - 2, 1, rows[chosen][COLUMNS], COLS - 1, 0);
    addstr("  ");
    put(LINES - 2, getcurx(stdscr), rows[chosen][0], COLS - getcurx(stdscr), 0);
  }
  attrset(A_NORMAL);
  mvaddstr(LINES - 1, 1, "↑ ↓ 选择  q 退出");
  refresh();
}

int main(int argc, char **argv) {
  setlocale(LC_ALL, "");
  if (argc < 2 || !load(argv[1])) return 1;
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_RED, -1);
  init_pair(2, COLOR_YELLOW, -1);
  init_pair(3, COLOR_GREEN, -1);
  int top = 0, chosen = 0;
  for (int key = 0; key != 'q'; key = getch()) {
    int page = LINES - 3, step = 0;
    if (key == KEY_DOWN) step = 1;
    if (key == KEY_UP) step = -1;
    if (key == KEY_NPAGE) step = page;
    if (key == KEY_PPAGE) step = -page;
    chosen += step;
    if (chosen > count - 1) chosen = count - 1;
    if (chosen < 0) chosen = 0;
    if (chosen < top) top = chosen;
    if (chosen >= top + page) top = chosen - page + 1;
    draw(top, chosen);
  }
  endwin();
  return 0;
}
