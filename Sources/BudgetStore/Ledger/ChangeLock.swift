internal import BudgetModel
internal import Glibc

/// The lock under which a book is changed.
///
/// It is on a file that only those may open who may change the book, so that nobody else can keep them waiting. The
/// system frees it when a program dies.
final class ChangeLock {
  /// Whether others are kept out; some network file systems know no locks.
  let isLocked: Bool
  private let descriptor: Descriptor?
  private static let patienceMilliseconds = 5_000

  /// Waits for the lock; throws EWOULDBLOCK when somebody else keeps it for seconds, ECANCELED when the waiting is
  /// called off, else what failed.
  ///
  /// - Parameter rights: those of the book, asked for where the lock's file must be made.
  init(
    _ book: String, in folder: Folder, isCancelled: () -> Bool,
    rights: () throws(ErrorNumber) -> Rights
  ) throws(WriteFailure) {
    let name = Companion.lock.name(beside: book, in: folder)
    for _ in 0..<100 {
      if folder.status(of: name) == nil {
        let rights = try WriteFailure.at(.resolve) { () throws(ErrorNumber) in try rights() }
        do throws(WriteFailure) {
          _ = try folder.create(name, with: [], rights.ofWriters)
        } catch {
          // Who has the lock already takes what others prepare for left behind.
          guard error.step == .rename, error.errorNumber == ENOENT else { throw error }
        }
      }
      do throws(ErrorNumber) {
        let file = try folder.open(name, .changing)
        let isLocked = try file.lock(
          .exclusive, patience: Self.patienceMilliseconds, isCancelled: isCancelled)
        // Removed while we waited, it keeps nobody out any more.
        let opened = try file.status()
        guard let there = folder.status(of: name), there.isSameFile(as: opened) else { continue }
        self.isLocked = isLocked
        descriptor = consume file
        return
      } catch {
        guard error.value == ENOENT else { throw WriteFailure(.lock, error) }
      }
    }
    throw WriteFailure(.lock, ErrorNumber(EWOULDBLOCK))
  }

  /// Keeps those still who change the book, where one may and somebody has changed it before.
  init(keepingStill book: String, in folder: Folder) {
    let name = Companion.lock.name(beside: book, in: folder)
    guard let descriptor = try? folder.open(name, .reading) else {
      descriptor = nil
      isLocked = false
      return
    }
    isLocked = (try? descriptor.lock(.shared, patience: Self.patienceMilliseconds)) ?? false
    self.descriptor = consume descriptor
  }

  /// Lets others in; called where the change ends, for an object may be gone once it is used no more.
  func release() {
    descriptor?.unlock()
  }
}
