public import BudgetModel
internal import Glibc

/// What came of making a file.
public enum NewFile: Hashable, Sendable {
  /// It is on the disk.
  case created
  /// Something has the name already, a file, a link or a folder, and stays.
  case exists
  /// A history of this name stands there, which would be taken for the new file's.
  case hasHistory(name: String)
}

extension FileLedger {
  /// Makes the file of a book where nothing is yet; its history begins with its first change.
  ///
  /// Whatever comes to stand there meanwhile stays, too. With `isRehearsal` it is only looked whether it may be made.
  public static func create(
    _ book: BudgetBook, at path: String, isRehearsal: Bool = false
  ) throws(WriteFailure) -> NewFile {
    guard !isTaken(path) else { return .exists }
    let (place, folder) = try open(path)
    let history = Companion.history.name(beside: place.name, in: folder)
    guard folder.status(of: history) == nil else { return .hasHistory(name: history) }
    if isRehearsal { return .created }
    return try folder.create(place.name, with: BookWriter.write(book), nil) ? .created : .exists
  }

  /// Saves a book at a path where nothing is yet; false when something is.
  public static func saveCopy(_ book: BudgetBook, at path: String) throws(WriteFailure) -> Bool {
    guard !isTaken(path) else { return false }
    let (place, folder) = try open(path)
    return try folder.create(place.name, with: BookWriter.write(book), nil)
  }

  private static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func open(_ path: String) throws(WriteFailure) -> (FilePlace, Folder) {
    let place = FilePlace(orItself: path)
    let folder = try WriteFailure.at(.create) { () throws(ErrorNumber) in try place.open() }
    // A path that ends in a slash names a folder, and none is there.
    guard !place.name.isEmpty else { throw WriteFailure(.create, ErrorNumber(ENOENT)) }
    return (place, folder)
  }
}
