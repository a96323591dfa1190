// What the operating system offers and Swift's Glibc module does not: one call that swaps two folders.
#pragma once

/// Swaps what two paths name, in one step that readers never see half of. Returns 0, or the errno of the failure.
int tenet_exchange(const char *first, const char *second);
