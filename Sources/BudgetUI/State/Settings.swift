public import BudgetModel
public import BudgetText
public import TerminalKit

/// What a session keeps from start to end, whatever happens to the book.
public struct Settings: Hashable, Sendable {
  /// The words of the interface.
  public var strings: Strings
  /// Whether the session may change the book.
  public var isReadOnly: Bool
  /// Whether the book is the sample, which is nowhere but in memory.
  public var isSample: Bool
  /// Seconds that the clock on the wall is ahead of UTC.
  public var clockOffset: Int64
  /// Today's date, nil where no clock tells; months that have not ended by it are asked about.
  public var today: CalendarDate?
  /// What begins the identity of every commit of this session; no other session may have it.
  public var commitPrefix: String
  /// How the screen looks and listens for the person at it.
  public var personal = PersonalSettings()

  /// Whether marks, rules and bars are drawn from ASCII alone.
  public var isASCII: Bool {
    get { personal.isASCII }
    set { personal.isASCII = newValue }
  }

  /// What marks, rules and bars are drawn from.
  public var glyphs: Glyphs { personal.glyphs }

  /// The keys that the person has given commands.
  var keymap: Keymap { Keymap(personal.preferences.keys) }

  /// Makes settings.
  public init(
    strings: Strings, isReadOnly: Bool = false, isSample: Bool = false, clockOffset: Int64 = 0,
    today: CalendarDate? = nil, commitPrefix: String
  ) {
    self.strings = strings
    self.isReadOnly = isReadOnly
    self.isSample = isSample
    self.clockOffset = clockOffset
    self.today = today
    self.commitPrefix = commitPrefix
  }
}
