internal import Glibc

/// New contents of a file, on the disk beside it and ready to take its place.
struct PreparedFile {
  let path: String
  let target: String
  let stamp: FileStamp
  let calls: FileCalls

  private var folder: String { AtomicFile.folder(of: target) }

  /// Takes the file's place in one step and brings the folder to the disk.
  ///
  /// After a failure at `flushFolder` the new contents are in place; after any other the old ones are, and
  /// these are still there to be discarded or tried again.
  func putInPlace() throws(WriteFailure) {
    guard calls.rename(path, target) == 0 else { throw WriteFailure(.rename, .last) }
    try Self.flush(folder, calls)
  }

  /// Removes what was prepared.
  func discard() {
    unlink(path)
  }

  /// Brings its name to the disk, so that it is still there after a power cut; discards it when that fails.
  func settle() throws(WriteFailure) {
    do throws(WriteFailure) {
      try Self.flush(folder, calls)
    } catch {
      discard()
      throw error
    }
  }

  /// Brings the names in a folder to the disk.
  static func flush(_ folder: String, _ calls: FileCalls = .live) throws(WriteFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder one may write but not read, and file systems that cannot flush folders, must do without.
    guard descriptor >= 0 else {
      guard errno == EACCES else { throw WriteFailure(.flushFolder, .last) }
      return
    }
    defer { close(descriptor) }
    guard calls.flush(descriptor) == 0 || errno == EINVAL else {
      throw WriteFailure(.flushFolder, .last)
    }
  }
}

// MARK: - What a crash leaves behind

extension PreparedFile {
  /// ".budget.json-4711-0.tmp" beside "budget.json": hidden, and told from those of other files.
  static func path(for target: String, attempt: Int) -> String {
    "\(AtomicFile.folder(of: target))/\(prefix(for: target))\(getpid())-\(attempt)\(suffix)"
  }

  /// What was prepared for a file and neither put in place nor discarded.
  ///
  /// Only who keeps all others from changing the file may take these for leftovers. A folder that one may
  /// write but not read keeps them to itself.
  static func leftovers(for target: String) throws(ErrorNumber) -> [PreparedFile] {
    let folder = AtomicFile.folder(of: target)
    let prefix = prefix(for: target)
    let names: [String]
    do throws(ErrorNumber) {
      names = try FolderNames.list(folder)
    } catch {
      guard error.value == EACCES else { throw error }
      return []
    }
    return names.compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
      let numbers = name.dropFirst(prefix.count).dropLast(suffix.count)
        .split(separator: "-", omittingEmptySubsequences: false)
      let path = "\(folder)/\(name)"
      guard numbers.count == 2, numbers.allSatisfy({ UInt32($0) != nil }),
        let status = stat(path: path), status.isRegularFile
      else { return nil }
      return PreparedFile(path: path, target: target, stamp: FileStamp(status), calls: .live)
    }
  }

  private static let suffix = ".tmp"

  private static func prefix(for target: String) -> String {
    let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      target[target.utf8.index(after: $0)...]
    }
    return ".\(name ?? target[...])-"
  }
}
