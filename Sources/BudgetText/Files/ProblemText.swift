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
      "“\(key)”是版本 2 的键，请把 schemaVersion 改成 2。",
      "“\(key)” belongs to version 2; write 2 for schemaVersion.")
  }
  /// A text that is no percentage.
  public func notAPercent(_ text: String) -> String {
    say(
      "“\(text)”不是百分数；请写成 \"10.00\" 这样，不为负，最多两位小数。",
      "“\(text)” is not a percentage; write one such as \"10.00\", not below zero, with two decimals at most."
    )
  }
  /// A text that is neither points nor a share of them.
  public func notPoints(_ text: String) -> String {
    say(
      "“\(text)”不是 0 到 100 的数；请写成 \"16.67\" 这样，最多两位小数。",
      "“\(text)” is not a number from 0 to 100; write one such as \"16.67\", with two decimals at most."
    )
  }
  /// A text that is no value of an indicator.
  public func notAQuantity(_ text: String) -> String {
    say(
      "“\(text)”不是完成值；请写数字（最多六位小数），或 达成、部分达成、未达成。",
      "“\(text)” is not a value; write a number with six decimals at most, or 达成, 部分达成, 未达成.")
  }
  /// A text that is no month of a year.
  public func notAYearMonth(_ text: String) -> String {
    say(
      "“\(text)”不是年月；请写成 \"2024-10\" 这样。",
      "“\(text)” is not a month of a year; write one such as \"2024-10\".")
  }
  /// A text that is none of a few words.
  public func notAWord(_ text: String, allowed: [String]) -> String {
    say(
      "“\(text)”无法识别；此处可写：\(list(allowed))。",
      "“\(text)” is not known here; write one of: \(list(allowed)).")
  }
  /// A text that is no key which a command may be given.
  public func notAKey(_ text: String) -> String {
    say(
      "“\(text)”不能作按键；可写一个字母或符号（数字和 . - + ( 除外）、space、ctrl-k、alt-k、f1 到 f12。",
      "“\(text)” is no key that can be given; write a letter or sign (no digit, . - + or parenthesis), space, ctrl-k, alt-k or f1 to f12."
    )
  }
  /// A key that another command has been given already.
  public func keyTaken(_ text: String, by owner: String) -> String {
    say(
      "按键“\(text)”已经给了 \(owner)；请另选一个。",
      "The key “\(text)” is given to \(owner) already; choose another.")
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
}
