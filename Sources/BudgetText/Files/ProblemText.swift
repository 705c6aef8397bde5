public import BudgetModel

/// What is wrong with a file, in sentences that say what to do.
extension Strings {
  /// Error or warning, at the head of a problem's line.
  public func severity(isError: Bool) -> String {
    isError ? say("错误", "error") : say("注意", "warning")
  }
  /// A file that can be used, perhaps with warnings.
  public func fileIsSound(projects: Int, warnings: Int) -> String {
    warnings == 0
      ? say("没有问题（项目 \(projects) 个）", "no problems (projects: \(projects))")
      : say(
        "可以使用（项目 \(projects) 个，注意 \(warnings) 处）",
        "can be used (projects: \(projects), warnings: \(warnings))")
  }
  /// Problems that are not listed.
  public func moreProblems(_ count: Int) -> String {
    say("另有 \(count) 处问题没有列出。", "\(count) more problems are not listed.")
  }
  /// Where to see all problems.
  public func seeCheck(_ path: String) -> String {
    say("用 budget check 查看全部：budget check \(path)", "All of them: budget check \(path)")
  }

  /// Something other than JSON requires.
  public func expected(_ what: String, found: String) -> String {
    say("此处应为\(what)，而不是\(found)。", "Expected \(what) here, not \(found).")
  }
  /// A character found.
  public func character(_ text: String) -> String { say("“\(text)”", "“\(text)”") }
  /// The text ends too soon.
  public func endsTooSoon(expected: String) -> String {
    say(
      "文件在这里中断，缺少\(expected)；文件可能没有写完整。",
      "The file ends here where \(expected) is due; it may be cut short.")
  }
  /// An empty file.
  public var emptyFile: String {
    say("文件是空的；请换成备份。", "The file is empty; put a copy in its place.")
  }
  /// Another encoding.
  public var notUTF8: String {
    say("文件不是 UTF-8 编码，请另存为 UTF-8。", "The file is not in UTF-8; save it as UTF-8.")
  }
  /// Bytes that are not UTF-8.
  public var invalidUTF8: String {
    say(
      "此处的字节不是 UTF-8（可能是 GBK），请另存为 UTF-8。",
      "These bytes are not UTF-8 (GBK perhaps); save the file as UTF-8.")
  }
  /// A comment.
  public var noComments: String { say("JSON 里不能有注释，请删去。", "JSON has no comments; remove it.") }
  /// A trailing comma.
  public var trailingComma: String {
    say("最后一项后面多了逗号，请删去。", "There is a comma after the last item; remove it.")
  }
  /// A raw control character.
  public func controlCharacter(_ code: String) -> String {
    say(
      "文字里有控制字符（\(code)），请删去或写成转义。",
      "The text has a control character (\(code)); remove it or write it as an escape.")
  }
  /// A bad escape.
  public var badEscape: String {
    say(
      "反斜杠后面不是有效的转义；反斜杠本身写作 \\\\。",
      "A backslash must begin one of JSON's escapes; write \\\\ for the character itself.")
  }
  /// Half a surrogate pair.
  public var loneSurrogate: String {
    say(
      "\\u 转义只有一半代理对；请直接写这个字。",
      "The \\u escape is one half of a surrogate pair; write the character itself.")
  }
  /// A malformed number.
  public var badNumber: String {
    say("数字的写法不对；请写成 2024 这样的整数。", "JSON does not write numbers so; write one such as 2024.")
  }
  /// Nested too deep.
  public func nestedTooDeep(_ limit: Int) -> String {
    say(
      "嵌套超过 \(limit) 层；这不是预算文件。",
      "Nested deeper than \(limit) levels; this is not a budget file.")
  }
  /// Something after the end.
  public var trailingContent: String {
    say("文件内容结束后还有别的内容，请删去。", "Something follows the end of the document; remove it.")
  }

