public import BudgetModel

/// What was changed, in words: in the status line, in the history, in questions.
extension Strings {
  /// One edit: the project, the place, from what to what.
  public func words(for edit: Edit, names: BookNames) -> String {
    let what = change(edit, names)
    // A project that joins or leaves is known by the edit alone.
    if case .project(_, _, let change) = edit, let project = change.new ?? change.old {
      return "\(project.name) \(what)"
    }
    return edit.project.map { "\(names.name(of: $0)) \(what)" } ?? what
  }

  /// The edits of one commit: both of two, else the first and how many there are.
  public func words(for edits: [Edit], names: BookNames) -> String {
    guard let first = edits.first(where: { !$0.isNote }) ?? edits.first else { return "" }
    let words = words(for: first, names: names)
    if edits.count == 2, let remark = edits.first(where: { $0.isRemark(on: first) }),
      case .note(_, _, let change) = remark
    {
      return say("\(words)，\(noted(change))", "\(words), \(noted(change))")
    }
    guard edits.count > 2 else {
      return edits.map { self.words(for: $0, names: names) }
        .joined(separator: say("；", "; "))
    }
    let others = edits.count - 1
    return say("\(words) 等\(edits.count)处", "\(words) and \(others) more")
  }

  /// An entry of the history with how it came about.
  public func words(for entry: HistoryEntry, names: BookNames) -> String {
    let what = words(for: entry.edits, names: names)
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
  private func change(_ edit: Edit, _ names: BookNames) -> String {
    switch edit {
    case .spending(_, let month, let change): spent(month, change, names)
    case .note(_, let month, let change):
      "\(name(of: month)) \(noted(change))"
    case .adjustment(_, _, let change): adjusting(change, names)
    case .plan(_, let change): "\(planWord) \(plan(change.old)) -> \(plan(change.new))"
    case .budget(_, let change):
      "\(approvedBudget) \(amounts(change.old, names)) -> \(amounts(change.new, names))"
    case .planRevision(_, let change): revising(change)
    case .attributes: say("修改项目属性", "attributes changed")
    case .name(_, let change):
      say("名称", "name") + " \(quoted(change.old)) -> \(quoted(change.new))"
    case .code(_, let change):
      say("编码", "code") + " \(quoted(change.old)) -> \(quoted(change.new))"
    case .purpose: say("修改资金用途", "purpose changed")
    case .projectGoals: say("修改绩效目标", "performance goals changed")
    case .indicators: say("修改绩效指标", "indicators changed")
    case .indicator(let project, let place, let change):
      "\(indicator(place, of: project, names)) \(words(change))"
    case .executionWeight(_, let change):
      say("预算执行率", "execution rate") + " \(weighing(change))"
    case .reason(_, let month, let change): reasoning(month, change)
    case .remark(_, let month, let change): remarking(month, change)
    case .achievement: say("修改目标实际完成情况", "what was achieved changed")
    case .expectedSpending(_, let change): expecting(change, names)
    case .order(_, let change): moved(change)
    case .project(_, _, let change): existence(change)
    case .closing(let change): closing(from: change.old, to: change.new)
    case .unit(let change):
      say("单位", "unit") + " \(quoted(change.old?.name)) -> \(quoted(change.new?.name))"
    case .department(let change):
      say("主管部门", "department") + " \(quoted(change.old?.name)) -> \(quoted(change.new?.name))"
    case .sources(let change):
      say("资金来源", "sources") + " \(sources(change.old)) -> \(sources(change.new))"
    case .rules(let change): ruling(change)
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
  private func spent(
    _ month: Month, _ change: Replacing<Funds>, _ names: BookNames
  ) -> String {
    let sources = change.sources
    guard sources.count == 1, let source = sources.first, source != .fiscal else {
      return "\(name(of: month)) \(amounts(change.old, names)) -> \(amounts(change.new, names))"
    }
    func amount(_ funds: Funds?) -> String { self.amount(funds?[source]) }
    return
      "\(name(of: month)) \(name(of: source, names)) \(amount(change.old)) -> \(amount(change.new))"
  }

  /// Amounts in the fewest words: fiscal funds alone need no name.
  public func amounts(_ funds: Funds?, _ names: BookNames) -> String {
    guard let funds else { return notReported }
    let isFiscalAlone = funds.sources == [.fiscal]
    let isFiscalWithNothing = funds.sources == [.fiscal, .other] && funds[.other] == .zero
    if let fiscal = funds[.fiscal], isFiscalAlone || isFiscalWithNothing { return fiscal.wanText }
    return funds.sources.map { source in
      say(
        "\(shortName(of: source, names))\(funds.amount(of: source).wanText)",
        "\(shortName(of: source, names)) \(funds.amount(of: source).wanText)")
    }.joined(separator: say("+", " + "))
  }

  private func adjusting(_ change: Replacing<Adjustment>, _ names: BookNames) -> String {
    switch (change.old, change.new) {
    case (nil, let new?): say("登记 ", "recorded ") + adjustment(new, names)
    case (let old?, nil): say("删除 ", "removed ") + adjustment(old, names)
    case (let old?, let new?): "\(adjustment(old, names)) -> \(adjustment(new, names))"
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

  private func revising(_ change: Replacing<PlanRevision>) -> String {
    let month = (change.new ?? change.old).map { name(of: $0.month) } ?? none
    return say("\(month)起支出计划 ", "plan from \(month) ")
      + "\(plan(change.old?.plan)) -> \(plan(change.new?.plan))"
  }

  private func ruling(_ change: Replacing<SharedRules>) -> String {
    let (old, new) = (change.old ?? SharedRules(), change.new ?? SharedRules())
    let changed = SharedRule.allCases.filter { value(of: $0, in: old) != value(of: $0, in: new) }
    return changed.map { "\(name(of: $0)) \(value(of: $0, in: old)) -> \(value(of: $0, in: new))" }
      .joined(separator: say("，", ", "))
  }

  private func sources(_ declared: [DeclaredSource]?) -> String {
    declared.map { list($0.map(\.name)) } ?? list([fiscalFunds, otherFunds])
  }

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
