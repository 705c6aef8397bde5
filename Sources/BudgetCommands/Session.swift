import BudgetModel
public import BudgetStore
public import BudgetText
public import BudgetUI
public import TerminalKit

/// One sitting at the interface: events become messages, effects are carried out, frames are shown.
public struct Session {
  /// The state after the last event.
  public private(set) var state: AppState
  /// The file and its history, which changes are brought to.
  public private(set) var ledger: Ledger
  private let strings: Strings
  /// Trouble that was told and goes on as it was; it is not told with every change.
  private var toldTrouble: [String] = []
  /// What was last told of the file, so that it is told once.
  private var toldOfFile: Ledger.Refresh?

  /// How often the file is looked at for what others changed: "within a second".
  private static let lookMilliseconds = 700

  /// How a session ended.
  public enum End: Hashable, Sendable {
    /// The user quit.
    case quit
    /// The input is gone.
    case cutOff
    /// A signal asked for it.
    case signal(Int32)
  }

  /// Makes a session on an opened file.
  public init(state: AppState, ledger: Ledger, strings: Strings) {
    self.state = state
    self.ledger = ledger
    self.strings = strings
  }

  /// Runs until the user quits, the input is gone or a signal comes.
  public mutating func run(on device: some TerminalDevice) -> End {
    device.present(state.view())
    while true {
      let messages: [Message]
      switch device.nextEvent(timeoutMilliseconds: Self.lookMilliseconds) {
      case .keys(let keys): messages = keys.map(Message.key)
      case .paste(let paste): messages = [.paste(paste.text)]
      case .resize(let size): messages = [.resize(size)]
      case .resumed: messages = [.resize(device.size)]
      case .woken: messages = []
      case .timeout: messages = look().map { [$0] } ?? []
      case .closed: return .cutOff
      case .terminate(let signal): return .signal(signal)
      }
      for message in messages {
        if perform(state.update(message), on: device) { return .quit }
      }
      if !messages.isEmpty { device.present(state.view()) }
    }
  }

  /// What others did to the file, nil when there is nothing new to tell.
  private mutating func look() -> Message? {
    let refresh = ledger.refresh()
    defer { toldOfFile = refresh }
    switch refresh {
    case .unchanged: return nil
    case .changed(let entries): return .refreshed(ledger.book, by: entries)
    case .vanished: return toldOfFile == refresh ? nil : .remark(strings.vanished)
    case .unreadable: return toldOfFile == refresh ? nil : .remark(strings.brokenElsewhere)
    }
  }

  /// Carries out effects and those that follow from them; true when the program is to end.
  private mutating func perform(_ effects: [Effect], on device: some TerminalDevice) -> Bool {
    for effect in effects {
      let message: Message
      switch effect {
      case .quit: return true
      case .suspend:
        device.suspend()
        continue
      case .redraw:
        device.redraw()
        continue
      case .commit(let commit): message = .committed(outcome(of: commit))
      case .saveCopy(let book, let path): message = copy(book, to: path)
      }
      if perform(state.update(message), on: device) { return true }
    }
    return false
  }

  private mutating func outcome(of commit: Commit) -> CommitOutcome {
    do throws(CommitFailure) {
      let receipt = try ledger.commit(commit)
      let remarks = receipt.sentences(ledger.book, strings)
      defer { toldTrouble = remarks }
      return .saved(
        ledger.book, entry: receipt.entry, foreign: receipt.remote,
        remarks: remarks.filter { !toldTrouble.contains($0) })
    } catch {
      switch error {
      case .conflict(let current, let entry):
        return .conflict(ledger.book, current: current, entry: entry)
      case .refused(let violation):
        return .refused(ledger.book, violation)
      default:
        return .failed(error.sentence(strings))
      }
    }
  }

  private mutating func copy(_ book: BudgetBook, to path: String) -> Message {
    do throws(CommitFailure) {
      guard try Ledger.saveCopy(book, at: path) else {
        return .copyFailed(strings.alreadyThere(path))
      }
      return .copied
    } catch {
      return .copyFailed(error.sentence(strings))
    }
  }
}
