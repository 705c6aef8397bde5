import BudgetModel
import BudgetUI
import TerminalKit

/// One sitting at the interface: the script of a device is played to its end, effects are answered by a file that
/// has its whims.
struct Sitting {
  private(set) var state: AppState
  let device: ScriptedDevice
  private(set) var file: CapriciousFile

  /// Who sits there.
  static let author = Author(user: "kuaiji", host: "office")

  init(state: AppState, device: ScriptedDevice, file: CapriciousFile) {
    self.state = state
    self.device = device
    self.file = file
  }

  /// Plays the script and hands every state and frame over.
  mutating func play(_ inspect: (AppState, Frame) throws -> Void) throws {
    try show(inspect)
    while true {
      let messages: [Message]
      switch device.nextEvent() {
      case .keys(let keys): messages = keys.map(Message.key)
      case .paste(let paste): messages = [.paste(paste.text)]
      case .resize(let size): messages = [.resize(size)]
      case .resumed, .woken: continue
      case .timeout: messages = [file.news()]
      case .closed, .terminate: return
      }
      for message in messages {
        let goesOn = carryOut(state.update(message))
        try show(inspect)
        guard goesOn else { return }
      }
    }
  }

  private func show(_ inspect: (AppState, Frame) throws -> Void) throws {
    let frame = state.view()
    device.present(frame)
    try inspect(state, frame)
  }

  /// Carries out effects and those that follow from them; false when the program is to end.
  private mutating func carryOut(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .suspend: device.suspend()
      case .redraw: device.redraw()
      case .commit, .saveCopy:
        guard carryOut(state.update(file.answer(effect))) else { return false }
      }
    }
    return true
  }
}
