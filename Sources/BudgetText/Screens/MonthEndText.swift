public import BudgetModel

/// The routine at the end of a month.
extension Strings {
  /// The screen.
  public var monthEndScreen: String { say("月末", "Month end") }
  /// Goes to it.
  public var doMonthEnd: String { say("月末：做到哪一步了", "month end: what is left to do") }
  /// Goes where the chosen step is done.
  public var doStep: String { say("去办这一步", "go where it is done") }
  /// The same in the footer.
  public var shortStep: String { say("去办", "do it") }

  /// Above the steps: the month, and how many of the four that the program can tell are done.
  public func monthEndTitle(_ month: YearMonth, done: Int) -> String {
    say(
      "\(name(of: month))月末  前四步已办结 \(done)/4",
      "End of \(name(of: month))  \(done) of the first 4 steps done")
  }

  /// What a step is called.
  public func name(of step: MonthEnd.Step) -> String {
    switch step {
    case .entry: say("填报", "Enter")
    case .review: say("核对", "Review")
    case .explanation: say("说明滞后", "Explain")
    case .closing: say("结账", "Close")
    case .report: say("上报", "Report")
    }
  }

  /// How a step stands, in a few words.
  public func state(of step: MonthEnd.Step, _ end: MonthEnd) -> String {
    switch step {
    case .entry:
      say(
        "\(end.projects) 项中 \(end.projects - end.missing.count) 项已填报",
        "\(end.projects - end.missing.count) of \(end.projects) reported")
    case .review:
      end.doubts.isEmpty
        ? say("没有可疑之处", "nothing doubtful")
        : say("\(end.doubts.count) 处请核对", "\(end.doubts.count) to look at")
    case .explanation:
      end.lagging == 0
        ? say("没有滞后的项目", "nothing lags")
        : say(
          "\(end.lagging) 项滞后，\(end.lagging - end.unexplained.count) 项已说明",
          "\(end.lagging) lag, \(end.lagging - end.unexplained.count) explained")
    case .closing:
      end.isClosed
        ? say("已结账", "closed")
        : end.standing(of: .closing) == .open
          ? say("可以结账", "ready to be closed") : say("填报、说明之后", "after entering and explaining")
    case .report: end.isClosed ? say("可以上报", "ready") : say("结账之后", "after closing")
    }
  }

  /// What doing a step means, below the steps.
  public func advice(on step: MonthEnd.Step, _ end: MonthEnd) -> String {
    switch step {
    case .entry:
      end.missing.isEmpty
        ? say("各项目都已填报。", "Every project has reported.")
        : say("按 Enter 录入。还没有填报的：", "Enter goes to the entry sheet. Not reported yet:")
    case .review:
      end.doubts.isEmpty
        ? say("没有要核对的。", "There is nothing to look at.")
        : say("按 Enter 到第一处；可疑不妨碍结账。", "Enter goes to the first; doubts hinder nothing:")
    case .explanation:
      end.unexplained.isEmpty
        ? say("滞后的项目都已说明原因。", "Every project that lags has said why.")
        : say("按 Enter 只看未说明的，再按 r 填写：", "Enter lists them, r says why:")
    case .closing:
      end.isClosed
        ? say("已结账的月份，改动须写明原因。", "What is closed is changed only with a reason.")
        : say("按 Enter 结账：之后的改动须写明原因。", "Enter closes: later changes need a reason.")
    case .report:
      say(
        "按 Enter 导出工作簿或网页。8月的监控表和次年1月的自评表：按 7，选项目，按 F。",
        "Enter exports a workbook or a page. For the forms of August and January: 7, a project, F.")
    }
  }
}
