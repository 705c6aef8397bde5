internal import BudgetModel
internal import StrictJSON

/// What is recorded of results and reasons, in a file and in edits.
extension JSONWriter {
  /// Writes an indicator; with values by month it is spread over lines, so that one more is one line more.
  mutating func append(_ indicator: Indicator) {
    beginObject(indicator.records.isEmpty ? .inline : .multiline)
    string(IndicatorKey.level1, indicator.level1)
    string(IndicatorKey.level2, indicator.level2)
    string(IndicatorKey.level3, indicator.level3)
    string(IndicatorKey.description, indicator.description)
    string(IndicatorKey.target, indicator.target)
    string(IndicatorKey.basis, indicator.basis)
    if let reading = indicator.correctedReading {
      key(IndicatorKey.reading)
      append(reading)
    }
    if let weight = indicator.weight { string(IndicatorKey.weight, weight.text) }
    if let expected = indicator.expected {
      key(IndicatorKey.expected)
      append(expected)
    }
    if !indicator.records.isEmpty {
      array(IndicatorKey.values, of: indicator.records) { json, record in
        json.beginObject(.inline)
        json.key(ReportRecordKey.month)
        json.number(record.month.rawValue)
        json.members(of: record.report)
        json.endObject()
      }
    }
    if let score = indicator.scoreOverride {
      key(IndicatorKey.score)
      append(score)
    }
    endObject()
  }

  mutating func append(_ reading: TargetReading) {
    beginObject(.inline)
    string(TargetReadingKey.comparator, reading.comparator.rawValue)
    if let value = reading.value {
      string(TargetReadingKey.value, value.text)
      string(TargetReadingKey.unit, reading.unit)
    }
    endObject()
  }

  mutating func append(_ report: IndicatorReport) {
    beginObject(.inline)
    members(of: report)
    endObject()
  }

  private mutating func members(of report: IndicatorReport) {
    switch report.value {
    case .number(let number): string(ReportKey.value, number.text)
    case .words(let words, let share):
      string(ReportKey.value, words.rawValue)
      if let share { string(ReportKey.share, share.shortFileText) }
    case nil: break
    }
    if let note = report.note { string(ReportKey.note, note) }
  }

  mutating func append(_ score: ScoreOverride) {
    beginObject(.inline)
    string(ScoreKey.value, score.score.text)
    string(ScoreKey.reason, score.reason)
    endObject()
  }

  mutating func append(_ reason: MonthReason) {
    beginObject(.inline)
    key(ReasonKey.month)
    number(reason.month.rawValue)
    if let reason = reason.reason { members(of: reason) }
    if let remark = reason.remark { string(ReasonKey.remark, remark) }
    endObject()
  }

  mutating func append(_ reason: LagReason) {
    beginObject(.inline)
    members(of: reason)
    endObject()
  }

  private mutating func members(of reason: LagReason) {
    array(ReasonKey.causes, of: reason.causes) { $0.string($1.rawValue) }
    string(ReasonKey.explanation, reason.explanation)
    if !reason.measure.isEmpty { string(ReasonKey.measure, reason.measure) }
    if let due = reason.due { string(ReasonKey.due, due.text) }
    if let outlook = reason.outlook { string(ReasonKey.outlook, outlook.rawValue) }
  }
}
