public import BudgetModel
internal import BudgetStore
public import BudgetText

/// What a run takes from the world around it: words, clock, user, environment and streams.
///
/// `current` is bound for as long as a command runs, since the argument parser asks types, not values, for the
/// words of their help.
public struct CommandContext: Sendable {
  /// That of the command that runs; outside of one the process's own.
  @TaskLocal public static var current = CommandContext.process

  /// The words of the run, in the language that its arguments or the environment ask for.
  public internal(set) var strings = Strings(.chinese)
  /// What the user's file of settings says; nothing before a command runs.
  var personal = PreferencesFile.Reading()
  /// The commit that the program was built from, nil where that is not known.
  var commit: String?
  /// The folder that relative paths are taken from; empty for the process's own.
  public var folder = ""
  /// Whether paths are typed on the screen, where no shell has replaced `~`.
  var isOnScreen = false
  /// Whether somebody sits there: standard input and output are a terminal.
  public var isInteractive: @Sendable () -> Bool = { false }
  /// The value of a variable of the environment, nil when it is not set.
  public var environment: @Sendable (String) -> String?
  /// The moment.
  public var now: @Sendable () -> Timestamp
  /// Today in local time by the clock, nil when the system cannot tell.
  public var today: @Sendable () -> CalendarDate?
  /// Seconds that local time is ahead of UTC.
  public var clockOffset: @Sendable () -> Int64
  /// Who runs the command.
  public var author: @Sendable () -> Author
  /// The columns of the terminal that output goes to, nil when it goes elsewhere.
  public var terminalColumns: @Sendable () -> Int?
  /// Reads standard input to its end.
  public var input: @Sendable () throws(SystemTrouble) -> [UInt8]
  /// Writes reports; a reader that has gone away is no trouble.
  public var output: @Sendable ([UInt8]) throws(SystemTrouble) -> Void
  /// Writes words about trouble; there is nobody to tell when that fails.
  public var errors: @Sendable ([UInt8]) -> Void

  /// Takes everything from a caller.
  public init(
    environment: @escaping @Sendable (String) -> String?,
    now: @escaping @Sendable () -> Timestamp, today: @escaping @Sendable () -> CalendarDate?,
    clockOffset: @escaping @Sendable () -> Int64, author: @escaping @Sendable () -> Author,
    terminalColumns: @escaping @Sendable () -> Int?,
    input: @escaping @Sendable () throws(SystemTrouble) -> [UInt8],
    output: @escaping @Sendable ([UInt8]) throws(SystemTrouble) -> Void,
    errors: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.environment = environment
    self.now = now
    self.today = today
    self.clockOffset = clockOffset
    self.author = author
    self.terminalColumns = terminalColumns
    self.input = input
    self.output = output
    self.errors = errors
  }
}

extension CommandContext {
  /// A variable of the environment, nil when unset or empty.
  func variable(_ name: String) -> String? {
    environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Columns of standard output: the terminal's, 100 when there is none.
  var pageWidth: Int { terminalColumns() ?? 100 }

  /// Whether reports are coloured: on a terminal, unless NO_COLOR forbids it.
  var colorsReports: Bool { allowsColor && terminalColumns() != nil }

  /// Whether colours may be used, which NO_COLOR forbids.
  var allowsColor: Bool { variable("NO_COLOR") == nil }

  /// The clock of a ledger; a day given on the command line replaces today for the backups as well.
  func ledgerClock(today day: CalendarDate?) -> FileLedger.Clock {
    FileLedger.Clock(now: now, today: { [today] in day ?? today() })
  }

  /// Where a path leads as it was typed.
  func resolved(_ path: String) -> String {
    let path = isOnScreen ? home(path) : path
    return folder.isEmpty || path.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}

// MARK: - Language

extension CommandContext {
  /// The same with the user's settings, in the language asked for: `--lang` before all, then $BUDGET_LANG, then the
  /// settings, then an English locale; else Chinese.
  func speaking(as arguments: [String]) -> CommandContext {
    var context = self
    if let file = preferencesFile { context.personal = file.read() }
    context.strings = Strings(
      Self.language(in: arguments) ?? environmentLanguage
        ?? context.personal.preferences[.language].flatMap(Language.init(rawValue:))
        ?? systemLanguage)
    return context
  }

  static func language(in arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", place + 1 < arguments.count,
        let language = Language(rawValue: arguments[place + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    return nil
  }

  /// What the environment asks of this program.
  var environmentLanguage: Language? {
    variable("BUDGET_LANG").flatMap(Language.init(rawValue:))
  }

  /// What is spoken where nobody asks for a language.
  var systemLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    return locale.hasPrefix("en") ? .english : .chinese
  }
}
