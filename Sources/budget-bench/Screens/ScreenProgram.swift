/// A program with a screen, and how to tell that its first one stands.
struct ScreenProgram {
  let program: Program
  /// What the first screen says last.
  let lastWords: String

  /// The budget tracker on a file.
  static func budget(_ path: String, _ file: String) -> ScreenProgram {
    ScreenProgram(program: Program(path, ["--today", "2024-10-08", file]), lastWords: "退出")
  }

  /// Starts it; the terminal, and when the first screen was complete after how many bytes.
  func open(_ size: ScreenSize, home: String) throws -> (PseudoTerminal, start: Int64, Answer) {
    let start = now()
    let terminal = try PseudoTerminal(program, rows: size.rows, columns: size.columns, home: home)
    let answer = terminal.answer(since: start, to: [lastWords], silence: 30, limit: 10_000)
    guard answer.contains(lastWords) else {
      terminal.end()
      throw BenchFailure(
        "\(program.path) shows no screen that says \(lastWords) but "
          + String(decoding: answer.bytes, as: UTF8.self).debugDescription)
    }
    return (terminal, start, answer)
  }
}

/// A size of the screen.
struct ScreenSize {
  let columns: Int
  let rows: Int

  var text: String { "\(columns)x\(rows)" }

  /// Whether it is the size that every terminal has.
  var isUsual: Bool { columns == 80 }

  static let all = [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 200, rows: 50)]
}
