public import BudgetModel

/// What is wrong with a file, in sentences that say what to do.
extension Strings {
  /// How grave a problem is, between its place and its sentence.
  public func severity(isError: Bool) -> String {
    isError ? say("错误", "error") : say("警告", "warning")
  }
  /// The last line about a file that can be used, perhaps with warnings.
  public func fileIsSound(projects: Int, warnings: Int) -> String {
    warnings == 0
      ? say("没有问题（项目 \(projects) 个）", "no problems (projects: \(projects))")
      : say(
        "可以使用（项目 \(projects) 个，警告 \(warnings) 处）",
        "can be used (projects: \(projects), warnings: \(warnings))")
  }
  /// So many problems are beyond those that are listed.
  public func moreProblems(_ count: Int) -> String {
    say("另有 \(count) 处问题没有列出。", "\(count) more problems are not listed.")
  }
  /// After the first problem of a file that cannot be opened: how to see all.
  public func seeCheck(_ path: String) -> String {
    say("用 budget check 查看全部：budget check \(path)", "All of them: budget check \(path)")
  }

  /// Something stands where the format wants something else.
  public func expected(_ what: String, found: String) -> String {
    say("此处应为\(what)，而不是\(found)。", "Expected \(what) here, not \(found).")
  }
  /// A character in quotes, as something found.
  public func character(_ text: String) -> String { say("“\(text)”", "“\(text)”") }
  /// The file ends in the middle.
  public func endsTooSoon(expected: String) -> String {
    say(
      "文件在这里中断，缺少\(expected)；文件可能没有写完整。",
      "The file ends here where \(expected) is due; it may be cut short.")
  }
  /// The file has no bytes, or blanks only.
  public var emptyFile: String {
    say("文件为空，请用备份恢复。", "The file is empty; restore a backup.")
  }
  /// The first bytes are those of UTF-16 or UTF-32.
  public var notUTF8: String {
    say("文件不是 UTF-8 编码，请另存为 UTF-8。", "The file is not in UTF-8; save it as UTF-8.")
  }
  /// Bytes within the file are not UTF-8, as GBK's are not.
  public var invalidUTF8: String {
    say(
      "此处的字节不是 UTF-8（可能是 GBK），请另存为 UTF-8。",
      "These bytes are not UTF-8 (GBK perhaps); save the file as UTF-8.")
  }
  /// A comment, as some editors allow it.
  public var noComments: String { say("JSON 里不能有注释，请删去。", "JSON has no comments; remove it.") }
  /// A comma with nothing behind it.
  public var trailingComma: String {
    say("最后一项后面多了逗号，请删去。", "There is a comma after the last item; remove it.")
  }
  /// A raw control character in a text, as "U+0009".
  public func controlCharacter(_ code: String) -> String {
    say(
      "文字里有控制字符（\(code)），请删去或写成转义。",
      "The text has a control character (\(code)); remove it or write it as an escape.")
  }
  /// A backslash before a character that needs none.
  public var badEscape: String {
    say(
      "反斜杠后面不是有效的转义；反斜杠本身写作 \\\\。",
      "A backslash must begin one of JSON's escapes; write \\\\ for the character itself.")
  }
  /// Half a surrogate pair, written as an escape.
  public var loneSurrogate: String {
    say(
      "\\u 转义只有一半代理对；请直接写这个字。",
      "The \\u escape is one half of a surrogate pair; write the character itself.")
  }
  /// A number in a form that JSON does not have, such as 01.
  public var badNumber: String {
    say(
      "数字格式不正确；请写成 2024 这样的整数。",
      "This is not a valid JSON number; write one such as 2024.")
  }
  /// Lists within lists, beyond the limit of levels.
  public func nestedTooDeep(_ limit: Int) -> String {
    say(
      "嵌套超过 \(limit) 层；这不是预算文件。",
      "Nested deeper than \(limit) levels; this is not a budget file.")
  }
  /// Text behind the object that is the whole file.
  public var trailingContent: String {
    say("文件内容结束后还有别的内容，请删去。", "Something follows the end of the document; remove it.")
  }

