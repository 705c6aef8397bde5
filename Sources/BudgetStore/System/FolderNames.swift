internal import Glibc

/// The names in a folder.
enum FolderNames {
  /// All of them in no order, hidden ones included.
  static func list(_ folder: String) throws(ErrorNumber) -> [String] {
    guard let directory = opendir(folder) else { throw .last }
    defer { closedir(directory) }
    var names: [String] = []
    // The end and a failure look the same but for errno.
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return names
  }
}
