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
  /// What is known of each indicator besides its words, once it was read from what is printed.
  var courses: [IndicatorCourse] = []
  /// What is printed of each indicator's course, to be read once the year is known.
  var printedResults: [[PrintedCell]] = []
  /// What is printed of the money beside the budget.
  var printedFunds: [PrintedFund] = []
  /// What was achieved of the goals.
  var achievement: String?
  /// What stands above the form, folded.
  var titles: [String] = []
  /// Cells that nothing tells the month of.
  var undated: [(part: DocumentPlace.ProjectPart, cell: PrintedCell)] = []
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

  /// Keeps what stands beside an indicator as an attribute.
  mutating func keep(_ cell: PrintedCell, of indicator: Int) {
    attribute("指标\(indicator + 1) \(cell.name)", cell.text)
  }

  /// Keeps what stands beside the budget as an attribute.
  mutating func keep(_ fund: PrintedFund) {
    attribute(fund.row.isEmpty ? fund.cell.name : "\(fund.row) \(fund.cell.name)", fund.cell.text)
  }

  mutating func attribute(_ name: String, _ value: String) {
    guard !value.isEmpty, !name.isEmpty else { return }
    attributes.append(Attribute(name: name, value: value))
  }
}
