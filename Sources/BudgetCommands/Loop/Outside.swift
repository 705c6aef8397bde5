public import BudgetImport
public import BudgetModel
import BudgetStore
import BudgetText
public import BudgetUI
public import TerminalKit

/// What a session has done in the world beside its ledger; each may take as long as a disk does.
public struct Outside: Sendable {
  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  public var saveCopy: @Sendable (BudgetBook, _ path: String) -> String?
  /// Sees how a path may go on.
  public var complete: @Sendable (TypedPath) -> CompletedPath
  /// Carries out an errand about a book and its history and says what came of it.
  public var carryOut: @Sendable (ErrandJob, BudgetBook, History, ProgressMonitor) -> ErrandNews

  /// Nothing is there, and nothing is done.
  public static let nothing = Outside(
    saveCopy: { _, _ in nil },
    complete: { CompletedPath(typed: $0.text, text: $0.text, choices: []) },
    carryOut: { _, _, _, _ in .cancelled })

  /// Takes everything from a caller.
  public init(
    saveCopy: @escaping @Sendable (BudgetBook, _ path: String) -> String?,
    complete: @escaping @Sendable (TypedPath) -> CompletedPath,
    carryOut: @escaping @Sendable (ErrandJob, BudgetBook, History, ProgressMonitor) -> ErrandNews
  ) {
    self.saveCopy = saveCopy
    self.complete = complete
    self.carryOut = carryOut
  }
}

extension Outside {
  /// The world of a context.
  init(_ context: CommandContext) {
    self.init(
      saveCopy: { context.saveCopy(of: $0, at: $1) }, complete: { context.completion(of: $0) },
      carryOut: { _, _, _, _ in .cancelled })
  }
}

extension CommandContext {
  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  fileprivate func saveCopy(of book: BudgetBook, at path: String) -> String? {
    do throws(WriteFailure) {
      let isNew = try FileLedger.saveCopy(book, at: resolved(home(path)))
      return isNew ? nil : strings.alreadyThere(path)
    } catch {
      return strings.sentence(for: error)
    }
  }
}
