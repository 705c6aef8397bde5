import BudgetModel
import BudgetText

/// A value that a machine-readable summary holds.
enum FieldValue {
  case text(String)
  case number(Int)
  case numbers([Int])
  case record([FieldValue])
  case null

  static func amount(_ money: Money?) -> FieldValue { money.map { .text($0.wanText) } ?? .null }

  static func percent(_ fraction: Fraction?) -> FieldValue {
    fraction.map { .text($0.percentText) } ?? .null
  }
}

/// A named field of a project or of totals; JSON and CSV are both written from these.
struct SummaryField<Subject>: Sendable {
  let key: String
  /// The keys of a record's parts, empty for a plain value.
  let parts: [String]
  let value: @Sendable (Subject) -> FieldValue

  init(_ key: String, parts: [String] = [], _ value: @escaping @Sendable (Subject) -> FieldValue) {
    self.key = key
    self.parts = parts
    self.value = value
  }
}

/// The fields of the contract, in its order.
enum SummaryFields {
  static let project: [SummaryField<Summary.Entry>] = [
    SummaryField("code") { .text($0.code) },
    SummaryField("name") { .text($0.name) },
    SummaryField("approvedBudget") { .amount($0.progress.approvedBudget) },
    SummaryField("adjustedBudget") { .amount($0.progress.adjustedBudget) },
    SummaryField("planned") { .amount($0.progress.planned?.money) },
    SummaryField("plannedPercent") { .percent($0.progress.plannedShare) },
    SummaryField("actual") { .amount($0.progress.actual) },
    SummaryField("actualPercent") { .percent($0.progress.executionRate) },
    SummaryField("deviation") { .percent($0.progress.deviation) },
    SummaryField("status") { $0.progress.status.map { .text(word(for: $0)) } ?? .null },
    SummaryField("timeLight") { $0.progress.timeLight.map { .text(word(for: $0)) } ?? .null },
    SummaryField("missingMonths") { .numbers($0.progress.missingMonths.map(\.rawValue)) },
    SummaryField("nextCheckpoint", parts: ["month", "planned", "remaining", "perMonth"]) {
      guard let next = $0.progress.nextCheckpoint else { return .null }
      return .record([
        .number(next.checkpoint.month.rawValue), .amount(next.planned.money),
        .amount(next.remaining.money), .amount(next.perMonth.money),
      ])
    },
    SummaryField("yearEndEstimate") { .amount($0.progress.yearEndEstimate) },
  ]

  static let totals: [SummaryField<Totals>] = [
    SummaryField("projects") { .number($0.projects) },
    SummaryField("approvedBudget") { .amount($0.approvedBudget) },
    SummaryField("adjustedBudget") { .amount($0.adjustedBudget) },
    SummaryField("actual") { .amount($0.actual) },
    SummaryField("actualPercent") { .percent($0.executionRate) },
    SummaryField("planned") { .amount($0.planned.money) },
    SummaryField("plannedPercent") { .percent($0.plannedShare) },
    SummaryField("deviation") { .percent($0.deviation) },
    SummaryField("timePercent") { .percent($0.timeShare) },
    SummaryField("behind") { .number($0.behind) },
    SummaryField("farBehind") { .number($0.farBehind) },
    SummaryField("overspent") { .number($0.overspent) },
    SummaryField("notReported") { .number($0.notReported) },
  ]

  private static func word(for status: Status) -> String {
    switch status {
    case .onTrack: "onTrack"
    case .behind: "behind"
    case .farBehind: "farBehind"
    case .overspent: "overspent"
    }
  }

  private static func word(for light: TimeLight) -> String {
    switch light {
    case .red: "red"
    case .yellow: "yellow"
    case .green: "green"
    }
  }
}
