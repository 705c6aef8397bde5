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
