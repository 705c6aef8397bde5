import BudgetModel
import BudgetStore
import BudgetText
import Glibc

/// What the program takes from the process it runs in, all in one place.
enum Surroundings {
  /// The words of this run: `--lang` before all, then $BUDGET_LANG, then an English locale; else Chinese.
  static let strings = Strings(language(arguments: CommandLine.arguments, variable: variable))

  static func language(
    arguments: [String], variable: (String) -> String?
  ) -> Language {
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
    if let language = variable("BUDGET_LANG").flatMap(Language.init(rawValue:)) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    return locale.hasPrefix("en") ? .english : .chinese
  }

  /// A variable of the environment, nil when unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  /// Today by the clock, in local time.
  static var clock: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Seconds that local time is ahead of UTC.
  static var clockOffset: Int64 {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return 0 }
    return Int64(parts.tm_gmtoff)
  }

  /// The clock of a ledger; a day given on the command line replaces today for the backups as well.
  static func ledgerClock(today: CalendarDate?) -> Ledger.Clock {
    Ledger.Clock(now: { Timestamp(seconds: Int64(time(nil))) }, today: { today ?? clock })
  }

  /// Who runs the program: the name that the system has for the user, and the machine's.
  static var author: Author {
    let host = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { name in
      name.initialize(repeating: 0)
      guard let start = name.baseAddress else { return "" }
      gethostname(start, name.count - 1)
      return String(cString: start)
    }
    return Author(user: userName, host: host.isEmpty ? "localhost" : host)
  }

  /// Read from the list of users itself: the usual look-up needs libraries that a static program has not.
  private static var userName: String {
    let number = getuid()
    if let users = FileContents.text(at: "/etc/passwd") {
      for line in users.split(separator: "\n") {
        let fields = line.split(separator: ":", omittingEmptySubsequences: false)
        if fields.count > 2, fields[2] == String(number) { return String(fields[0]) }
      }
    }
    return variable("USER") ?? variable("LOGNAME") ?? "uid\(number)"
  }

  /// Whether standard output is a terminal.
  static var printsToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether colours may be used, which NO_COLOR forbids.
  static var allowsColor: Bool { variable("NO_COLOR") == nil }

  /// Columns of standard output: the terminal's, 100 when there is none.
  static var pageWidth: Int {
    var size = winsize()
    guard printsToTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return Int(size.ws_col)
  }
}
