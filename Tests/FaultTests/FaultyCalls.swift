import BudgetStore
import Foundation
import Glibc

/// The system calls by which a save reaches the disk, written down one after the other, some of them failing.
final class FaultyCalls: @unchecked Sendable {
  /// A call by its name.
  enum Kind: CaseIterable, Sendable {
    case open, write, flush, truncate, rename, name, exchange, remove, makeFolder, setOwner, setMode

    /// What it may fail with.
    var errors: [Int32] {
      switch self {
      case .open: [EACCES, EROFS, ENOSPC, EMFILE, EIO]
      case .write: [ENOSPC, EDQUOT, EIO, EFBIG]
      case .flush: [ENOSPC, EIO, EROFS]
      case .truncate, .remove: [EIO, EROFS]
      case .rename: [EACCES, ENOSPC, EIO]
      case .name: [EEXIST, ENOSPC, EIO]
      case .exchange: [EINVAL, ENOSPC, EIO, ENOENT]
      case .makeFolder: [ENOSPC, EACCES, EIO]
      case .setOwner, .setMode: [EPERM, EIO]
      }
    }
  }

  /// One call of a save.
  struct Call: Hashable, Sendable {
    let kind: Kind
    /// The how-manieth of all, from 0.
    let place: Int
    /// The how-manieth of its kind, from 0.
    let occurrence: Int
  }

  /// The calls made so far.
  private(set) var made: [Call] = []
  private var occurrences: [Kind: Int] = [:]
  /// Bytes that one `write` takes at most.
  private let piece: Int
  /// The errno with which a call fails, nil where it does its work.
  private let failure: (Call) -> Int32?

  init(piece: Int = .max, failure: @escaping (Call) -> Int32? = { _ in nil }) {
    (self.piece, self.failure) = (piece, failure)
  }

  /// Those of the system or of a neighbour, through this.
  func over(_ calls: FileCalls) -> FileCalls {
    var faulty = calls
    faulty.open = { a, b, c, d in self.make(.open) { calls.open(a, b, c, d) } }
    faulty.write = { a, b, c in self.make(.write) { calls.write(a, b, min(c, self.piece)) } }
    // What is in memory only cannot be lost here.
    faulty.flush = { _ in self.make(.flush) { 0 } }
    faulty.truncate = { a, b in self.make(.truncate) { calls.truncate(a, b) } }
    faulty.rename = { a, b, c in self.make(.rename) { calls.rename(a, b, c) } }
    faulty.name = { a, b, c in self.make(.name) { calls.name(a, b, c) } }
    faulty.exchange = { a, b, c in self.make(.exchange) { calls.exchange(a, b, c) } }
    faulty.remove = { a, b in self.make(.remove) { calls.remove(a, b) } }
    faulty.makeFolder = { a, b, c in self.make(.makeFolder) { calls.makeFolder(a, b, c) } }
    faulty.setOwner = { a, b, c in self.make(.setOwner) { calls.setOwner(a, b, c) } }
    faulty.setMode = { a, b in self.make(.setMode) { calls.setMode(a, b) } }
    return faulty
  }

  private func make<Result: SignedInteger>(_ kind: Kind, _ call: () -> Result) -> Result {
    let this = Call(kind: kind, place: made.count, occurrence: occurrences[kind, default: 0])
    made.append(this)
    occurrences[kind] = this.occurrence + 1
    guard let error = failure(this) else { return call() }
    errno = error
    return -1
  }
}
