#define _GNU_SOURCE
#include "platform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int tenet_exchange(const char *first, const char *second) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  return ENOTSUP;
#endif
}

int tenet_rename_new(const char *path, const char *target) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, path, AT_FDCWD, target, RENAME_NOREPLACE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(path, target, RENAME_EXCL) == 0 ? 0 : errno;
#else
  return ENOTSUP;
#endif
}

int tenet_sync_file_system(const char *folder) {
#if defined(__linux__)
  int descriptor = open(folder, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int failure = syncfs(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  return failure;
#else
  (void)folder;
  sync();
  return 0;
#endif
}

#if defined(__linux__)
#include <poll.h>
#include <sys/inotify.h>

int tenet_watch_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int tenet_watch_add(int descriptor, const char *folder) {
  unsigned int events = IN_CREATE | IN_DELETE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB |
                        IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
  return inotify_add_watch(descriptor, folder, events) >= 0 ? 0 : errno;
}

int tenet_watch_wait(int descriptor, int milliseconds) {
  struct pollfd waiting = {.fd = descriptor, .events = POLLIN};
  int ready = poll(&waiting, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  if (ready < 0) return -1;
  char events[16384];
  while (read(descriptor, events, sizeof events) > 0) {
  }
  return 1;
}
#else
int tenet_watch_open(void) { return -1; }
int tenet_watch_add(int descriptor, const char *folder) {
  (void)descriptor;
  (void)folder;
  return ENOTSUP;
}
int tenet_watch_wait(int descriptor, int milliseconds) {
  (void)descriptor;
  (void)milliseconds;
  return -1;
}
#endif
