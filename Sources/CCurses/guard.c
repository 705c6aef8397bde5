#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

enum role { LEFT_ALONE, CRASH, CONTROL, ENDING };

// The first signal that asked the program to end; from then on the terminal is given back and nothing else sent.
static volatile sig_atomic_t ending;
// Whether the terminal is being written to at this moment.
static volatile sig_atomic_t sending;
static volatile sig_atomic_t guarding;
static struct sigaction previous[NSIG];
static struct termios modes;
static char reset[256];
static int pipe_ends[2] = {-1, -1};
static int terminal = -1;
static int true_stderr = -1;
static int held_stderr = -1;
static char crash_stack[64 * 1024];

// Everything down to take_over may be called in a signal handler.

// Whatever is not named ends the process by default: the real-time signals, those of timers and limits.
static enum role role_of(int signal) {
  switch (signal) {
    case SIGILL: case SIGTRAP: case SIGABRT: case SIGBUS: case SIGFPE: case SIGSEGV: case SIGSYS: return CRASH;
    case SIGTSTP: case SIGCONT: case SIGWINCH: return CONTROL;
    // Not to be caught, or harmless, or job control's, or told by the call that fails.
    case SIGKILL: case SIGSTOP: case SIGCHLD: case SIGURG: case SIGTTIN: case SIGTTOU: case SIGPIPE: case SIGXFSZ:
      return LEFT_ALONE;
    default: return ENDING;
  }
}

// A process in the background that touches the terminal is stopped for it. Without job control nobody owns it.
static bool owns_terminal(void) {
  pid_t owner = tcgetpgrp(STDIN_FILENO);
  return owner < 0 || owner == getpgrp();
}

static void send_reset(void) {
  // Room for it, in case the terminal has stopped reading.
  tcflush(terminal, TCOFLUSH);
  ssize_t ignored = write(terminal, reset, strlen(reset));
  (void)ignored;
}

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
    send_reset();
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    replay_stderr();
  }
  sigaction(signal, &previous[signal], NULL);
  // A fault happens again on return, now under the previous handler; a signal that was sent would not.
  bool is_fault = info->si_code > 0 && signal != SIGTRAP && signal != SIGABRT && signal != SIGSYS;
  if (!is_fault) raise(signal);
}

static void on_notice(int signal) {
  int kept = errno;
  if (!ending && role_of(signal) == ENDING) ending = signal;
  // A terminal that has stopped reading must not keep the end waiting: a write that is under way fails from here
  // on, for nothing can be written to this end of a pipe.
  if (ending && sending) dup2(pipe_ends[0], STDOUT_FILENO);
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void take_over(int signal) {
  struct sigaction action = {.sa_flags = SA_RESTART | SA_ONSTACK};
  switch (role_of(signal)) {
    case LEFT_ALONE: return;
    case CRASH:
      action.sa_flags = SA_SIGINFO | SA_ONSTACK;
      action.sa_sigaction = on_crash;
      break;
    case CONTROL: case ENDING: action.sa_handler = on_notice; break;
  }
  // libc keeps two for itself and says so.
  if (sigaction(signal, &action, &previous[signal]) != 0) return;
  // What whoever started the program had ignored stays ignored: nohup, or a shell without job control.
  if (role_of(signal) != CRASH && previous[signal].sa_handler == SIG_IGN)
    sigaction(signal, &previous[signal], NULL);
}

static void hold_stderr(void) {
  // Redirected to a file it does no harm to the screen.
  if (!isatty(STDERR_FILENO)) return;
  held_stderr = memfd_create("stderr", MFD_CLOEXEC);
  if (held_stderr < 0) return;
  true_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (true_stderr >= 0) dup2(held_stderr, STDERR_FILENO);
}

static void close_all(void) {
  int *descriptors[] = {&terminal, &pipe_ends[0], &pipe_ends[1], &true_stderr, &held_stderr};
  for (size_t i = 0; i < sizeof descriptors / sizeof descriptors[0]; i++) {
    if (*descriptors[i] >= 0) close(*descriptors[i]);
    *descriptors[i] = -1;
  }
}

bool guard_begin(void) {
  if (guarding) return true;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (terminal < 0 || pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    int kept = errno;
    close_all();
    errno = kept;
    return false;
  }
  reset[0] = '\0';
  ending = sending = 0;
  hold_stderr();

  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
  }
  for (int signal = 1; signal < NSIG; signal++) take_over(signal);
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
  if (!ending) {
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  } else if (owns_terminal()) {
    send_reset();
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  for (int signal = 1; signal < NSIG; signal++)
    if (role_of(signal) != LEFT_ALONE) sigaction(signal, &previous[signal], NULL);
  replay_stderr();
  close_all();
}

bool guard_begin_sending(void) {
  sending = 1;
  return !ending;
}

void guard_end_sending(void) {
  sending = 0;
  if (ending) dup2(terminal, STDOUT_FILENO);
}

int guard_signal_descriptor(void) { return pipe_ends[0]; }

bool guard_is_ending(void) { return ending != 0; }

int guard_next_signal(void) {
  if (ending) return ending;
  unsigned char byte;
  return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

// What was set aside of our handlers, by signal.
static struct sigaction aside[NSIG];

static void set_aside(int signal, void (*handler)(int)) {
  struct sigaction other = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigaction(signal, NULL, &aside[signal]);
  // What is ignored for whoever started the program stays so.
  if (aside[signal].sa_handler == on_notice) sigaction(signal, &other, NULL);
}

static void take_up(int signal) { sigaction(signal, &aside[signal], NULL); }

void guard_stop(void) {
  // With the handler away the signal stops the process here, and its continuation goes unnoticed.
  set_aside(SIGTSTP, SIG_DFL);
  set_aside(SIGCONT, SIG_DFL);
  kill(0, SIGTSTP);
  take_up(SIGTSTP);
  take_up(SIGCONT);
}

// Unlike one that is ignored, a signal that is handled is not ignored by a program that is started either.
static void on_nothing(int signal) { (void)signal; }

void guard_lend(void) {
  set_aside(SIGTSTP, SIG_DFL);
  set_aside(SIGCONT, SIG_DFL);
  set_aside(SIGINT, on_nothing);
  set_aside(SIGQUIT, on_nothing);
  if (true_stderr >= 0) dup2(true_stderr, STDERR_FILENO);
}

void guard_take_back(void) {
  if (held_stderr >= 0 && true_stderr >= 0) dup2(held_stderr, STDERR_FILENO);
  take_up(SIGQUIT);
  take_up(SIGINT);
  take_up(SIGCONT);
  take_up(SIGTSTP);
}
