// The files below rules/, built in. Made by `ELENCHUS_RECORD=1 swift test --filter BuiltInRulesTests`.
#include "CRulePack.h"


static const struct elenchus_rule_file files[] = {
    {"", (const unsigned char *)"", 0},
};

size_t elenchus_rule_file_count(void) { return sizeof files / sizeof files[0] - 1; }

struct elenchus_rule_file elenchus_rule_file_at(size_t index) { return files[index]; }
