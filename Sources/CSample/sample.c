#include "sample.h"

// A word of C23 that clang has known in every version of the language since Swift 6.1.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char book[] = {
#embed "../../data/linxi-2024-sample.json"
};

const unsigned char *sample_book(void) { return book; }

long sample_book_size(void) { return sizeof book; }
