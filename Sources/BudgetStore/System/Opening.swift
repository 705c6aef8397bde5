internal import Glibc

/// What a file is opened for; every way to open one is listed here.
///
/// None hands the descriptor to programs that are started, or takes a terminal for the process's own.
struct Opening {
  let flags: Int32

  private init(_ flags: Int32) {
    self.flags = flags | O_CLOEXEC | O_NOCTTY
  }

  /// To read whatever stands there; a pipe is waited for until somebody writes to it.
  static let reading = Opening(O_RDONLY)
  /// To read a file; a pipe in its place keeps nobody waiting.
  static let readingFile = Opening(O_RDONLY | O_NONBLOCK)
  /// To read a file and add to its end; it is created where it is missing.
  static let appending = Opening(O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK)
  /// To write a file that nobody else has; where something has the name already, it fails.
  static let creating = Opening(O_WRONLY | O_CREAT | O_EXCL)
  /// A folder, to flush the names in it.
  static let folder = Opening(O_RDONLY | O_DIRECTORY)
}
