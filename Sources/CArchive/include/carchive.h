#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A ZIP archive in memory, read through minizip.
typedef struct carchive carchive;

/// What an archive says of one entry; none of it has been checked against the entry's bytes.
typedef struct {
  /// Where the entry stands, for `carchive_begin`.
  uint64_t position[2];
  uint64_t packed_size;
  uint64_t size;
  /// How it is packed: 0 stored, 8 deflated, others cannot be read.
  unsigned method;
  bool is_encrypted;
} carchive_entry;

/// Opens an archive; NULL when the bytes are none or no memory is left. They must stay until it is closed.
carchive *carchive_open(const uint8_t *bytes, size_t count);

void carchive_close(carchive *archive);

/// How many entries it says that it has.
uint64_t carchive_count(carchive *archive);

/// Goes to the first entry, or from one to the next; false when there is none, or none that can be read.
bool carchive_first(carchive *archive);
bool carchive_next(carchive *archive);

/// Tells of the entry it stands at; false when its head cannot be read. A longer name is cut.
bool carchive_tell(carchive *archive, carchive_entry *entry, char *name, size_t capacity);

/// Begins to unpack an entry; false when its head does not hold.
bool carchive_begin(carchive *archive, const carchive_entry *entry);

/// Unpacks the bytes that follow: how many, 0 at the end, below 0 when they are broken.
int carchive_read(carchive *archive, uint8_t *bytes, unsigned capacity);

/// Ends unpacking; false when all of it was read and its checksum does not hold.
bool carchive_end(carchive *archive);
