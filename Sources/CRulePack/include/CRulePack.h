#ifndef ELENCHUS_RULE_PACK_H
#define ELENCHUS_RULE_PACK_H

#include <stddef.h>

/// One file of the built-in rules.
struct elenchus_rule_file {
  /// Path below rules/, NUL-terminated.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// How many built-in rule files there are.
size_t elenchus_rule_file_count(void);

/// The file at a 0-based index below the count; files ascend by path.
struct elenchus_rule_file elenchus_rule_file_at(size_t index);

#endif
