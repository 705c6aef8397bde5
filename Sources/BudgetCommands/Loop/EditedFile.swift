import Glibc

/// A text in a folder of its own that only its user can enter: what editors put beside it is as private, and goes
/// with it.
struct EditedFile {
  let path: String
  private let folder: String

  /// More than any field takes, so that nothing endless is read.
  private static let limit = 1 << 22

  /// Writes a text into a new file, with the last line feed that editors expect.
  init(_ text: String, in parent: String) throws(EditorFailure) {
    var template = Array("\(parent)/budget-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .unavailable(errno) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = folder + "/text.txt"
    guard Self.write(Array((text + "\n").utf8), to: path) else {
      let number = errno
      remove()
      throw .unavailable(number)
    }
  }

  /// What the file holds now, without one last line feed.
  func read() throws(EditorFailure) -> String {
    // An editor may have put another file in its place; nothing is followed or waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(EINVAL) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(errno) }
      guard count > 0 else { break }
      bytes += piece[..<count]
      guard bytes.count <= Self.limit else { throw .tooLarge }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  /// Removes the file and whatever an editor has left beside it.
  func remove() {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
