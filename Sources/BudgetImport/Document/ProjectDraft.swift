internal import BudgetModel

/// A project as its form has it, before it joins a book.
struct ProjectDraft {
  /// A part that is not sure: its place within the project.
  struct Doubt {
    let lines: ClosedRange<Int>
    let part: DocumentPlace.ProjectPart
    let text: String
    let reason: DocumentDoubt.Reason
  }

  /// What a source is printed with, nil where its cell is blank.
  struct SourceAmount {
    let name: String
    var amount: Money?
    let lines: ClosedRange<Int>
    let text: String
  }

  /// The lines of its form, from the first to the last.
  var lines: ClosedRange<Int>
  var code = ""
  var codeLines: ClosedRange<Int>?
  var name = ""
  var unit: Unit?
  /// Who carries the project out (实施单位).
  var agent: Unit?
  var department: Unit?
  var total: (amount: Money, lines: ClosedRange<Int>, text: String)?
  var sources: [SourceAmount] = []
  var purpose = ""
  var goals: [String] = []
  var planValues: [ExactNumber] = []
  var planText = ""
  var planLines: ClosedRange<Int>?
  var attributes: [Attribute] = []
  var indicators: [Indicator] = []
  var amountUnit = TableUnit.wan
  var doubts: [Doubt] = []
  /// Lines from which something could not be read.
  var unread: [Int] = []

  init(lines: ClosedRange<Int>) { self.lines = lines }

  mutating func doubt(
    _ reason: DocumentDoubt.Reason, _ part: DocumentPlace.ProjectPart, _ lines: ClosedRange<Int>,
    _ text: String
  ) {
    doubts.append(Doubt(lines: lines, part: part, text: text, reason: reason))
  }

  mutating func attribute(_ name: String, _ value: String) {
    guard !value.isEmpty, !name.isEmpty else { return }
    attributes.append(Attribute(name: name, value: value))
  }
}
