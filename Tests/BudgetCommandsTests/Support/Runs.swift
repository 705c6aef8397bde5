import Foundation
import TestSupport

/// Runs `budget` in Chinese, its own language, unless the words or the environment ask for English.
func budget(
  _ arguments: String..., environment: [String: String] = [:], stdin: String = "",
  output: Program.Output = .pipe, in folder: String = "\(Repository.root)/data"
) throws -> Run {
  try Program.budget.run(
    arguments, environment: environment, stdin: stdin, output: output, in: folder)
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
