public import BudgetModel

/// Making a file from a document or a table, on the start screen.
extension Strings {
  /// The place's name.
  public var bookImportScreen: String { say("从文件导入", "Importing a year") }
  /// The form's title.
  public var bookImportTitle: String {
    say("从公布的文件或项目表导入", "Import from a published document or a table of projects")
  }
  /// What is read.
  public var sourceDocumentLabel: String { say("来源", "Source") }
  /// Under its path.
  public var sourceDocumentHint: String {
    say(
      "公布文件 txt、pdf、docx，或项目表 xlsx、csv；Tab 补全",
      "a document (txt, pdf, docx) or a table (xlsx, csv); Tab completes")
  }
  /// Nothing has been read yet.
  public var notReadYet: String { say("填好来源后读取", "read once the source is typed") }
  /// What was found.
  public func foundBook(_ book: BudgetBook, uncertain: Int, unread: Int) -> String {
    let indicators = book.projects.reduce(0) { $0 + $1.indicators.count }
    let total = Money(fen: book.projects.reduce(0) { $0 &+ $1.budget.total.fen }).wanText
    let what = say(
      "\(book.unit.code) \(book.unit.name)，\(book.fiscalYear.year)年度，项目 \(book.projects.count)，指标 \(indicators)，预算 \(total) 万元",
      "\(book.unit.code) \(book.unit.name), \(book.fiscalYear.year), projects \(book.projects.count), indicators \(indicators), budget \(total) 万元"
    )
    guard uncertain + unread > 0 else { return what }
    return what
      + say(
        "；不确定 \(uncertain) 处，未读入 \(unread) 行，新建后逐一核对",
        "; in doubt \(uncertain), lines not taken \(unread): looked at one by one afterwards")
  }
  /// The fields that help where the document does not say.
  public var headSection: String {
    say("文件里没写的（有就留空）", "What the source does not say (else leave it empty)")
  }
  /// Under those fields.
  public var headHint: String { say("来源里写明的不用填", "only where the source does not say it") }
  /// The document names no unit.
  public var documentNeedsUnit: String {
    say("来源没有写明单位编码和名称，请填写。", "The source does not name the unit; type its code and name.")
  }
  /// The document names no year.
  public var documentNeedsYear: String {
    say("来源没有写明预算年度，请填写。", "The source does not name the fiscal year; type it.")
  }
  /// A table of projects names no unit and no year.
  public var tableNeedsUnit: String {
    say("表格里没有单位和年度，请在下面填写。", "A table says neither unit nor year; type them below.")
  }
  /// Between a place and what is wrong there.
  public var colon: String { say("：", ": ") }
  /// The file was made.
  public func madeImported(_ book: BudgetBook, toReview: Int) -> String {
    let count = book.projects.count
    return toReview == 0
      ? say("已导入 \(count) 个项目。", "Imported \(count) projects.")
      : say(
        "已导入 \(count) 个项目；有 \(toReview) 处请核对。",
        "Imported \(count) projects; places to look at: \(toReview).")
  }
  /// Makes the file.
  public var doMakeImported: String { say("新建文件并打开", "make the file and open it") }
}
