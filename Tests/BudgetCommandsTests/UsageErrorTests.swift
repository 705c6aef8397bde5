import TestSupport
import Testing

@Suite("A command line that is wrong") struct UsageErrorTests {
  @Test(
    "What is wrong comes first, in either language; the usage follows",
    arguments: [
      (["summary", "--bogus"], "错误：没有这个选项：'--bogus'", "Error: Unknown option '--bogus'"),
      (
        ["summary", "--asof"], "错误：没有这个选项：'--asof'。是否应为 '--as-of'？",
        "Error: Unknown option '--asof'. Did you mean '--as-of'?"
      ),
      (
        ["summary", "--as-of"], "错误：缺少取值：'--as-of <月份>'",
        "Error: Missing value for '--as-of <month>'"
      ),
      (["check"], "错误：缺少参数 '<文件> ...'", "Error: Missing expected argument '<file> ...'"),
      (["spend", "a"], "错误：缺少参数 '<项目>'", "Error: Missing expected argument '<project>'"),
      (
        ["spend", "a", "b"], "错误：缺少参数 '--month <月份>'",
        "Error: Missing expected argument '--month <month>'"
      ),
      (
        ["spend", "a", "b", "--month", "1"], "错误：请给出 --amount 或 --cumulative 其中一个。",
        "Error: Give either --amount or --cumulative."
      ),
      (
        ["spend", "a", "b", "--month", "1", "--amount", "1", "--cumulative", "1"],
        "错误：请给出 --amount 或 --cumulative 其中一个。",
        "Error: Give either --amount or --cumulative."
      ),
      (["a.json", "b"], "错误：多余的参数：'b'", "Error: Unexpected argument 'b'"),
      (
        ["a.json", "b", "c"], "错误：2 个多余的参数：'b', 'c'", "Error: 2 unexpected arguments: 'b', 'c'"
      ),
      (
        ["summary", "--format", "xml"],
        "错误：取值 'xml' 不能用于 '--format <格式>'：没有“xml”；可用 text、json、csv、markdown。",
        "Error: The value 'xml' is invalid for '--format <format>': There is no “xml”; choose text, json, csv, markdown."
      ),
      (
        ["spend", "a", "b", "--month", "13", "--amount", "1"],
        "错误：取值 '13' 不能用于 '--month <月份>'：13 不是月份；请写 1 到 12。",
        "Error: The value '13' is invalid for '--month <month>': 13 is not a month; write 1 to 12."
      ),
      (
        ["spend", "a", "b", "--other=1", "--month", "1", "--amount", "1"],
        "错误：选项 '--other' 不带取值，却给了 '1'。",
        "Error: The option '--other' does not take any value, but '1' was specified."
      ),
      // What was typed wrongly is told before what is missing for it.
      (
        ["spend", "a", "--mont", "1"], "错误：没有这个选项：'--mont'。是否应为 '--month'？",
        "Error: Unknown option '--mont'. Did you mean '--month'?"
      ),
      (
        ["close", "a", "--month", "--lang"], "错误：缺少取值：'--month <月份>'",
        "Error: Missing value for '--month <month>'"
      ),
      // A refund begins with a minus and is a value all the same.
      (
        ["spend", "a", "b", "--amount", "-1"], "错误：缺少参数 '--month <月份>'",
        "Error: Missing expected argument '--month <month>'"
      ),
      (
        ["export", "a", "-o", " "], "错误：取值 ' ' 不能用于 '-o <输出文件>'：不能为空。",
        "Error: The value ' ' is invalid for '-o <output>': This must not be blank."
      ),
      (
        ["form", "x", "a", "-o", "b"],
        "错误：取值 'x' 不能用于 '<表>'：没有“x”；可用 monitoring、evaluation。",
        "Error: The value 'x' is invalid for '<form>': There is no “x”; choose monitoring, evaluation."
      ),
      (
        ["import", "spending", "a.csv"], "错误：缺少参数 '--into <文件>'",
        "Error: Missing expected argument '--into <file>'"
      ),
      (["import", "x"], "错误：多余的参数：'x'", "Error: Unexpected argument 'x'"),
      (
        ["--generate-completion-script", "xx"], "错误：不能生成 'xx' 的补全脚本；可用 bash、fish、zsh。",
        "Error: There are no completions for 'xx'; choose bash, fish, zsh."
      ),
    ])
  func sentences(arguments: [String], chinese: String, english: String) throws {
    for (language, sentence) in [("zh", chinese), ("en", english)] {
      let run = budget(arguments, environment: ["BUDGET_LANG": language])
      #expect(run.status == 64)
      #expect(run.stdout == "")
      #expect(run.stderr.lines[0] == sentence)
      #expect(run.stderr.contains(language == "zh" ? "\n用法：budget" : "\nUsage: budget"))
      #expect(language == "zh" || !run.stderr.holdsChinese)
    }
  }

  @Test("No English is left in Chinese sentences")
  func noEnglish() throws {
    let run = budget("spend", "a", "b", "--month", "1", "--amount", "x")
    #expect(
      run.stderr == """
        错误：取值 'x' 不能用于 '--amount <金额>'：金额中有无效字符“x”。
        说明：--amount <金额>  本月支出：12.5（万元）、125000元、1.2+3.45；代替原有数
        用法：budget spend <文件> <项目> --month <月份> --amount <金额> [<选项>]
              budget spend <文件> <项目> --month <月份> --cumulative <金额> [<选项>]
          用 'budget spend --help' 查看用法。

        """)
  }

  @Test("A language that is not known is told in the one that is spoken")
  func unknownLanguage() throws {
    let run = budget("summary", sample, "--lang", "fr")
    #expect(run.status == 64)
    #expect(
      run.stderr.lines[0] == "错误：取值 'fr' 不能用于 '--lang <zh|en>'：没有语言“fr”；可用 zh 或 en。")
  }

  @Test("A mistyped command is named, with or without a file after it")
  func mistypedCommands() throws {
    #expect(
      budget("sumary")
        == Run(
          stdout: "", stderr: "sumary：没有这个文件，请核对路径。\n是否要使用命令 budget summary？\n", status: 66))
    let withFile = budget("sumary", sample, "--lang", "en")
    #expect(withFile.status == 64)
    #expect(
      withFile.stderr.lines.prefix(2) == [
        "Error: Unexpected argument '\(sample)'", "Did you mean the command budget summary?",
      ])
    let withOption = budget("spedn", sample, "物业", "--month", "1", "--amount", "1")
    #expect(withOption.status == 64)
    #expect(withOption.stderr.contains("\n是否要使用命令 budget spend？\n"))
    // Near no command, and a command rightly typed.
    #expect(!budget("budgets", "x").stderr.contains("是否"))
    #expect(!budget("spend", sample).stderr.contains("是否"))
  }
}
