// What the operating system offers and Swift's Glibc module does not: renaming with conditions, syncing whole.
#pragma once

/// Swaps what two paths name, in one step that readers never see half of. Returns 0, or the errno of the failure.
int tenet_exchange(const char *first, const char *second);

/// Renames a file, unless something has the new name already (EEXIST). Returns 0, or the errno of the failure.
int tenet_rename_new(const char *path, const char *target);

/// Waits until all that was written to the file system of a folder is on the disk. Returns 0, or the errno of the failure.
int tenet_sync_file_system(const char *folder);
