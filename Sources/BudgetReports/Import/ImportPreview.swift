import BudgetFigures
import BudgetImport
public import BudgetModel
public import BudgetText

/// What an import would change and what is to be settled before, ready for people and programs.
public struct ImportPreview: Sendable {
  /// The heading.
  public let title: String
  /// Whether amounts are the only values that change.
  let isOfAmounts: Bool
  /// The sheet, nil for a text.
  let sheet: String?
  /// The unit amounts are read in, and whether anybody said it.
  let unit: (unit: TableUnit, isStated: Bool)
  let unusedColumns: [String]
  private(set) var changes: [Change] = []
  private(set) var findings: [Finding] = []
  private(set) var remarks: [Told] = []
  /// How many values are recorded already.
  private(set) var same = 0
  /// The rows left out.
  let leftOut: [Int]

  /// A value that would change.
  struct Change {
    let row: Int
    let code: String
    let name: String
    /// The month, nil for what is no month's.
    var month: Month?
    /// The source, nil for what is no source's.
    var source: FundSource?
    /// The part of the project in words, nil for a month's spending.
    var part: String?
    let old: FigureValue?
    let new: FigureValue?
  }

  /// What is to be settled.
  struct Finding {
    let kind: ImportRow.Doubt.Kind
    /// The project it is about, nil where that is the question.
    let code: String?
    /// The projects offered.
    let offered: [String]
    let told: Told
  }

  /// What is said of a place in the table.
  struct Told {
    let place: CellPlace
    let sentence: String
  }

  /// Whether anything is to be settled.
  public var isHindered: Bool { !findings.isEmpty }
}

extension ImportPreview {
  /// What an import would change in a book.
  public init(_ content: ImportContent, in book: BudgetBook, _ strings: Strings) {
    switch content {
    case .spending(let table):
      (title, isOfAmounts) = (strings.spendingImportTitle, true)
      (sheet, unusedColumns) = (table.sheet, table.unusedColumns)
      unit = (table.unit, table.isUnitStated)
    case .projects(let table):
      (title, isOfAmounts) = (strings.projectsImportTitle, false)
      (sheet, unusedColumns) = (table.sheet, table.unusedColumns)
      unit = (table.unit, table.isUnitStated)
    }
    leftOut = content.choices.skipped.sorted()
    let rows = ImportRows(content, in: book, strings, decidedAt: .commandLine)
    var monthsTold: Set<Month> = []
    for position in content.positions {
      let row = rows[position]
      if row.standing == .same { same += 1 }
      if row.standing == .change { changes += row.changes }
      findings += row.doubts.map { doubt in
        Finding(
          kind: doubt.kind, code: row.code, offered: doubt.offered,
          told: row.told(doubt.sentence, isNamed: doubt.namesRow))
      }
      for remark in row.remarks {
        if remark.scope == .month, let month = row.month, !monthsTold.insert(month).inserted {
          continue
        }
        remarks.append(row.told(remark.sentence, isNamed: remark.scope != .row))
      }
    }
  }
}

extension ImportRow {
  /// The values that would change.
  fileprivate var changes: [ImportPreview.Change] {
    guard let month else {
      return parts.map { part in
        ImportPreview.Change(
          row: number, code: code ?? "", name: name, source: part.source, part: part.title,
          old: part.old, new: part.new)
      }
    }
    return [
      ImportPreview.Change(
        row: number, code: code ?? "", name: name, month: month, source: source,
        old: old.map(FigureValue.money), new: new.map(FigureValue.money))
    ]
  }

  /// A sentence about the row, with its project before it unless it is named there.
  fileprivate func told(_ sentence: String, isNamed: Bool) -> ImportPreview.Told {
    ImportPreview.Told(
      place: place, sentence: isNamed || name.isEmpty ? sentence : "\(name) \(sentence)")
  }
}
