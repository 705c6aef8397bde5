import BudgetModel
import BudgetText
import TerminalKit

/// What the fields of an indicator's form mean, and what is said beside them.
extension IndicatorForm {
  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var filled = FilledIndicator(self, form.form, context)
    let weight = filled.weight
    let score = filled.score(within: weight, self, context)
    guard filled.problems.isEmpty else {
      return .problems(
        Dictionary(
          filled.problems.map { (FieldPlace($0.key), $0.value) }, uniquingKeysWith: { $1 }))
    }
    var changes: [IndicatorChange] = []
    if filled.reading != base.correctedReading {
      changes.append(.reading(Replacing(base.correctedReading, with: filled.reading)))
    }
    if weight != base.weight { changes.append(.weight(Replacing(base.weight, with: weight))) }
    let note = form.form.text(of: .indicatorNote).trimmed
    let report = IndicatorReport(filled.value, note: note).nilIfEmpty
    if report != self.report {
      changes.append(.report(month, Replacing(self.report, with: report)))
    }
    let expected = IndicatorReport(filled.expected, note: base.expected?.note).nilIfEmpty
    if base.computed == nil, expected != base.expected {
      changes.append(.expectation(Replacing(base.expected, with: expected)))
    }
    if score != base.scoreOverride {
      changes.append(.score(Replacing(base.scoreOverride, with: score)))
    }
    return .edits(changes.map { .indicator(project: code, at: place, $0) })
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let isFigure = (1...3).contains(form.form.choice(of: .comparator) ?? 0)
    form.form.setHidden(!isFigure, of: .targetValue)
    form.form.setHidden(!isFigure, of: .targetUnit)
    let filled = FilledIndicator(self, form.form, context)
    var doubts: [ValueDoubt] = []
    if let value = filled.value, form.isChanged(.indicatorValue) {
      doubts = ValueDoubt.list(
        about: value, of: base, in: month, year: context.book.fiscalYear, today: nil)
    }
    form.form.setNote(
      doubts.isEmpty
        ? nil : FormNote(strings.list(doubts.map(strings.matter(of:))), .caution),
      of: .indicatorValue)
    form.form.setNote(weightNote(filled, context), of: .weight)
  }

  /// What the weight comes to beside those of the others.
  private func weightNote(_ filled: FilledIndicator, _ context: FormContext) -> FormNote? {
    guard filled.problems[.weight] == nil, let index = context.book.position(of: code) else {
      return nil
    }
    let strings = context.strings
    let edit = Edit.indicator(
      project: code, at: place, .weight(Replacing(standingWeight(context), with: filled.weight)))
    func note(_ project: Project) -> FormNote? {
      let weighting = Weighting(project)
      guard weighting.indicators.indices.contains(place) else { return nil }
      return FormNote(
        strings.weighs(
          weighting.indicators[place], total: weighting.total, isShared: filled.weight == nil))
    }
    do throws(Rejection) {
      let judged = try context.book.evaluate(
        Commit([edit], id: CommitID("")), history: [HistoryEntry]())
      guard case .changed(let book, _) = judged else { return note(context.book.projects[index]) }
      return note(book.projects[index])
    } catch {
      guard case .rule(let violation, _) = error else { return nil }
      return FormNote(strings.broken(violation.rule), .danger)
    }
  }

  /// What the book has it weigh now, nil where that is shared.
  private func standingWeight(_ context: FormContext) -> Points? {
    standing(in: context)?.indicator.weight
  }
}

/// An indicator as it stands in the fields of its form, as far as they can be read.
struct FilledIndicator {
  /// What is wrong, in sentences.
  private(set) var problems: [FieldName: String] = [:]
  private(set) var reading: TargetReading?
  private(set) var value: IndicatorValue?
  private(set) var expected: IndicatorValue?
  private(set) var weight: Points?
  private let form: Form<FieldName>

