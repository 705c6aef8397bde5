#include "pinyin.h"

// A word of C23 that clang has known in every version of the language since Swift 6.1.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text[] = {
#embed "../../data/pinyin.txt"
};

const unsigned char *pinyin_text(void) { return text; }

long pinyin_text_size(void) { return sizeof text; }
