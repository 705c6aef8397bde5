import BudgetModel
import BudgetText
import TerminalKit

/// Moving an amount that was recorded in the wrong row or month: taken out and put in as one commit.
extension AppState {
  /// Picks up the chosen cell's amount.
  mutating func startMoving() {
    guard let entry, let project = selectedProject else { return }
    guard let amount = project.reportedAmount(from: entry.source, in: asOf) else {
      notice = Notice(strings.nothingToMove, .caution)
      return
    }
    var sheet = entry
    sheet.moving = MovingAmount(
      project: project.code, month: asOf, source: entry.source, amount: amount)
    sheet.isCumulative = false
    self.entry = sheet
  }

  /// Leaves the amount where it was, and goes back there.
  mutating func dropMoving() {
    guard let moving = entry?.moving else { return }
    entry?.moving = nil
    entry?.source = moving.source
    if moving.month != asOf { turn(to: moving.month) }
    select(moving.project)
    notice = Notice(strings.moveDropped)
  }

  /// Puts the amount into the chosen cell; what looks mistaken there is told first, as when it is typed.
  mutating func finishMoving() -> [Effect] {
    guard let entry, let moving = entry.moving, let target = selectedProject,
      let origin = project(of: moving.project)
    else { return [] }
    guard origin.code != target.code || moving.month != asOf || moving.source != entry.source
    else {
      dropMoving()
      return []
    }
    let before = origin.code == target.code ? origin.without(moving, among: book.sources) : target
    if !moving.hasWarned, raisesWarnings(moving, in: before, entry.source) { return [] }
    self.entry?.moving = nil
    return make(Change(edits: edits(moving, from: origin, to: before, entry.source))) ?? []
  }

  /// Asks about what looks mistaken, once for each place; true when there is something to ask.
  private mutating func raisesWarnings(
    _ moving: MovingAmount, in project: Project, _ source: FundSource
  ) -> Bool {
    do throws(RuleViolation) {
      let warnings = try project.warnings(
        about: ProposedAmount(moving.amount, from: source, in: asOf),
        fiscalYear: book.fiscalYear, today: settings.today)
      guard !warnings.isEmpty else { return false }
      entry?.moving?.hasWarned = true
      notice = Notice(
        strings.moveDoubtful(warnings.map { strings.matter(of: $0, names) }), .caution)
    } catch {
      notice = Notice(strings.refusal(error.rule), .danger)
    }
    return true
  }

  /// Takes the amount out of its place and puts it into a project as it is then.
  ///
  /// Taken is what was picked up, not what somebody may have made of it since. The remark goes along when the record
  /// it stands on goes.
  private func edits(
    _ moving: MovingAmount, from origin: Project, to target: Project, _ source: FundSource
  ) -> [Edit] {
    let taken = Edit.spending(
      project: origin.code, month: moving.month,
      Replacing(Funds(moving.source, moving.amount), with: nil))
    let put = Edit.spending(
      project: target.code, month: asOf,
      Replacing(
        target.spending(in: asOf).flatMap { Funds($0.amount, of: [source]).nilIfBlank },
        with: Funds(source, moving.amount)))
    let rest = origin.without(moving, among: book.sources).spending(in: moving.month)
    guard rest == nil, let note = origin.spending(in: moving.month)?.note,
      target.spending(in: asOf)?.note == nil
    else { return [taken, put] }
    return [
      taken, put, .note(project: target.code, month: asOf, Replacing(nil, with: note)),
    ]
  }
}

extension Project {
  /// The project once an amount is taken out.
  fileprivate func without(_ moving: MovingAmount, among sources: FundSources) -> Project {
    with(nil, of: moving.source, among: sources, in: moving.month) ?? self
  }
}
