import BudgetModel
import Foundation
import TestSupport

/// A line of the history as another program would read it.
struct HistoryLine {
  let sequence: Int
  /// What it left at each place it changed, nil for nothing.
  let values: [Place: String?]

  /// A place that a line of these tests may change.
  enum Place: Hashable {
    case amount(project: String, month: Int, source: String)
    case note(project: String, month: Int)
    case closing
  }

  /// The whole lines.
  static func all(in folder: TemporaryFolder) throws -> [HistoryLine] {
    guard let bytes = try? folder.bytes(of: Scene.history) else { return [] }
    return try bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().map { try HistoryLine(Data($0)) }
  }

  /// What the lines left in the end.
  static func final(of lines: [HistoryLine]) -> HistoryLine {
    HistoryLine(
      sequence: lines.count,
      values: lines.reduce(into: [:]) { $0.merge($1.values) { _, last in last } })
  }

  private init(sequence: Int, values: [Place: String?]) {
    (self.sequence, self.values) = (sequence, values)
  }

  init(_ line: Data) throws {
    let fields = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
    sequence = fields["seq"] as? Int ?? 0
    var values: [Place: String?] = [:]
    for edit in fields["edits"] as? [[String: Any]] ?? [] {
      let (project, month) = (edit["project"] as? String ?? "", edit["month"] as? Int ?? 0)
      switch edit["kind"] as? String {
      case "spending":
        let sides = ["old", "new"].compactMap { edit[$0] as? [String: String] }
        let new = edit["new"] as? [String: String]
        for source in Set(sides.flatMap(\.keys)) {
          let place = Place.amount(project: project, month: month, source: source)
          values.updateValue(new?[source], forKey: place)
        }
      case "note":
        values.updateValue(
          edit["new"] as? String, forKey: .note(project: project, month: month))
      case "closing":
        values.updateValue((edit["new"] as? Int).map(String.init), forKey: .closing)
      default: break
      }
    }
    self.values = values
  }

  /// Whether the book holds what the line left behind.
  func agrees(with book: BudgetBook) -> Bool {
    values.allSatisfy { place, value in
      switch place {
      case .closing: return book.closedThrough.map { String($0.rawValue) } == value
      case .note(let project, let month):
        return record(project, month, in: book)?.note == value
      case .amount(let project, let month, let source):
        let amount = record(project, month, in: book)?.amount
        let held = amount?[FundSource(source)]
        // A source taken back beside one that has an amount is 0.00.
        return held?.wanText == value || value == nil && held == .zero
      }
    }
  }

  private func record(_ project: String, _ month: Int, in book: BudgetBook) -> Spending? {
    guard let position = book.position(of: project), let month = Month(rawValue: month) else {
      return nil
    }
    return book.projects[position].spending(in: month)
  }
}
