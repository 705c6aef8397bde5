import BudgetModel
public import BudgetStore
public import BudgetText
public import BudgetUI
public import TerminalKit

/// One sitting at the interface: events become messages, effects are carried out, frames are shown.
public struct Session {
  /// The state after the last event.
  public private(set) var state: AppState
  /// The file that changes are saved to.
  public private(set) var file: BookFile
  private let strings: Strings
  /// Why changes on screen are not on disk, nil when they are.
  public private(set) var unsavedReason: String?

  /// How a session ended.
  public enum End: Hashable, Sendable {
    /// The user quit, or the input was gone.
    case quit
    /// A signal asked for it.
    case signal(Int32)
  }

  /// Makes a session on an opened file.
  public init(state: AppState, file: BookFile, strings: Strings) {
    self.state = state
    self.file = file
    self.strings = strings
  }

  /// Runs until the user quits, the input is gone or a signal comes.
  public mutating func run(on device: some TerminalDevice) -> End {
    device.present(state.view())
    while true {
      let message: Message?
      switch device.nextEvent() {
      case .key(let key): message = .key(key)
      case .paste(let text): message = .paste(text)
      case .resize(let size): message = .resize(size)
      case .resumed: message = .resize(device.size)
      case .timeout: message = nil
      case .closed: return .quit
      case .terminate(let signal): return .signal(signal)
      }
      guard let message else { continue }
      if perform(state.update(message), on: device) { return .quit }
      device.present(state.view())
    }
  }

  /// Carries out effects and those that follow from them; true when the program is to end.
  private mutating func perform(_ effects: [Effect], on device: some TerminalDevice) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .suspend: device.suspend()
      case .redraw: device.redraw()
      case .save(let book):
        if perform(state.update(save(book)), on: device) { return true }
      }
    }
    return false
  }

  private mutating func save(_ book: BudgetBook) -> Message {
    do throws(SaveFailure) {
      try file.save(book)
      unsavedReason = nil
      return .saved
    } catch {
      let reason = error.sentence(strings)
      unsavedReason = reason
      return .saveFailed(reason)
    }
  }
}
