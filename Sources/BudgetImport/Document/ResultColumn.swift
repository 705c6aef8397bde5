/// What a column beside an indicator's words says of the year's course, known by its head.
enum ResultColumn: Hashable {
  case weight, value, expected, score, reason, remark
  /// 正向 or 反向.
  case direction

  /// Nil for a head that says something else.
  init?(_ name: String) {
    let words = name.folded
    guard let column = Self.names[words] ?? words.behindMonths.flatMap({ Self.names[$0] }) else {
      return nil
    }
    self = column
  }

  /// The folded heads without months and brackets.
  static let names: [String: ResultColumn] = {
    var names: [String: ResultColumn] = [:]
    func add(_ column: ResultColumn, _ heads: String) {
      for head in heads.split(separator: " ") { names[String(head)] = column }
    }
    add(.weight, "分值 权重 分值权重 指标权重 权重分值")
    add(
      .value,
      "实际完成值 全年实际完成值 全年完成值 完成值 实际值 实际完成情况 完成情况 指标完成情况 年度实际完成值 全年实际值 年度实际值 "
        + "全年实际完成情况 执行情况 指标执行情况")
    add(
      .expected,
      "全年预计完成值 全年预计完成情况 预计完成值 全年预计值 年度预计完成值 预计全年完成值 年底预计完成值 预计年底完成值")
    add(.score, "得分 自评得分 自评分 指标得分")
    add(
      .reason,
      "偏差原因分析及改进措施 偏差原因分析 未完成原因分析 未完成原因 改进措施 未完成原因分析及改进措施 偏差原因 偏差原因说明 原因分析")
    add(.remark, "备注")
    add(.direction, "指标方向")
    return names
  }()
}

/// What a column of money beside the budget says, known by its head.
enum FundColumn: Hashable {
  case adjusted, spent, rate, expected, weight, score

  /// Nil for a head that says something else.
  init?(_ name: String) {
    let words = name.folded
    switch words.behindMonths ?? words {
    case "全年预算数", "调整后预算数": self = .adjusted
    case "执行数", "全年执行数", "实际执行数", "全年实际执行数": self = .spent
    case "执行率", "预算执行率": self = .rate
    case "全年预计执行数", "预计执行数": self = .expected
    case "分值", "权重": self = .weight
    case "得分": self = .score
    default: return nil
    }
  }
}

/// A cell of a form that says something of the year's course.
struct PrintedCell {
  /// The head above it.
  let name: String
  let text: String
  let lines: ClosedRange<Int>

  /// Its head and what it says.
  var words: String { "\(name) \(text)" }
  /// Whether it says that there is nothing to say.
  var isBlank: Bool { ["", "无", "/", "-", "—", "--", "——"].contains(text.folded) }
}

/// An amount, a rate or points that stand beside the budget.
struct PrintedFund {
  /// The label of its row.
  let row: String
  /// The source that the row is of, nil for the total.
  let source: String?
  let cell: PrintedCell
}
