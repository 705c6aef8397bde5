/// The argument parser speaks English only.
extension Strings {
  /// Its phrases with their translations, a longer one before those it contains; none in English.
  public var parserPhrases: [(english: String, translation: String)] {
    guard language == .chinese else { return [] }
    return [
      // Help.
      ("OVERVIEW: ", "说明："), ("USAGE: ", "用法："), ("Usage: ", "用法："),
      // Further usage lines stand below the first, which is a column shorter now.
      ("\n       budget ", "\n      budget "),
      ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
      ("(default)", "（默认）"),
      ("Show help information.", "显示帮助。"),
      ("Show subcommand help information.", "显示某个命令的帮助。"),
      ("Show the version.", "显示版本。"),
      ("  See '", "  用 '"), ("<subcommand>", "<命令>"),
      ("' for more information.", "' 查看用法。"), ("' for detailed help.", "' 查看详细帮助。"),
      // What is wrong with a command line.
      ("Error: ", "错误："), ("Help:  ", "说明："),
      ("Missing expected argument ", "缺少参数 "), ("Missing one of: ", "缺少其中之一："),
      ("Missing value for ", "缺少取值："),
      ("Unknown option ", "没有这个选项："), ("Invalid option: ", "选项格式不正确："),
      (". Did you mean '", "。是否应为 '"), ("'?", "'？"), ("   or: ", "   或者："),
      ("Unexpected argument ", "多余的参数："), (" unexpected arguments: ", " 个多余的参数："),
      ("The value '", "取值 '"), ("' is invalid for '", "' 不能用于 '"), ("' is invalid.", "' 不能用。"),
      ("The option '", "选项 '"), ("' does not take any value, but '", "' 不带取值，却给了 '"),
      ("' was specified.", "'。"), ("': ", "'："),
      ("Can't generate completion scripts for ", "不能生成这种补全脚本："),
      ("Can't autodetect a supported shell.", "无法识别所用的 shell。"),
      (
        "Please use --generate-completion-script=<shell> with one of:",
        "请用 --generate-completion-script=<shell>，可选："
      ),
    ]
  }
}
