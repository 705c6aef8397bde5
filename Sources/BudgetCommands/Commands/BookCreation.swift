import BudgetModel
import BudgetStore
import BudgetText

/// Makes the file of a book, its trouble told in sentences.
enum BookCreation {
  /// Makes the file, or in a rehearsal looks whether it may be made; nothing that is there is overwritten.
  static func make(
    _ book: BudgetBook, at file: String, isRehearsal: Bool, _ context: CommandContext
  ) throws(CommandFailure) {
    let strings = context.strings
    let made: NewFile
    do throws(WriteFailure) {
      made = try FileLedger.create(book, at: context.resolved(file), isRehearsal: isRehearsal)
    } catch {
      throw CommandFailure(
        StorageFailure.cannotWrite(error).status,
        strings.about(file, strings.sentence(for: error)))
    }
    switch made {
    case .created: return
    case .exists: throw CommandFailure(.cannotCreate, strings.alreadyThere(file))
    case .hasHistory(let name):
      throw CommandFailure(.cannotCreate, strings.about(file, strings.foreignHistory(name)))
    }
  }
}
