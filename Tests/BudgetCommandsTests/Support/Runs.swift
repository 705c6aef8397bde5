import BudgetModel
import BudgetText
import Foundation
import Synchronization
import TestSupport

@testable import BudgetCommands

/// Runs `budget` in this process, in Chinese, its own language, unless the words or the environment ask for English.
///
/// It is 09:12 on 8 October 2024 in Beijing unless they say otherwise, and wangfang sits at caiwu.
///
/// - Parameters:
///   - columns: those of the terminal that output goes to, nil for a pipe.
///   - folder: where relative paths are taken from.
func budget(
  _ arguments: String..., environment: [String: String] = [:], stdin: String = "",
  columns: Int? = nil, in folder: String = "\(Repository.root)/data"
) -> Run {
  budget(arguments, environment: environment, stdin: stdin, columns: columns, in: folder)
}

/// The same for words in a list.
func budget(
  _ arguments: [String], environment: [String: String] = [:], stdin: String = "",
  columns: Int? = nil, in folder: String = "\(Repository.root)/data"
) -> Run {
  let (output, errors) = (Sink(), Sink())
  var context = CommandContext(
    environment: { environment[$0] }, now: { Timestamp(seconds: 1_728_349_920) },
    today: { CalendarDate(year: 2024, month: 10, day: 8) }, clockOffset: { 8 * 3600 },
    author: { Author(user: "wangfang", host: "caiwu") }, terminalColumns: { columns },
    input: { () throws(SystemTrouble) in Array(stdin.utf8) },
    output: { (bytes: [UInt8]) throws(SystemTrouble) in output.write(bytes) },
    errors: { errors.write($0) })
  context.folder = folder
  let status = BudgetProgram.run(arguments, in: context)
  return Run(stdout: output.text, stderr: errors.text, status: status)
}

/// Runs the program as a process of its own, as a person or a script would.
func process(
  _ arguments: String..., environment: [String: String] = [:], stdin: String = "",
  output: Program.Output = .pipe, in folder: String = "\(Repository.root)/data"
) throws -> Run {
  try Program.budget.run(
    arguments, environment: environment, stdin: stdin, output: output, in: folder)
}

/// What was written, in the order it was.
private final class Sink: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }
}

/// The sample's name in `data/`, where runs take place.
let sample = "linxi-2024-sample.json"

/// The name of the plan without spending.
let plan = "linxi-2024.json"

extension String {
  /// The lines, without the end of the last one.
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Whether a Chinese character or full-width sign is in it, units of money apart.
  var holdsChinese: Bool {
    replacingOccurrences(of: "万元", with: "").replacingOccurrences(of: "元", with: "")
      .unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || $0.value >= 0xF900 }
  }
}

/// A file of one project in English: 35.00 planned 5, 10, 20, 35; 1.00 spent in January.
let smallFile = """
  {
    "schemaVersion": 1,
    "unit": {"code": "1", "name": "Unit of tests"},
    "fiscalYear": 2024,
    "projects": [
      {
        "code": "13053524P00000210281P",
        "name": "Lifts",
        "budget": {"fiscal": "35.00", "other": "0.00"},
        "purpose": "Upkeep",
        "goals": [],
        "plan": {"march": "5.00", "june": "10.00", "october": "20.00", "december": "35.00"},
        "spending": [
          {"month": 1, "fiscal": "1.00", "other": "0.00"}
        ]
      }
    ]
  }

  """
