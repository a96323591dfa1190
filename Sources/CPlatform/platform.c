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
