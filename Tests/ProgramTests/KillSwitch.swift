import Foundation

/// A library that is loaded into the program and kills it with SIGKILL just before the Nth call that changes a file.
///
/// So every state in which an interruption can leave the disk is met, one after the other. The program knows nothing
/// of it: the library stands between it and the system's own functions.
struct KillSwitch {
  private let library: String

  /// Whether the system can load such a library.
  static var isPossible: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Compiles the library in a folder; nil where there is no compiler or no way to load it.
  init?(in folder: String) throws {
    #if os(Linux)
      let source = folder + "/killswitch.c"
      library = folder + "/killswitch.so"
      try Data(Self.code.utf8).write(to: URL(filePath: source))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["clang", "-shared", "-fPIC", "-O1", "-o", library, source]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { return nil }
    #else
      return nil
    #endif
  }

  /// The environment in which a program is killed before its Nth call, counted from 1.
  func environment(callNumber: Int) -> [String: String] {
    ["LD_PRELOAD": library, "KILL_BEFORE_CALL": String(callNumber)]
  }

  private static let code = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <signal.h>
    #include <stdatomic.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <sys/types.h>
    #include <unistd.h>

    static void step(void) {
      static atomic_int calls;
      const char *wanted = getenv("KILL_BEFORE_CALL");
      if (wanted && atomic_fetch_add(&calls, 1) + 1 == atoi(wanted)) kill(getpid(), SIGKILL);
    }

    #define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
    int mkdir(const char *path, mode_t mode) { step(); return NEXT(mkdir)(path, mode); }
    int rename(const char *from, const char *to) { step(); return NEXT(rename)(from, to); }
    int renameat2(int a, const char *from, int b, const char *to, unsigned int flags) {
      step();
      return NEXT(renameat2)(a, from, b, to, flags);
    }
    int unlink(const char *path) { step(); return NEXT(unlink)(path); }
    int unlinkat(int folder, const char *path, int flags) { step(); return NEXT(unlinkat)(folder, path, flags); }
    int link(const char *from, const char *to) { step(); return NEXT(link)(from, to); }
    int symlink(const char *to, const char *path) { step(); return NEXT(symlink)(to, path); }
    int syncfs(int file) { step(); return NEXT(syncfs)(file); }
    int rmdir(const char *path) { step(); return NEXT(rmdir)(path); }
    int remove(const char *path) { step(); return NEXT(remove)(path); }
    int fsync(int file) { step(); return NEXT(fsync)(file); }
    int ftruncate(int file, off_t size) { step(); return NEXT(ftruncate)(file, size); }
    int ftruncate64(int file, off_t size) { step(); return NEXT(ftruncate64)(file, size); }
    ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { step(); return NEXT(pwrite)(file, bytes, count, at); }
    ssize_t pwrite64(int file, const void *bytes, size_t count, off_t at) { step(); return NEXT(pwrite64)(file, bytes, count, at); }
    ssize_t write(int file, const void *bytes, size_t count) {
      if (file > 2) step();
      return NEXT(write)(file, bytes, count);
    }

    """
}
