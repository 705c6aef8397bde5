internal import Glibc

/// The whole of a file, and its state when the reading began.
package struct FileContents {
  let bytes: [UInt8]
  let stamp: FileStamp
  /// Who may do what with it; nil when it was opened to be read only.
  let rights: Rights?

  /// Reads what a path leads to, read rather than mapped: a file cut short by others while it is in use must not end
  /// the program.
  init(path: String) throws(ErrorNumber) {
    let place = try FilePlace(path)
    self = try place.open().contents(of: place.name)
  }

  init(of file: borrowing Descriptor, _ name: String, withRights: Bool) throws(ErrorNumber) {
    // Taken before reading, so that a change meanwhile shows when the file is saved.
    let status = try file.status()
    stamp = FileStamp(status)
    rights = withRights ? try Rights(of: file) : nil
    bytes = try file.read(from: 0, size: Int(status.st_size), name)
  }

  /// What a file named as input holds, or a pipe brings.
  package static func bytes(at path: String) throws(OpenFailure) -> [UInt8] {
    do throws(ErrorNumber) {
      let input = try Descriptor(path, .input)
      guard try !input.status().isDirectory else { throw ErrorNumber(EISDIR) }
      return try input.readAll(path)
    } catch {
      throw OpenFailure(error)
    }
  }
}

extension Folder {
  /// The whole of a file in it, and, where one must be allowed to write it, its rights.
  func contents(
    of name: String, _ opening: Opening = .reading
  ) throws(ErrorNumber) -> FileContents {
    try FileContents(
      of: try open(name, opening), name, withRights: opening.flags & O_ACCMODE != O_RDONLY)
  }
}
