#ifndef ELENCHUS_RULE_PACK_H
#define ELENCHUS_RULE_PACK_H

#include <stddef.h>

/// One file of the built-in rules.
struct elenchus_rule_file {
  /// Path below rules/, NUL-terminated.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// The built-in rule files, ascending by path.
extern const struct elenchus_rule_file elenchus_rule_files[];
extern const size_t elenchus_rule_file_count;

#endif
