#include "carchive.h"

#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

// The archive as a file of minizip's: bytes in memory and a place in them.
struct carchive {
  const uint8_t *bytes;
  uint64_t count, place;
  unzFile file;
};

static voidpf open_bytes(voidpf opaque, const void *name, int mode) {
  (void)name, (void)mode;
  ((carchive *)opaque)->place = 0;
  return opaque;
}

static uLong read_bytes(voidpf opaque, voidpf stream, void *target, uLong size) {
  (void)stream;
  carchive *archive = opaque;
  uint64_t rest = archive->count - archive->place;
  uLong given = size < rest ? size : (uLong)rest;
  memcpy(target, archive->bytes + archive->place, given);
  archive->place += given;
  return given;
}

static ZPOS64_T tell_place(voidpf opaque, voidpf stream) {
  (void)stream;
  return ((carchive *)opaque)->place;
}

static long seek_place(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)stream;
  carchive *archive = opaque;
  uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? archive->place
                  : origin == ZLIB_FILEFUNC_SEEK_END ? archive->count
                                                     : 0;
  uint64_t place = base + offset;
  if (place < base || place > archive->count) return -1;
  archive->place = place;
  return 0;
}

static int close_bytes(voidpf opaque, voidpf stream) {
  (void)opaque, (void)stream;
  return 0;
}

static int no_error(voidpf opaque, voidpf stream) {
  (void)opaque, (void)stream;
  return 0;
}

carchive *carchive_open(const uint8_t *bytes, size_t count) {
  carchive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->bytes = bytes;
  archive->count = count;
  zlib_filefunc64_def calls = {.zopen64_file = open_bytes,
                               .zread_file = read_bytes,
                               .ztell64_file = tell_place,
                               .zseek64_file = seek_place,
                               .zclose_file = close_bytes,
                               .zerror_file = no_error,
                               .opaque = archive};
  archive->file = unzOpen2_64("", &calls);
  if (!archive->file) {
    free(archive);
    return NULL;
  }
  return archive;
}

void carchive_close(carchive *archive) {
  unzClose(archive->file);
  free(archive);
}

uint64_t carchive_count(carchive *archive) {
  unz_global_info64 info;
  return unzGetGlobalInfo64(archive->file, &info) == UNZ_OK ? info.number_entry : 0;
}

bool carchive_first(carchive *archive) { return unzGoToFirstFile(archive->file) == UNZ_OK; }

bool carchive_next(carchive *archive) { return unzGoToNextFile(archive->file) == UNZ_OK; }

bool carchive_tell(carchive *archive, carchive_entry *entry, char *name, size_t capacity) {
  unz_file_info64 info;
  unz64_file_pos place;
  if (unzGetCurrentFileInfo64(archive->file, &info, name, capacity - 1, NULL, 0, NULL, 0) != UNZ_OK)
    return false;
  if (unzGetFilePos64(archive->file, &place) != UNZ_OK) return false;
  name[info.size_filename < capacity - 1 ? info.size_filename : capacity - 1] = 0;
  *entry = (carchive_entry){
      .position = {place.pos_in_zip_directory, place.num_of_file},
      .packed_size = info.compressed_size,
      .size = info.uncompressed_size,
      .method = (unsigned)info.compression_method,
      .is_encrypted = (info.flag & 1) != 0,
  };
  return true;
}

bool carchive_begin(carchive *archive, const carchive_entry *entry) {
  unz64_file_pos place = {entry->position[0], entry->position[1]};
  return unzGoToFilePos64(archive->file, &place) == UNZ_OK &&
         unzOpenCurrentFile(archive->file) == UNZ_OK;
}

int carchive_read(carchive *archive, uint8_t *bytes, unsigned capacity) {
  return unzReadCurrentFile(archive->file, bytes, capacity);
}

bool carchive_end(carchive *archive) { return unzCloseCurrentFile(archive->file) == UNZ_OK; }
