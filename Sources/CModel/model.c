// The trained model, built in. Written by elenchus-train; see the page "Training the parser" in the documentation.
#include "CModel.h"

static const _Alignas(64) unsigned char model[] = {
#embed "model.bin"
};

const unsigned char *elenchus_model(void) { return model; }

size_t elenchus_model_size(void) { return sizeof model; }
