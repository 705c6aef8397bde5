public import BudgetModel
internal import Glibc

/// Replaces files so that a reader, or a crash at any moment, meets the old contents or the new, never a part.
public enum AtomicFile {
  /// Replaces a file, or creates it, and returns its new stamp once it is on the disk.
  ///
  /// A symbolic link stays and its target is replaced. Mode, group, access list and attributes are kept, the owner
  /// where the system lets us; other hard links keep the old contents.
  @discardableResult
  public static func replace(
    _ path: String, with bytes: [UInt8]
  ) throws(WriteFailure) -> FileStamp {
    try replace(path, with: bytes, calls: .live)
  }

  @discardableResult
  package static func replace(
    _ path: String, with bytes: [UInt8], calls: FileCalls
  ) throws(WriteFailure) -> FileStamp {
    let place = try WriteFailure.at(.resolve) { () throws(ErrorNumber) in try FilePlace(path) }
    let folder = try WriteFailure.at(.create) { () throws(ErrorNumber) in
      try place.open(calls)
    }
    let rights: Rights?
    do throws(ErrorNumber) {
      rights = try Rights(of: folder.open(place.name, .changing))
    } catch {
      guard error.value == ENOENT else { throw WriteFailure(.resolve, error) }
      rights = nil
    }
    return try folder.replace(place.name, with: bytes, rights)
  }
}

extension Folder {
  /// Replaces a file, or creates it, with rights; those the system gives new files when nil.
  @discardableResult
  func replace(
    _ name: String, with bytes: [UInt8], _ rights: Rights?
  ) throws(WriteFailure) -> FileStamp {
    let prepared = try prepare(name, with: bytes, rights)
    do throws(WriteFailure) {
      try WriteFailure.at(.rename) { () throws(ErrorNumber) in
        try rename(prepared.name, to: name)
      }
    } catch {
      try? remove(prepared.name)
      throw error
    }
    try flush()
    return prepared.stamp
  }

  /// Creates a file where nothing is; false when something is, which stays.
  func create(
    _ name: String, with bytes: [UInt8], _ rights: Rights?
  ) throws(WriteFailure) -> Bool {
    guard status(of: name) == nil else { return false }
    let prepared = try prepare(name, with: bytes, rights)
    do throws(ErrorNumber) {
      try rename(prepared.name, toNew: name)
    } catch {
      try? remove(prepared.name)
      if error.value == EEXIST { return false }
      throw WriteFailure(.rename, error)
    }
    try flush()
    return true
  }

  /// Writes new contents beside a file and brings them to the disk; the file itself is not touched yet.
  func prepare(
    _ name: String, with bytes: [UInt8], _ rights: Rights?, digest: ContentDigest? = nil
  ) throws(WriteFailure) -> PreparedFile {
    let temporary = try temporary(for: name, digest, isOpenToAll: rights == nil)
    do throws(WriteFailure) {
      if let rights {
        try WriteFailure.at(.permit) { () throws(ErrorNumber) in
          try temporary.file.take(rights, name)
        }
      }
      try WriteFailure.at(.write) { () throws(ErrorNumber) in try temporary.file.write(bytes) }
      let status = try WriteFailure.at(.flush) { () throws(ErrorNumber) in
        try temporary.file.flush()
        return try temporary.file.status()
      }
      return PreparedFile(name: temporary.name, target: name, stamp: FileStamp(status))
    } catch {
      try? remove(temporary.name)
      throw error
    }
  }

  /// The new contents while they are written.
  private struct Temporary: ~Copyable {
    let name: String
    let file: Descriptor
  }

  /// Nobody else may look into it before it has its rights.
  private func temporary(
    for name: String, _ digest: ContentDigest?, isOpenToAll: Bool
  ) throws(WriteFailure) -> Temporary {
    // The name is ours or the creation fails; a file left by a crash only costs another try.
    var error = ErrorNumber(EEXIST)
    for temporary in temporaryNames(for: name, digest) {
      do throws(ErrorNumber) {
        let file = try open(temporary, .creating, mode: isOpenToAll ? 0o666 : 0o600)
        return Temporary(name: temporary, file: file)
      } catch let failure {
        error = failure
      }
      guard error.value == EEXIST else { break }
    }
    throw WriteFailure(.create, error)
  }
}
