internal import BudgetModel

/// What a form says of an indicator besides its words, where a book has a place for it.
struct IndicatorCourse {
  var reading: TargetReading?
  var weight: Points?
  var expected: IndicatorReport?
  private(set) var records: [IndicatorRecord] = []
  var scoreOverride: ScoreOverride?

  /// Takes the value of a month; false where it has one already.
  mutating func add(_ value: IndicatorValue, in month: Month) -> Bool {
    let place = records.firstIndex { $0.month == month }
    guard let place else {
      records.append(IndicatorRecord(month, IndicatorReport(value)))
      return true
    }
    let report = records[place].report
    guard report.value == nil else { return false }
    records[place] = IndicatorRecord(month, IndicatorReport(value, note: report.note))
    return true
  }

  /// Takes the remark of a month.
  mutating func add(note: String, in month: Month) {
    let value = records.first { $0.month == month }?.report.value
    records.removeAll { $0.month == month }
    records.append(IndicatorRecord(month, IndicatorReport(value, note: note)))
  }
}

extension Indicator {
  /// The same words with what is known besides.
  func with(_ course: IndicatorCourse) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, description: description, target: target,
      basis: basis, correctedReading: course.reading, weight: course.weight,
      expected: course.expected, records: course.records, scoreOverride: course.scoreOverride)
  }
}
