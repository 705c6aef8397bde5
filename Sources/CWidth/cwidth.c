#define _XOPEN_SOURCE 700
#include "cwidth.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int cwidth_force_utf8(void) {
  // LC_CTYPE alone: LC_NUMERIC stays "C". A locale that is set but not installed leaves "C" behind.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int cwidth_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
