/// A text of a pasted table compared with the words that tables are made of, in Chinese and English.
struct PastedWord {
  /// Lower case, full-width forms as ASCII, without blanks.
  private let text: String

  init(_ text: String) {
    self.text = String(decoding: SearchText(text).bytes, as: UTF8.self)
      .filter { !$0.isWhitespace }
  }

  /// Whether it is the title of a column of project names or codes.
  var isLabel: Bool { Self.labels.contains(text) }

  /// Whether it begins a line of totals, how many projects they are of included: `合计（11个项目）`.
  var isTotal: Bool {
    Self.totals.contains { word in
      text.hasPrefix(word)
        && text.dropFirst(word.count).allSatisfy { "0123456789():项个目of".contains($0) }
    }
  }

  /// Whether people write it where there is no amount.
  var isPlaceholder: Bool { text.isEmpty || Self.placeholders.contains(text) }

  /// Whether it remarks on a unit, as tables do above their header: `单位：万元`.
  var isUnit: Bool { text.contains("单位:") || text.contains("unit:") }

  /// The unit remarked on, nil where none is, or one that no amount is typed in.
  var unit: MoneyUnit? {
    guard isUnit else { return nil }
    if text.contains("万") { return .wan }
    return text.hasSuffix("元") || text.hasSuffix("yuan") ? .yuan : nil
  }

  /// Whether a column with this title holds what was spent in one month, which the title does not name.
  var isMonthlySpending: Bool {
    Self.spending.contains { text.contains($0) }
      && !Self.otherFigures.contains { text.contains($0) }
      && !text.contains { "0123456789".contains($0) }
  }

  /// The month that a column's title names: `1月`, `1月份支出`, `一月`, `2024年1月`, `2024-01`, `Jan`, `1`.
  ///
  /// Nil for anything else and for a month of another year.
  func month(of year: FiscalYear) -> Month? {
    var title = text[...]
    for suffix in ["(万元)", "数", "支出", "份"] where title.hasSuffix(suffix) {
      title = title.dropLast(suffix.count)
    }
    let thisYear = ["\(year.year)年", "\(year.year)-", "\(year.year)."]
    let prefix = thisYear.first { title.hasPrefix($0) }
    title = title.dropFirst(prefix?.count ?? 0)
    if title.hasSuffix("月") {
      title = title.dropLast()
      if let index = Self.chineseNumbers.firstIndex(of: String(title)) {
        return Month.allCases[index]
      }
    } else if let month = Self.englishMonth(title) {
      return month
    }
    guard title.utf8.count <= 2 else { return nil }
    return Int(digits: title.utf8).flatMap(Month.init(rawValue:))
  }

  private static func englishMonth(_ title: Substring) -> Month? {
    let title = title.hasSuffix(".") ? title.dropLast() : title
    guard title.count >= 3 else { return nil }
    return zip(Month.allCases, englishNames).first { $0.1.hasPrefix(title) }?.0
  }

  private static let labels: Set<String> = [
    "项目", "项目名称", "项目编码", "项目代码", "预算项目", "预算项目名称", "名称", "编码", "代码", "project", "projects",
    "projectname", "projectcode", "name", "code",
  ]
  private static let totals = [
    "合计", "总计", "小计", "共计", "总合计", "grandtotal", "subtotal", "totals", "total",
  ]
  private static let placeholders: Set<String> = [
    "-", "--", "—", "——", "/", "无", "未填报", "未报", "notreported", "n/a", "na", "none", "nil",
  ]
  private static let spending = ["支出", "执行数", "本月", "金额", "spen", "amount", "month"]
  private static let otherFigures = [
    "累计", "预算", "计划", "合计", "总", "年", "结余", "财政", "其他", "budget", "plan", "cum", "ytd", "total",
    "year", "date", "fiscal", "other",
  ]
  private static let chineseNumbers = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
  ]
  private static let englishNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
