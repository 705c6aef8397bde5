import BudgetModel
import BudgetText
import TerminalKit

/// One indicator being followed: the month's value, what is expected, its weight, how its target is read, its score.
struct IndicatorForm: Hashable {
  /// The code of the project.
  private(set) var code: String
  /// Its place in the project, from 0.
  private(set) var place: Int
  /// What the edits are made from.
  private(set) var base: Indicator
  let month: Month

  init(_ place: IndicatorPlace, _ indicator: Indicator, in month: Month) {
    code = place.project
    self.place = place.place
    base = indicator
    self.month = month
  }

  var report: IndicatorReport? { base.report(in: month) }
}

extension FieldName {
  static let indicatorValue = FieldName("value")
  static let indicatorShare = FieldName("share")
  static let indicatorNote = FieldName("indicatorNote")
  static let expectedValue = FieldName("expectedValue")
  static let expectedShare = FieldName("expectedShare")
  static let weight = FieldName("weight")
  static let comparator = FieldName("comparator")
  static let targetValue = FieldName("targetValue")
  static let targetUnit = FieldName("targetUnit")
  static let ruledScore = FieldName("ruledScore")
  static let givenScore = FieldName("score")
  static let givenReason = FieldName("scoreReason")
}

extension IndicatorForm: FormSubject {
  static let kind = "indicator"
  /// What the comparator may be, behind what the printed text says.
  static let comparators: [Comparator] = [.atLeast, .atMost, .equal, .text]

