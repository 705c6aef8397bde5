import TestSupport
import Testing

/// A copy of the sample, `a.json`, in a folder of its own, and commands run on it.
struct Desk {
  let folder: TemporaryFolder

  /// Codes of the sample.
  static let equipment = "13053524P00000210281P"
  static let cars = "13053524P00000210294E"
  static let hostel = "13053524P000002102979"

  static func with(_ body: (Desk) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "a.json")
      try body(Desk(folder: folder))
    }
  }

  /// What the file holds.
  var text: String { get throws { try folder.text(of: "a.json") } }

  /// Runs a command in the folder.
  @discardableResult
  func run(_ arguments: String..., stdin: String = "") -> Run {
    budget(arguments, stdin: stdin, in: folder.path)
  }

  /// Runs a command that must succeed and returns what it printed.
  @discardableResult
  func print(_ arguments: String..., stdin: String = "") throws -> [String] {
    let run = budget(arguments, stdin: stdin, in: folder.path)
    try #require(run.status == 0, "\(run.stderr)")
    return run.stdout.lines
  }

  /// The line of a month in a project of the file, nil when the month is not reported.
  func record(_ project: String, month: Int) throws -> String? {
    let lines = try text.lines
    let start = try #require(lines.firstIndex { $0.contains(project) })
    let end = lines[(start + 1)...].firstIndex { $0.contains("\"code\": ") } ?? lines.endIndex
    return lines[start..<end].first { $0.contains("{\"month\": \(month), \"fiscal\": ") }?
      .trimmingPrefix { $0 == " " }.description
  }
}
