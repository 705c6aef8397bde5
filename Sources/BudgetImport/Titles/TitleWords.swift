/// The words that titles of columns are made of, lower case, in Chinese and English.
enum TitleWords {
  static let sources: Set<String> = [
    "资金来源", "资金性质", "来源", "经费来源", "source", "sourceoffunds", "fundsource", "funds",
  ]
  static let purposes: Set<String> = ["资金用途", "用途", "purpose", "use"]
  static let totals = ["合计", "总计", "小计", "total"]
  static let spending = [
    "支出", "执行数", "支付", "本月", "当月", "金额", "发生额", "spen", "amount", "month", "actual",
    "expenditure",
  ]
  static let cumulative = ["累计", "cumulative", "ytd", "todate", "year-to-date", "本年"]
  static let plans = ["计划", "plan"]
  static let budgets = ["预算", "批复", "budget", "approved"]
  static let budgetParts = ["年初", "预算", "批复", "安排", "核定", "approved", "budget", "initial", "总额"]
  /// Figures that are neither spending nor an approved budget.
  static let neither = [
    "结余", "余额", "剩余", "率", "进度", "偏差", "同期", "上月", "调整", "追加", "调减", "全年预算", "%", "rate",
    "balance", "remaining", "adjust", "deviation", "progress", "left", "behind",
  ]
  /// What makes spending of a month something else.
  static let otherFigures = [
    "累计", "预算", "计划", "合计", "总", "年", "结余", "财政", "其他", "budget", "plan", "cum", "ytd", "total",
    "year", "date", "fiscal", "other",
  ]
  /// Words that change nothing beside a month or a source.
  static let beside = [
    "其中", "项目", "支出", "执行", "实际", "发生", "支付", "资金", "金额", "情况", "当月", "本月", "月度", "份", "数",
    "额", "spending", "spent", "expenditures", "expenditure", "actuals", "actual", "amounts",
    "amount",
    "month", "monthly", "of", "in", "by", "the",
  ]
  static let digits = "0123456789".map(String.init)

  /// Whether a text has nothing but some words and signs between them.
  static func areAll(_ text: String, _ words: [String]) -> Bool {
    var rest = text
    for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      while let range = rest.firstRange(of: word) { rest.replaceSubrange(range, with: " ") }
    }
    return rest.allSatisfy { $0.isWhitespace || "():,.;、/-_".contains($0) }
  }
}
