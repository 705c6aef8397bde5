public import BudgetModel
internal import Glibc

/// Files that something else than a book is written to.
extension AtomicFile {
  /// Creates a file where nothing is, whole or not at all; false when something has the name, which stays.
  public static func create(_ path: String, with bytes: [UInt8]) throws(WriteFailure) -> Bool {
    guard !isTaken(path) else { return false }
    let place = FilePlace(orItself: path)
    let folder = try WriteFailure.at(.create) { () throws(ErrorNumber) in try place.open() }
    // A path that ends in a slash names a folder, and none is there.
    guard !place.name.isEmpty else { throw WriteFailure(.create, ErrorNumber(ENOENT)) }
    return try folder.create(place.name, with: bytes, nil)
  }

  /// Whether something has the name, be it a folder or a link that leads nowhere.
  public static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether two paths lead to the same file.
  public static func isSame(_ path: String, as other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0 && one.st_dev == two.st_dev
      && one.st_ino == two.st_ino
  }
}
