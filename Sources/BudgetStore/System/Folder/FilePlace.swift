internal import BudgetModel
internal import Glibc

/// Where a file is: its folder, and its name in it once all links are followed.
struct FilePlace: Hashable, Sendable {
  let folder: String
  let name: String

  /// The file's own path.
  var path: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  private init(itself path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      (folder, name) = (".", path)
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.utf8.index(after: slash)...])
  }

  /// Follows the links of a path, here and nowhere else; one that names nothing yet is its own place.
  ///
  /// A link that leads nowhere is left alone (ENOENT): where its target belongs is not ours to guess.
  init(_ path: String) throws(ErrorNumber) {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      self.init(itself: String(cString: resolved))
      return
    }
    let error = ErrorNumber.last
    var status = stat()
    guard error.value == ENOENT, lstat(path, &status) != 0 else {
      // What has no name of its own, such as a pipe under /dev/fd.
      let isThere = error.value == ENOENT && stat(path, &status) == 0
      throw isThere ? ErrorNumber(FileRefusal(path, .notARegularFile)) : error
    }
    self.init(itself: path)
  }

  /// Follows the links of a path as far as they can be followed.
  init(orItself path: String) {
    self = (try? FilePlace(path)) ?? FilePlace(itself: path)
  }

  /// Opens the folder.
  func open(_ calls: FileCalls = .live) throws(ErrorNumber) -> Folder {
    try Folder(folder, of: name, calls)
  }
}
