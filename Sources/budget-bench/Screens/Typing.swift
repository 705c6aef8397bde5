/// Keys to press one by one on a screen.
struct Typing {
  let screen: String
  let name: String
  /// Keys that lead to the screen, not measured.
  let opening: [[UInt8]]
  let keys: [[UInt8]]

  private static let down = Array("\u{1B}OB".utf8)
  private static let up = Array("\u{1B}OA".utf8)
  private static let pageDown = Array("\u{1B}[6~".utf8)
  private static let pageUp = Array("\u{1B}[5~".utf8)
  private static let backspace: [UInt8] = [0x7F]

  /// What is pressed in a book of so many projects, every press one that changes the screen.
  static func all(projects: Int) -> [Typing] {
    let screens = [("projects", "1"), ("entry", "2"), ("variance", "3")]
    var typings: [Typing] = []
    for (screen, digit) in screens {
      let opening = [Array(digit.utf8)]
      typings += arrows(projects: projects, screen: screen, opening: opening)
      typings.append(
        Typing(
          screen: screen, name: "page", opening: opening,
          keys: repeated(projects > 1000 ? [pageDown] : [pageDown, pageUp], 30)))
    }
    let amount = ["1", "2", ".", "5"].map { Array($0.utf8) }
    typings.append(
      Typing(
        screen: "entry", name: "digit or erasing", opening: [Array("2".utf8)],
        keys: repeated(amount + Array(repeating: backspace, count: 4), 12)))
    return typings
  }

  /// Arrows on a list of so many projects, which any program takes.
  static func arrows(
    projects: Int, screen: String = "", opening: [[UInt8]] = []
  ) -> [Typing] {
    // Eleven projects are all in sight: ten steps down, ten up, in the larger book as well.
    let inSight = Typing(
      screen: screen, name: "arrow in sight", opening: opening,
      keys: repeated(Array(repeating: down, count: 10) + Array(repeating: up, count: 10), 10))
    guard projects > 1000 else { return [inSight] }
    let scrolling = Typing(
      screen: screen, name: "arrow that scrolls",
      opening: opening + Array(repeating: down, count: 60),
      keys: Array(repeating: down, count: 200))
    return [inSight, scrolling]
  }

  private static func repeated(_ keys: [[UInt8]], _ times: Int) -> [[UInt8]] {
    (0..<times).flatMap { _ in keys }
  }

  /// Presses the keys, each only when the screen has answered the one before.
  func measure(on terminal: PseudoTerminal) throws -> KeyCosts {
    for key in opening {
      try terminal.press(key)
      _ = terminal.answer(since: now(), silence: 4, limit: 40)
    }
    return try KeyCosts(of: keys, on: terminal)
  }
}

/// What key presses cost.
struct KeyCosts {
  private(set) var times: [Int64] = []
  private(set) var bytes: [Int64] = []
  /// Presses that changed nothing on the screen, in no other figure.
  private(set) var silent = 0
  private(set) var processorNanoseconds: Int64 = 0

  init(of keys: [[UInt8]], on terminal: PseudoTerminal) throws {
    let before = processorTime(of: terminal.process)
    for key in keys {
      let start = now()
      try terminal.press(key)
      let answer = terminal.answer(since: start)
      guard let lastByte = answer.lastByte else {
        silent += 1
        continue
      }
      times.append(lastByte - start)
      bytes.append(Int64(answer.bytes.count))
    }
    if let before, let after = processorTime(of: terminal.process), !keys.isEmpty {
      processorNanoseconds = (after - before) / Int64(keys.count)
    }
  }

  var meanBytes: Int64 { bytes.isEmpty ? 0 : bytes.reduce(0, +) / Int64(bytes.count) }
}
