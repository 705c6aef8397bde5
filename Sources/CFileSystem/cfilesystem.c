#define _GNU_SOURCE
#include "cfilesystem.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

const int cfile_o_path = O_PATH;

int cfile_exchange(int folder, const char *one, const char *other) {
  return renameat2(folder, one, folder, other, RENAME_EXCHANGE);
}

int cfile_name(int folder, const char *from, const char *to) {
  if (renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return -1;
  // File systems without that way: a second name, then the first one away.
  if (linkat(folder, from, folder, to, 0) != 0) return -1;
  unlinkat(folder, from, 0);
  return 0;
}

ssize_t cfile_attributes(int descriptor, char *names, size_t size) {
  return flistxattr(descriptor, names, size);
}

ssize_t cfile_attribute(int descriptor, const char *name, void *value, size_t size) {
  return fgetxattr(descriptor, name, value, size);
}

int cfile_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
  return fsetxattr(descriptor, name, value, size, 0);
}

int cfile_remove_attribute(int descriptor, const char *name) { return fremovexattr(descriptor, name); }

int cfile_watch(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

// Those that one machine alone changes, and always by way of its own kernel.
static int tells_all(const char *folder) {
  struct statfs system;
  if (statfs(folder, &system) != 0) return 0;
  switch ((unsigned)system.f_type) {
    case EXT4_SUPER_MAGIC: case XFS_SUPER_MAGIC: case BTRFS_SUPER_MAGIC: case F2FS_SUPER_MAGIC:
    case TMPFS_MAGIC: case RAMFS_MAGIC: case OVERLAYFS_SUPER_MAGIC: case ECRYPTFS_SUPER_MAGIC:
    case REISERFS_SUPER_MAGIC: case NILFS_SUPER_MAGIC: case MSDOS_SUPER_MAGIC: case EXFAT_SUPER_MAGIC:
    case 0x2fc12fc1:  // ZFS
    case 0xca451a4e:  // bcachefs
    case 0x3153464a:  // JFS
    case 0x7366746e:  // NTFS by the kernel itself
      return 1;
    default:
      errno = ENOTSUP;
      return 0;
  }
}

int cfile_watch_folder(int watch, const char *folder) {
  if (!tells_all(folder)) return -1;
  // Not what opens, reads or is being written: a file counts when it is whole.
  return inotify_add_watch(watch, folder,
                           IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF |
                               IN_MOVE_SELF | IN_ONLYDIR);
}

int cfile_unwatch_folder(int watch, int number) { return inotify_rm_watch(watch, number); }

int cfile_has_news(int watch, const char *name) {
  _Alignas(struct inotify_event) char block[4096];
  int has_news = 0;
  ssize_t count;
  while ((count = read(watch, block, sizeof block)) > 0) {
    const struct inotify_event *event;
    for (const char *place = block; place < block + count; place += sizeof *event + event->len) {
      event = (const struct inotify_event *)place;
      if (event->len == 0 || strcmp(event->name, name) == 0) has_news = 1;
    }
  }
  return has_news;
}
