#define _GNU_SOURCE
#include "cworkbookwriter.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// The header's own version: structures are passed, so a library of another one would read them wrongly.
#define LIBRARY "libxlsxwriter.so." LXW_SOVERSION

const char *cworkbook_library(void) { return LIBRARY; }

// A static program has no interpreter that could load anything for it.
static int has_interpreter(struct dl_phdr_info *info, size_t size, void *result) {
  (void)size;
  for (int place = 0; place < info->dlpi_phnum; place++)
    if (info->dlpi_phdr[place].p_type == PT_INTERP) *(int *)result = 1;
  // The program itself comes first, and is all that counts.
  return 1;
}

static cworkbook_outcome load(cworkbook_functions *functions) {
  int can_load = 0;
  dl_iterate_phdr(has_interpreter, &can_load);
  if (!can_load) return cworkbook_static;
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  // Without a number it may be any version, which it is then asked for.
  if (!library) library = dlopen("libxlsxwriter.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return cworkbook_missing;
#define FIND(name) \
  void *found_##name = dlsym(library, #name); \
  if (!found_##name) return cworkbook_unsuitable; \
  functions->name = (__typeof__(&name))found_##name;
  CWORKBOOK_FUNCTIONS(FIND)
#undef FIND
  return functions->lxw_version_id() == LXW_VERSION_ID ? cworkbook_loaded : cworkbook_unsuitable;
}

cworkbook_outcome cworkbook_load(const cworkbook_functions **result) {
  cworkbook_functions *functions = malloc(sizeof *functions);
  if (!functions) return cworkbook_missing;
  cworkbook_outcome outcome = load(functions);
  if (outcome == cworkbook_loaded)
    *result = functions;
  else
    free(functions);
  return outcome;
}

#define FOLDER "/tmp"

int cworkbook_open_scratch(char *path, size_t count) {
  int file = memfd_create("workbook", MFD_CLOEXEC);
  if (file >= 0) {
    snprintf(path, count, "/proc/self/fd/%d", file);
    if (access(path, W_OK) == 0) return file;
    close(file);
  }
  // Without /proc nobody can open a descriptor by name.
  snprintf(path, count, FOLDER "/budget-XXXXXX");
  return mkostemp(path, O_CLOEXEC);
}

void cworkbook_close_scratch(int file, const char *path) {
  if (strncmp(path, FOLDER, sizeof FOLDER - 1) == 0) unlink(path);
  close(file);
}