  /// An object lacks a key that it must have.
  public func missingKey(_ key: String) -> String {
    say("缺少“\(key)”，请补上。", "“\(key)” is missing; add it.")
  }
  /// An object has a key that the format does not.
  public func unknownKey(_ key: String) -> String {
    say(
      "无法识别的键“\(key)”，请删去或改正拼写。",
      "Unknown key “\(key)” here; remove it or correct its spelling.")
  }
  /// An object has a key twice.
  public func duplicateKey(_ key: String) -> String {
    say("“\(key)”出现了两次，请只留一个。", "“\(key)” appears twice; keep one.")
  }
  /// An amount was written without quotes.
  public func numberForAmount(_ text: String) -> String {
    say(
      "金额要写成带引号的万元数，如 \"12.50\"，而不是数字 \(text)。",
      "An amount is a string of 万元 such as \"12.50\", not the number \(text).")
  }
  /// A text stands for an amount that is none in the file's form.
  public func notAnAmount(_ text: String) -> String {
    say(
      "“\(text)”不是金额；请写万元数，两到六位小数，如 \"12.50\"。",
      "“\(text)” is not an amount; write 万元 with two to six decimals, such as \"12.50\".")
  }
  /// An amount is beyond what the program can hold.
  public func amountDoesNotFit(_ text: String) -> String {
    say(
      "金额“\(text)”太大；请核对单位是不是万元。",
      "The amount “\(text)” is too large; check that it is in 万元.")
  }
  /// A whole number that is no month.
  public func notAMonth(_ text: String) -> String {
    say("\(text) 不是月份；请写 1 到 12。", "\(text) is not a month; write 1 to 12.")
  }
  /// A whole number that is no fiscal year.
  public func notAYear(_ text: String) -> String {
    say(
      "\(text) 不是预算年度；请写成 2024 这样的年份。",
      "\(text) is not a fiscal year; write one such as 2024.")
  }
  /// A key that only a file of version 2 may have.
  public func needsVersion2(_ key: String) -> String {
    say(
      "“\(key)”要求文件版本为 2：请把 schemaVersion 改成 2。",
      "“\(key)” needs version 2 of the file: write 2 for schemaVersion.")
  }
  /// A text that is no percentage.
  public func notAPercent(_ text: String) -> String {
    say(
      "“\(text)”不是百分数；请写成 \"10.00\" 这样，最多两位小数。",
      "“\(text)” is not a percentage; write one such as \"10.00\", with two decimals at most.")
  }
  /// A text that is none of a few words.
  public func notAWord(_ text: String, allowed: [String]) -> String {
    say(
      "“\(text)”无法识别；请写 \(list(allowed)) 之一。",
      "“\(text)” is not known here; write one of \(list(allowed)).")
  }
  /// The file has a newer format than the program knows.
  public func foreignVersion(_ text: String, known: Int) -> String {
    say(
      "文件格式版本是 \(text)，本程序仅支持到版本 \(known)；请升级本程序。文件没有改动。",
      "The file's format is version \(text) and this program supports versions up to \(known); upgrade the program. The file is untouched."
    )
  }
  /// An edit of a kind that this version does not know.
  public func unknownEditKind(_ kind: String) -> String {
    say(
      "不支持的改动类型“\(kind)”；请改正 kind，或升级本程序。",
      "The kind of edit “\(kind)” is not known; correct it, or upgrade the program.")
  }
  /// A number where a place in a list is due.
  public func notAPlace(_ text: String) -> String {
    say("\(text) 不是序号；从 0 起数。", "\(text) is not a place; places are counted from 0.")
  }
  /// An edit names one project and holds another.
  public func otherCode(_ code: String) -> String {
    say(
      "其中的项目编码是“\(code)”，与 project 不一致，请改成相同。",
      "Its project has the code “\(code)”, not the one that “project” names; make them the same.")
  }
  /// A warning: the code has not the form that finance systems give.
  public func unusualCode(_ code: String) -> String {
    say(
      "项目编码“\(code)”不符合通常的21位格式，请核对。",
      "The code “\(code)” does not have the usual 21-character form; check it.")
  }

