// What the operating system offers and Swift's Glibc module does not: renaming with conditions, syncing whole.
#pragma once

/// Swaps what two paths name, in one step that readers never see half of. Returns 0, or the errno of the failure.
int tenet_exchange(const char *first, const char *second);

/// Renames a file, unless something has the new name already (EEXIST). Returns 0, or the errno of the failure.
int tenet_rename_new(const char *path, const char *target);

/// Waits until all that was written to the file system of a folder is on the disk. Returns 0, or the errno of the failure.
int tenet_sync_file_system(const char *folder);

/// Begins to watch folders. Returns a descriptor, or -1 where the system does not tell of changes.
int tenet_watch_open(void);

/// Watches what happens in one folder. Returns 0, or the errno of the failure.
int tenet_watch_add(int descriptor, const char *folder);

/// Waits until something happens in a watched folder, for so many milliseconds at most, and forgets what it was.
/// Returns 1 when something happened, 0 when nothing did, and -1 when it cannot be told.
int tenet_watch_wait(int descriptor, int milliseconds);
