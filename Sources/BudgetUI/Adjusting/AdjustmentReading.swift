import BudgetModel
import BudgetText
import TerminalKit

/// An adjustment as it stands in the fields, as far as they can be read.
struct FilledAdjustment {
  /// Nil where an adjustment of the book is to go.
  private(set) var kind: AdjustmentKind?
  let month: Month
  /// What was typed, by field.
  private(set) var typed: [FieldName: TypedAmount] = [:]
  /// What the project's budget gains by source, nil where that cannot be read.
  private(set) var change: Funds?
  /// What another project gains, or other sources of the same one; nil for no transfer.
  private(set) var arriving: Funds?
  /// The project that gains it.
  private(set) var target: Project?
  private(set) var problems: [FieldPlace: String] = [:]

  init(_ form: FormState, _ subject: AdjustmentForm, _ context: FormContext) {
    let choice = form.form.choice(of: .adjustmentKind) ?? 0
    kind = AdjustmentKind.allCases.indices.contains(choice) ? AdjustmentKind.allCases[choice] : nil
    guard let kind else {
      month = subject.month
      return
    }
    month = Month(rawValue: (form.form.choice(of: .month) ?? 0) + 1) ?? subject.month
    let amounts = read(form.form, FieldName.amount, context)
    switch kind {
    case .transfer where subject.old == nil:
      readTarget(form.form, subject, context)
      change = signed(amounts, FieldName.amount, context) {
        $0.isNegative ? nil : Money(fen: -$0.fen)
      }
      readArriving(form.form, subject, context)
    case .transfer: change = amounts
    case .increase:
      change = signed(amounts, FieldName.amount, context) { $0.isNegative ? nil : $0 }
    case .decrease, .recall:
      // Whoever writes the minus that the kind says already means the same.
      change = signed(amounts, FieldName.amount, context) {
        Money(fen: -Int64(clamping: $0.magnitude))
      }
    }
    if amounts?.isZero == true {
      problems[FieldPlace(.amount(context.book.sources.first))] = context.strings.amountNeeded
    }
  }

  private mutating func read(
    _ form: Form<FieldName>, _ name: (FundSource) -> FieldName, _ context: FormContext
  ) -> Funds? {
    var funds = Funds()
    var isSound = true
    for source in context.book.sources.all {
      let text = form.text(of: name(source))
      guard !text.trimmed.isEmpty else { continue }
      do throws(MoneyError) {
        let amount = try AmountInput.parse(text, bare: context.book.rules.bareUnit)
        typed[name(source)] = amount
        funds[source] = amount.money
      } catch {
        isSound = false
        problems[FieldPlace(name(source))] = context.strings.explanation(error)
      }
    }
    return isSound ? funds : nil
  }

  /// The amounts with the sign they are to have; nil, noted, where one has the other.
  private mutating func signed(
    _ funds: Funds?, _ name: (FundSource) -> FieldName, _ context: FormContext,
    _ sign: (Money) -> Money?
  ) -> Funds? {
    guard let funds else { return nil }
    var changed = Funds()
    var isSound = true
    for source in funds.sources {
      if let amount = sign(funds.amount(of: source)) {
        changed[source] = amount
      } else {
        isSound = false
        problems[FieldPlace(name(source))] = context.strings.signMissesKind
      }
    }
    return isSound ? changed : nil
  }

  private mutating func readTarget(
    _ form: Form<FieldName>, _ subject: AdjustmentForm, _ context: FormContext
  ) {
    let text = form.text(of: .target).trimmed
    guard !text.isEmpty else {
      target = context.book.position(of: subject.code).map { context.book.projects[$0] }
      return
    }
    var search = ProjectSearch(in: context.book)
    switch search.find(text) {
    case .found(let project): target = project
    case .several(let projects):
      problems[FieldPlace(.target)] = context.strings.severalProjectsFit(projects.map(\.name))
    case .none: problems[FieldPlace(.target)] = context.strings.noSuchProject
    }
  }

  /// What arrives is what left, unless it is said otherwise; between sources of one project it must be.
  private mutating func readArriving(
    _ form: Form<FieldName>, _ subject: AdjustmentForm, _ context: FormContext
  ) {
    guard let filled = read(form, FieldName.arriving, context) else { return }
    let strings = context.strings
    let leaving = change?.mapAmounts { Money(fen: -$0.fen) }
    let isWithinOne = target?.code == subject.code
    if filled.isZero {
      if isWithinOne { problems[FieldPlace(.target)] = strings.transferNeedsTarget }
      arriving = leaving
      return
    }
    arriving = signed(filled, FieldName.arriving, context) { $0.isNegative ? nil : $0 }
    guard let leaving, let arriving, !leaving.isZero else { return }
    let first = FieldPlace(.arriving(arriving.sources.first ?? context.book.sources.first))
    if leaving.total != arriving.total {
      problems[first] = strings.transferUneven(leaving.total, arriving.total)
    } else if isWithinOne,
      context.book.sources.all.allSatisfy({ leaving.amount(of: $0) == arriving.amount(of: $0) })
    {
      problems[first] = strings.transferMovesNothing
    }
  }
}