  /// A rule of the book that the file breaks at a place.
  public func broken(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .emptyText:
      say("不能为空，请补上。", "This must not be empty; fill it in.")
    case .duplicateCode(let code, let first):
      say(
        "项目编码“\(code)”与第 \(first + 1) 个项目重复。",
        "Project number \(first + 1) has the code “\(code)” already.")
    case .negativeBudget:
      say("预算数不能为负数。", "A budget cannot be below zero.")
    case .negativePlan:
      say("计划数不能为负数。", "A plan cannot be below zero.")
    case .fallingPlan(let from, let amount):
      say(
        "计划累计数不能低于\(end(of: from.month))的 \(amount.wanText)。",
        "A cumulative plan cannot be lower than the \(amount.wanText) of the \(end(of: from.month))."
      )
    case .planMissesBudget(let december, let approved):
      say(
        "12月底计划 \(december.wanText) 应等于年初预算数 \(approved.wanText)。",
        "December's plan of \(december.wanText) must equal the approved budget of \(approved.wanText)."
      )
    case .negativeAdjustedBudget(let month, let budget):
      say(
        "\(name(of: month))调整后预算数为负数（\(budget.wanText)）。",
        "This brings the adjusted budget of \(name(of: month)) below zero (\(budget.wanText)).")
    case .duplicateMonth(let month):
      say("\(name(of: month))已有一条支出记录，请合并。", "\(name(of: month)) has a record already; merge them.")
    case .negativeActual(let month, let actual):
      say(
        "\(name(of: month))累计支出为负数（\(actual.wanText)）。",
        "This brings the spending through \(name(of: month)) below zero (\(actual.wanText)).")
    case .noteWithoutSpending(let month):
      say(
        "\(name(of: month))未填报，不能写备注；请先录入支出。",
        "\(name(of: month)) is not reported and bears no note; record its spending first.")
    case .revisionMissesBudget(let month, let december, let adjusted):
      say(
        "\(name(of: month))起的计划，12月底 \(december.wanText) 应等于\(name(of: month))调整后预算数 \(adjusted.wanText)。",
        "The plan from \(name(of: month)) ends at \(december.wanText) and must equal the budget as adjusted by then, \(adjusted.wanText)."
      )
    case .duplicateRevision(let month):
      say(
        "\(name(of: month))已有一次计划调整，请合并。",
        "The plan is revised from \(name(of: month)) already; merge the two.")
    case .unnamedAttribute:
      say("属性没有名称，请补上。", "An attribute has no name; give it one.")
    case .unknownSource(let source):
      say(
        "没有声明资金来源“\(source.key)”，请先在 sources 中声明，或改正拼写。",
        "The source “\(source.key)” is not declared; declare it in “sources” first, or correct its spelling."
      )
    case .blankAmount(let source):
      say(
        "没有写资金来源“\(source.key)”的金额；未声明 sources 的文件须写明各来源金额。",
        "The amount of “\(source.key)” is missing; only with declared “sources” may one be left blank."
      )
    case .noSources:
      say("至少要有一个资金来源。", "There must be at least one source.")
    case .tooManySources(let count):
      say(
        "资金来源有 \(count) 个，最多 \(FundSources.limit) 个。",
        "There are \(count) sources; \(FundSources.limit) are the most.")
    case .badSourceKey(let key):
      say(
        "“\(key)”不能作资金来源的代号；请用小写字母开头的字母和数字，且不用 month、kind、document、reason、note。",
        "“\(key)” cannot be a source's key; write letters and digits beginning with a small letter, and none of month, kind, document, reason, note."
      )
    case .unnamedSource(let source):
      say("资金来源“\(source.key)”没有名称，请补上。", "The source “\(source.key)” has no name; give it one.")
    case .duplicateSource(let source):
      say("资金来源“\(source.key)”重复，请只留一个。", "The source “\(source.key)” appears twice; keep one.")
    case .badSharedRule(.tolerance), .badSharedRule(.farBehind):
      say("应为 0 到 100 个百分点。", "This must be 0 to 100 percentage points.")
    case .badSharedRule(.red):
      say("红灯界限应为 0 到 1000（%）。", "The red threshold must be 0 to 1000 (%).")
    case .badSharedRule(.yellow):
      say(
        "黄灯界限应为 0 到 1000（%），且不低于红灯界限。",
        "The yellow threshold must be 0 to 1000 (%) and not below the red one.")
    case .amountsTooLarge:
      say(
        "文件里的金额合计超过 100 亿万元，无法精确计算。",
        "The amounts of the file together exceed 10 000 000 000 万元.")
    }
  }
}
