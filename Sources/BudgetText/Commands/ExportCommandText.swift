/// What `budget export` says.
extension Strings {
  /// What `budget export` does.
  public var exportAbstract: String {
    say("导出为表格、网页或文本。", "Export as a workbook, a page or text.")
  }
  /// `--output`.
  public var outputHelp: String {
    say("写到这个文件；- 为标准输出", "the file to write; - is standard output")
  }
  /// `--format` of `budget export`.
  public var exportFormatHelp: String {
    say(
      "格式：xlsx、html、csv、md 或 json；默认按输出文件的扩展名",
      "format: xlsx, html, csv, md or json; by the ending of the output by default")
  }
  /// `--bom`.
  public var bomHelp: String {
    say("CSV 以 BOM 开头，供 Excel 直接打开", "begin CSV with a BOM, so that Excel opens it right")
  }
  /// `--force`.
  public var forceHelp: String { say("输出文件已存在时替换", "replace the output where it exists") }
  /// What stands for the output in usage lines.
  public var outputValue: String { say("输出文件", "output") }

  /// No format is known by the ending of the output, which is nil for standard output.
  public func unknownEnding(_ path: String?, _ known: [String]) -> String {
    let formats = known.joined(separator: say("、", ", "))
    guard let path else {
      return say(
        "写到标准输出时请用 --format 写明格式：\(formats)。",
        "Say the --format for standard output: \(formats).")
    }
    return say(
      "“\(path)”的扩展名不是可导出的格式；可用 \(formats)，或用 --format 写明。",
      "“\(path)” ends like no format there is; choose \(formats), or say the --format.")
  }
  /// A workbook is not printed.
  public var workbookIsNoText: String {
    say("xlsx 不能写到标准输出，请写文件名。", "xlsx is not text; name a file.")
  }
  /// `--bom` beside another format.
  public var bomIsForCSV: String { say("--bom 只用于 csv。", "--bom is for csv only.") }
  /// The output exists.
  public func outputExists(_ path: String) -> String {
    say("\(path) 已存在；要替换请加 --force。", "\(path) exists; --force replaces it.")
  }
  /// The output is the book itself.
  public func outputIsTheBook(_ path: String) -> String {
    say(
      "\(path) 就是预算文件本身，不能用导出的内容替换。",
      "\(path) is the budget file itself and is not replaced by an export.")
  }
  /// The output was written.
  public func exported(_ path: String, projects: Int, asOf month: String) -> String {
    say(
      "已导出 \(path)：\(projects) 个项目，截至 \(month)",
      "Exported \(path): projects: \(projects), as of \(month)")
  }
  /// The history is left out, and why.
  public func historyLeftOut(_ why: String) -> String {
    say("未导出修改历史：\(why)", "The history is left out: \(why)")
  }

  /// The program is linked statically, so it cannot load a library.
  public func cannotLoad(_ library: String) -> String {
    say(
      "这个静态版本的 budget 不能写 xlsx，它不能装载 \(library)；请用普通版本（make build），或导出 csv、html。",
      "This static build of budget cannot write xlsx, for it cannot load \(library); use the ordinary build "
        + "(make build), or export csv or html.")
  }
  /// A library is not installed.
  public func libraryMissing(_ library: String) -> String {
    say(
      "写 xlsx 需要 \(library)，本机没有；请安装 libxlsxwriter（Debian：apt install libxlsxwriter-dev），或导出 csv、html。",
      "Writing xlsx needs \(library), which is not there; install libxlsxwriter (Debian: apt install "
        + "libxlsxwriter-dev), or export csv or html.")
  }
  /// Another version of a library is installed than the program was built for.
  public func libraryUnsuitable(_ library: String) -> String {
    say(
      "本机的 libxlsxwriter 与编译时的版本（\(library)）不同，不能使用；请重新编译 budget，或导出 csv、html。",
      "The libxlsxwriter that is installed is not the version budget was built for (\(library)); build budget "
        + "again, or export csv or html.")
  }
  /// A sheet is too long for spreadsheets.
  public func tooManyRows(_ sheet: String) -> String {
    say(
      "工作表“\(sheet)”的行数超过电子表格的上限；请导出 csv。",
      "The sheet “\(sheet)” would have more rows than spreadsheets allow; export csv.")
  }
  /// The workbook could not be written, by the library's number.
  public func workbookNotWritten(_ number: Int) -> String {
    say(
      "写 xlsx 时出错（libxlsxwriter \(number)），多为 /tmp 没有空间或不能写；没有留下文件。",
      "Writing xlsx failed (libxlsxwriter \(number)), mostly because /tmp has no room or may not be written; "
        + "nothing was left behind.")
  }
  /// An export was given up.
  public var exportCancelled: String { say("已取消导出，没有留下文件。", "Cancelled; nothing was left behind.") }
}
