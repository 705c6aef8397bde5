import BudgetCommands
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import BudgetUI
import TerminalKit

/// How a scene of the gallery comes about: a size, a look, and keys struck on the sample.
struct Staging {
  /// Keys, as `Key.script` reads them.
  var keys: String
  var rows = 24
  var columns = 100
  /// Those who sat there before, and the keys they struck.
  var before: [(user: String, keys: String)] = []
  var theme = ThemeName.standard
  var isLight = false
  var isASCII = false
  /// Whether it is the start screen that the keys are struck on.
  var isStart = false
  /// Whether they are struck on the tour.
  var isTour = false
  /// The document that the book is made from, in the sample's place.
  var document: String?
  /// Cells of the table that is read when the keys have asked for one.
  var table: [[String]] = []
  /// What is pasted after the keys.
  var paste: String?

  var size: Size { Size(rows: rows, columns: columns) }

  var colors: PictureColors { PictureColors(theme, isLight: isLight) }

  /// What is seen in the end, in a language; why it cannot be staged where the words of the scene are wrong.
  func frame(in language: Language) throws(DocsFailure) -> Frame {
    isStart ? startFrame(in: language) : try bookFrame(in: language)
  }

  private func startFrame(in language: Language) -> Frame {
    var state = StartState(
      strings: Strings(language), today: SampleBook.today, missing: nil, recent: [], size: size,
      glyphs: glyphs)
    _ = state.begin()
    for key in Key.script(keys) { _ = state.update(.keys([key])) }
    return state.view()
  }

  private func bookFrame(in language: Language) throws(DocsFailure) -> Frame {
    let reading = try document.map(Self.read)
    guard let book = reading?.book ?? SampleBook.book else {
      throw DocsFailure("the sample is not a book")
    }
    let clock = SteadyClock()
    let store = MemoryStore(book, now: clock.next)
    for (place, earlier) in before.enumerated() {
      var sitting = Sitting(
        store, user: earlier.user, settings: settings(in: language, prefix: "before\(place)"),
        size: size)
      sitting.strike(earlier.keys)
    }
    var sitting = Sitting(store, settings: settings(in: language, prefix: "scene"), size: size)
    if let reading { sitting.review(reading) }
    if isTour { sitting.beginTour() }
    var asked: [Effect] = []
    for key in Key.script(keys) { asked = sitting.send(.keys([key])) }
    if let paste { sitting.send(.paste(Paste(paste))) }
    if !table.isEmpty { try answer(asked, in: &sitting) }
    return sitting.state.view()
  }

  private var glyphs: Glyphs { isASCII ? .ascii : .unicode }

  private func settings(in language: Language, prefix: String) -> Settings {
    var settings = Settings(
      strings: Strings(language), clockOffset: SteadyClock.offset, today: SampleBook.today,
      commitPrefix: prefix)
    settings.personal = PersonalSettings(path: "~/.config/budget/settings")
    settings.isASCII = isASCII
    return settings
  }

  private static func read(_ document: String) throws(DocsFailure) -> DocumentReading {
    do {
      return try DocumentReader.read(DocumentText(document))
    } catch {
      throw DocsFailure("the document cannot be read: \(error)")
    }
  }

  /// Hands over the table that was asked for last.
  private func answer(_ asked: [Effect], in sitting: inout Sitting) throws(DocsFailure) {
    guard case .errand(.importTable(let request), let number, let book, _) = asked.last,
      case .spending(let options) = request.options
    else { throw DocsFailure("no table was asked for") }
    let rows = table.enumerated().map { place, texts in
      CellTable.Row(number: place + 1, cells: texts.map { $0.isEmpty ? .blank : .text($0) })
    }
    do {
      let content = try SpendingImport([CellTable(rows: rows)], in: book, options)
      sitting.send(.errand(number, .imported(.spending(content))))
    } catch {
      throw DocsFailure("the table cannot be read: \(error)")
    }
  }
}
