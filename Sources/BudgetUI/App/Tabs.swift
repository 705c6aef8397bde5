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
  func tabs(room: Int) -> [(kind: Screen.Kind, label: String)] {
    // On a sheet a digit begins an amount, so the tabs' numbers would mislead.
    let hasNumbers = !screens.top.hasCells && indicators == nil
    var tabs = Self.tabs.enumerated().map { place, tab in
      let title = tab.title(strings)
      return (
        kind: tab.kind, label: hasNumbers ? " \(place + 1) \(title) " : " \(title) ",
        short: hasNumbers ? " \(place + 1) " : ""
      )
    }
    for place in tabs.indices.reversed() where tabs[place].kind != currentTab {
      guard tabs.reduce(0, { $0 + $1.label.displayWidth }) > room else { break }
      tabs[place].label = tabs[place].short
    }
    for place in tabs.indices.reversed() where tabs[place].kind != currentTab {
      guard tabs.reduce(0, { $0 + $1.label.displayWidth }) > room else { break }
      tabs[place].label = ""
    }
    return tabs.map { ($0.kind, $0.label) }
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

  /// What the screen is as of, as fully as leaves all tabs their names in so many columns.
  func headerTitle(columns: Int) -> String {
    guard case let full = fullHeaderTitle, full == strings.asOfTitle(asOfMonth),
      tabs(room: columns - full.displayWidth - 2).contains(where: {
        $0.label.allSatisfy { !$0.isLetter }
      })
    else { return fullHeaderTitle }
    return strings.shortAsOfTitle(asOfMonth)
  }

  private var asOfMonth: YearMonth { YearMonth(year: book.fiscalYear.year, month: asOf) }

  private var fullHeaderTitle: String {
    let month = asOfMonth
    switch screens.top {
    case .entry: return strings.entryTitle(month, isClosed: book.isClosed(asOf))
    case .months(let shown):
      let basis =
        switch shown.basis {
        case .month: strings.byMonth
        case .cumulative: strings.yearToDate
        case .rate: strings.byRate
        }
      return strings.monthsTitle(basis, asOf: month, closedThrough: book.closedThrough)
    case .indicators(let shown):
      let lights: String? =
        switch shown.filter {
        case .all: nil
        case .attention: strings.onlyAttention
        case .missing: strings.onlyMissing
        }
      let named = shown.query.isEmpty ? nil : strings.onlyNamed(shown.query)
      return strings.indicatorsTitle(
        month, isClosed: book.isClosed(asOf),
        narrowedTo: [lights, shown.level2, named].compactMap(\.self))
    case .projects, .variance, .evaluation, .monthEnd, .score, .preview, .project, .history, .unit,
      .help,
      .paste,
      .importing, .review, .form:
      return strings.asOfTitle(month)
    }
  }
}
