internal import BudgetModel
internal import Glibc

/// New contents of a file, on the disk beside it and ready to take its place.
struct PreparedFile {
  let name: String
  let target: String
  let stamp: FileStamp
}

extension Folder {
  /// Puts new contents in a file's place in one step and brings that to the disk.
  ///
  /// They change places with what is there, which is looked at afterwards: where it is something else than was read,
  /// another program replaced the file meanwhile, and its version is kept under a name of its own.
  ///
  /// After a failure at `flushFolder` the new contents are in place; after any other the old ones are, and the new
  /// ones are still there to be discarded or tried again.
  ///
  /// - Parameter held: the bytes that the file is known to hold; nil where nothing stands there.
  /// - Returns: the name under which another program's version is kept.
  func install(_ prepared: PreparedFile, over held: [UInt8]?) throws(WriteFailure) -> String? {
    let isExchanged: Bool
    var kept: String?
    do throws(ErrorNumber) {
      if let held {
        isExchanged = try exchange(prepared.name, prepared.target)
        if !isExchanged { kept = try replace(prepared, over: held) }
      } else {
        try rename(prepared.name, toNew: prepared.target)
        isExchanged = false
      }
    } catch {
      throw WriteFailure(.rename, error)
    }
    try flush()
    // Only now, or a power cut might bring back the old file and take the new one away.
    if isExchanged, let held { kept = putAway(prepared.name, of: prepared.target) { $0 == held } }
    return kept
  }

  /// Replaces a file where that and a look at what it replaces cannot be one step.
  ///
  /// It is looked at before; what comes within the moment between is lost.
  private func replace(
    _ prepared: PreparedFile, over held: [UInt8]
  ) throws(ErrorNumber) -> String? {
    var kept: String?
    if let there = try? contents(of: prepared.target, .changing), there.bytes != held {
      let name = Companion.displaced(ContentDigest(there.bytes))
        .name(beside: prepared.target, in: self)
      guard (try? replace(name, with: there.bytes, there.rights)) != nil else {
        throw ErrorNumber(ESTALE)
      }
      kept = name
    }
    try rename(prepared.name, to: prepared.target)
    return kept
  }

  /// Removes what new contents took the place of, or keeps it under a name of its own, which is returned, when it
  /// holds something that is not known.
  ///
  /// Should that fail, it stays under the name it has, and whoever changes the file next does it.
  func putAway(_ name: String, of target: String, isKnown: ([UInt8]) -> Bool) -> String? {
    let contents: FileContents?
    do throws(ErrorNumber) {
      contents = try self.contents(of: name)
    } catch {
      // Whatever it is, it is no file that this program put there.
      guard error.refusal != nil else { return nil }
      contents = nil
    }
    if let contents, isKnown(contents.bytes) {
      try? remove(name)
      return nil
    }
    let digest = ContentDigest(contents?.bytes ?? Array(name.utf8))
    let kept = Companion.displaced(digest).name(beside: target, in: self)
    do throws(ErrorNumber) {
      try rename(name, toNew: kept)
    } catch {
      guard error.value == EEXIST, let contents, let there = try? self.contents(of: kept),
        there.bytes == contents.bytes
      else { return name }
      // Kept before.
      try? remove(name)
    }
    return kept
  }

  /// Brings its name to the disk, so that it is still there after a power cut; discards it when that fails.
  func settle(_ prepared: PreparedFile) throws(WriteFailure) {
    do throws(WriteFailure) {
      try flush()
    } catch {
      try? remove(prepared.name)
      throw error
    }
  }
}
