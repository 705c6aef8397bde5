internal import BudgetModel
internal import Glibc

/// The history beside a book, open for the moment of one change or one look.
final class HistoryFile {
  private let descriptor: Descriptor
  private let name: String

  /// Opens the history to be changed, or creates it for those whom the book is for.
  ///
  /// One with a second name is refused: what is added to it would be added elsewhere too.
  ///
  /// - Parameter rights: those of the book, asked for where the history must be made.
  init(
    changing name: String, in folder: Folder, rights: () throws(ErrorNumber) -> Rights
  ) throws(WriteFailure) {
    self.name = name
    if folder.status(of: name) == nil {
      let rights = try WriteFailure.at(.resolve) { () throws(ErrorNumber) in try rights() }
      _ = try folder.create(name, with: [], rights.ofCompanion)
    }
    descriptor = try WriteFailure.at(.record) { () throws(ErrorNumber) in
      let file = try folder.open(name, .appending)
      guard try file.status().st_nlink <= 1 else {
        throw ErrorNumber(FileRefusal(name, .secondName))
      }
      return file
    }
  }

  /// Opens the history to be read, while others may be writing.
  init(reading name: String, in folder: Folder) throws(ErrorNumber) {
    self.name = name
    descriptor = try folder.open(name, .reading)
  }

  /// Bytes it has.
  var size: Int { get throws(ErrorNumber) { Int(try descriptor.status().st_size) } }

  /// Its rights, for what is taken out of it.
  var rights: Rights { get throws(ErrorNumber) { try Rights(of: descriptor) } }

  /// All it holds.
  func read() throws(ErrorNumber) -> [UInt8] { try read(from: 0) }

  /// What it holds from a byte on.
  func read(from start: Int) throws(ErrorNumber) -> [UInt8] {
    try descriptor.read(from: start, size: try size, name)
  }

  /// Some bytes within it.
  func read(at start: Int, count: Int) throws(ErrorNumber) -> [UInt8] {
    try descriptor.read(at: start, count: count)
  }

  /// Appends bytes and brings them to the disk; what a failure leaves of them is the caller's to cut.
  func append(_ bytes: [UInt8]) throws(ErrorNumber) {
    try descriptor.write(bytes)
    try descriptor.flush()
  }

  /// Forgets everything from a byte on.
  func cut(to length: Int) throws(ErrorNumber) {
    try descriptor.truncate(to: length)
    // Should a power cut bring the end back, it is met as that of an interrupted save is.
    try? descriptor.flush()
  }
}