  var project: String? { code }
  var part: String? { "\(place) \(month.rawValue)" }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf _: Month) {
    let numbers = draft.part?.split(separator: " ").compactMap { Int($0) } ?? []
    guard let code = draft.project, let index = book.position(of: code), numbers.count == 2,
      let month = Month(rawValue: numbers[1]),
      book.projects[index].indicators.indices.contains(numbers[0])
    else { return nil }
    self.init(
      IndicatorPlace(project: code, place: numbers[0]),
      book.projects[index].indicators[numbers[0]], in: month)
  }

  func title(_ context: FormContext) -> String {
    context.strings.editsIndicator(base.subject, of: context.names.name(of: code))
  }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(strings.valueSection(month), valueFields(context)),
      FormSection(
        strings.expectedSection,
        base.computed == nil
          ? typedFields(.expectedValue, .expectedShare, base.expected?.value, strings) : []),
      FormSection(strings.scoreSection, scoreFields(context)),
      FormSection(strings.readingSection, readingFields(strings)),
    ]
  }

  private func valueFields(_ context: FormContext) -> [FormField<FieldName>] {
    let strings = context.strings
    let value: [FormField<FieldName>]
    if base.computed == nil {
      value = typedFields(.indicatorValue, .indicatorShare, report?.value, strings)
    } else {
      let text =
        if case .computed(let percent)? = standing(in: context)?.value {
          "\(percent.hundredthsText)%"
        } else {
          strings.none
        }
      value = [.reading(.indicatorValue, strings.valueLabel, strings.computedValue(text))]
    }
    return value + [
      .area(
        .indicatorNote, strings.noteColumn, report?.note ?? "", hint: strings.noteHint,
        maximumLength: 4000)
    ]
  }

  /// A value, and the share that its words are given.
  private func typedFields(
    _ value: FieldName, _ share: FieldName, _ shown: IndicatorValue?, _ strings: Strings
  ) -> [FormField<FieldName>] {
    var (text, part) = ("", "")
    switch shown {
    case .number(let number)?: text = number.text
    case .words(let words, let share)?:
      text = strings.editableValue(.words(words, share: nil))
      part = share?.shortText ?? ""
    case nil: break
    }
    return [
      .line(
        value, strings.valueLabel, text, hint: strings.valueHint, columns: 20, maximumLength: 100),
      .line(
        share, strings.shareLabel, part, hint: strings.shareHint, columns: 8, maximumLength: 20),
    ]
  }

  private func scoreFields(_ context: FormContext) -> [FormField<FieldName>] {
    let strings = context.strings
    return [
      .line(
        .weight, strings.weightColumn, base.weight?.text ?? "", hint: strings.weightHint,
        columns: 8, maximumLength: 20),
      .reading(
        .ruledScore, strings.ruledScoreLabel,
        standing(in: context).map { strings.ruledScore($0.ruledScore, of: $0.weight) } ?? ""),
      .line(
        .givenScore, strings.givenScoreLabel, base.scoreOverride?.score.text ?? "",
        hint: strings.givenScoreHint, columns: 8, maximumLength: 20),
      .area(
        .givenReason, strings.givenReasonLabel, base.scoreOverride?.reason ?? "",
        maximumLength: 4000),
    ]
  }

  private func readingFields(_ strings: Strings) -> [FormField<FieldName>] {
    let corrected = base.correctedReading.flatMap { Self.comparators.firstIndex(of: $0.comparator) }
    let reading = base.reading
    return [
      .choice(
        .comparator, strings.comparatorLabel,
        [strings.asPrinted(printedReading)] + Self.comparators.map(strings.word(for:)),
        selected: corrected.map { $0 + 1 } ?? 0, hint: strings.printedTarget(base.target)),
      .line(
        .targetValue, strings.targetValueLabel, reading.value?.text ?? "", columns: 20,
        maximumLength: 30),
      .line(
        .targetUnit, strings.targetUnitLabel, reading.unit, hint: strings.targetUnitHint,
        columns: 12, maximumLength: 30),
    ]
  }

  /// What the target reads as without any correction.
  var printedReading: TargetReading { base.printed.reading }

  /// Where it stands in the book.
  func standing(in context: FormContext) -> IndicatorStanding? {
    guard let index = context.book.position(of: code) else { return nil }
    let standings = Performance(context.book.projects[index], asOf: month).indicators
    return standings.indices.contains(place) ? standings[place] : nil
  }

  // MARK: - What others change

  func current(in book: BudgetBook) -> IndicatorForm? {
    guard let index = book.position(of: code),
      let now = book.projects[index].place(of: base, near: place)
    else { return nil }
    return IndicatorForm(
      IndicatorPlace(project: code, place: now), book.projects[index].indicators[now], in: month)
  }

  func rebased(onto current: IndicatorForm, keeping fields: Set<FieldName>) -> IndicatorForm {
    func stays(_ names: FieldName...) -> Bool { names.contains(where: fields.contains) }
    let now = current.base
    var records = now.records
    if stays(.indicatorValue, .indicatorShare, .indicatorNote) {
      records.removeAll { $0.month == month }
      records += base.records.filter { $0.month == month }
      records.sort { $0.month < $1.month }
    }
    var kept = current
    kept.base = Indicator(
      level1: now.level1, level2: now.level2, level3: now.level3, description: now.description,
      target: now.target, basis: now.basis,
      correctedReading: stays(.comparator, .targetValue, .targetUnit)
        ? base.correctedReading : now.correctedReading,
      weight: stays(.weight) ? base.weight : now.weight,
      expected: stays(.expectedValue, .expectedShare) ? base.expected : now.expected,
      records: records,
      scoreOverride: stays(.givenScore, .givenReason) ? base.scoreOverride : now.scoreOverride)
    return kept
  }

  mutating func rename(to code: String) { self.code = code }

  func goneMark(_ context: FormContext) -> String {
    context.book.position(of: code) == nil
      ? context.strings.projectRemoved : context.strings.indicatorRemoved
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    // The form says itself what else could break a rule.
    FieldPlace(.weight)
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    guard case .indicator(_, _, let part) = part else { return FieldPlace(.indicatorNote) }
    switch part {
    case .report: return FieldPlace(base.computed == nil ? .indicatorValue : .indicatorNote)
    case .expectation: return FieldPlace(.expectedValue)
    case .weight: return FieldPlace(.weight)
    case .reading: return FieldPlace(.comparator)
    case .score: return FieldPlace(.givenScore)
    }
  }
}
