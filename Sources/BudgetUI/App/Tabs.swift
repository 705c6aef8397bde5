import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The upper line of the screen: the tabs, and what the screen is as of.
extension AppState {
  private static let tabs: [(kind: Screen.Kind, title: @Sendable (Strings) -> String)] = [
    (.projects, { $0.projectsScreen }), (.entry, { $0.entryScreen }),
    (.variance, { $0.varianceScreen }), (.history, { $0.historyTab }),
    (.months, { $0.monthsScreen }), (.indicators, { $0.indicatorsScreen }),
    (.evaluation, { $0.evaluationScreen }), (.monthEnd, { $0.monthEndScreen }),
  ]

  /// The tab under which the screen was reached.
  var currentTab: Screen.Kind {
    screens.kinds.first { kind in Self.tabs.contains { $0.kind == kind } } ?? .projects
  }

  /// The tabs as they are written; where they have no room in so many columns, the last lose their names first.
  private func tabs(room: Int) -> [HeaderTab] {
    // On a sheet a digit begins an amount, so the tabs' numbers would mislead.
    let hasNumbers = !screens.top.hasCells && indicators == nil
    var tabs = Self.tabs.enumerated().map { place, tab in
      let title = tab.title(strings)
      return HeaderTab(
        kind: tab.kind, label: hasNumbers ? " \(place + 1) \(title) " : " \(title) ")
    }
    for place in tabs.indices.reversed() where tabs[place].kind != currentTab {
      guard tabs.reduce(0, { $0 + $1.label.displayWidth }) > room else { break }
      tabs[place].label = hasNumbers ? " \(place + 1) " : ""
      tabs[place].hasName = false
    }
    for place in tabs.indices.reversed() where tabs[place].kind != currentTab {
      guard tabs.reduce(0, { $0 + $1.label.displayWidth }) > room else { break }
      tabs[place].label = ""
    }
    return tabs
  }

  /// The tabs and what the screen is as of in so many columns, as fully as leaves every tab its name.
  func header(columns: Int) -> (tabs: [HeaderTab], title: String) {
    let headers = headerTitles.lazy.map { title in
      (tabs: tabs(room: columns - title.displayWidth - 2), title: title)
    }
    return headers.first { $0.tabs.allSatisfy(\.hasName) } ?? headers[headers.count - 1]
  }

  /// What the plan of the as-of month is, on the entry sheet how much of the month is there; nil where the screen has
  /// nothing to do with either, or where there is hardly room.
  var headerNote: String? {
    guard size.columns >= 72 else { return nil }
    let totals = overview.totals
    return switch screens.top.kind {
    case .entry: strings.reported(totals.projects - totals.notReported, of: totals.projects)
    case .months, .indicators: nil
    default: strings.planNote(asOf)
    }
  }

  /// What the screen is as of, the fullest first.
  private var headerTitles: [String] {
    let month = YearMonth(year: book.fiscalYear.year, month: asOf)
    switch screens.top {
    case .entry: return [strings.entryTitle(month, isClosed: book.isClosed(asOf))]
    case .months(let shown):
      let basis =
        switch shown.basis {
        case .month: strings.byMonth
        case .cumulative: strings.yearToDate
        case .rate: strings.byRate
        }
      return [strings.monthsTitle(basis, asOf: month, closedThrough: book.closedThrough)]
    case .indicators(let shown):
      let lights: String? =
        switch shown.filter {
        case .all: nil
        case .attention: strings.onlyAttention
        case .missing: strings.onlyMissing
        }
      let named = shown.query.isEmpty ? nil : strings.onlyNamed(shown.query)
      return [
        strings.indicatorsTitle(
          month, isClosed: book.isClosed(asOf),
          narrowedTo: [lights, shown.level2, named].compactMap(\.self))
      ]
    case .projects, .variance, .evaluation, .monthEnd, .score, .preview, .project, .history, .unit,
      .help,
      .paste,
      .importing, .review, .form:
      return [strings.asOfTitle(month), strings.shortAsOfTitle(month)]
    }
  }
}

/// A tab as it is written in the header.
struct HeaderTab {
  let kind: Screen.Kind
  var label: String
  /// Whether there is room for its name.
  var hasName = true
}
