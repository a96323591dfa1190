// The system's libcmark (Debian: libcmark-dev), as one module.
#pragma once
#include <cmark.h>
