public import BudgetImport
internal import BudgetModel

/// What an import of spending shows before it is recorded.
extension Strings {
  /// Which rows a preview is of.
  public func importedFrom(_ source: String, sheet: String?) -> String {
    sheet.map { say("来自 \(source)，工作表“\($0)”", "From \(source), sheet “\($0)”") }
      ?? say("来自 \(source)", "From \(source)")
  }
  /// The heading of a preview of spending.
  public var spendingImportTitle: String { say("导入支出", "Import of spending") }
  /// The heading of a preview of projects.
  public var projectsImportTitle: String { say("导入项目", "Import of projects") }
  /// In what unit amounts were read.
  public func readIn(_ unit: TableUnit, isStated: Bool) -> String {
    isStated
      ? say("表中金额单位：\(unit.rawValue)", "Amounts in the table are in \(unit.rawValue)")
      : say(
        "表中没有注明单位，按\(unit.rawValue)读取",
        "The table names no unit; amounts are read as \(unit.rawValue)")
  }
  /// In what encoding a text was read, nil for the usual one.
  public func readAs(_ encoding: TextEncoding?) -> String? {
    switch encoding {
    case .gb18030: say("按 GB18030（GBK）读取文字", "The text was read as GB18030 (GBK)")
    case .utf16: say("按 UTF-16 读取文字", "The text was read as UTF-16")
    case .utf8, nil: nil
    }
  }
  /// Columns that are not used.
  public func unusedColumns(_ titles: [String]) -> String {
    say("未用的列：\(list(titles))", "Columns not used: \(list(titles))")
  }
  /// Hidden sheets, which are not looked at.
  public func hiddenSheets(_ names: [String]) -> String {
    say("隐藏的工作表没有读：\(list(names))", "Hidden sheets were not looked at: \(list(names))")
  }
  /// What a preview of spending comes to.
  public func importSums(changes: Int, same: Int, leftOut: Int, hindrances: Int) -> String {
    say(
      "将改动 \(changes) 处，相同 \(same) 处，不导入 \(leftOut) 行，待处理 \(hindrances) 处。",
      "Changes: \(changes), the same: \(same), rows left out: \(leftOut), to be settled: \(hindrances)."
    )
  }
  /// The heading of what is to be settled first.
  public var toBeSettled: String { say("待处理：", "To be settled:") }
  /// How what is to be settled can be.
  public var howToSettle: String {
    say(
      "改正表格，或用 --match 行=项目 指明项目、用 --skip 行 略去；全部处理后才能录入。",
      "Correct the table, or name projects with --match ROW=PROJECT and leave rows out with --skip ROW; nothing is recorded before."
    )
  }
  /// Nothing was recorded because not all is settled.
  public var importHindered: String {
    say("没有录入：还有待处理的内容。", "Nothing was recorded: not all is settled.")
  }
  /// How a preview becomes a record.
  public var yesApplies: String {
    say("预览：没有写入；加 --yes 录入。", "Preview: nothing was written; --yes records it.")
  }
  /// A row of the table.
  public func tableRow(_ number: Int) -> String { say("第\(number)行", "Row \(number)") }

  /// Why a row's project is not known, nil where it is.
  ///
  /// - Parameter names: those of the book, for the projects offered.
  public func unmatched(_ line: SpendingLine, _ names: BookNames) -> String? {
    let printed = [line.code, line.name].filter { !$0.isEmpty }.joined(separator: " ")
    switch line.match {
    case .project: return nil
    case .ambiguous(let codes):
      return say(
        "“\(printed)”对应多个项目：\(list(codes.map { projectWords($0, names) }))。",
        "“\(printed)” fits several projects: \(list(codes.map { projectWords($0, names) })).")
    case .none(let nearest):
      let offer =
        nearest.isEmpty
        ? ""
        : say(
          "最接近的是：\(list(nearest.map { projectWords($0, names) }))。",
          " The nearest: \(list(nearest.map { projectWords($0, names) })).")
      return printed.isEmpty
        ? say("没有写项目。", "No project is named.")
        : say("没有项目“\(printed)”。", "There is no project “\(printed)”.") + offer
    }
  }

  private func projectWords(_ code: String, _ names: BookNames) -> String {
    "\(names.name(of: code)) \(code)"
  }

  /// Why an amount cannot be recorded as it is.
  public func sentence(
    for doubt: SpendingDoubt, _ names: BookNames, decidedAt place: DecisionPlace = .commandLine
  ) -> String {
    switch doubt {
    case .amount(let doubt): sentence(for: doubt)
    case .unknownSource(let name): unknownSource(name)
    case .repeated(let row): repeatedRow(row)
    case .negativeCumulative(let month, let money, nil):
      say(
        "至\(name(of: month))累计支出将为负数（\(money.wanText)）。",
        "Spending through \(name(of: month)) would be below zero (\(money.wanText)).")
    case .negativeCumulative(let month, let money, let source?):
      say(
        "至\(name(of: month))\(name(of: source, names))累计将为负数（\(money.wanText)）。",
        "\(name(of: source, names)) through \(name(of: month)) would be below zero (\(money.wanText))."
      )
    case .closedMonth(let month): monthsAreClosed([month])
    case .looksLikeYuan(let yuan): probablyYuan(yuan, decidedAt: place)
    case .sum(let cell, let stated, let summed): sumDiffers(cell, stated, summed)
    case .tooLarge: say("金额太大。", "The amount is too large.")
    }
  }

  /// What is worth a look about an amount that is recorded all the same.
  public func sentence(for remark: SpendingRemark, _ names: BookNames) -> String {
    switch remark {
    case .warning(let warning): warningInPassing(warning, names)
    case .holdsUnreported(let months):
      say(
        "累计数中含未填报的\(self.names(of: months))。",
        "The cumulative amount holds \(self.names(of: months)), not reported.")
    }
  }
}

extension Strings {
  /// The column of sources.
  public var sourceOfFunds: String { say("资金来源", "Source") }
  /// Lines that are not shown.
  public func moreLines(_ count: Int) -> String {
    say("  另有 \(count) 处没有列出。", "  \(count) more are not shown.")
  }
}
