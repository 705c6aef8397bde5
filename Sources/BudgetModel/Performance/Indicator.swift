/// A performance indicator (绩效指标): as printed, and as it is followed through the year.
public struct Indicator: Hashable, Sendable {
  /// 一级指标, "产出指标".
  public let level1: String
  /// 二级指标, "数量指标".
  public let level2: String
  /// 三级指标, "电梯数量".
  public let level3: String
  /// 绩效指标描述.
  public let description: String
  /// 指标值 as printed, "≥95%".
  public let target: String
  /// 指标值确定依据.
  public let basis: String
  /// How the target is to be read where staff have corrected what the program makes of the printed one.
  public internal(set) var correctedReading: TargetReading?
  /// What it weighs (分值), nil where it shares what its group has.
  public internal(set) var weight: Points?
  /// What is expected of it at the year's end (全年预计完成情况), nil where nobody says.
  public internal(set) var expected: IndicatorReport?
  /// What was reported of it, one record a month at most, in the year's order once in a book.
  public internal(set) var records: [IndicatorRecord]
  /// The score somebody gives it instead of the one by the rules, nil for none.
  public internal(set) var scoreOverride: ScoreOverride?

  /// Makes an indicator.
  public init(
    level1: String, level2: String, level3: String, description: String, target: String,
    basis: String, correctedReading: TargetReading? = nil, weight: Points? = nil,
    expected: IndicatorReport? = nil, records: [IndicatorRecord] = [],
    scoreOverride: ScoreOverride? = nil
  ) {
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.description = description
    self.target = target
    self.basis = basis
    self.correctedReading = correctedReading
    self.weight = weight
    self.expected = expected
    self.records = records
    self.scoreOverride = scoreOverride
  }

  /// What it measures, by which it is known in lines and lists: the third level, else the description.
  public var subject: String { level3.isEmpty ? description : level3 }

  /// What the target asks for: as staff corrected it, else as the printed text reads.
  public var reading: TargetReading {
    if let correctedReading { return correctedReading }
    let reading = TargetReading(printed: target)
    // 维修合格率(%), ≥95: the unit stands in the name.
    guard let value = reading.value, reading.unit.isEmpty,
      ["(%)", "（%）", "(％)", "（％）"].contains(where: level3.holds)
    else { return reading }
    return TargetReading(reading.comparator, value, unit: "%")
  }

  /// What was reported for a month, nil for nothing.
  public func report(in month: Month) -> IndicatorReport? {
    records.first { $0.month == month }?.report
  }

  /// The latest record with a value up to a month.
  public func latestRecord(through month: Month) -> IndicatorRecord? {
    records.last { $0.month <= month && $0.report.value != nil }
  }

  /// What it is known by: its words, without what is followed through the year.
  public var printed: Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, description: description, target: target,
      basis: basis)
  }

  /// Whether anything is recorded that is not printed.
  public var isFollowed: Bool {
    correctedReading != nil || weight != nil || expected != nil || !records.isEmpty
      || scoreOverride != nil
  }

  /// Replaces, adds or removes a month's report; one that says nothing is none.
  mutating func setReport(_ report: IndicatorReport?, in month: Month) {
    records.removeAll { $0.month == month }
    guard let report, !report.isEmpty else { return }
    let place = records.firstIndex { $0.month > month } ?? records.endIndex
    records.insert(IndicatorRecord(month, report), at: place)
  }

  /// Drops what belongs to one year alone.
  mutating func beginYear() {
    expected = nil
    records = []
    scoreOverride = nil
  }
}

extension [Indicator] {
  /// The same words with what is recorded of the indicators they take the place of.
  ///
  /// One that is still there by its words keeps its own, wherever it stands now; of the others, where as many are left
  /// on either side, the first takes that of the first, and so on: their words were corrected.
  public func keepingRecords(of old: [Indicator]) -> [Indicator] {
    var left = old
    var result: [Indicator?] = map { indicator in
      guard let place = left.firstIndex(where: { $0.printed == indicator.printed }) else {
        return nil
      }
      return left.remove(at: place)
    }
    let changed = result.indices.filter { result[$0] == nil }
    for (order, place) in changed.enumerated() {
      let words = self[place]
      guard changed.count == left.count else {
        result[place] = words
        continue
      }
      let kept = left[order]
      result[place] = Indicator(
        level1: words.level1, level2: words.level2, level3: words.level3,
        description: words.description, target: words.target, basis: words.basis,
        correctedReading: words.target == kept.target ? kept.correctedReading : nil,
        weight: kept.weight, expected: kept.expected, records: kept.records,
        scoreOverride: kept.scoreOverride)
    }
    return result.compactMap(\.self)
  }
}
