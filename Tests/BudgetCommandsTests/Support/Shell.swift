import TestSupport

/// Runs the program from a shell that first sets limits or closes streams, in a folder that holds the sample, `a.json`,
/// and `edits`, one edit of it.
///
/// - Parameters:
///   - limits: commands of the shell, run before the program takes its place.
///   - arguments: the program's words; those of its streams, such as `>&-`, go to `streams`.
func shell(
  _ limits: String, _ arguments: [String], streams: String = "", in folder: TemporaryFolder
) throws -> Run {
  try Program("/bin/bash").run(
    ["-c", "\(limits)\nexec \"$0\" \"$@\" \(streams)", Program.budget.path] + arguments,
    environment: ["LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"], in: folder.path)
}

/// One command of each kind; `close` and the like change the file they are run on, `new` makes another.
enum EveryCommand {
  static let reading = [
    ["--help"], ["--version"], ["--generate-completion-script", "bash"], ["spent"],
    ["summary", "a.json"], ["summary", "a.json", "--adjustments"], ["project", "list", "a.json"],
    ["project", "show", "a.json", Desk.cars, "--format", "json"], ["check", "a.json"],
    ["indicators", "a.json"], ["summary", "a.json", "--performance"],
    ["history", "a.json"], ["restore", "a.json"],
    ["open", "a.json"], ["a.json"],
  ]
  static let changing = [
    ["spend", "a.json", Desk.cars, "--month", "9", "--amount", "4.65"],
    ["apply", "a.json", "edits"], ["close", "a.json", "--month", "9"],
    ["restore", "a.json", "--backup", "2024-10-07"],
  ]

  static let making = [
    ["new", "b.json", "--from", "a.json"], ["form", "evaluation", "a.json", "-o", "form.html"],
  ]

  static let all = reading + changing + making

  /// Fills a folder with what the commands need: `a.json` with a history and one backup, and `edits`.
  static func prepare(_ folder: TemporaryFolder) throws {
    try folder.copy(Repository.sample, to: "a.json")
    let first = try Program.budget.run(
      [
        "spend", "a.json", Desk.hostel, "--month", "9", "--amount", "1.23", "--today",
        "2024-10-07",
      ], in: folder.path)
    guard first.status == 0 else { throw NotPrepared(run: first) }
    try folder.write(
      """
      {"kind": "spending", "project": "\(Desk.cars)", "month": 9, "old": null, \
      "new": {"fiscal": "4.65"}}

      """, to: "edits")
  }

  struct NotPrepared: Error { let run: Run }
}

extension Run {
  /// Whether it ended as commands do, with one of their statuses, and said why unless all is well.
  var isOrderly: Bool {
    switch status {
    case 0: true
    case 64, 65, 66, 73, 74, 75, 77: !(stdout + stderr).isEmpty && !stderr.contains("Fatal error")
    default: false
    }
  }
}
