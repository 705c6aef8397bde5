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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ErrorNumber.last }
    defer { close(descriptor) }
    guard let status = stat(descriptor: descriptor) else { throw ErrorNumber.last }
    guard !status.isDirectory else { throw ErrorNumber(EISDIR) }
    // Taken before reading, so that a change meanwhile shows when the file is saved.
    stamp = status.isRegularFile ? FileStamp(status) : nil
    bytes = try Self.readAll(descriptor, expecting: max(0, Int(status.st_size)))
  }

  /// The text of a small file of the system, nil when it cannot be read.
  package static func text(at path: String) -> String? {
    (try? FileContents(path: path)).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func readAll(
    _ descriptor: Int32, expecting size: Int
  ) throws(ErrorNumber) -> [UInt8] {
    var failure: ErrorNumber?
    // One byte more than expected, so that the end is seen without growing.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      // Large pages halve the cost of a large buffer; where there are none nothing is lost.
      madvise(buffer.baseAddress, buffer.count, MADV_HUGEPAGE)
      (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor)
    }
    guard bytes.count > size else {
      if let failure { throw failure }
      return bytes
    }
    // A pipe, or a file that grew: go on piece by piece.
    while failure == nil {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor)
      }
      if piece.isEmpty { break }
      bytes += piece
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until the buffer is full or the file ends.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32
  ) -> (count: Int, failure: ErrorNumber?) {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = read(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        filled += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return (filled, .last)
      }
    }
    return (filled, nil)
  }
}

/// An errno.
struct ErrorNumber: Error {
  let value: Int32

  init(_ value: Int32) {
    self.value = value
  }

  static var last: ErrorNumber { ErrorNumber(errno) }
}
