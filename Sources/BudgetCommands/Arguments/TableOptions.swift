import ArgumentParser
import BudgetImport
import BudgetModel
import BudgetStore
import BudgetText

/// What every import of a table takes.
struct TableOptions: ParsableArguments {
  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  @Argument(help: .words(\.importSourceHelp, value: \.importSourceValue), completion: .tables)
  var source: String

  @Option(help: .words(\.intoHelp, value: \.fileValue), completion: .books)
  var into: String

  @Option(help: .words(\.sheetHelp, value: \.nameValue))
  var sheet: String?

  @Option(
    name: .customLong("source"), help: .words(\.importSourceKeyHelp, value: \.sourceValue),
    completion: .sources)
  var fundSource: String?

  @Option(
    help: .words(\.importUnitHelp, valueName: "万元|元"), completion: .choices(TableUnit.self),
    transform: Parse.tableUnit)
  var unit: TableUnit?

  @Option(help: .words(\.matchHelp, value: \.matchValue), transform: Parse.rowMatch)
  var match: [RowChoice] = []

  @Option(help: .words(\.skipHelp, value: \.rowValue), transform: Parse.row)
  var skip: [Int] = []

  @Flag(help: .words(\.yesHelp))
  var yes = false

  @Option(
    help: .words(\.importFormatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  /// The source that amounts are of that name none, nil where none was chosen.
  func source(of book: BudgetBook, _ strings: Strings) throws(CommandFailure) -> FundSource? {
    guard let fundSource else { return nil }
    guard let found = book.sources.all.first(where: { $0.key == fundSource }) else {
      throw CommandFailure(
        .usage,
        strings.noSuchSource(fundSource, known: book.sources.all, names: BookNames(book)))
    }
    return found
  }

  /// What was decided about rows; projects are named as everywhere on the command line.
  func choices(
    in book: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> ImportChoices {
    var choices = ImportChoices()
    choices.skipped = Set(skip)
    for choice in match {
      if choice.project == RowChoice.addition, book.position(of: choice.project) == nil {
        choices.additions.insert(choice.row)
      } else {
        choices.projects[choice.row] =
          try ProjectQuery(choice.project).find(in: book, strings).code
      }
    }
    return choices
  }
}

/// A row and the project that it is of.
struct RowChoice {
  /// Stands for a project that the book does not have yet.
  static let addition = "new"

  let row: Int
  let project: String
}

extension Parse {
  private static var strings: Strings { CommandContext.current.strings }

  static func tableUnit(_ text: String) throws -> TableUnit {
    guard let unit = TableUnit(rawValue: text) else {
      throw ValidationError(strings.badChoice(text, TableUnit.allCases.map(\.rawValue)))
    }
    return unit
  }

  static func row(_ text: String) throws -> Int {
    guard let row = Int(text), row > 0 else { throw ValidationError(strings.badRow(text)) }
    return row
  }

  static func rowMatch(_ text: String) throws -> RowChoice {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let row = Int(parts[0]), row > 0, !parts[1].isEmpty else {
      throw ValidationError(strings.badMatch(text))
    }
    return RowChoice(row: row, project: String(parts[1]))
  }
}
