public import BudgetImport
internal import BudgetModel

/// Why a document makes no file, in sentences that say the way out.
extension Strings {
  /// A problem in a sentence.
  public func sentence(for problem: DocumentProblem) -> String {
    switch problem {
    case .empty: say("文件是空的。", "The file is empty.")
    case .workbook:
      say(
        "这是电子表格；请用 budget import projects 导入项目。",
        "This is a spreadsheet; import its projects with budget import projects.")
    case .oldWord:
      say(
        "这是旧版 Word 文件（.doc），读不了；请另存为 .docx。",
        "This is a document of old Word (.doc), which is not read; save it as .docx.")
    case .unknownKind:
      say("不是文本、.docx 或 .pdf 文件。", "This is neither a text nor a .docx nor a .pdf file.")
    case .protected:
      say("文件有密码保护；请先去掉密码。", "A password protects the file; remove it first.")
    case .damaged(let part):
      say("文件已损坏", "The file is damaged") + (part.map { "（\($0)）" } ?? "") + say("。", ".")
    case .tooLarge: say("文件内容太大，没有读取。", "The file holds too much and was not read.")
    case .encoding(let line):
      say(
        "第 \(line) 行起不是 UTF-8、UTF-16 或 GB18030 文字。",
        "From line \(line) on this is no text in UTF-8, UTF-16 or GB18030.")
    case .noDecoder:
      say("本机不能转换 GB18030；请另存为 UTF-8。", "This machine cannot read GB18030; save the file as UTF-8.")
    case .noPDFReader:
      say(
        "读取 .pdf 需要 pdftotext；请安装软件包 poppler-utils。",
        "Reading .pdf needs pdftotext; install the package poppler-utils.")
    case .picturesOnly:
      say(
        "这个 .pdf 只有图片，没有文字可读；请用文字版，或先做文字识别。",
        "The pages of this .pdf are pictures without text; use one with text, or have the text recognised first."
      )
    case .tooSlow(let seconds):
      say(
        "pdftotext 超过 \(seconds) 秒没有读完，已停止。",
        "pdftotext did not finish within \(seconds) seconds and was stopped.")
    case .unreadablePDF:
      say("pdftotext 读不了这个 .pdf，可能已损坏。", "pdftotext cannot read this .pdf; it may be damaged.")
    case .content(let error): sentence(for: error)
    case .cancelled: say("已取消。", "Cancelled.")
    }
  }

  private func sentence(for error: DocumentError) -> String {
    switch error {
    case .noTable:
      say("没有找到项目绩效目标表。", "There is no table of a project in it.")
    case .noUnit:
      say(
        "没有写明单位编码和名称；请用 --unit 和 --name 给出。",
        "It does not state the unit's code and name; give --unit and --name.")
    case .noYear:
      say("没有写明预算年度；请用 --year 给出。", "It does not state the fiscal year; give --year.")
    case .tooManySources(let count):
      say(
        "资金来源有 \(count) 个，最多 \(FundSources.limit) 个。",
        "There are \(count) sources of funds; \(FundSources.limit) are the most.")
    case .amountsTooLarge(let project):
      say(
        "从第 \(project + 1) 个项目起，金额合计超过 100 亿万元。",
        "With project number \(project + 1) the amounts exceed 10 000 000 000 万元.")
    case .tooLong(let lines):
      say("有 \(lines) 行，太长，没有读取。", "It has \(lines) lines, too many to be read.")
    case .cancelled: say("已取消。", "Cancelled.")
    }
  }
}
