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
    CommandConfiguration(
      commandName: "open", abstract: Surroundings.strings.openAbstract, usage: Usage.open)
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.defaultFileHelp, valueName: Surroundings.strings.fileValue))
  var file: String?

  @Flag(help: ArgumentHelp(Surroundings.strings.readOnlyHelp))
  var readOnly = false

  @OptionGroup var asOf: AsOfOption

  @OptionGroup var common: CommonOptions

  func run() throws {
    let strings = Surroundings.strings
    let today = try common.currentDate()
    let path = try file ?? DefaultFile.path()
    let ledger = try Ledger.openOrExplain(path, today: today, strings)
    let month = try asOf.month(for: ledger.book, at: path, today: today)
    let device = try Self.openTerminal(strings)
    var state = AppState(
      book: ledger.book, history: ledger.history, asOf: month, strings: strings,
      author: ledger.author, clockOffset: Surroundings.clockOffset,
      isReadOnly: readOnly || access(path, W_OK) != 0, size: device.size)
    let drafts = DraftFile(of: path, user: ledger.author.user)
    if !readOnly, let unfinished = drafts.take() { state.resume(unfinished) }
    var session = Session(state: state, ledger: ledger, strings: strings)
    let end = session.run(on: device)
    // Cut off in the middle of an amount: it is offered again at the next start.
    if end != .quit, let unfinished = session.state.unfinishedEntry { drafts.keep(unfinished) }
    device.close()
    if let reason = session.state.unsavedReason {
      Output.complain([strings.endedUnsaved(reason)])
    }
    if case .signal(let signal) = end { Self.die(of: signal) }
  }

  private static func openTerminal(_ strings: Strings) throws(CommandFailure) -> CursesDevice {
    do throws(TerminalUnavailable) {
      return try CursesDevice(theme: Surroundings.allowsColor ? .color : .monochrome)
    } catch {
      throw CommandFailure(.usage, error.sentence(strings))
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
