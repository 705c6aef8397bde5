import BudgetText
import TerminalKit

/// What a key can ask for on the start screen.
enum StartCommand: Hashable, CaseIterable {
  case startYear, importBooks, openSample, openFile, openRecent, open
  case moveUp, moveDown, pageUp, pageDown, first, last
  case help, back, quit, suspend, redraw
  // A path being typed
  case openPath, completePath
  // The form of a new year
  case save, edit, enterField, addRow, removeRow, moveRow
  // An errand that takes its time
  case giveUp
  // A question
  case previousChoice, nextChoice, choose, stay
}

/// The keys of one place of the start screen.
struct StartTable: KeyTable {
  let title: @Sendable (Strings) -> String
  let bindings: [KeyBinding<StartState, StartCommand>]

  typealias Binding = KeyBinding<StartState, StartCommand>

  static let menu = StartTable(
    title: { $0.startScreen },
    bindings: [
      Binding([.enter], .open, { $0.doOpenItem }, footer: { $0.shortOpen }),
      Binding([.character("n")], .startYear, { $0.doStartYear }),
      Binding([.character("i")], .importBooks, { $0.doImport }),
      Binding([.character("s")], .openSample, { $0.doOpenSample }),
      Binding([.character("f")], .openFile, { $0.doOpenFile }),
      Binding(
        "123456789".map(Key.character), .openRecent, { $0.doOpenRecent }, name: { _ in "1-9" }),
    ] + movement + [
      Binding(
        [.character("?"), .function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
      Binding(
        [.character("q"), .escape, .control("c")], .quit, { $0.doQuit }, footer: { $0.shortQuit }),
    ] + always)

  static let choosingFile = StartTable(
    title: { $0.choosingScreen },
    bindings: [
      Binding([.enter], .openPath, { $0.doOpenPath }, footer: { $0.shortOpen }),
      Binding([.escape, .control("c")], .back, { $0.doBack }, footer: { $0.shortBack }),
      Binding([.function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
    ])

  static let newYear = StartTable(
    title: { $0.newYearScreen },
    bindings: [
      Binding([.control("s")], .save, { $0.doMakeYear }, footer: { $0.shortMakeYear }),
      Binding([.escape, .control("c")], .back, { $0.doLeaveForm }, footer: { $0.shortBack }),
      Binding(
        [.tab, .down], .edit, { $0.doNextField }, footer: { $0.shortNextField },
        footerKeys: { _ in "Tab" }),
      Binding([.enter], .enterField, { $0.doEnterYearField }),
      Binding([.backTab, .up], .edit, { $0.doPreviousField }),
      Binding([.controlArrow(.up), .controlArrow(.down)], .edit, { $0.doNextRow }),
      Binding([.pageUp, .pageDown], .edit, { $0.doFieldPage }),
      Binding(
        [.control("n"), .insert], .addRow, { $0.doAddRow }, footer: { $0.shortAddRow },
        unavailable: notInList),
      Binding(
        [.control("y")], .removeRow, { $0.doRemoveSource }, footer: { $0.shortRemoveRow },
        unavailable: notInList),
      Binding(
        [.altArrow(.up), .altArrow(.down)], .moveRow, { $0.doMoveRow }, unavailable: notInList),
      Binding([.function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
    ])

  static let importing = StartTable(
    title: { $0.bookImportScreen },
    bindings: [
      Binding([.control("s")], .save, { $0.doMakeImported }, footer: { $0.shortMakeYear }),
      Binding([.escape, .control("c")], .back, { $0.doBack }, footer: { $0.shortBack }),
      Binding(
        [.tab, .down], .edit, { $0.doNextField }, footer: { $0.shortNextField },
        footerKeys: { _ in "Tab" }),
      Binding([.enter], .enterField, { $0.doEnterYearField }),
      Binding([.backTab, .up], .edit, { $0.doPreviousField }),
      Binding([.function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
    ])

  /// Over them while the path of a file is typed.
  static let completing = StartTable(
    title: { $0.completingScreen },
    bindings: [
      Binding([.tab], .completePath, { $0.doComplete }, footer: { $0.shortComplete })
    ])

  /// While a file is being read or made.
  static let waiting = StartTable(
    title: { $0.waitingScreen },
    bindings: [
      Binding([.escape, .control("c")], .giveUp, { $0.doGiveUp }, footer: { $0.shortCancel })
    ])

  static let help = StartTable(
    title: { $0.helpScreen },
    bindings: movement + [
      Binding(
        [.escape, .character("q"), .character("?"), .function(1), .control("c")], .back,
        { $0.doBack }, footer: { $0.shortBack })
    ] + always)

  static let answering = StartTable(
    title: { $0.answeringScreen }, bindings: Binding.answers)

  /// What works even while something is typed.
  static let always = Binding.always

  private static let movement = Binding.movement

  private static let notInList: @Sendable (StartState) -> String? = { state in
    state.yearForm?.form.focusedList == nil ? state.strings.noListHere : nil
  }
}
