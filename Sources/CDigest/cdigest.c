// These functions of libcrypto go straight to the code that uses the processor's SHA instructions; those
// that are to replace them load providers and a configuration first, and link a hundred times as much.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "cdigest.h"

#include <openssl/sha.h>

_Static_assert(sizeof(SHA256_CTX) <= sizeof(cdigest_sha256), "the state does not fit");
_Static_assert(_Alignof(SHA256_CTX) <= _Alignof(cdigest_sha256), "the state does not fit");

void cdigest_sha256_begin(cdigest_sha256 *digest) { SHA256_Init((SHA256_CTX *)digest->state); }

void cdigest_sha256_update(cdigest_sha256 *digest, const void *bytes, size_t count) {
  SHA256_Update((SHA256_CTX *)digest->state, bytes, count);
}

void cdigest_sha256_end(cdigest_sha256 *digest, uint8_t result[32]) {
  SHA256_Final(result, (SHA256_CTX *)digest->state);
}
