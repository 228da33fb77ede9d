#include "CRulePack.h"

const struct elenchus_rule_file elenchus_rule_files[] = {{0, 0, 0}};
const size_t elenchus_rule_file_count = 0;
