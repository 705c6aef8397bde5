#pragma once

// The sample book, data/linxi-2024-sample.json byte for byte: an installed program has no folder of data.

/// Where its bytes begin.
const unsigned char *sample_book(void);

/// How many there are.
long sample_book_size(void);
