/// Looking at what of an imported document is not sure.
extension Strings {
  /// The screen's name.
  public var reviewScreen: String { say("核对导入", "Imported document") }
  /// How many places there are, and how many nobody has looked at.
  public func reviewTitle(_ count: Int, open: Int) -> String {
    say(
      "导入核对：\(count) 处不确定，还有 \(open) 处未核对",
      "Imported document: places in doubt \(count), not looked at \(open)")
  }
  /// Column: the line of the document.
  public var lineColumn: String { say("行", "Line") }
  /// Over the document's lines.
  public func documentLines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1
      ? say("原文第\(lines.lowerBound)行", "The document, line \(lines.lowerBound)")
      : say(
        "原文第\(lines.lowerBound)至\(lines.upperBound)行",
        "The document, lines \(lines.lowerBound) to \(lines.upperBound)")
  }
  /// A line from which nothing was taken.
  public var unreadLine: String { say("没有读入", "nothing was taken from it") }
  /// Correcting a line from which nothing was taken.
  public var unreadIsTypedIn: String {
    say("这一行没有读入；需要的内容请在项目里补上。", "Nothing was taken from it; type what is needed into the project.")
  }
  /// Correcting what no form of a project has: what came of it.
  public var resultsAreEdited: String {
    say(
      "支出在录入（2）里改，预算调整按 A，指标在指标（6）、分值在评价（7）里改。",
      "Spending is corrected on entry (2), adjustments with A, indicators (6), weights on evaluation (7)."
    )
  }
  /// All has been looked at.
  public var reviewDone: String { say("全部核对完。", "All of it has been looked at.") }
  /// No document was imported in this session.
  public var noReview: String { say("没有要核对的导入。", "There is no import to look at.") }
  /// Shows the screen.
  public var doShowReview: String { say("核对刚导入的文件", "look at the document just imported") }
  /// Accepts what was read.
  public var doAcceptPlace: String { say("接受；再按取消", "accept it; again takes that back") }
  /// Opens the form to correct it.
  public var doCorrectPlace: String { say("改正（打开表单）", "correct it (opens the form)") }
  /// Footer: accepts.
  public var shortAccept: String { say("接受", "accept") }
  /// Footer: corrects.
  public var shortCorrect: String { say("改正", "correct") }
}
