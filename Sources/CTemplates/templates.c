#include "templates.h"

static const unsigned char page[] = {
#embed "../../templates/page.mustache"
};
static const tenet_template all[] = {{"page.mustache", page, sizeof page}};
size_t tenet_template_count(void) { return sizeof all / sizeof *all; }
tenet_template tenet_template_at(size_t index) { return all[index]; }
