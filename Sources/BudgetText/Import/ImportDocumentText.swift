public import BudgetImport
public import BudgetModel

/// What `budget import document` says.
extension Strings {
  /// What `budget import document` does.
  public var importDocumentAbstract: String {
    say(
      "从公开的预算绩效文件新建年度文件：单位、绩效目标、项目、支出计划和指标。",
      "Make the year's file from a published document: unit, goals, projects, plans and indicators."
    )
  }
  /// The document.
  public var documentSourceHelp: String {
    say("文件：.txt、.docx 或 .pdf", "the document: .txt, .docx or .pdf")
  }
  /// What stands for the file of others in usage lines.
  public var sourceFileValue: String { say("来源文件", "source") }
  /// `--unit` of `budget import document`.
  public var documentUnitHelp: String {
    say("单位编码；默认取文件中的", "the unit's code; the document's by default")
  }
  /// `--name` of `budget import document`.
  public var documentNameHelp: String {
    say("单位名称；默认取文件中的", "the unit's name; the document's by default")
  }
  /// `--year` of `budget import document`.
  public var documentYearHelp: String {
    say("预算年度；默认取文件中的", "the fiscal year; the document's by default")
  }

  /// How much was read.
  public func readFromDocument(_ reading: DocumentReading) -> String {
    let book = reading.book
    let total = Money(fen: book.projects.reduce(0) { $0 &+ $1.budget.total.fen }).wanText
    let plans = book.projects.count { $0.plan == nil }
    let goals = book.goals == nil ? "" : say("、单位绩效目标", ", the unit's goals")
    let without =
      plans == 0 ? "" : say("，其中无支出计划 \(plans) 个", " (\(plans) without a plan)")
    return say(
      "读出项目 \(book.projects.count) 个\(without)、绩效指标 \(reading.indicators) 项\(goals)，预算合计 \(total) 万元",
      "Read: projects: \(book.projects.count)\(without), indicators: \(reading.indicators)\(goals); budgets of \(total) 万元"
    )
  }
  /// The heading over what is not sure.
  public func uncertainPlaces(_ count: Int) -> String {
    say("不能确定的地方 \(count) 处，请核对：", "Not sure, please check (\(count)):")
  }
  /// The heading over the lines from which nothing was taken.
  public func unreadLines(_ count: Int) -> String {
    say("没有读取的行 \(count) 行：", "Lines from which nothing was taken (\(count)):")
  }
  /// One such line.
  public func unreadLine(_ line: UnreadLine) -> String {
    say("第 \(line.line) 行：\(line.text)", "line \(line.line): \(line.text)")
  }
  /// The document's own words.
  public func documentWords(_ text: String) -> String {
    say("原文：\(text)", "document: \(text)")
  }
  /// Where a doubt is: its lines, the project, and the part of it.
  public func place(of doubt: DocumentDoubt, in book: BudgetBook) -> String {
    let lines =
      doubt.lines.count == 1
      ? say("第 \(doubt.line) 行", "line \(doubt.line)")
      : say(
        "第 \(doubt.line)—\(doubt.lines.upperBound) 行",
        "lines \(doubt.line)–\(doubt.lines.upperBound)")
    return "\(lines)  \(name(of: doubt.place, in: book))  \(doubt.place.path)"
  }

  private func name(of place: DocumentPlace, in book: BudgetBook) -> String {
    switch place {
    case .unit: say("单位", "unit")
    case .department: say("主管部门", "department")
    case .fiscalYear: say("年度", "year")
    case .goals: say("单位绩效目标", "the unit's goals")
    case .project(let index, let part):
      (book.projects.indices.contains(index) ? book.projects[index].name : "") + name(of: part)
    }
  }

  private func name(of part: DocumentPlace.ProjectPart) -> String {
    switch part {
    case .whole: ""
    case .code: say(" 项目编码", ", code")
    case .name: say(" 项目名称", ", name")
    case .budget, .source: say(" 预算数", ", budget")
    case .purpose: say(" 资金用途", ", purpose")
    case .goals: say(" 绩效目标", ", goals")
    case .plan: say(" 资金支出计划", ", plan")
    case .attribute: say(" 其他信息", ", attributes")
    case .indicators: say(" 绩效指标", ", indicators")
    case .adjustments: say(" 预算调整", ", adjustments")
    case .spending: say(" 支出", ", spending")
    case .expectedSpending: say(" 全年预计执行数", ", expected spending")
    case .executionWeight: say(" 预算执行率", ", execution rate")
    case .indicator(let index, _): say(" 第 \(index + 1) 项指标", ", indicator \(index + 1)")
    }
  }
}
