// What the operating system offers and Swift's Glibc module does not: renaming with conditions.
#pragma once

/// Swaps what two paths name, in one step that readers never see half of. Returns 0, or the errno of the failure.
int tenet_exchange(const char *first, const char *second);

/// Renames a file, unless something has the new name already (EEXIST). Returns 0, or the errno of the failure.
int tenet_rename_new(const char *path, const char *target);
