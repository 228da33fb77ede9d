// Facts about English words, built in. Written by elenchus-wordnet; see WordFacts for the format.
#include "CLexicon.h"

static const unsigned char lexicon[] = {
#embed "wordnet.txt"
};

const unsigned char *elenchus_lexicon(void) { return lexicon; }

size_t elenchus_lexicon_size(void) { return sizeof lexicon; }
