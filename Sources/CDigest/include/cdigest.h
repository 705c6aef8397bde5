#pragma once

#include <stddef.h>
#include <stdint.h>

/// A SHA-256 under way; plain memory, so that a copy goes on by itself.
typedef struct {
  uint64_t state[14];
} cdigest_sha256;

/// Begins with no bytes.
void cdigest_sha256_begin(cdigest_sha256 *digest);

/// Goes on with bytes that follow.
void cdigest_sha256_update(cdigest_sha256 *digest, const void *bytes, size_t count);

/// Ends it: the 32 bytes of the digest.
void cdigest_sha256_end(cdigest_sha256 *digest, uint8_t result[32]);
