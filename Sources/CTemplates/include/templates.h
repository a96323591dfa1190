// The files of the project's templates folder, compiled into the program, so that it finds them however it
// was installed.
#pragma once
#include <stddef.h>

typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} tenet_template;

/// How many files there are.
size_t tenet_template_count(void);
/// The file at an index below the count.
tenet_template tenet_template_at(size_t index);
