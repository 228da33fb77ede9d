#ifndef ELENCHUS_MODEL_H
#define ELENCHUS_MODEL_H

#include <stddef.h>

/// The trained model, aligned to 64 bytes; it lives as long as the process.
const unsigned char *_Nonnull elenchus_model(void);

/// Bytes in the model.
size_t elenchus_model_size(void);

#endif
