#ifndef CSPAWN_H
#define CSPAWN_H

#include <sys/types.h>

/* Starts a program with these three streams and nothing else open, in a folder, its signals as at login.
   Returns 0, or an errno. Swift cannot see the two GNU actions this takes. */
int cspawn(pid_t *pid, const char *path, char *const arguments[], char *const environment[],
           const char *folder, int input, int output, int errors);

/* From now on what this thread and what it starts mount is seen by nobody else and ends with the last of them.
   Returns 0, or an errno. */
int cspawn_own_mounts(void);

#endif
