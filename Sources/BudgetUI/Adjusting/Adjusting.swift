import BudgetModel
import BudgetText
import TerminalKit

/// A project whose plan may be revised from a month on, since its budget is another from then.
struct PlanToRevise: Hashable {
  let project: String
  let month: Month
}

/// Opening the forms of adjustments, revised plans and notes.
extension AppState {
  /// Begins an adjustment; where there are some already, asks whether one of them is meant.
  mutating func adjustBudget() {
    guard let project = selectedProject else { return }
    guard project.adjustments.isEmpty else {
      question = Question(.choosingAdjustment(project.code, earlierThan: project.adjustments.count))
      return
    }
    open(AdjustmentForm(of: project.code, in: asOf))
  }

  /// Opens the adjustment at a place, nil for a new one.
  mutating func openAdjustment(of code: String, at place: Int?) {
    guard let project = project(of: code) else { return }
    guard let place, project.adjustments.indices.contains(place) else {
      open(AdjustmentForm(of: code, in: asOf))
      return
    }
    open(AdjustmentForm(of: code, changing: project.adjustments, at: place))
  }

  mutating func revisePlan() {
    if let project = selectedProject { open(PlanRevisionForm(base: project, month: asOf)) }
  }

  /// The month that a note would be of: that of the chosen cell, else the one figures are as of.
  var noteMonth: Month { cell?.month ?? asOf }

  mutating func writeNote() {
    guard let project = selectedProject else { return }
    open(
      NoteForm(
        code: project.code, month: noteMonth, note: project.spending(in: noteMonth)?.note))
  }

  /// Why the chosen month can bear no note, nil when it can.
  var noNoteHere: String? {
    selectedProject?.spending(in: noteMonth) == nil ? strings.noteNeedsSpending(noteMonth) : nil
  }

  // MARK: - Plans after an adjustment

  /// Remembers whose plans may be revised once an adjustment is made.
  mutating func notePlans(after form: FormState) {
    guard let adjustment = form.subject as? AdjustmentForm else { return }
    let (codes, month) = adjustment.plansToRevise(form, formContext)
    plansToRevise = codes.map { PlanToRevise(project: $0, month: month) }
  }

  /// Asks about the next plan, as soon as nothing else is asked or filled in.
  mutating func askAboutPlans() {
    guard question == nil, prompt == nil, form == nil, let next = plansToRevise.first else {
      return
    }
    guard project(of: next.project) != nil else {
      plansToRevise.removeFirst()
      return
    }
    question = Question(.revisingPlan(next))
  }

  /// Answers whether the plan is to be revised.
  mutating func revisePlan(_ plan: PlanToRevise, _ isWanted: Bool) {
    plansToRevise.removeAll { $0 == plan }
    if isWanted, let project = project(of: plan.project) {
      open(PlanRevisionForm(base: project, month: plan.month))
    }
  }

  /// Budget, plan and spending of a project whose plan may be revised.
  func revisionLines(_ plan: PlanToRevise) -> [String] {
    guard let project = project(of: plan.project) else { return [] }
    let month = plan.month
    let before = month.previous.map { project.adjustedBudget(through: $0) } ?? project.budget.total
    let now = project.adjustedBudget(through: month)
    let points = Checkpoint.allCases.filter { $0.month >= month }.map { checkpoint in
      let plan = project.planInForce(at: month)
      return strings.end(of: checkpoint.month) + " "
        + strings.becomes(
          plan?.amount(through: checkpoint.month, of: before)?.roundedWanText ?? strings.none,
          plan?.amount(through: checkpoint.month, of: now)?.roundedWanText)
    }
    return [
      strings.reviseQuestion(project.name, month),
      "  \(strings.adjustedBudget)  \(strings.becomes(before.wanText, now.wanText))",
      "  \(strings.planLabel)  " + points.joined(separator: "  "),
      "  \(strings.actual)  "
        + strings.spentAndRate(
          project.actual(through: asOf).wanText, month: asOf,
          rate: project.executionRate(through: asOf).map { $0.percentText + "%" } ?? strings.none,
          after: nil),
    ]
  }
}
