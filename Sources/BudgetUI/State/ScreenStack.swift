import BudgetReports

/// The screens from the bottom to the one shown, and what the tabs that are not on it remember.
struct ScreenStack: Hashable {
  private var screens: [Screen]
  private var kept: [Screen.Kind: Screen] = [:]

  init(_ bottom: Screen, keeping others: [Screen]) {
    screens = [bottom]
    for screen in others { kept[screen.kind] = screen }
  }

  /// The screen shown.
  var top: Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// The screen below the one shown, nil at the bottom.
  var below: Screen? { screens.dropLast().last }

  /// The kinds of the screens, the one shown first.
  var kinds: [Screen.Kind] { screens.reversed().map(\.kind) }

  /// The forms, the one nearest to the top last.
  var forms: [FormState] {
    screens.compactMap { if case .form(let form) = $0 { form } else { nil } }
  }

  /// The values being typed, on the stack and kept.
  var typedValues: [ValueDraft] {
    (screens + kept.values).compactMap {
      if case .indicators(let shown) = $0 { shown.draft } else { nil }
    }
  }

  /// Whether a table from a file waits whose rows somebody has decided about.
  var hasDecidedImport: Bool {
    screens.contains {
      if case .importing(let shown) = $0 { shown.content.isDecided } else { false }
    }
  }

  var canPop: Bool { screens.count > 1 }

  /// Shows a screen from which going back leads here.
  mutating func push(_ screen: Screen) { screens.append(screen) }

  /// Goes back to a screen of a kind about the same project, unless a form that is filled in lies over it; false where
  /// there is none.
  mutating func goBack(to screen: Screen) -> Bool {
    let start = screens.lastIndex { $0.kind == .form || $0.kind == .importing } ?? -1
    guard
      let place = screens.indices.last(where: {
        $0 > start && screens[$0].kind == screen.kind
          && screens[$0].reading?.project == screen.reading?.project
      })
    else { return false }
    while screens.count > place + 1 { pop() }
    return true
  }

  /// Shows a tab as it was left, with the way back to here.
  mutating func push(tab: Screen.Kind) {
    guard top.kind != tab, let screen = kept[tab] else { return }
    screens.append(screen)
  }

  /// Goes back; what the screen left remembers is kept where it is a tab.
  mutating func pop() {
    guard canPop else { return }
    keep(screens.removeLast())
  }

  /// Shows a tab as it was left; going back leads to the bottom.
  mutating func show(_ tab: Screen.Kind) {
    guard top.kind != tab else { return }
    while canPop { pop() }
    if top.kind != tab, let screen = kept[tab] { push(screen) }
  }

  /// Changes every screen, on the stack and kept; those for which nothing is left are closed.
  mutating func updateAll(_ change: (inout Screen) -> Bool) {
    for kind in kept.keys {
      guard var screen = kept[kind] else { continue }
      _ = change(&screen)
      kept[kind] = screen
    }
    let bottom = screens[0]
    screens = screens.compactMap { screen in
      var screen = screen
      return change(&screen) ? screen : nil
    }
    if screens.isEmpty { screens = [bottom] }
  }

  /// Selects a project in the list below the screen shown, so that going back leads to it.
  mutating func selectBelow(_ code: String) {
    guard screens.count > 1 else { return }
    screens[screens.count - 2].list?.select(code)
  }

  /// Changes the histories on the stack.
  mutating func updateHistories(_ change: (inout HistoryState) -> Void) {
    for index in screens.indices {
      guard case .history(var shown) = screens[index] else { continue }
      change(&shown)
      screens[index] = .history(shown)
    }
  }

  private mutating func keep(_ screen: Screen) {
    let tabs: [Screen.Kind] = [
      .projects, .entry, .variance, .months, .indicators, .evaluation, .monthEnd,
    ]
    if kept[screen.kind] != nil || tabs.contains(screen.kind) {
      kept[screen.kind] = screen
    }
  }
}