  /// A missing key.
  public func missingKey(_ key: String) -> String {
    say("缺少“\(key)”，请补上。", "“\(key)” is missing; add it.")
  }
  /// An unknown key.
  public func unknownKey(_ key: String) -> String {
    say(
      "不认识的“\(key)”，请删去或改正拼写。",
      "“\(key)” is not a key of this place; remove it or mend its spelling.")
  }
  /// A key given twice.
  public func duplicateKey(_ key: String) -> String {
    say("“\(key)”出现了两次，请只留一个。", "“\(key)” stands twice; keep one.")
  }
  /// A number where an amount is due.
  public func numberForAmount(_ text: String) -> String {
    say(
      "金额要写成带引号的万元数，如 \"12.50\"，而不是数字 \(text)。",
      "An amount is a string of 万元 such as \"12.50\", not the number \(text).")
  }
  /// Text that is no amount.
  public func notAnAmount(_ text: String) -> String {
    say(
      "“\(text)”不是金额；请写万元数，两到六位小数，如 \"12.50\"。",
      "“\(text)” is not an amount; write 万元 with two to six decimals, such as \"12.50\".")
  }
  /// An amount that does not fit.
  public func amountDoesNotFit(_ text: String) -> String {
    say(
      "金额“\(text)”太大；请核对单位是不是万元。",
      "The amount “\(text)” is too large; check that it is in 万元.")
  }
  /// A number that is no month.
  public func notAMonth(_ text: String) -> String {
    say("\(text) 不是月份；请写 1 到 12。", "\(text) is not a month; write 1 to 12.")
  }
  /// A number that is no fiscal year.
  public func notAYear(_ text: String) -> String {
    say(
      "\(text) 不是预算年度；请写成 2024 这样的年份。",
      "\(text) is not a fiscal year; write one such as 2024.")
  }
  /// Another version of the format.
  public func foreignVersion(_ text: String, known: Int) -> String {
    say(
      "文件格式版本是 \(text)，本程序只认得版本 \(known)；请升级本程序。文件没有改动。",
      "The file's format is version \(text) and this program knows version \(known); upgrade the program. The file is untouched."
    )
  }
  /// A code of an unusual shape.
  public func unusualCode(_ code: String) -> String {
    say(
      "项目编码“\(code)”不是通常的21位写法，请核对。",
      "The code “\(code)” has not the usual 21 characters; check it.")
  }

  /// A rule of the book that is broken.
  public func broken(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .emptyText:
      say("不能是空的，请补上。", "This must not be empty; fill it in.")
    case .duplicateCode(let code, let first):
      say(
        "项目编码“\(code)”与第 \(first + 1) 个项目重复。",
        "Project number \(first + 1) has the code “\(code)” already.")
    case .unknownProject(let code):
      say("没有编码为“\(code)”的项目。", "No project has the code “\(code)”.")
    case .negativeBudget:
      say("预算数不能是负数。", "A budget cannot be below zero.")
    case .negativePlan:
      say("计划数不能是负数。", "A plan cannot be below zero.")
    case .fallingPlan(let from, let amount):
      say(
        "累计计划数不能比\(end(of: from.month))的 \(amount.wanText) 少。",
        "A cumulative plan cannot be lower than the \(amount.wanText) of the \(end(of: from.month))."
      )
    case .planMissesBudget(let december, let approved):
      say(
        "12月底计划 \(december.wanText) 应等于预算数 \(approved.wanText)。",
        "December's plan of \(december.wanText) must equal the budget of \(approved.wanText).")
    case .negativeAdjustedBudget(let month, let budget):
      say(
        "调整后\(name(of: month))的预算数成为负数（\(budget.wanText)）。",
        "This brings the budget of \(name(of: month)) below zero (\(budget.wanText)).")
    case .duplicateMonth(let month):
      say("\(name(of: month))已有一条支出记录，请合并。", "\(name(of: month)) has a record already; merge them.")
    case .negativeActual(let month, let actual):
      say(
        "\(name(of: month))累计支出成为负数（\(actual.wanText)）。",
        "This brings the spending through \(name(of: month)) below zero (\(actual.wanText)).")
    case .closedMonth(let month):
      monthIsClosed(month)
    case .amountsTooLarge:
      say(
        "文件里的金额合计超过 100 亿万元，无法精确计算。",
        "The amounts of the file together pass 10 000 000 000 万元.")
    }
  }
}