  init(_ subject: IndicatorForm, _ form: Form<FieldName>, _ context: FormContext) {
    self.form = form
    let strings = context.strings
    readTarget(strings)
    let target = reading ?? subject.printedReading
    if subject.base.computed == nil {
      value = readValue(.indicatorValue, .indicatorShare, for: target, strings)
      expected = readValue(.expectedValue, .expectedShare, for: target, strings)
    }
    let text = form.text(of: .weight).trimmed
    if !text.isEmpty {
      weight = Points(text: SearchText(text).text)
      if weight == nil { problems[.weight] = strings.weightUnreadable }
    }
  }

  private mutating func readTarget(_ strings: Strings) {
    guard let choice = form.choice(of: .comparator), choice > 0,
      IndicatorForm.comparators.indices.contains(choice - 1)
    else { return }
    let comparator = IndicatorForm.comparators[choice - 1]
    guard comparator != .text else {
      reading = .words
      return
    }
    guard let figure = Quantity(text: SearchText(form.text(of: .targetValue)).text) else {
      problems[.targetValue] = strings.targetUnreadable
      return
    }
    reading = TargetReading(comparator, figure, unit: form.text(of: .targetUnit).trimmed)
  }

  private mutating func readValue(
    _ field: FieldName, _ shareField: FieldName, for target: TargetReading, _ strings: Strings
  ) -> IndicatorValue? {
    let share = form.text(of: shareField).trimmed
    switch TypedValue(form.text(of: field), for: target) {
    case .nothing:
      if !share.isEmpty { problems[shareField] = strings.shareWithoutValue }
      return nil
    case .problem(let problem):
      problems[field] = strings.explanation(problem)
      return nil
    case .value(.number(let number)):
      if !share.isEmpty { problems[shareField] = strings.shareWithoutValue }
      return .number(number)
    case .value(.words(let words, let inside)):
      guard !share.isEmpty else { return .words(words, share: inside) }
      guard let typed = PercentInput.parse(share) else {
        problems[shareField] = strings.shareUnreadable(share)
        return nil
      }
      if let inside, inside != typed {
        problems[shareField] = strings.twoShares
      } else if !words.band.contains(typed) {
        problems[shareField] = strings.broken(.shareOutOfBand(words, typed))
      }
      return .words(words, share: typed)
    }
  }

  /// The score given by hand, which is no more than the weight.
  mutating func score(
    within weight: Points?, _ subject: IndicatorForm, _ context: FormContext
  ) -> ScoreOverride? {
    let strings = context.strings
    let text = form.text(of: .givenScore).trimmed
    let reason = form.text(of: .givenReason).trimmed
    guard !text.isEmpty else {
      if !reason.isEmpty { problems[.givenScore] = strings.reasonWithoutScore }
      return nil
    }
    guard let score = Points(text: SearchText(text).text) else {
      problems[.givenScore] = strings.scoreUnreadable
      return nil
    }
    if reason.isEmpty { problems[.givenReason] = strings.broken(.unreasonedScore) }
    let most = weight ?? (subject.base.weight == nil ? subject.standing(in: context)?.weight : nil)
    if let most, score > most {
      problems[.givenScore] = strings.broken(.scoreAboveWeight(score, weight: most))
    }
    return ScoreOverride(score, reason: reason)
  }
}

extension IndicatorReport {
  fileprivate var nilIfEmpty: IndicatorReport? { isEmpty ? nil : self }
}

extension Strings {
  /// Why a text is no value, under its field.
  func explanation(_ problem: TypedValue.Problem) -> String {
    switch problem {
    case .unreadable: valueUnreadable
    case .otherUnit(let unit, let expected): valueInOtherUnit(unit, expected: expected)
    case .badShare(let text): shareUnreadable(text)
    case .outOfBand(let words, let share): broken(.shareOutOfBand(words, share))
    }
  }

  /// What looks mistaken about a value, without a full stop.
  func matter(of doubt: ValueDoubt) -> String {
    switch doubt {
    case .overWhole(let number): doubtOverWhole(number)
    case .negative: doubtNegative
    case .tenfold(let old, let month): doubtTenfold(old, month)
    case .overwrites(let old): doubtOverwrites(old)
    case .wordsForFigure: doubtWordsForFigure
    case .figureForWords: doubtFigureForWords
    case .futureMonth: doubtFutureMonth
    }
  }
}
