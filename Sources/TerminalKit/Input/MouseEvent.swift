/// What was done with the mouse, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What was done; releases, moves and other buttons are not told.
  public enum Action: Hashable, Sendable {
    /// The left button was pressed.
    case press
    /// The wheel was turned away from the user, to see what is above.
    case wheelUp
    /// The wheel was turned towards the user, to see what is below.
    case wheelDown
  }

  /// What was done.
  public let action: Action
  /// The cell it was done at, counted from 0; it may lie outside of a frame.
  public let place: Point

  /// Makes an event.
  public init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}

extension MouseEvent {
  /// What a report of the SGR kind means.
  enum Report: Equatable {
    case event(MouseEvent)
    /// Well formed, and nothing that anybody asks for.
    case other
  }

  /// Reads what stands between ESC [ and the final letter, `<0;12;3`; nil where that is no report.
  static func report(_ body: String, final: Unicode.Scalar) -> Report? {
    guard body.first == "<", final == "M" || final == "m" else { return nil }
    let numbers = body.dropFirst().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], button >= 0, (1...0xFFFF).contains(row),
      (1...0xFFFF).contains(column)
    else { return nil }
    // The bits of Shift, Alt and Ctrl are left out; that of a move makes it something else.
    guard final == "M", let action = actions[button & ~0b1_1100] else { return .other }
    return .event(MouseEvent(action, at: Point(row: row - 1, column: column - 1)))
  }

  private static let actions: [Int: Action] = [0: .press, 64: .wheelUp, 65: .wheelDown]
}
