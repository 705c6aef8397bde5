#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
static const int notices[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
#define COUNT(array) ((int)(sizeof(array) / sizeof((array)[0])))

static volatile sig_atomic_t guarding;
static struct sigaction previous[NSIG];
static struct termios modes;
static char reset[256];
static int pipe_ends[2] = {-1, -1};
static int true_stderr = -1;
static int held_stderr = -1;
static char crash_stack[64 * 1024];

// Everything called here may be called in a signal handler.
static void replay_stderr(void) {
  if (true_stderr < 0) return;
  dup2(true_stderr, STDERR_FILENO);
  char block[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(held_stderr, block, sizeof block, offset)) > 0) {
    if (write(STDERR_FILENO, block, (size_t)count) < 0) break;
    offset += count;
  }
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (guarding) {
    guarding = 0;
    ssize_t ignored = write(STDOUT_FILENO, reset, strlen(reset));
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    replay_stderr();
  }
  sigaction(signal, &previous[signal], NULL);
  // A fault happens again on return, now under the previous handler; a signal that was sent would not.
  bool is_fault = info->si_code > 0 && signal != SIGTRAP && signal != SIGABRT;
  if (!is_fault) raise(signal);
}

static void on_notice(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void take_notice(int signal) {
  struct sigaction action = {.sa_handler = on_notice, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigaction(signal, &action, &previous[signal]);
  // What whoever started the program had ignored stays ignored: nohup, or a shell without job control.
  if (previous[signal].sa_handler == SIG_IGN) sigaction(signal, &previous[signal], NULL);
}

static void hold_stderr(void) {
  // Redirected to a file it does no harm to the screen.
  if (!isatty(STDERR_FILENO)) return;
  held_stderr = memfd_create("stderr", MFD_CLOEXEC);
  if (held_stderr < 0) return;
  true_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (true_stderr >= 0) dup2(held_stderr, STDERR_FILENO);
}

bool guard_begin(void) {
  if (guarding) return true;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  reset[0] = '\0';
  hold_stderr();

  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction crash = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crash, &previous[crashes[i]]);
  for (int i = 0; i < COUNT(notices); i++) take_notice(notices[i]);
  guarding = 1;
  return true;
}

void guard_set_reset(const char *bytes) {
  // Delays such as $<100/> are for ncurses' eyes only.
  size_t length = 0;
  for (; *bytes && length + 1 < sizeof reset; bytes++) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end) {
        bytes = end;
        continue;
      }
    }
    reset[length++] = *bytes;
  }
  reset[length] = '\0';
}

void guard_end(void) {
  if (!guarding) return;
  guarding = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  for (int i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &previous[crashes[i]], NULL);
  for (int i = 0; i < COUNT(notices); i++) sigaction(notices[i], &previous[notices[i]], NULL);
  replay_stderr();
  if (true_stderr >= 0) close(true_stderr);
  if (held_stderr >= 0) close(held_stderr);
  true_stderr = held_stderr = -1;
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

int guard_signal_descriptor(void) { return pipe_ends[0]; }

int guard_next_signal(void) {
  unsigned char byte;
  return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void guard_stop(void) {
  // With the handler away the signal stops the process here, and its continuation goes unnoticed.
  struct sigaction ours[2], by_default = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &by_default, &ours[0]);
  sigaction(SIGCONT, &by_default, &ours[1]);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours[0], NULL);
  sigaction(SIGCONT, &ours[1], NULL);
}
