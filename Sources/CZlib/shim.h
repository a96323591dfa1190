// The system's zlib (Debian: zlib1g-dev), as one module.
#pragma once
#include <zlib.h>
