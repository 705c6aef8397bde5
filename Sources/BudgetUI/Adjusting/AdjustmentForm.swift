import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// An adjustment of a project's budget being filled in: a new one, a transfer among new ones, or one of the book.
struct AdjustmentForm: Hashable {
  /// The code of the project it is about.
  private(set) var code: String
  /// The adjustment that is changed, nil for a new one.
  let old: Adjustment?
  /// Its place in the project's list.
  let place: Int?
  /// The month a new one begins with.
  let month: Month

  /// Begins an adjustment of a month.
  init(of code: String, in month: Month) {
    self.code = code
    self.month = month
    old = nil
    place = nil
  }

  /// Changes an adjustment at a place of the project's list.
  init(of code: String, changing old: Adjustment, at place: Int) {
    self.code = code
    self.old = old
    self.place = place
    month = old.month
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
  var part: String? { place.map { String($0) } }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let code = draft.project, let index = book.position(of: code) else { return nil }
    guard let part = draft.part else {
      self.init(of: code, in: month)
      return
    }
    let list = book.projects[index].adjustments
    guard let place = Int(part), list.indices.contains(place) else { return nil }
    self.init(of: code, changing: list[place], at: place)
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

  private var shownKind: AdjustmentKind {
    guard let old else { return .increase }
    return old.kind ?? (old.amount.total.isNegative ? .decrease : .increase)
  }

  private func amountFields(_ context: FormContext) -> [FormField<FieldName>] {
    context.book.sources.all.map { source in
      .line(
        .amount(source), context.strings.name(of: source, context.names),
        shownAmount(of: source).map(context.typedText) ?? "",
        hint: context.strings.adjustmentAmountHint, columns: 18, alignment: .trailing,
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
    let now = list.indices.contains(place) && list[place] == old ? place : list.firstIndex(of: old)
    return now.map { AdjustmentForm(of: code, changing: old, at: $0) }
  }

  func rebased(onto current: AdjustmentForm, keeping fields: Set<FieldName>) -> AdjustmentForm {
    fields.isEmpty ? current : self
  }

  mutating func rename(to code: String) { self.code = code }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    switch place {
    case .planRevision: FieldPlace(.month)
    default:
      form.opened.keys.map(\.text).filter { $0.hasPrefix("amount.") }.min()
        .map { FieldPlace(FieldName($0)) }
    }
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? { FieldPlace(.adjustmentKind) }
}
