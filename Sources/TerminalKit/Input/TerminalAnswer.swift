/// What a terminal says of itself when it is asked; whenever that comes, it is no key.
public enum TerminalAnswer: Hashable, Sendable {
  /// What its background is like (OSC 11).
  case background(Background)
  /// Where its cursor is, counted from 1 (CPR).
  case cursor(row: Int, column: Int)
  /// Whether it has a mode, by its number, that can be turned on and off (DECRPM).
  case mode(Int, isThere: Bool)
  /// What kind of terminal it is (DA1): every terminal says so, and after all that it was asked before.
  case kind
}

extension TerminalAnswer {
  /// Reads what stands between ESC [ and the final letter; nil where that is no answer.
  init?(_ body: String, final: Unicode.Scalar) {
    switch final {
    case "c" where body.first == "?": self = .kind
    case "R":
      // In the first row it would be F3 with Shift, Alt or Ctrl.
      let numbers = body.split(separator: ";").map { Int($0) }
      guard numbers.count == 2, let row = numbers[0], let column = numbers[1], row > 1, column > 0
      else { return nil }
      self = .cursor(row: row, column: column)
    case "y" where body.first == "?" && body.last == "$":
      let numbers = body.dropFirst().dropLast().split(separator: ";").map { Int($0) }
      guard numbers.count == 2, let mode = numbers[0], let setting = numbers[1] else { return nil }
      // Neither unknown (0) nor settled for good (3 and 4).
      self = .mode(mode, isThere: setting == 1 || setting == 2)
    default: return nil
    }
  }

  /// What stands before a colour in the answer to OSC 11.
  static let backgroundStart = "11;"

  /// Reads what stands between ESC ] and the end, `11;rgb:ffff/ffff/ffff`; nil where that is no colour.
  init?(string body: String) {
    guard body.hasPrefix(Self.backgroundStart) else { return nil }
    let color = body.dropFirst(Self.backgroundStart.count)
    guard let start = color.firstIndex(of: ":"), ["rgb", "rgba"].contains(color[..<start]) else {
      return nil
    }
    let parts = color[color.index(after: start)...].split(separator: "/").prefix(3)
    let shares = parts.compactMap(Self.share)
    guard shares.count == 3 else { return nil }
    // How bright it looks, by the weights of television.
    let brightness = 299 * shares[0] + 587 * shares[1] + 114 * shares[2]
    self = .background(brightness >= 500 * 0xFFFF ? .light : .dark)
  }

  /// A part of a colour, of one to four hexadecimal digits, among 65535.
  private static func share(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return value * 0xFFFF / (1 << (4 * digits.count) - 1)
  }
}
