public import BudgetModel

/// What was changed, in words: in the status line, in the history, in questions.
extension Strings {
  /// One edit: the project, the place, from what to what.
  public func words(for edit: Edit, projectName: (String) -> String) -> String {
    let what = change(edit)
    return edit.project.map { "\(projectName($0)) \(what)" } ?? what
  }

  /// The edits of one commit: both of two, else the first and how many there are.
  public func words(for edits: [Edit], projectName: (String) -> String) -> String {
    guard let first = edits.first(where: { !$0.isNote }) ?? edits.first else { return "" }
    let words = words(for: first, projectName: projectName)
    if edits.count == 2, let remark = edits.first(where: { $0.isRemark(on: first) }),
      case .note(_, _, let change) = remark
    {
      return say("\(words)，\(noted(change))", "\(words), \(noted(change))")
    }
    guard edits.count > 2 else {
      return edits.map { self.words(for: $0, projectName: projectName) }
        .joined(separator: say("；", "; "))
    }
    let others = edits.count - 1
    return say("\(words) 等\(edits.count)处", "\(words) and \(others) more")
  }

  /// An entry of the history with how it came about.
  public func words(for entry: HistoryEntry, projectName: (String) -> String) -> String {
    let what = words(for: entry.edits, projectName: projectName)
    switch entry.cause {
    case .typed: return what
    case .undo(let sequence):
      return say("\(what)（撤销第\(sequence)条）", "\(what) (undoes no. \(sequence))")
    case .imported: return say("导入：\(what)", "imported: \(what)")
    case .applied: return say("批量录入：\(what)", "applied: \(what)")
    case .restored(let backup):
      let title = say("恢复 \(backup) 的备份", "restored the backup of \(backup)")
      return what.isEmpty ? title : say("\(title)：\(what)", "\(title): \(what)")
    case .external: return say("文件被其他程序改动过", "the file was changed by another program")
    case .displaced(let name):
      return say(
        "另一程序同时改动的版本已另存为 \(name)",
        "another program's version of the same moment is kept in \(name)")
    }
  }

  /// What the edit changes, from what and to what.
  private func change(_ edit: Edit) -> String {
    switch edit {
    case .spending(_, let month, let change): spent(month, change)
    case .note(_, let month, let change):
      "\(name(of: month)) \(noted(change))"
    case .adjustment(_, _, let change): adjusting(change)
    case .plan(_, let change): "\(planWord) \(plan(change.old)) -> \(plan(change.new))"
    case .budget(_, let change):
      "\(approvedBudget) \(funds(change.old)) -> \(funds(change.new))"
    case .name(_, let change):
      say("名称", "name") + " \(quoted(change.old)) -> \(quoted(change.new))"
    case .code(_, let change):
      say("编码", "code") + " \(quoted(change.old)) -> \(quoted(change.new))"
    case .purpose: say("修改资金用途", "purpose changed")
    case .projectGoals: say("修改绩效目标", "performance goals changed")
    case .indicators: say("修改绩效指标", "indicators changed")
    case .order(_, let change): moved(change)
    case .project(_, _, let change): existence(change)
    case .closing(let change): closing(from: change.old, to: change.new)
    case .unit(let change):
      say("单位", "unit") + " \(quoted(change.old?.name)) -> \(quoted(change.new?.name))"
    case .fiscalYear(let change):
      say("年度", "year") + " \(year(change.old)) -> \(year(change.new))"
    case .goals: say("修改部门整体绩效目标", "the unit's goals changed")
    case .opaque(let edit):
      say("较新版本的改动（\(edit.kind)）", "a change by a newer version (\(edit.kind))")
    }
  }

  /// A month's remark from what to what.
  private func noted(_ change: Replacing<String>) -> String {
    "\(noteColumn) \(quoted(change.old)) -> \(quoted(change.new))"
  }

  /// A month's spending from what to what; the source is named once, where it is not fiscal funds alone.
  private func spent(_ month: Month, _ change: Replacing<SourceAmounts>) -> String {
    let sources = FundSource.allCases.filter { change.old?[$0] != nil || change.new?[$0] != nil }
    guard sources.count == 1, let source = sources.first, source != .fiscal else {
      return "\(name(of: month)) \(amounts(change.old)) -> \(amounts(change.new))"
    }
    func amount(_ amounts: SourceAmounts?) -> String { self.amount(amounts?[source]) }
    return
      "\(name(of: month)) \(name(of: source)) \(amount(change.old)) -> \(amount(change.new))"
  }

  /// Amounts in the fewest words: fiscal funds alone need no name.
  public func amounts(_ amounts: SourceAmounts?) -> String {
    guard let amounts else { return notReported }
    if amounts.sources == [.fiscal] || (amounts[.other] == .zero && amounts[.fiscal] != nil) {
      return (amounts[.fiscal] ?? .zero).wanText
    }
    return amounts.sources.map { source in
      say(
        "\(shortName(of: source))\((amounts[source] ?? .zero).wanText)",
        "\(shortName(of: source)) \((amounts[source] ?? .zero).wanText)")
    }.joined(separator: say("+", " + "))
  }

  /// A source in one word.
  public func shortName(of source: FundSource) -> String {
    switch source {
    case .fiscal: say("财政", "fiscal")
    case .other: say("其他", "other")
    }
  }

  private func adjusting(_ change: Replacing<Adjustment>) -> String {
    switch (change.old, change.new) {
    case (nil, let new?): say("登记 ", "recorded ") + adjustment(new)
    case (let old?, nil): say("删除 ", "removed ") + adjustment(old)
    case (let old?, let new?): "\(adjustment(old)) -> \(adjustment(new))"
    case (nil, nil): adjustments
    }
  }

  private func moved(_ change: Replacing<Int>) -> String {
    func place(_ index: Int?) -> String { index.map { String($0 + 1) } ?? none }
    return say(
      "排列 第\(place(change.old))项 -> 第\(place(change.new))项",
      "moved from place \(place(change.old)) to \(place(change.new))")
  }

  private func existence(_ change: Replacing<Project>) -> String {
    switch (change.old, change.new) {
    case (nil, _?): say("新增项目", "project added")
    case (_?, nil): say("删除项目", "project removed")
    default: say("整项修改", "project replaced")
    }
  }

  private var planWord: String { say("支出计划", "plan") }

  private func plan(_ plan: Plan?) -> String {
    plan.map { plan in
      Checkpoint.allCases.map { plan[$0].wanText }.joined(separator: "/")
    } ?? none
  }

  private func funds(_ funds: Funds?) -> String { amounts(funds.map { SourceAmounts($0) }) }
  private func year(_ year: FiscalYear?) -> String { year.map { String($0.year) } ?? none }
  private func quoted(_ text: String?) -> String {
    text.map { say("“\($0)”", "“\($0)”") } ?? say("无", "none")
  }
}

extension Edit {
  fileprivate var isNote: Bool { if case .note = self { true } else { false } }

  /// Whether it is the remark on the month that another edit changes the spending of.
  fileprivate func isRemark(on other: Edit) -> Bool {
    guard case .note(let project, let month, _) = self,
      case .spending(project, month, _) = other
    else { return false }
    return true
  }
}
