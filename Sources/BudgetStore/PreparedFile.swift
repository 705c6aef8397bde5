internal import Glibc

/// New contents of a file, on the disk beside it and ready to take its place.
struct PreparedFile {
  let path: String
  let target: String
  let folder: String
  let stamp: FileStamp
  let calls: FileCalls

  /// Takes the file's place in one step and brings the folder to the disk.
  ///
  /// After a failure at `flushFolder` the new contents are in place; after any other the old ones are.
  func putInPlace() throws(WriteFailure) -> FileStamp {
    guard calls.rename(path, target) == 0 else {
      let error = ErrorNumber.last
      discard()
      throw WriteFailure(.rename, error)
    }
    try flushFolder()
    return stamp
  }

  /// Removes what was prepared.
  func discard() {
    unlink(path)
  }

  private func flushFolder() throws(WriteFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder one may write but not read, and file systems that cannot flush folders, must do without.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard calls.flush(descriptor) == 0 || errno == EINVAL else {
      throw WriteFailure(.flushFolder, .last)
    }
  }
}
