import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import CursesTerminal
import Glibc
import TerminalKit

/// `budget [FILE]`: the terminal interface.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("open", \.openAbstract, usage: Usage.open)
  }

  @Argument(help: .words(\.defaultFileHelp, value: \.fileValue))
  var file: String?

  @Flag(help: .words(\.readOnlyHelp))
  var readOnly = false

  @OptionGroup var asOf: AsOfOption

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let today = try common.currentDate(context)
    let path = try file ?? DefaultFile.path(context)
    let ledger = try context.open(path, today: today)
    let month = try asOf.month(for: ledger.book, at: path, today: today, strings)
    let device = try Self.openTerminal(context)
    defer { device.close() }
    let file = context.resolved(path)
    var state = AppState(
      book: ledger.book, history: ledger.history, author: ledger.author, asOf: month,
      settings: Settings(
        strings: strings, isReadOnly: readOnly || access(file, W_OK) != 0,
        clockOffset: context.clockOffset(), today: today, commitPrefix: CommitID.random().text),
      size: device.size)
    let drafts = Drafts(of: file, user: ledger.author.user)
    // Taken as long as the session lasts: no other one offers it meanwhile.
    let claimed = drafts.claim()
    defer { withExtendedLifetime(claimed) {} }
    if let claimed, state.resume(claimed.content) { claimed.discard() }
    let editor = ExternalEditor(variable: context.variable)
    let session = Session(
      state: state, ledger: ledger, strings: strings, device: device,
      saveCopy: { Self.save($0, at: $1, context) },
      edit: { text, isEnding in
        do throws(EditorFailure) {
          return .edited(try editor.edit(text, isEnding: isEnding))
        } catch {
          return .failed(error.sentence(strings))
        }
      })
    guard var session else {
      throw CommandFailure(.inputOutput, strings.systemReports(SystemTrouble(EAGAIN)))
    }
    let end = session.run(on: device)
    // Cut off in the middle of an amount or a form: it is offered again at the next start.
    if end != .quit { session.state.unfinished.forEach(drafts.keep) }
    device.close()
    if session.state.hasUnsavedChanges {
      context.complain([strings.endedUnsaved(session.state.unsavedReason ?? strings.stillSaving)])
    }
    context.complain(session.state.undecidedChanges.map(strings.endedUndecided))
    if case .signal(let signal) = end { Self.die(of: signal) }
  }

  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  private static func save(
    _ book: BudgetBook, at path: String, _ context: CommandContext
  ) -> String? {
    do throws(WriteFailure) {
      let isNew = try FileLedger.saveCopy(book, at: context.resolved(path))
      return isNew ? nil : context.strings.alreadyThere(path)
    } catch {
      return context.strings.sentence(for: error)
    }
  }

  private static func openTerminal(_ context: CommandContext) throws(CommandFailure) -> CursesDevice
  {
    do throws(TerminalUnavailable) {
      return try CursesDevice(theme: context.allowsColor ? .color : .monochrome)
    } catch {
      throw CommandFailure(.usage, error.sentence(context.strings))
    }
  }

  /// Ends as the signal would have ended the program, so that whoever sent it can tell.
  private static func die(of signal: Int32) {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}

extension TerminalUnavailable {
  fileprivate func sentence(_ strings: Strings) -> String {
    switch self {
    case .notATerminal: strings.notATerminal
    case .unknownTerminal(let name): strings.unknownTerminal(name)
    case .noCursorMovement(let name): strings.plainTerminal(name)
    case .noUTF8Locale: strings.noUTF8Locale
    case .refused(let number): strings.systemReports(SystemTrouble(number))
    }
  }
}
