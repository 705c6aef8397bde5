internal import BudgetModel

extension IndicatorValue {
  /// Reads what an indicator came to: a figure in its target's unit, 达成 and what means the same, or the words that a
  /// target in words asks for; nil for anything else.
  init?(printed text: String, for indicator: Indicator) {
    var words = text.folded
    if words.ends(in: "。") { words.removeLast() }
    let target = indicator.reading
    if let attainment = Self.attainments[words] {
      self = .words(attainment, share: nil)
    } else if target.comparator == .text, words == indicator.target.folded {
      self = .words(.met, share: nil)
    } else if let number = Self.number(text, target) {
      self = .number(number)
    } else {
      return nil
    }
  }

  private static func number(_ text: String, _ target: TargetReading) -> Quantity? {
    let printed = TargetReading(printed: text)
    guard printed.comparator == .equal, let number = printed.value, let goal = target.value else {
      return nil
    }
    if printed.unit == target.unit { return number }
    // 0.96 beside ≥95% is more likely 96% than less than one.
    let isShare = target.isRate && number <= Quantity(1) && goal > Quantity(1)
    return printed.unit.isEmpty && (!isShare || number == .zero) ? number : nil
  }

  private static let attainments: [String: Attainment] = {
    var all: [String: Attainment] = [:]
    func add(_ attainment: Attainment, _ words: String) {
      for word in words.split(separator: " ") { all[String(word)] = attainment }
    }
    add(.met, "达成 已达成 全部达成 达成预期 达成预期指标 达成预期目标 达到预期 达到预期指标 达到预期目标 完成 已完成 全部完成 达标 已达标")
    add(.partly, "部分达成 部分完成 部分达成预期指标 部分达成预期目标 部分达成预期指标并具有一定效果")
    add(.missed, "未达成 未完成 未达标 未达成预期指标 未达成预期目标 未达成预期指标且效果较差")
    return all
  }()
}

extension Attainment {
  /// The words whose band a share of the weight is in, the better ones at an edge.
  init(share: Percent) {
    self = share >= Percent(80) ? .met : share >= Percent(60) ? .partly : .missed
  }
}

extension Points {
  /// Reads `19.2`, `20分`, `20%`; nil for what is not 0 to 100 with two decimals at most.
  init?(printed text: String) {
    var words = text.folded
    if words.ends(in: "分") || words.ends(in: "%") { words.removeLast() }
    self.init(text: words)
  }

  /// These points as a part of others, to a hundredth of a percent; nil where they are no part.
  func share(of weight: Points) -> Percent? {
    guard self <= weight else { return nil }
    return Fraction(Int128(hundredths), over: Int128(weight.hundredths))?.percent
  }
}

extension Fraction {
  /// Whether a printed number of percent is this rate, as far as its decimals go.
  func isPrinted(as text: String) -> Bool {
    guard let printed = ExactNumber(text), printed.unit == nil, printed.decimals <= 6 else {
      return false
    }
    if rounded(decimals: printed.decimals + 2) == printed.digits { return true }
    // 0.95 for 95%.
    return !printed.isPercent && printed.decimals >= 2
      && rounded(decimals: printed.decimals) == printed.digits
  }
}
