public import BudgetImport
internal import BudgetModel

/// Why a file of others cannot be read.
extension Strings {
  /// A cell in a few words: `“6月”!C12`, `C12`, or its line in a text.
  public func name(of place: CellPlace) -> String {
    guard let sheet = place.sheet else {
      return say(
        "第\(place.row)行第\(place.column)列", "line \(place.row), column \(place.column)")
    }
    return "\(sheet)!\(place.columnLetters)\(place.row)"
  }

  /// Why a file cannot be read as tables, and what to do about it.
  public func sentence(for problem: SourceProblem) -> String {
    switch problem {
    case .empty: say("文件是空的。", "The file is empty.")
    case .unknownKind:
      say(
        "既不是 .xlsx 工作簿，也不是文本（CSV）。", "This is neither an .xlsx workbook nor a text (CSV).")
    case .foreign(let format): wayOut(of: format)
    case .damaged(nil):
      say(
        "文件不完整或已损坏；请重新导出或重新复制一份。",
        "The file is cut off or broken; export or copy it again.")
    case .damaged(let part?):
      say(
        "文件已损坏（\(part)）；请重新导出或重新复制一份。",
        "The file is broken (\(part)); export or copy it again.")
    case .missingPart(let part):
      say("不是完整的工作簿：缺少 \(part)。", "This is no whole workbook: \(part) is missing.")
    case .malformed(let part, let line):
      say(
        "工作簿的 \(part) 第\(line)行不是正确的 XML。",
        "Line \(line) of \(part) in the workbook is no sound XML.")
    case .noSheets: say("工作簿里没有工作表。", "The workbook has no sheet of cells.")
    case .tooMuch(let limit, let place): tooMuch(limit, place)
    case .bomb(let part):
      say(
        "文件里的 \(part) 解压后异常庞大，为安全起见没有读取。",
        "\(part) in the file unpacks to an unreasonable size and was not read.")
    case .unknownEncoding(let line):
      say(
        "第\(line)行的编码既不是 UTF-8 也不是 GB18030（GBK）；请另存为 UTF-8 的 CSV。",
        "Line \(line) is neither UTF-8 nor GB18030 (GBK); save the file as CSV in UTF-8.")
    case .wrongEncoding(let encoding, let line):
      say(
        "文件标明是 \(name(of: encoding))，但第\(line)行不是；请另存为 UTF-8 的 CSV。",
        "The file says that it is \(name(of: encoding)), but line \(line) is not; save it as CSV in UTF-8."
      )
    case .noDecoder:
      say(
        "文件不是 UTF-8，而本系统不能转换 GB18030；请另存为 UTF-8 的 CSV。",
        "The file is not UTF-8, and this system cannot convert GB18030; save it as CSV in UTF-8.")
    case .openQuote(let line):
      say("第\(line)行的引号没有结束。", "The quotation mark on line \(line) is never closed.")
    case .textBehindQuote(let line):
      say(
        "第\(line)行：结束引号后面还有文字。", "Line \(line): there is text behind a closing quotation mark.")
    case .oneColumn:
      say(
        "只有一列，不是表格；各列须用逗号、制表符或分号隔开。",
        "There is a single column, so this is no table; separate columns by commas, tabs or semicolons."
      )
    case .cell(let fault, let place):
      say("\(name(of: place))：", "\(name(of: place)): ") + sentence(for: fault)
    case .cancelled: say("已取消。", "Cancelled.")
    }
  }

  private func name(of encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .gb18030: "GB18030"
    }
  }

  private func wayOut(of format: ForeignFormat) -> String {
    let resave = say(
      "请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。",
      "Open it in Excel or WPS and save it as .xlsx or CSV.")
    return switch format {
    case .xls: say("不能读取旧版 .xls 工作簿。", "Old .xls workbooks are not read. ") + resave
    case .xlsb: say("不能读取 .xlsb 二进制工作簿。", "Binary .xlsb workbooks are not read. ") + resave
    case .protected:
      say(
        "文件有密码保护；请打开后取消密码，另存为 .xlsx。",
        "The file is protected by a password; open it, remove the password and save it as .xlsx.")
    case .ods:
      say(
        "不能读取 .ods 工作簿；请用 LibreOffice 另存为 .xlsx 或 CSV。",
        ".ods workbooks are not read; save it as .xlsx or CSV in LibreOffice.")
    case .et:
      say(
        "不能读取 WPS 的 .et 工作簿；请用 WPS 另存为 .xlsx 或 CSV。",
        "WPS's .et workbooks are not read; save it as .xlsx or CSV in WPS.")
    case .numbers:
      say(
        "不能读取 .numbers 表格；请在 Numbers 中导出为 .xlsx 或 CSV。",
        ".numbers files are not read; export it as .xlsx or CSV in Numbers.")
    case .html:
      say("这是网页，不是工作簿（有的系统导出的 .xls 其实是网页）。", "This is a web page, not a workbook. ")
        + resave
    case .document:
      say(
        "这是文档，不是表格；请用 budget import document。",
        "This is a document, not a table; use budget import document.")
    }
  }

  private func tooMuch(_ limit: SourceLimit, _ place: CellPlace?) -> String {
    let what =
      switch limit {
      case .megabytes(let count): say("\(count) MB", "\(count) MB")
      case .rows(let count): say("\(count) 行", "\(count) rows")
      case .columns(let count): say("\(count) 列", "\(count) columns")
      case .cells(let count): say("\(count) 个单元格", "\(count) cells")
      case .characters(let count): say("每格 \(count) 字", "\(count) characters in a cell")
      case .parts(let count): say("\(count) 个部分", "\(count) parts")
      }
    let at = place.map { say("\(name(of: $0))：", "\(name(of: $0)): ") } ?? ""
    return at + say("内容太多（最多 \(what)）。", "This is too much (at most \(what)).")
  }

  private func sentence(for fault: CellFault) -> String {
    switch fault {
    case .formulaWithoutValue:
      say(
        "公式没有保存结果；请用 Excel 或 WPS 打开并保存一次。",
        "A formula has no saved result; open the file in Excel or WPS and save it once.")
    case .badReference(let text): say("“\(text)”不是单元格。", "“\(text)” names no cell.")
    case .beyondSheet(let text):
      say(
        "“\(text)”超出工作表的范围（最后一格是 XFD1048576）。",
        "“\(text)” is beyond the sheet (its last cell is XFD1048576).")
    case .outOfOrder(let text):
      say("“\(text)”重复，或位置倒退。", "“\(text)” comes twice or goes backwards.")
    case .missingText(let text):
      say("引用的文本 \(text) 不存在。", "The text \(text) that it refers to is not there.")
    case .badNumber(let text): say("“\(text)”不是数字。", "“\(text)” is no number.")
    }
  }
}
