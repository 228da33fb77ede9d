#ifndef ELENCHUS_LEXICON_H
#define ELENCHUS_LEXICON_H

#include <stddef.h>

/// Facts about English words, as `wordnet.txt` has them; they live as long as the process.
const unsigned char *_Nonnull elenchus_lexicon(void);

/// Bytes in the facts.
size_t elenchus_lexicon_size(void);

#endif
