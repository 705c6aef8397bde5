import BudgetModel
import TestSupport

/// Prints a book as units publish theirs, in one of many shapes.
struct DocumentPrinter {
  enum Planned: CaseIterable {
    case amounts, percents, periodAmounts, periodPercents, none
  }

  enum Layout: CaseIterable {
    /// As `pdftotext` gives it: word after word.
    case stream
    /// The same with an empty line between lines of a cell, as wide leading makes it.
    case spacedStream
    /// As `pdftotext -layout` gives it.
    case columns
  }

  var layout = Layout.stream
  var width = 80
  var unit = MoneyWord.wan
  var planned = Planned.amounts
  var hasCodes = true
  var hasPages = false
  var hasBlankBetweenRows = false
  var isFullWidth = true
  var partsTargets = false
  var shufflesHead = false
  var centres = true
  /// The names of the sources, in the order of the book's.
  var sources = ["财政资金", "其他资金"]

  /// The units amounts are printed in.
  enum MoneyWord: String, CaseIterable {
    case yuan = "元"
    case wan = "万元"
    case yi = "亿元"
  }

  func text(_ book: BudgetBook, _ random: inout SeededNumbers) -> String {
    var lines: [String] = []
    if let goals = book.goals { lines += part1(goals) }
    lines += ["第二部分", "预算项目绩效目标"]
    for (index, project) in book.projects.enumerated() {
      lines.append("\(index + 1).\(project.name)绩效目标表")
      let colon = isFullWidth ? "：" : ":"
      lines.append("\(book.unit.code) \(book.unit.name) 单位\(colon)\(unit.rawValue)")
      if layout != .columns { lines.append("") }
      lines += printed(table(project, &random), &random)
    }
    if hasPages { lines = paged(lines, "\(book.unit.name)\(book.fiscalYear.year)年度部门预算") }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Part 1

  private func part1(_ goals: UnitGoals) -> [String] {
    var lines = ["第一部分", "部门整体绩效目标", "一、总体绩效目标"]
    let columns = max(40, width)
    lines += PrintedPage.wrapped(goals.overall, columns)
    lines.append("二、分项绩效目标")
    for (index, goal) in goals.itemized.enumerated() {
      lines += PrintedPage.wrapped("\(index + 1)、\(goal)", columns)
    }
    lines.append("三、工作保障措施")
    for (index, safeguard) in goals.safeguards.enumerated() {
      lines += PrintedPage.wrapped("\(index + 1)、\(safeguard.title)", columns)
      lines += PrintedPage.wrapped(safeguard.text, columns)
    }
    return lines
  }

  // MARK: - A project's table

  private func table(_ project: Project, _ random: inout SeededNumbers) -> PrintedTable {
    func cell(_ text: String, _ share: Int) -> PrintedTable.Cell { .init(text: text, share: share) }
    var identity = [cell("项目名称", 20), cell(project.name, 30)]
    if hasCodes { identity = [cell(project.code, 34)] + identity }
    let colon = isFullWidth ? "：" : ":"
    var funds = [cell("预算数", 14), cell(amount(project.budget.total), 16)]
    for (index, name) in sources.enumerated() {
      let source = index < 2 ? [FundSource.fiscal, .other][index] : FundSource("carryover")
      let printed = project.budget[source].flatMap { $0 == .zero ? nil : amount($0) } ?? ""
      funds += [cell((index == 0 ? "其中\(colon)" : "") + name, 18), cell(printed, 16)]
    }
    var head = [
      PrintedTable.Group(
        label: hasCodes ? "项目编码" : "项目名称", rows: [hasCodes ? identity : [identity[1]]]),
      PrintedTable.Group(label: "预算规模及资金用途", rows: [funds, [cell(project.purpose, 100)]]),
    ]
    if planned != .none, let plan = project.plan {
      let percent = isFullWidth ? "（%）" : "(%)"
      head.append(
        PrintedTable.Group(
          label: "资金支出计划\(percent)",
          rows: [
            ["3 月底", "6 月底", "10 月底", "12 月底"].map { cell($0, 25) },
            values(plan, of: project.budget.total).map { cell($0, 25) },
          ]))
    }
    if shufflesHead { head.shuffle(using: &random) }
    let goals = project.goals.enumerated().map { "\($0.offset + 1).\($0.element)" }
    head.append(
      PrintedTable.Group(label: "绩效目标", rows: [[cell(goals.joined(separator: "\n"), 100)]]))
    return PrintedTable(groups: head + [indicators(project.indicators)])
  }

  private func indicators(_ indicators: [Indicator]) -> PrintedTable.Group {
    let heads =
      partsTargets
      ? ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标符号", "指标值", "计量单位", "指标值确定依据"]
      : ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]
    let shares = partsTargets ? [13, 14, 15, 26, 8, 8, 8, 8] : [13, 15, 15, 30, 13, 14]
    func row(_ texts: [String]) -> [PrintedTable.Cell] {
      zip(texts, shares).map { .init(text: $0, share: $1) }
    }
    var rows = [row(heads)]
    var above = ""
    for indicator in indicators {
      let level1 = indicator.level1 == above ? "" : indicator.level1
      above = indicator.level1
      let target = partsTargets ? parted(indicator.target) : [indicator.target]
      rows.append(
        row(
          [level1, indicator.level2, indicator.level3, indicator.description] + target + [
            indicator.basis
          ]))
    }
    return PrintedTable.Group(label: nil, rows: rows)
  }

