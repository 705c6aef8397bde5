internal import BudgetModel
internal import StrictJSON

/// Indicators, and what is recorded of them through the year.
extension FileScan {
  mutating func indicators() throws(JSONError) -> [Indicator] {
    var parts = ProjectParts(at: json.offset)
    try indicators(into: &parts)
    return parts.indicators
  }

  mutating func indicators(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return }
    while try json.nextElement() {
      guard detail == .everything else {
        if try !skipIndicator() { parts.indicatorsAreSound = false }
        continue
      }
      let offset = json.offset
      guard let indicator = try indicator() else {
        parts.indicatorsAreSound = false
        continue
      }
      parts.indicators.append(indicator)
      parts.indicatorOffsets.append(offset)
    }
  }

  private mutating func indicator() throws(JSONError) -> Indicator? {
    guard var fields = try fields(IndicatorKey.self) else { return nil }
    var level1 = ""
    var level2 = ""
    var level3 = ""
    var description = ""
    var target = ""
    var basis = ""
    var reading: TargetReading?
    var weight: Points?
    var expected: IndicatorReport?
    var records: [IndicatorRecord] = []
    var score: ScoreOverride?
    while let key = try next(&fields) {
      switch key {
      case .level1: level1 = try wording()
      case .level2: level2 = try wording()
      case .level3: level3 = try wording()
      case .description: description = try wording()
      case .target: target = try wording()
      case .basis: basis = try wording()
      case .reading: reading = try targetReading()
      case .weight: weight = try points()
      case .expected: expected = try report()
      case .values: records = try self.records()
      case .score: score = try self.score()
      }
    }
    return Indicator(
      level1: level1, level2: level2, level3: level3, description: description, target: target,
      basis: basis, correctedReading: reading, weight: weight, expected: expected,
      records: records, scoreOverride: score)
  }

  /// Checks an indicator of which nothing is kept; false when something else stands there.
  private mutating func skipIndicator() throws(JSONError) -> Bool {
    guard var fields = try fields(IndicatorKey.self) else { return false }
    while let key = try next(&fields) {
      switch key {
      case .level1, .level2, .level3, .description, .target, .basis: try skipWording()
      case .reading: _ = try targetReading()
      case .weight: _ = try points()
      case .expected: _ = try report()
      case .values: _ = try records()
      case .score: _ = try score()
      }
    }
    return true
  }

  mutating func targetReading() throws(JSONError) -> TargetReading? {
    guard var fields = try fields(TargetReadingKey.self) else { return nil }
    var comparator: Comparator?
    var value: Quantity?
    var unit = ""
    while let key = try next(&fields) {
      switch key {
      case .comparator: comparator = try word(Comparator.fileWords)
      case .value: value = try quantity()
      case .unit: unit = try text().value
      }
    }
    guard let comparator else { return nil }
    if comparator == .text { return .words }
    guard let value else {
      problems.add(.missingKey(TargetReadingKey.value.rawValue), at: fields.offset)
      return nil
    }
    return TargetReading(comparator, value, unit: unit)
  }

  /// Reads a report of no month.
  mutating func report() throws(JSONError) -> IndicatorReport? {
    guard var fields = try fields(ReportKey.self) else { return nil }
    var report = ReportParts()
    while let key = try next(&fields) {
      switch key {
      case .value: report.value = try reportValue()
      case .share: report.share = try share()
      case .note: report.note = try wording()
      }
    }
    note(report, at: fields.offset)
    return report.report
  }

  /// Notes a share that would be lost.
  private mutating func note(_ report: ReportParts, at offset: Int) {
    if report.share != nil, !report.hasWords { problems.add(.rule(.shareWithoutWords), at: offset) }
  }

  private mutating func records() throws(JSONError) -> [IndicatorRecord] {
    guard try entersArray() else { return [] }
    var records: [IndicatorRecord] = []
    while try json.nextElement() {
      guard var fields = try fields(ReportRecordKey.self) else { continue }
      var month: Month?
      var report = ReportParts()
      while let key = try next(&fields) {
        switch key {
        case .month: month = try self.month()
        case .value: report.value = try reportValue()
        case .share: report.share = try share()
        case .note: report.note = try wording()
        }
      }
      note(report, at: fields.offset)
      if let month { records.append(IndicatorRecord(month, report.report)) }
    }
    return records
  }

  mutating func score() throws(JSONError) -> ScoreOverride? {
    guard var fields = try fields(ScoreKey.self) else { return nil }
    var score: Points?
    var reason = ""
    while let key = try next(&fields) {
      switch key {
      case .value: score = try points()
      case .reason: reason = try wording()
      }
    }
    return score.map { ScoreOverride($0, reason: reason) }
  }

  mutating func points() throws(JSONError) -> Points? {
    try parsed({ Points(text: $0) }) { .notPoints($0) }
  }

  private mutating func share() throws(JSONError) -> Percent? {
    try parsed({ Points(text: $0).map { Percent(hundredths: Int64($0.hundredths)) } }) {
      .notPoints($0)
    }
  }

  private mutating func quantity() throws(JSONError) -> Quantity? {
    try parsed({ Quantity(text: $0) }) { .notAQuantity($0) }
  }

  private mutating func reportValue() throws(JSONError) -> IndicatorValue? {
    try parsed({ text in
      Attainment(rawValue: text).map { .words($0, share: nil) }
        ?? Quantity(text: text).map { .number($0) }
    }) { .notAQuantity($0) }
  }

  /// Reads a text that stands for something else; one that does not is noted.
  mutating func parsed<Value>(
    _ parse: (String) -> Value?, _ problem: (String) -> FileProblem.Kind
  ) throws(JSONError) -> Value? {
    let reading = try text()
    guard reading.isSound else { return nil }
    if let value = parse(reading.value) { return value }
    problems.add(problem(reading.value.abbreviated), at: reading.offset)
    return nil
  }
}

/// The parts of a report of an indicator.
private struct ReportParts {
  var value: IndicatorValue?
  var share: Percent?
  var note: String?

  var hasWords: Bool { if case .words = value { true } else { false } }

  /// A share belongs to words; a figure has none.
  var report: IndicatorReport {
    guard case .words(let words, _) = value else { return IndicatorReport(value, note: note) }
    return IndicatorReport(.words(words, share: share), note: note)
  }
}

extension Comparator {
  /// The comparisons as a file names them.
  static let fileWords = allCases.map { (name: $0.rawValue, word: $0) }
}
