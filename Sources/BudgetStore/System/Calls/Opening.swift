internal import CFileSystem
internal import Glibc

/// What something is opened for; every way to open is listed here.
///
/// None hands the descriptor to programs that are started, or takes a terminal for the process's own; none of those
/// for files waits for a pipe or follows a link.
struct Opening {
  let flags: Int32

  private init(_ flags: Int32) {
    self.flags = flags | O_CLOEXEC | O_NOCTTY
  }

  /// To read what the user names as input; a pipe is waited for until somebody writes to it.
  static let input = Opening(O_RDONLY)
  /// To read a file.
  static let reading = Opening(O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  /// To read a file that one must be allowed to write.
  static let changing = Opening(O_RDWR | O_NONBLOCK | O_NOFOLLOW)
  /// To read a file and add to its end.
  static let appending = Opening(O_RDWR | O_APPEND | O_NONBLOCK | O_NOFOLLOW)
  /// To write a file that nobody else has; where something has the name already, it fails.
  static let creating = Opening(O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW)
  /// A folder, links followed, to open by name what is in it; it need not be readable.
  static let folder = Opening(cfile_o_path | O_DIRECTORY)
  /// A folder within another.
  static let subfolder = Opening(cfile_o_path | O_DIRECTORY | O_NOFOLLOW)
  /// A folder, to read its names or flush them.
  static let names = Opening(O_RDONLY | O_DIRECTORY)
}
