import Foundation
import Glibc
import TestSupport

/// A shell in a terminal of its own, with a copy of a budget in its folder; budget is started from it by hand.
struct Terminal {
  let folder: TemporaryFolder
  private let tmux = Program("/usr/bin/tmux")

  /// Longer than anything takes, even under a sanitizer on a busy machine.
  private static let patience = Duration.seconds(60)

  /// Opens a terminal, hands it over, and ends everything in it.
  static func with(
    rows: Int = 24, columns: Int = 80, variables: [String] = ["LANG=C.UTF-8"],
    book: String = Repository.sample, _ body: (Terminal) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.copy(book, to: "book.json")
      try folder.write("echo $$ > pid; exec \(Program.budget.path) \"$@\"\n", to: "budget")
      let terminal = Terminal(folder: folder)
      defer { try? terminal.tell(["kill-server"]) }
      let shell =
        ["env", "-i", "PATH=\(Self.path)", "HOME=\(folder.path)", "TERM=tmux-256color"] + variables
        + SanitizerOptions.environment.map { "\($0)='\($1)'" }
        + ["SWIFT_BACKTRACE=enable=no", "PS1='ready> '", "bash", "--norc", "--noprofile"]
      try terminal.tell(
        [
          "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path,
          shell.joined(separator: " "),
        ])
      try terminal.wait(for: "ready>")
      try terminal.run("stty -g > before")
      try body(terminal)
    }
  }

  /// Starts the program on the book, 8 October 2024 being today.
  func open(
    _ arguments: String = "", file: String = "book.json", variables: String = "",
    waitFor text: String
  ) throws {
    try wait(for: "ready>")
    try type(
      "clear; \(variables) sh budget --today 2024-10-08 \(arguments) \(file); echo \"ended $?\"")
    try press("Enter")
    try wait(for: text)
  }

  /// Runs a command of the shell and waits for its end.
  func run(_ command: String) throws {
    // Never seen before, and on a line by itself only when the command has ended.
    let mark = UUID().uuidString
    try type("clear; \(command); echo \(mark)")
    try press("Enter")
    try wait(mark) { $0.split(separator: "\n").contains { $0 == mark } }
  }

  // MARK: - The keyboard

  /// Presses keys by their names; a character is its own name.
  func press(_ keys: String...) throws { try press(keys) }

  func press(_ keys: [String]) throws { try tell(["send-keys"] + keys) }

  /// Answers the question that an amount over a reported one raises.
  func confirm(_ question: String = "Enter 仍保存") throws {
    try wait(for: question)
    try press("Enter")
  }

  func type(_ text: String) throws { try tell(["send-keys", "-l", text]) }

  /// Pastes text as terminals do that mark where a paste begins and ends, or as those that do not.
  func paste(_ text: String, isMarked: Bool = true) throws {
    try tell(["set-buffer", text])
    try tell(isMarked ? ["paste-buffer", "-p", "-r"] : ["paste-buffer"])
  }

  /// Holds a file's lock, as a program that hangs would, until a body is done.
  func hold(_ name: String, _ body: () throws -> Void) throws {
    let descriptor = Glibc.open(folder[name], O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
      throw NotSeen(what: "the lock of \(name)", screen: "")
    }
    defer { close(descriptor) }
    try body()
  }

  // MARK: - The screen

  func screen() throws -> String { try ask(["capture-pane", "-p"]) }

  /// The screen with the sequences that style it.
  func styledScreen() throws -> String { try ask(["capture-pane", "-p", "-e"]) }

  /// What the terminal itself says, such as `#{alternate_on}`.
  func reports(_ format: String) throws -> String {
    try ask(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  func resize(rows: Int, columns: Int) throws {
    try tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  @discardableResult
  func wait(for text: String) throws -> String { try wait(text) { $0.contains(text) } }

  /// Waits until an amount is being typed into the row of a project and reads as it should.
  func wait(typing amount: String, into name: String) throws {
    try wait("\(amount) being typed") { screen in
      screen.contains("Enter 保存")
        && screen.split(separator: "\n").contains {
          $0.hasPrefix(" \(name)") && $0.split(separator: " ").contains(amount[...])
        }
    }
  }

  /// Looks again and again until the screen is as it should be.
  @discardableResult
  func wait(_ what: String = "", until isThere: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let screen = try screen()
      if isThere(screen) { return screen }
      guard ContinuousClock.now < deadline else { throw NotSeen(what: what, screen: screen) }
      usleep(10_000)
    }
  }

  // MARK: - The program

  /// Sends the running program a signal.
  func signal(_ number: Int32) throws {
    guard let pid = pid_t(try folder.text(of: "pid").trimmingCharacters(in: .newlines)) else {
      throw NotSeen(what: "the program's number", screen: try screen())
    }
    kill(pid, number)
  }

  /// Whether the shell has its terminal as it was before: settings, screen and cursor.
  func isAsBefore() throws -> Bool {
    try run("stty -g > after")
    return try folder.text(of: "before") == folder.text(of: "after")
      && reports("#{alternate_on} #{cursor_flag}") == "0 1"
  }

  private static let path = "/usr/local/bin:/usr/bin:/bin"

  private func tell(_ words: [String]) throws { _ = try ask(words) }

  private func ask(_ words: [String]) throws -> String {
    let run = try tmux.run(
      ["-S", folder["socket"], "-f", "/dev/null", "-u"] + words,
      environment: ["PATH": Self.path, "TERM": "xterm-256color", "LANG": "C.UTF-8"])
    guard run.status == 0 else { throw NotSeen(what: words[0], screen: run.stderr) }
    return run.stdout
  }
}

/// What a terminal never showed, and what it showed instead.
struct NotSeen: Error {
  let what: String
  let screen: String
}
