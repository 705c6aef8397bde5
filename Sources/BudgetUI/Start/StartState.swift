public import BudgetModel
public import BudgetText
public import TerminalKit

/// What the program shows when there is no file to open: how to begin.
///
/// A small program of its own, on the same loop and device as the tracker; when it ends it has told what to open.
public struct StartState: Hashable, Sendable, Speaking {
  let strings: Strings
  var glyphs: Glyphs
  private let today: CalendarDate?
  /// Where a new file goes unless somebody says otherwise.
  let path: String
  var size: Size
  var place = Place.menu
  /// How far the help is scrolled that stands over the place; nil without.
  var help: Viewport?
  /// The answer selected to the question whether to drop what was typed; nil while it is not asked.
  var leaving: Int?
  /// The item selected in the menu.
  var menu = Viewport()
  var recent: [RecentBook]
  /// A sentence in the status line, gone with the next key.
  var notice: Notice?
  /// What is under way and waited for.
  private(set) var errand: Errand?
  /// The source that was read last and of which no file can be made.
  var refusedSource: BookSource?
  private var errands = 0

  /// Where one is.
  enum Place: Hashable {
    case menu
    /// Another file is being named.
    case file(Form<StartField>)
    /// A new year is being filled in.
    case year(YearForm)
    /// A document or a table is being chosen that the file is made from.
    case importing(BookImport)
  }

  /// Something that a thread does and that is waited for.
  struct Errand: Hashable {
    let number: Int
    let purpose: Purpose
    /// How much is done, once it takes long.
    var percent: Int?

    enum Purpose: Hashable {
      case opening
      /// What is to be told in the new file.
      case creating(remark: String)
      /// Whether the new year is to be made at once when the old one has been read from the path.
      case readingOldYear(String, thenMake: Bool)
      /// Whether the file is to be made at once when the document or table has been read.
      case readingBook(BookSource, thenMake: Bool)
    }
  }

  /// Begins at the menu.
  ///
  /// - Parameters:
  ///   - missing: the path that was to be opened and where nothing is, nil when none was named.
  ///   - recent: files opened before, the latest first.
  public init(
    strings: Strings, today: CalendarDate?, missing: String?, recent: [RecentBook], size: Size,
    glyphs: Glyphs = .unicode
  ) {
    self.strings = strings
    self.glyphs = glyphs
    self.today = today
    self.recent = recent
    self.size = size
    path = missing ?? "budget.json"
    if let missing { notice = Notice(strings.missingFile(missing), .caution) }
  }

  /// What the world must do at the beginning.
  public mutating func begin() -> [StartEffect] {
    (recent.isEmpty ? [] : [.look(recent.map(\.path))]) + lookBack()
  }

  /// The form of a new year, nil while it is not open.
  var yearForm: YearForm? {
    get { if case .year(let form) = place { form } else { nil } }
    set { if let newValue { place = .year(newValue) } }
  }

  /// The form in which a path is typed, nil while it is not open.
  var fileForm: Form<StartField>? {
    get { if case .file(let form) = place { form } else { nil } }
    set { if let newValue { place = .file(newValue) } }
  }

  /// The keys of where one is.
  var table: StartTable {
    if errand?.isWaitedFor == true { return .waiting }
    if leaving != nil { return .answering }
    if help != nil { return .help }
    return placeTable
  }

  /// The keys below whatever stands over the place.
  var placeTable: StartTable {
    switch place {
    case .menu: .menu
    case .file: completing(.choosingFile)
    case .year: completing(.newYear)
    case .importing: completing(.importing)
    }
  }

  private func completing(_ table: StartTable) -> StartTable {
    typedPath == nil ? table : table.overlaid(by: .completing)
  }

  /// The year that a new book is most likely for: the next one from November on, when its budget is drawn up.
  private var likelyYear: Int? {
    today.map { $0.month >= .november ? $0.year + 1 : $0.year }
  }

  mutating func openYearForm() {
    place = .year(YearForm(strings, year: likelyYear, path: path))
  }

  mutating func openFileForm() {
    place = .file(
      Form([
        FormSection(
          "", [.path(.path, strings.pathLabel, hint: strings.choosingHint, endings: ["json"])])
      ]))
  }

  /// Begins an errand and returns its number.
  mutating func begin(_ purpose: Errand.Purpose) -> Int {
    errands += 1
    errand = Errand(number: errands, purpose: purpose)
    return errands
  }

  /// Ends the errand of a number and tells what it was; nil when nobody waits for it any more.
  mutating func end(_ number: Int) -> Errand.Purpose? {
    guard let errand, errand.number == number else { return nil }
    self.errand = nil
    return errand.purpose
  }

  /// Hears how much of an errand is done.
  mutating func hear(_ percent: Int, of number: Int) {
    if errand?.number == number { errand?.percent = percent }
  }

  /// Waits no longer, and has what is under way called off.
  mutating func giveUp() -> [StartEffect] {
    defer { errand = nil }
    return errand.map { [.cancel($0.number)] } ?? []
  }
}

extension StartState.Errand {
  /// Whether nothing else can be done meanwhile.
  var isWaitedFor: Bool {
    switch purpose {
    case .readingOldYear(_, thenMake: false), .readingBook(_, thenMake: false): false
    default: true
    }
  }
}