// MARK: - What the fields become

extension AdjustmentForm {
  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    if context.book.position(of: code) != nil, current(in: context.book) == nil {
      return .problems([FieldPlace(.adjustmentKind): context.strings.adjustmentGone])
    }
    let filled = FilledAdjustment(form, self, context)
    var problems = filled.problems
    if filled.kind != nil, form.form.text(of: .reason).trimmed.isEmpty {
      problems[FieldPlace(.reason)] = context.strings.sayWhy
    }
    return problems.isEmpty ? .edits(edits(filled, form, context)) : .problems(problems)
  }

  /// The edits of what is filled in so far, whether it says why or not; none where it cannot be read.
  func edits(
    _ filled: FilledAdjustment, _ form: FormState, _ context: FormContext
  ) -> [Edit] {
    guard let index = context.book.position(of: code), filled.problems.isEmpty else { return [] }
    let project = context.book.projects[index]
    guard let kind = filled.kind else { return edits(of: project, to: nil) }
    guard let change = filled.change else { return [] }
    let document = form.form.text(of: .document).trimmed
    let reason = form.form.text(of: .reason).trimmed
    if let arriving = filled.arriving, let target = filled.target {
      let edits = context.book.transferEdits(
        from: code, change.mapAmounts { Money(fen: -$0.fen) }, to: target.code, arriving,
        month: filled.month, document: document.isEmpty ? nil : document, reason: reason)
      return edits ?? []
    }
    // A file that does not say the kind goes on so while nobody chooses one.
    let isUnsaid = old != nil && old?.kind == nil && !form.isChanged(.adjustmentKind)
    return edits(
      of: project,
      to: Adjustment(
        month: filled.month, amount: context.book.complete(change), kind: isUnsaid ? nil : kind,
        document: document.isEmpty ? nil : document, reason: reason))
  }

  private func edits(of project: Project, to new: Adjustment?) -> [Edit] {
    guard let place, let old else { return project.adjustmentEdits(new) }
    let list = project.adjustments
    // What somebody else has changed is a clash, and never written over unseen.
    return list.indices.contains(place) && list[place] == old
      ? project.adjustmentEdits(new, at: place)
      : [.adjustment(project: code, at: place, Replacing(old, with: new))]
  }

  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt] {
    let filled = FilledAdjustment(form, self, context)
    return context.book.sources.all.flatMap { source in
      let label = context.strings.name(of: source, context.names)
      return [
        (FieldName.amount(source), label),
        (FieldName.arriving(source), context.strings.arriving(label)),
      ]
    }.compactMap { name, label in
      yuan(filled, name, context).map {
        FormDoubt(place: FieldPlace(name), yuan: $0, label: label)
      }
    }
  }

  /// What was typed in a field read as 元, where it can hardly have been meant in 万元.
  func yuan(_ filled: FilledAdjustment, _ name: FieldName, _ context: FormContext) -> Money? {
    guard let typed = filled.typed[name], let index = context.book.position(of: code) else {
      return nil
    }
    return context.yuan(
      typed, within: context.book.projects[index].adjustedBudget(through: .december))
  }

  /// The projects whose budget the form has changed and whose plan may be revised then, and from when.
  func plansToRevise(_ form: FormState, _ context: FormContext) -> (codes: [String], month: Month) {
    let filled = FilledAdjustment(form, self, context)
    let month = min(filled.month, old?.month ?? filled.month)
    let isAsBefore =
      old.map { old in
        filled.kind != nil && filled.month == old.month && filled.change?.total == old.amount.total
      } ?? false
    let target = filled.target?.code
    let isWithinOne = filled.arriving != nil && target == code
    guard !isAsBefore, !isWithinOne else { return ([], month) }
    let codes = [code] + (target.map { $0 == code ? [] : [$0] } ?? [])
    return (
      codes.filter { code in
        context.book.position(of: code).map {
          context.book.projects[$0].planInForce(at: month) != nil
        } ?? false
      }, month
    )
  }
}
