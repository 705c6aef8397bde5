/// The steps of the tour.
extension Strings {
  /// Which step it is, nil once all are done.
  public func tourTitle(_ step: Int?, of steps: Int) -> String {
    let place = step.map { "\($0)/\(steps)" } ?? say("完成", "done")
    return say(
      "教程 \(place)  示例数据，什么都不保存  q 结束", "Tour \(place)  sample data, nothing is kept  q ends it")
  }
  /// The first step: the list by deviation.
  public var tourSeeWhoLags: String {
    say(
      "谁落后？按 3：有问题的项目排在最前，写明差几个百分点、差多少钱。",
      "Who lags? Press 3: projects in trouble come first, with how far behind plan in points and in money."
    )
  }
  /// The second step: one project.
  public var tourOpenProject: String {
    say(
      "为什么？用上下键选一个项目，按 Enter：全年的计划、支出、预计，一页看全。",
      "Why? Choose a project with Up and Down and press Enter: its whole year on one page.")
  }
  /// The third step: an amount.
  public var tourEnterAmount: String {
    say(
      "录入：按 2，下键到“公务用车服务平台运行”（9月未填报），输入 1.42，按 Enter。不用另外保存。",
      "Entering: press 2, go down to 公务用车服务平台运行 (not reported), type 1.42 and press Enter. It is saved at once."
    )
  }
  /// The fourth step: undo.
  public var tourUndo: String {
    say(
      "录错了？按 u 撤销，Ctrl-R 重做。每一笔都在历史里（H）。",
      "A mistake? u takes it back, Ctrl-R makes it again. All of it is in the history (H).")
  }
  /// The fifth step: finding.
  public var tourFind: String {
    say(
      "查找：按 Esc 返回，按 1 到项目一览，按 / 再输入拼音首字母 dxsb，按 Enter。",
      "Finding: Esc goes back, 1 shows the projects; press / and type dxsb, the initials of 大型设备, then Enter."
    )
  }
  /// The sixth step: the month's end.
  public var tourMonthEnd: String {
    say(
      "月末：按 8，填报、核对、说明、结账、上报，差什么一看就知道，Enter 去办。",
      "Month end: press 8 to see what is left to report, check, explain, close and hand in; Enter goes there."
    )
  }
  /// All is done.
  public var tourDone: String {
    say(
      "六步都走完了。? 是全部按键，Ctrl-P 按名称找命令。可以接着试，按 q 回到自己的文件。",
      "That is the tour. ? lists all keys, Ctrl-P finds a command by its words. Go on trying, or press q for your own file."
    )
  }
  /// The window is too low for the steps of the tour.
  public func tourNeedsRows(_ rows: Int) -> String {
    say("教程要 \(rows) 行以上的窗口，请把窗口拉高。", "The tour takes a window of \(rows) rows; make it higher.")
  }
  /// The tour is under way already.
  public var alreadyOnTour: String { say("教程正在进行。", "This is the tour.") }
  /// From the help screen to the tour.
  public var doTour: String { say("教程：六步，在示例上", "a tour of six steps, on a sample") }
  /// Footer: the tour.
  public var shortTour: String { say("教程", "tour") }
}
