internal import BudgetModel

/// A text of a table compared with the words that tables are made of, in Chinese and English.
struct TableWord {
  /// Lower case, full-width forms as ASCII; blanks in a row are one, those beside other than ASCII none.
  let text: String
  /// The same without blanks.
  let compact: String

  init(_ text: String) {
    let folded = SearchText(text).text
    compact = folded.filter { !$0.isWhitespace }
    guard compact.utf8.count < folded.utf8.count else {
      self.text = folded
      return
    }
    var result = ""
    for word in folded.split(whereSeparator: \.isWhitespace) {
      if let last = result.last, last.isASCII, word.first?.isASCII == true { result += " " }
      result += word
    }
    self.text = result
  }

  /// Whether it is the title of a column of project names or codes.
  var isLabel: Bool { isCode || isName }

  /// Whether it is the title of a column of project codes.
  var isCode: Bool { Self.codes.contains(compact) }

  /// Whether it is the title of a column of project names.
  var isName: Bool { Self.names.contains(compact) }

  /// Whether it begins a line of totals, how many projects they are of included: `合计（11个项目）`.
  var isTotal: Bool {
    Self.totals.contains { word in
      compact.hasPrefix(word)
        && compact.dropFirst(word.count).allSatisfy { "0123456789():项个目of".contains($0) }
    }
  }

  /// Whether people write it where there is no amount.
  var isPlaceholder: Bool { compact.isEmpty || Self.placeholders.contains(compact) }

  /// Whether it remarks on a unit, as tables do above their header: `单位：万元`.
  var isUnit: Bool {
    compact.contains("单位:") || compact.contains("unit:") || compact.contains(Self.englishWan)
  }

  /// The unit remarked on, nil where none is, or one that no table of amounts has.
  var unit: TableUnit? {
    guard isUnit else { return nil }
    if compact.contains("亿元") { return .hundredMillion }
    if compact.contains("万") || compact.contains(Self.englishWan) { return .wan }
    if compact.contains("千元") { return .thousand }
    return compact.contains(":元") || compact.hasSuffix("元") || compact.hasSuffix("yuan")
      ? .yuan : nil
  }

  /// What the program's own tables say in English.
  private static let englishWan = "amountsin10,000yuan"
  private static let codes: Set<String> = [
    "项目编码", "项目代码", "项目编号", "编码", "代码", "projectcode", "code",
  ]
  private static let names: Set<String> = [
    "项目", "项目名称", "预算项目", "预算项目名称", "名称", "project", "projects", "projectname", "name",
  ]
  private static let totals = [
    "合计", "总计", "小计", "共计", "总合计", "grandtotal", "subtotal", "totals", "total",
  ]
  private static let placeholders: Set<String> = [
    "-", "--", "—", "——", "/", "无", "未填报", "未报", "notreported", "n/a", "na", "none", "nil",
  ]
}
