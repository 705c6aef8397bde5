#pragma once

#include <stddef.h>
#include <sys/types.h>

// What Linux offers beyond POSIX, which Swift's own module of libc leaves out. All return as the calls do and set errno.

/// O_PATH: a folder to be named by, which need not be readable.
extern const int cfile_o_path;

/// Puts a file in the place of another of the same folder and that one in its place, in one step.
int cfile_exchange(int folder, const char *one, const char *other);

/// Gives a file a name that nothing has; EEXIST where something has it.
int cfile_name(int folder, const char *from, const char *to);

/// The names of a file's extended attributes, each ended by 0; with size 0 only how long they are.
ssize_t cfile_attributes(int descriptor, char *names, size_t size);

/// The value of an attribute; with size 0 only how long it is.
ssize_t cfile_attribute(int descriptor, const char *name, void *value, size_t size);

int cfile_set_attribute(int descriptor, const char *name, const void *value, size_t size);
int cfile_remove_attribute(int descriptor, const char *name);

// inotify and what it knows nothing of.

/// Something that tells what happens in folders, to be polled; closed to programs that are started, never waited for.
int cfile_watch(void);

/// Has a watch tell what happens to the names in a folder: the number of the folder in it, the same for the same
/// folder. ENOTSUP where the file system is none that is known to tell all, as of one shared by several machines.
int cfile_watch_folder(int watch, const char *folder);

/// Has a watch tell no more of the folder with a number.
int cfile_unwatch_folder(int watch, int number);

/// Takes all that a watch has to tell: whether a name was involved, or a folder itself, or more than it could keep.
int cfile_has_news(int watch, const char *name);
