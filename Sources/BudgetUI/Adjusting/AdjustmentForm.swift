import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// An adjustment of a project's budget being filled in: a new one, a transfer among new ones, or one of the book.
struct AdjustmentForm: Hashable {
  /// The code of the project it is about.
  private(set) var code: String
  /// The adjustment that is changed, nil for a new one.
  private(set) var old: Adjustment?
  /// Its place in the project's list.
  let place: Int?
  /// The month it begins with.
  let month: Month
  /// The project's list as it was seen, by which the adjustment is found again.
  private var seen: [Adjustment] = []

  /// Begins an adjustment of a month.
  init(of code: String, in month: Month) {
    self.code = code
    self.month = month
    old = nil
    place = nil
  }

  /// Changes the adjustment at a place of the project's list.
  init(of code: String, changing list: [Adjustment], at place: Int) {
    self.code = code
    self.place = place
    old = list[place]
    month = list[place].month
    seen = list
  }
}

extension FieldName {
  static let adjustmentKind = FieldName("kind")
  static let month = FieldName("month")
  static let target = FieldName("target")
  static let document = FieldName("document")
  static let reason = FieldName("reason")
  static let budgetEffect = FieldName("budgetEffect")
  static let planEffect = FieldName("planEffect")
  static let spendingEffect = FieldName("spendingEffect")
  static let targetEffect = FieldName("targetEffect")

  static func amount(_ source: FundSource) -> FieldName { FieldName("amount.\(source.key)") }
  static func arriving(_ source: FundSource) -> FieldName { FieldName("arriving.\(source.key)") }
}

extension AdjustmentForm: FormSubject {
  static let kind = "adjustment"

  var project: String? { code }
  /// The month, and of one of the book its amount and its place, by which it is found again.
  var part: String? {
    guard let old, let place else { return String(month.rawValue) }
    return "\(month.rawValue) \(old.amount.total.fen) \(place)"
  }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let code = draft.project, let index = book.position(of: code) else { return nil }
    let numbers = draft.part?.split(separator: " ").compactMap { Int64($0) } ?? []
    guard numbers.count == 3 else {
      self.init(
        of: code, in: numbers.first.flatMap { Int(exactly: $0) }.flatMap(Month.init) ?? month)
      return
    }
    let list = book.projects[index].adjustments
    func isMeant(_ place: Int) -> Bool {
      list[place].month.rawValue == numbers[0] && list[place].amount.total.fen == numbers[1]
    }
    let places = list.indices.filter(isMeant)
    guard let place = places.first(where: { $0 == numbers[2] }) ?? places.first else { return nil }
    self.init(of: code, changing: list, at: place)
  }

  func title(_ context: FormContext) -> String {
    let name = context.names.name(of: code)
    return old == nil
      ? context.strings.addsAdjustment(name) : context.strings.editsAdjustment(name)
  }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(
        "",
        [
          .choice(
            .adjustmentKind, strings.kindLabel, choices(strings),
            selected: AdjustmentKind.allCases.firstIndex(of: shownKind) ?? 0,
            hint: strings.kindHint),
          .choice(
            .month, strings.monthColumn, Month.allCases.map(strings.name(of:)),
            selected: month.rawValue - 1, hint: strings.adjustmentMonthHint),
        ]),
      FormSection(strings.adjustedAmounts, amountFields(context)),
      FormSection(strings.transferTarget, targetFields(context)),
      FormSection(
        strings.adjustmentBasis,
        [
          .line(.document, strings.documentLabel, old?.document ?? "", hint: strings.documentHint),
          .area(.reason, strings.reasonLabel, old?.reason ?? "", maximumLength: 4000),
        ]),
      FormSection(
        strings.effectSection,
        [
          .reading(.budgetEffect, strings.adjustedBudget),
          .reading(.planEffect, strings.planLabel),
          .reading(.spendingEffect, strings.actual),
          .reading(.targetEffect, strings.targetProjectLabel),
        ]),
    ]
  }

  /// The kinds, and behind them that one of the book is to go.
  private func choices(_ strings: Strings) -> [String] {
    AdjustmentKind.allCases.map(strings.name(of:)) + (old == nil ? [] : [strings.removesAdjustment])
  }

  /// What it is called; where the file does not say, by the signs of its amounts.
  private var shownKind: AdjustmentKind {
    guard let old else { return .increase }
    let fitting = [AdjustmentKind.increase, .decrease].first { kind in
      old.amount.sources.allSatisfy { kind.fits(old.amount.amount(of: $0)) }
    }
    return old.kind ?? fitting ?? .transfer
  }

  private func amountFields(_ context: FormContext) -> [FormField<FieldName>] {
    context.book.sources.all.map { source in
      .line(
        .amount(source), context.strings.name(of: source, context.names),
        shownAmount(of: source).map(context.typedText) ?? "", columns: 18, alignment: .trailing,
        maximumLength: 100)
    }
  }

  /// What an adjustment of the book says of a source, without the sign that its kind says; blank where it is nothing.
  private func shownAmount(of source: FundSource) -> Money? {
    guard let amount = old?.amount[source], amount != .zero else { return nil }
    return shownKind == .decrease || shownKind == .recall ? Money(fen: -amount.fen) : amount
  }

  private func targetFields(_ context: FormContext) -> [FormField<FieldName>] {
    guard old == nil else { return [] }
    let strings = context.strings
    return [.line(.target, strings.targetProjectLabel, hint: strings.targetProjectHint)]
      + context.book.sources.all.map { source in
        .line(
          .arriving(source), strings.arriving(strings.name(of: source, context.names)),
          hint: strings.arrivingHint, columns: 18, alignment: .trailing, maximumLength: 100)
      }
  }

  func current(in book: BudgetBook) -> AdjustmentForm? {
    guard let index = book.position(of: code) else { return nil }
    guard let old, let place else { return self }
    let list = book.projects[index].adjustments
    let isThere = list.indices.contains(place) && list[place] == old
    let now = isThere ? place : list.firstIndex(of: old) ?? placeIfChanged(in: list)
    return now.map { AdjustmentForm(of: code, changing: list, at: $0) }
  }

  /// Its place where it alone is another than before, and so was changed; nil where it may be gone.
  private func placeIfChanged(in list: [Adjustment]) -> Int? {
    guard list.count == seen.count, let place else { return nil }
    return list.indices.allSatisfy { $0 == place || list[$0] == seen[$0] } ? place : nil
  }

  func rebased(onto current: AdjustmentForm, keeping fields: Set<FieldName>) -> AdjustmentForm {
    guard !fields.isEmpty, let old, let place = current.place else { return current }
    var kept = current
    kept.old = old
    kept.seen[place] = old
    return kept
  }

  func goneMark(_ context: FormContext) -> String {
    context.book.position(of: code) == nil
      ? context.strings.projectRemoved : context.strings.adjustmentRemoved
  }

  mutating func rename(to code: String) { self.code = code }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    switch place {
    case .planRevision: FieldPlace(.month)
    default: amountTyped(in: form).map { FieldPlace($0) }
    }
  }

  /// The first amount that is filled in, else the first of all.
  private func amountTyped(in form: FormState) -> FieldName? {
    let fields = form.opened.keys.filter { $0.text.hasPrefix("amount.") }
      .sorted { $0.text < $1.text }
    return fields.first { !form.form.text(of: $0).trimmed.isEmpty } ?? fields.first
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? { FieldPlace(.adjustmentKind) }
}
