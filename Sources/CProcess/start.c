#define _GNU_SOURCE
#include "start.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <unistd.h>

static int count;
static char **words;

// A standard stream that is closed stays as good as closed: what takes its number here can be neither read nor
// written. Else a file that the program opens would get the number, and reports or complaints would end up in it.
static void occupy_closed_streams(void) {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
    if (fcntl(stream, F_GETFD) >= 0 || errno != EBADF) continue;
    // The lowest number that is free is given out.
    if (open("/", O_PATH | O_DIRECTORY) < 0) return;
  }
}

// glibc hands main's arguments to whatever runs before it, in a static program too.
__attribute__((constructor)) static void take_start(int argument_count, char **arguments) {
  count = argument_count;
  words = arguments;
  occupy_closed_streams();
}

int start_argument_count(void) { return count; }

const char *start_argument(int index) { return index >= 0 && index < count ? words[index] : NULL; }
