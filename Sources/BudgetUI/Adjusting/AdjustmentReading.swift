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
    month = Month(rawValue: (form.form.choice(of: .month) ?? 0) + 1) ?? .january
    guard let kind else { return }
    let amounts = read(form.form, FieldName.amount, context)
    switch kind {
    case .transfer where subject.old == nil:
      readTarget(form.form, subject, context)
      change = signed(amounts, FieldName.amount, context) {
        $0.isNegative ? nil : .init(fen: -$0.fen)
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
    if amounts?.isBlank == true {
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
    let leaving = change?.mapAmounts { Money(fen: -$0.fen) }
    let isElsewhere = target.map { $0.code != subject.code } ?? true
    if filled.isBlank, isElsewhere {
      arriving = leaving
      return
    }
    arriving = signed(filled, FieldName.arriving, context) { $0.isNegative ? nil : $0 }
    guard let leaving, let arriving, !leaving.isBlank else { return }
    if leaving.total != arriving.total {
      problems[FieldPlace(.arriving(context.book.sources.first))] =
        context.strings.transferUneven(leaving.total, arriving.total)
    }
  }
}

// MARK: - What the fields become

extension AdjustmentForm {
  func read(_ form: FormState, _ context: FormContext) -> FormReading {
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
    guard let kind = filled.kind else { return project.adjustmentEdits(nil, at: place) }
    guard let change = filled.change else { return [] }
    let document = form.form.text(of: .document).trimmed
    let reason = form.form.text(of: .reason).trimmed
    if let arriving = filled.arriving, let target = filled.target {
      let edits = context.book.transferEdits(
        from: code, change.mapAmounts { Money(fen: -$0.fen) }, to: target.code, arriving,
        month: filled.month, document: document.isEmpty ? nil : document, reason: reason)
      return edits ?? []
    }
    let adjustment = Adjustment(
      month: filled.month, amount: context.book.complete(change), kind: kind,
      document: document.isEmpty ? nil : document, reason: reason)
    return project.adjustmentEdits(adjustment, at: place)
  }

  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt] {
    guard let index = context.book.position(of: code) else { return [] }
    let filled = FilledAdjustment(form, self, context)
    let budget = context.book.projects[index].adjustedBudget(through: .december)
    return context.book.sources.all.compactMap { source in
      guard let typed = filled.typed[.amount(source)], let yuan = typed.inYuan(within: budget)
      else { return nil }
      return FormDoubt(
        place: FieldPlace(.amount(source)), yuan: yuan,
        label: context.strings.name(of: source, context.names))
    }
  }

  /// The projects whose budget the form has changed and whose plan may be revised then.
  func plansToRevise(_ form: FormState, _ context: FormContext) -> (codes: [String], month: Month) {
    let filled = FilledAdjustment(form, self, context)
    let codes = [code] + (filled.target.map { $0.code == code ? [] : [$0.code] } ?? [])
    let isWithinOne = filled.arriving != nil && codes.count == 1
    return (
      isWithinOne
        ? []
        : codes.filter { code in
          context.book.position(of: code).map {
            context.book.projects[$0].planInForce(at: filled.month) != nil
          } ?? false
        }, filled.month
    )
  }
}
