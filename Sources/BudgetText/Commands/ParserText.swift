/// What help says around the words of the commands, and what is wrong with a command line.
extension Strings {
  /// Over what a command does.
  public var overviewHeading: String { say("说明：", "OVERVIEW: ") }
  /// Before the usage lines of help.
  public var usageHeading: String { say("用法：", "USAGE: ") }
  /// Over the arguments that their place tells.
  public var argumentsHeading: String { say("参数：", "ARGUMENTS:") }
  /// Over options and flags.
  public var optionsHeading: String { say("选项：", "OPTIONS:") }
  /// Over the commands within a command.
  public var commandsHeading: String { say("命令：", "SUBCOMMANDS:") }
  /// The command that runs where none is named.
  public func byDefault(_ command: String) -> String {
    say("\(command) （默认）", "\(command) (default)")
  }
  /// What --version does.
  public var versionHelp: String { say("显示版本。", "Show the version.") }
  /// What --help does.
  public var helpHelp: String { say("显示帮助。", "Show help information.") }
  /// Where the help of the commands within one is; the call ends with a space.
  public func seeHelp(ofCommandsIn call: String) -> String {
    say("用 '\(call)<\(commandValue)>' 查看详细帮助。", "See '\(call)<\(commandValue)>' for detailed help.")
  }
  /// Where the help of a command is.
  public func seeHelp(of call: String) -> String {
    say("用 '\(call) --help' 查看用法。", "See '\(call) --help' for more information.")
  }

  /// What is wrong with a command line.
  public func usageError(_ sentence: String) -> String { say("错误：", "Error: ") + sentence }
  /// A parameter and its help, below what is wrong with it.
  public func usageHelp(_ help: String) -> String { say("说明：", "Help:  ") + help }
  /// Before the usage lines of the command that was written wrongly.
  public var usageReminder: String { say("用法：", "Usage: ") }
  /// An option that the command does not have, and the one perhaps meant.
  public func unknownOption(_ name: String, near: String?) -> String {
    let question = near.map { say("。是否应为 '\($0)'？", ". Did you mean '\($0)'?") } ?? ""
    return say("没有这个选项：'\(name)'", "Unknown option '\(name)'") + question
  }
  /// An option without its value.
  public func missingValue(of option: String) -> String {
    say("缺少取值：'\(option)'", "Missing value for '\(option)'")
  }
  /// A flag with a value, which it does not take.
  public func flagTakesNoValue(_ name: String, _ value: String) -> String {
    say(
      "选项 '\(name)' 不带取值，却给了 '\(value)'。",
      "The option '\(name)' does not take any value, but '\(value)' was specified.")
  }
  /// An argument or option that must be there.
  public func missingArgument(_ argument: String) -> String {
    say("缺少参数 '\(argument)'", "Missing expected argument '\(argument)'")
  }
  /// Words that nothing is left for.
  public func unexpectedArguments(_ words: [String]) -> String {
    let list = words.map { "'\($0)'" }.joined(separator: ", ")
    return words.count == 1
      ? say("多余的参数：\(list)", "Unexpected argument \(list)")
      : say("\(words.count) 个多余的参数：\(list)", "\(words.count) unexpected arguments: \(list)")
  }
  /// A value that cannot be used, and why.
  public func badValue(_ value: String, of argument: String, _ why: String) -> String {
    say(
      "取值 '\(value)' 不能用于 '\(argument)'：\(why)",
      "The value '\(value)' is invalid for '\(argument)': \(why)")
  }
  /// A command line that cannot be understood, with what the parser says of it in English.
  public func notUnderstood(_ message: String) -> String {
    say("无法识别这一命令行：\(message)", message)
  }
  /// A shell that no completion script can be made for; nil where none could be told.
  public func noCompletion(for shell: String?, known: [String]) -> String {
    let known = known.joined(separator: say("、", ", "))
    return shell.map {
      say(
        "不能生成 '\($0)' 的补全脚本；可用 \(known)。", "There are no completions for '\($0)'; choose \(known).")
    }
      ?? say("请写明用哪个 shell：\(known)。", "Name the shell that completions are for: \(known).")
  }
}
