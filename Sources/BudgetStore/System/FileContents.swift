internal import Glibc

/// The whole of a file, and its state when the reading began.
package struct FileContents {
  let bytes: [UInt8]
  /// Nil for what is not a regular file: a pipe, a terminal.
  let stamp: FileStamp?

  /// Reads a file; throws the errno, `EISDIR` for a folder.
  ///
  /// Read rather than mapped: a file cut short by others while it is in use must not end the program.
  init(path: String) throws(ErrorNumber) {
    let descriptor = try Descriptor(path, .reading)
    let status = try descriptor.status()
    guard !status.isDirectory else { throw ErrorNumber(EISDIR) }
    // Taken before reading, so that a change meanwhile shows when the file is saved.
    stamp = status.isRegularFile ? FileStamp(status) : nil
    bytes = try descriptor.readAll()
  }

  /// What a file holds, or a pipe brings.
  package static func bytes(at path: String) throws(OpenFailure) -> [UInt8] {
    do throws(ErrorNumber) {
      return try FileContents(path: path).bytes
    } catch {
      throw OpenFailure(error)
    }
  }

  /// The text of a small file of the system, nil when it cannot be read.
  package static func text(at path: String) -> String? {
    (try? FileContents(path: path)).map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
