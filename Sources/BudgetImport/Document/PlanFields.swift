internal import BudgetModel

/// The four values of a form's plan, in the order of its checkpoints.
extension ProjectDraft {
  mutating func readPlan(_ fields: [HeadFields.Field], layout: PageLayout) {
    var heads: [(place: Int, field: HeadFields.Field)] = []
    var pieces: [Piece] = []
    for field in fields {
      switch field.kind {
      case .checkpoint(let place): heads.append((place, field))
      case .plan: unread += field.value.filter { ExactNumber($0.text) == nil }.map(\.line)
      default: continue
      }
      pieces += ExactNumber.mended(field.value)
    }
    let values = pieces.filter { ExactNumber($0.text) != nil }
    unread += pieces.filter { ExactNumber($0.text) == nil && !isMark($0) }.map(\.line)
    guard let first = values.first, let last = values.last else { return }
    planText = values.map(\.text).joined(separator: " ")
    let all = values.map(\.line) + heads.map(\.field.lines.lowerBound)
    planLines = (all.min() ?? first.line)...(all.max() ?? last.line)
    let places = heads.map(\.place)
    let ordered: [Piece]
    let own = heads.sorted { $0.place < $1.place }.map { ExactNumber.mended($0.field.value) }
    if own.count == 4, own.allSatisfy({ $0.count == 1 }) {
      // Each value stands behind its own head.
      ordered = own.flatMap { $0 }
    } else if values.count == places.count {
      ordered = zip(places, values).sorted { $0.0 < $1.0 }.map(\.1)
    } else {
      ordered = values
    }
    planValues = ordered.compactMap { ExactNumber($0.text) }
    let isWhole = planValues.count == 4 && (places.isEmpty || Set(places).count == 4)
    if !isWhole {
      planValues = []
      doubt(.planIncomplete, .plan, planLines ?? lines, planText)
    }
  }

  private func isMark(_ piece: Piece) -> Bool {
    ["-", "—", "/", "%", "％"].contains(piece.folded)
  }

  /// The plan that the values mean for a budget; nil, and a doubt, where none fits.
  mutating func plan(of budget: Money) -> Plan? {
    guard planValues.count == 4 else { return nil }
    let lines = planLines ?? lines
    let values = planValues.map { PlanValue($0, in: amountUnit) }
    switch PlanValues(values: values, budget: budget).outcome {
    case .plan(let plan, _): return plan
    case .ambiguous(let plan, let reading, let other):
      doubt(.planAmbiguous(reading, other: other), .plan, lines, planText)
      return plan
    case .unclear:
      doubt(.planUnclear, .plan, lines, planText)
      return nil
    }
  }
}
