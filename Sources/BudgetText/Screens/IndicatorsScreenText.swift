public import BudgetModel

/// What the list of indicators says.
extension Strings {
  /// The list of indicators: its tab, and over its keys.
  public var indicatorsScreen: String { say("指标", "Indicators") }

  /// At the right of the tabs: the month that values are typed for, and how the list is narrowed.
  public func indicatorsTitle(
    _ month: YearMonth, isClosed: Bool, narrowedTo parts: [String]
  ) -> String {
    let title =
      say("填报 \(name(of: month))", "reporting \(name(of: month))")
      + (isClosed ? say("（已结账）", " (closed)") : "")
    return parts.isEmpty ? title : "\(title) [\(parts.joined(separator: " "))]"
  }
  /// Narrowed to lights that want attention.
  public var onlyAttention: String { say("仅红黄", "red, yellow") }
  /// Narrowed to what is not reported for the month.
  public var onlyMissing: String { say("仅未填报", "not reported") }
  /// Narrowed to what has a text in its name.
  public func onlyNamed(_ query: String) -> String { say("查找：\(query)", "find: \(query)") }

  /// Column: what is measured.
  public var indicatorRowHead: String { say("项目 / 指标", "Project / indicator") }
  /// Column: 二级指标.
  public var level2Column: String { say("二级", "Level 2") }
  /// Column: how much of the target is attained, in percent.
  public var attainmentHead: String { say("完成%", "Done %") }
  /// Column: the light.
  public var lightColumn: String { say("灯", "Light") }

  /// A second level without the word that all of them end in.
  public func shortLevel(_ level: String) -> String {
    level.hasSuffix("指标") && level.count > 2 ? String(level.dropLast(2)) : level
  }
  /// Behind a value that follows from the project's own figures.
  public var computedMark: String { say("自动", "auto") }
  /// In a project's row: how many of its indicators are reported.
  public func reportedCount(_ count: Int, of all: Int) -> String {
    say("已填 \(count)/\(all)", "\(count) of \(all)")
  }
  /// Behind the name of a project without indicators.
  public var hasNoIndicators: String { say("（没有指标）", " (no indicators)") }
  /// How many are not reported for the month.
  public func missingCount(_ count: Int) -> String { say("未填报 \(count)", "not reported \(count)") }
  /// How many of all are listed.
  public func listedCount(_ count: Int, of all: Int) -> String {
    say("列出 \(count)/\(all) 项", "\(count) of \(all) listed")
  }
  /// In place of the rows where narrowing leaves none.
  public func noIndicatorListed(query: String) -> String {
    query.isEmpty
      ? say("没有这样的指标；按 f、s 显示其他。", "No such indicator; f and s show others.")
      : say(
        "没有名称含“\(query)”的项目或指标；按 Esc 显示全部。",
        "No project or indicator has “\(query)” in its name; Esc shows all.")
  }

  /// A value in as little room as there is for it: "9", "部分达成70%".
  public func shortValue(_ value: IndicatorValue) -> String {
    switch value {
    case .number(let number): return number.text
    case .words(let words, let share):
      let word = words == .partly ? say(words.rawValue, "partly") : word(for: words)
      return word + (share.map { say("", " ") + $0.shortText + "%" } ?? "")
    }
  }

  /// The same where even that has no room: partly met in fewer letters.
  public func shortestValue(_ value: IndicatorValue) -> String {
    guard case .words(.partly, let share?) = value else { return shortValue(value) }
    return say("部分\(share.shortText)%", "pt. \(share.shortText)%")
  }

  /// A value as it may be typed: "9", "部分达成70".
  public func editableValue(_ value: IndicatorValue) -> String {
    switch value {
    case .number(let number): return number.text
    case .words(let words, let share):
      let letter =
        switch words {
        case .met: "d"
        case .partly: "b"
        case .missed: "w"
        }
      return say(words.rawValue, letter) + (share?.shortText ?? "")
    }
  }

  /// The selected indicator in full: its levels, what it is, its target and how it is read, what is due by the month.
  ///
  /// - Parameter due: the part of the target that is due, as text; nil where the whole of it is.
  public func inFull(_ standing: IndicatorStanding, asOf month: Month, due: String?) -> String {
    let indicator = standing.indicator
    let levels = [indicator.level1, indicator.level2, indicator.level3].filter { !$0.isEmpty }
      .joined(separator: "/")
    let reading = text(of: standing.target)
    let corrected = indicator.correctedReading == nil ? "" : say("（已改）", " (corrected)")
    var parts = [levels]
    if !indicator.description.isEmpty { parts.append(indicator.description) }
    parts.append(
      say("指标值 \(indicator.target)，读作 \(reading)", "target \(indicator.target), read as \(reading)")
        + corrected)
    if case .reported(let value)? = standing.value, let reported = standing.reportedIn,
      reported != month
    {
      parts.append(
        say(
          "\(name(of: reported))完成 \(text(of: value))",
          "\(text(of: value)) as of \(name(of: reported))"))
    }
    if let due {
      parts.append(
        say(
          "至\(name(of: month))应达 \(due)\(standing.target.unit)",
          "\(due)\(standing.target.unit) due by \(end(of: month))"))
    }
    if let note = standing.note { parts.append(say("备注：\(note)", "note: \(note)")) }
    return parts.joined(separator: "  ")
  }

  // MARK: - The project's page

  /// Label of a project's results in all.
  public var resultsLabel: String { say("绩效", "Results") }
  /// A project's light, how many of its indicators are reported, and what is scored already out of how much.
  public func results(
    light: String, reported: Int, of count: Int, score: Points, full: Points, grade: Grade?
  ) -> String {
    let so =
      full == .full
      ? say("得分 \(score.fullText)", "score \(score.fullText)")
        + (grade.map { " " + word(for: $0) } ?? "")
      : say(
        "已可评 \(full.fullText) 分，得 \(score.fullText)",
        "\(score.fullText) of the \(full.fullText) that can be scored")
    return say(
      "\(light)  指标已填 \(reported)/\(count)  \(so)",
      "\(light)  \(reported) of \(count) indicators reported  \(so)")
  }
  /// Where an indicator stands, in a line behind its light; the value with its month, nil for none.
  public func figures(of standing: IndicatorStanding, value: String?) -> String {
    let attained = standing.attainment.map { $0.percentText + "%" } ?? none
    let score = standing.score?.fullText ?? none
    let byHand = standing.indicator.scoreOverride == nil ? "" : say("（人工）", " (by hand)")
    return say(
      "完成值 \(value ?? notReported)  完成 \(attained)  分值 \(standing.weight.fullText)  得分 \(score)\(byHand)",
      "value \(value ?? notReported)  attained \(attained)  weight \(standing.weight.fullText)  score \(score)\(byHand)"
    )
  }
}
