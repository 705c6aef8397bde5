#pragma once

// How characters are read, data/pinyin.txt byte for byte: it costs nothing until it is read.

/// Where its bytes begin.
const unsigned char *pinyin_text(void);

/// How many there are.
long pinyin_text_size(void);
