import Foundation
import TestSupport
import Testing

/// A run on a copy of the sample: how it ended and the lines that changed.
struct Spent {
  let run: Run
  let removed: [String]
  let added: [String]
}

/// Runs `budget spend` on a copy of the sample, in January of the next year.
func spend(_ arguments: String...) throws -> Spent {
  try TemporaryFolder.with { folder in
    try folder.copy(Repository.sample, to: "a.json")
    let before = try folder.text(of: "a.json").lines
    let run = budget(
      ["spend", "a.json"] + arguments, environment: ["BUDGET_TODAY": "2025-01-06"],
      in: folder.path)
    let changes = try folder.text(of: "a.json").lines.difference(from: before)
    // A change leaves its history and the day's backup; a refusal leaves nothing.
    let companions =
      run.status == 0 && !changes.isEmpty
      ? [".a.json.lock", "a.json", "a.json.backups", "a.json.history"] : ["a.json"]
    #expect(try folder.names() == companions)
    func lines(_ changes: [CollectionDifference<String>.Change]) -> [String] {
      changes.map {
        switch $0 {
        case .insert(_, let line, _), .remove(_, let line, _):
          line.trimmingCharacters(in: .whitespaces)
        }
      }
    }
    return Spent(run: run, removed: lines(changes.removals), added: lines(changes.insertions))
  }
}