  /// A target in its comparator, value and unit.
  private func parted(_ target: String) -> [String] {
    var rest = Substring(target)
    var sign = "="
    if let first = rest.first, "≥≤".contains(first) {
      sign = String(first)
      rest.removeFirst()
    }
    let value = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !value.isEmpty else { return ["定性", String(rest), "/"] }
    let unit = rest.dropFirst(value.count).drop { $0 == " " }
    return [sign, String(value), unit.isEmpty ? "/" : String(unit)]
  }

  // MARK: - Numbers

  private func amount(_ money: Money) -> String {
    switch unit {
    case .yuan: return money.yuanText
    case .wan: return money.wanText
    case .yi:
      // 1 亿元 is 10^10 分: ten decimals, zeros at the end left out but two.
      let digits = String(money.fen)
      let padded = String(repeating: "0", count: max(0, 11 - digits.count)) + digits
      var decimals = String(padded.suffix(10))
      while decimals.count > 2, decimals.last == "0" { decimals.removeLast() }
      return padded.dropLast(10) + "." + decimals
    }
  }

  private func values(_ plan: Plan, of budget: Money) -> [String] {
    let cumulative = [plan.march, plan.june, plan.october, plan.december]
    let periods = cumulative.indices.map { index in
      Money(fen: cumulative[index].fen - (index == 0 ? 0 : cumulative[index - 1].fen))
    }
    switch planned {
    case .none, .amounts: return cumulative.map(amount)
    case .periodAmounts: return periods.map(amount)
    case .percents: return cumulative.map { percent($0, of: budget) }
    case .periodPercents: return periods.map { percent($0, of: budget) }
    }
  }

  private func percent(_ money: Money, of budget: Money) -> String {
    guard budget.fen > 0 else { return "0" }
    return String(money.fen * 100 / budget.fen)
  }

  // MARK: - Lines

  private func printed(_ table: PrintedTable, _ random: inout SeededNumbers) -> [String] {
    table.groups.flatMap { group in
      layout == .columns ? columns(group) : stream(group, &random)
    }
  }

  private var labelWidth: Int { max(8, width * 14 / 100 / 2 * 2) }

  private func lines(of cell: PrintedTable.Cell, behindLabel: Bool) -> [String] {
    let columns = cellWidth(cell, behindLabel: behindLabel)
    return PrintedPage.wrapped(cell.text, columns).filter { !$0.isEmpty }
  }

  private func cellWidth(_ cell: PrintedTable.Cell, behindLabel: Bool) -> Int {
    let all = width - (behindLabel ? labelWidth : 0)
    return max(6, all * cell.share / 100 / 2 * 2 - 2)
  }

  /// Cells one after the other; those of one line share it, as on the page.
  private func stream(_ group: PrintedTable.Group, _ random: inout SeededNumbers) -> [String] {
    var result: [String] = []
    var isOpen = false
    func add(_ lines: [String]) {
      guard !lines.isEmpty else { return }
      if lines.count == 1, isOpen {
        result[result.count - 1] += " " + lines[0]
        return
      }
      for (index, line) in lines.enumerated() {
        if layout == .spacedStream, index > 0 { result.append("") }
        result.append(line)
      }
      isOpen = lines.count == 1
    }
    if let label = group.label { add(PrintedPage.wrapped(label, labelWidth - 2)) }
    for row in group.rows {
      isOpen = isOpen && row.count > 1 && group.label != nil && result.count == 1
      for cell in row { add(lines(of: cell, behindLabel: group.label != nil)) }
      isOpen = false
      if layout == .spacedStream { result.append("") }
    }
    return result
  }

  /// Cells side by side.
  private func columns(_ group: PrintedTable.Group) -> [String] {
    let start = group.label == nil ? 0 : labelWidth
    var page: [[(column: Int, text: String)]] = []
    for row in group.rows {
      var column = start
      let cells = row.map { cell in
        let width = cellWidth(cell, behindLabel: group.label != nil)
        defer { column += width + 2 }
        return (column, width, lines(of: cell, behindLabel: group.label != nil))
      }
      let height = max(1, cells.map(\.2.count).max() ?? 1)
      var block = Array(repeating: [(column: Int, text: String)](), count: height)
      for (column, width, lines) in cells {
        let top = centres ? (height - lines.count) / 2 : 0
        for (index, line) in lines.enumerated() {
          let indent = centres ? (width - PrintedPage.width(of: line)) / 2 : 0
          block[top + index].append((column + max(0, indent), line))
        }
      }
      page += block
      if hasBlankBetweenRows, group.label == nil { page.append([]) }
    }
    if let label = group.label {
      let lines = PrintedPage.wrapped(label, labelWidth - 2)
      while page.count < lines.count { page.append([]) }
      let top = (page.count - lines.count) / 2
      for (index, line) in lines.enumerated() { page[top + index].insert((0, line), at: 0) }
    }
    let printed = page.map { line in
      var text = ""
      var used = 0
      for (column, word) in line {
        text += String(repeating: " ", count: max(used == 0 ? 0 : 2, column - used)) + word
        used = max(used == 0 ? 0 : used + 2, column) + PrintedPage.width(of: word)
      }
      return text
    }
    return printed + (hasBlankBetweenRows ? [""] : [])
  }

  /// Page heads and page numbers every forty lines, a form feed between pages.
  private func paged(_ lines: [String], _ head: String) -> [String] {
    var result: [String] = []
    var page = 1
    for (index, line) in lines.enumerated() {
      if index % 40 == 0 {
        if index > 0 {
          result += ["", "- \(page) -"]
          page += 1
        }
        result.append((index > 0 ? "\u{0C}" : "") + head)
      }
      result.append(line)
    }
    return result + ["- \(page) -"]
  }
}
