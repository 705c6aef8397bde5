import BudgetText

/// The usage lines: shorter than the parser's own, and they say that only one amount is given.
enum Usage {
  private static var strings: Strings { CommandContext.current.strings }
  private static var file: String { "<\(strings.fileValue)>" }

  static var program: String {
    "budget [\(file)] \(strings.optionsValue)\nbudget <\(strings.commandValue)> \(strings.optionsValue)"
  }
  static var open: String { "budget open [\(file)] \(strings.optionsValue)" }
  static var new: String {
    [
      "--unit <\(strings.codeValue)> --name <\(strings.nameValue)> --year <\(strings.yearValue)>",
      "--from <\(strings.oldFileValue)>",
    ].map { options in
      "budget new \(file) \(options) \(strings.optionsValue)"
    }.joined(separator: "\n")
  }
  static var importDocument: String {
    "budget import document <\(strings.sourceFileValue)> -o \(file) \(strings.optionsValue)"
  }
  static var project: String { "\(projectList)\n\(projectShow)" }
  static var projectList: String { "budget project list \(file) \(strings.optionsValue)" }
  static var projectShow: String {
    "budget project show \(file) <\(strings.projectValue)> \(strings.optionsValue)"
  }
  static var summary: String { "budget summary [\(file) ...] \(strings.optionsValue)" }
  static var check: String { "budget check \(file) ... \(strings.optionsValue)" }
  static var apply: String {
    "budget apply \(file) [<\(strings.editsValue)>] \(strings.optionsValue)"
  }
  static var config: String {
    "budget config [<\(strings.keyValue)> [<\(strings.valueValue)>]] \(strings.optionsValue)\n"
      + "budget config --unset <\(strings.keyValue)> \(strings.optionsValue)"
  }
  static var importing: String { "\(importDocument)\n\(importProjects)\n\(importSpending)" }
  static var importSpending: String {
    "budget import spending <\(strings.importSourceValue)> --into \(file) "
      + "[--month <\(strings.monthValue)>] \(strings.optionsValue)"
  }
  static var importProjects: String {
    "budget import projects <\(strings.importSourceValue)> --into \(file) \(strings.optionsValue)"
  }
  static var history: String {
    "budget history \(file) [<\(strings.projectValue)>] \(strings.optionsValue)"
  }
  static var close: String {
    "budget close \(file) --month <\(strings.monthValue)> \(strings.optionsValue)"
  }
  static var restore: String {
    "budget restore \(file) [--backup <\(strings.dateValue)>] \(strings.optionsValue)"
  }
  static var export: String {
    "budget export \(file) -o <\(strings.outputValue)> \(strings.optionsValue)"
  }
  static var indicators: String {
    "budget indicators \(file) [<\(strings.projectValue)> ...] \(strings.optionsValue)"
  }
  static var form: String {
    "budget form monitoring|evaluation \(file) [<\(strings.projectValue)> ...] "
      + "-o <\(strings.outputValue)> \(strings.optionsValue)"
  }
  static var spend: String {
    ["--amount", "--cumulative"].map { option in
      "budget spend \(file) <\(strings.projectValue)> --month <\(strings.monthValue)> "
        + "\(option) <\(strings.amountValue)> \(strings.optionsValue)"
    }.joined(separator: "\n")
  }
}
