import BudgetText
import TerminalKit

/// Every key of the program.
extension BindingTable {
  static let everywhere = BindingTable(
    title: { $0.helpEverywhere },
    bindings: [
      Binding([.character("1")], .showProjects, { $0.doProjects }),
      Binding([.character("2")], .showEntry, { $0.doEntry }),
      Binding([.character("3")], .showVariance, { $0.doVariance }),
      Binding(
        [.character("[")], .earlierMonth, { $0.doEarlier }, footer: { $0.shortMonth },
        footerKeys: { _ in "[ ]" }),
      Binding([.character("]")], .laterMonth, { $0.doLater }),
      Binding([.character("u")], .undo, { $0.doUndo }, unavailable: readOnly),
      Binding([.control("r")], .redo, { $0.doRedo }, unavailable: readOnly),
      Binding([.control("s")], .save, { $0.doSave }, unavailable: readOnly),
      Binding([.character("?"), .function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
      Binding(
        [.escape], .back, { $0.doBack }, footer: { $0.shortBack }, unavailable: { $0.nowhereBack }),
      Binding([.character("q"), .control("c")], .quit, { $0.doQuit }, footer: { $0.shortQuit }),
      Binding([.control("l")], .redraw, { $0.doRedraw }),
      Binding([.control("z")], .suspend, { $0.doSuspend }),
    ])

  static let projects = BindingTable(
    title: { $0.projectsScreen },
    bindings: movement + [
      Binding([.enter], .open, { $0.doOpen }, footer: { $0.shortOpen }),
      Binding(
        [.character("e")], .enterSpending, { $0.doEnterSpending }, footer: { $0.shortEntry },
        unavailable: readOnly),
    ] + narrowing)

  static let variance = BindingTable(
    title: { $0.varianceScreen },
    bindings: movement + [
      Binding([.enter], .open, { $0.doOpen }, footer: { $0.shortOpen }),
      Binding(
        [.character("e")], .enterSpending, { $0.doEnterSpending }, unavailable: readOnly),
    ] + narrowing)

  static let project = BindingTable(
    title: { $0.projectScreen },
    bindings: movement + [
      Binding(
        [.character("e")], .enterSpending, { $0.doEnterSpending }, footer: { $0.shortEntry },
        unavailable: readOnly)
    ])

  static let entry = BindingTable(
    title: { $0.entryScreen },
    bindings: movement + [
      Binding([.enter], .next, { $0.doNext }),
      Binding([.tab], .switchBasis, { $0.doBasis }, footer: { $0.shortBasis }),
      Binding(
        [.left, .character("h")], .fiscal, { $0.doFiscal }, footer: { $0.shortSource },
        footerKeys: { $0.leftRightKeys }),
      Binding([.right, .character("l")], .other, { $0.doOther }),
      Binding(
        [.character("e"), .function(2)], .edit, { $0.doEdit }, footer: { $0.shortEdit },
        unavailable: readOnly),
      Binding([.delete, .backspace], .clear, { $0.doClear }, unavailable: readOnly),
      Binding([.character("/")], .find, { $0.doFind }),
    ])

  /// While an amount is typed; every other key goes to the text.
  static let typing = BindingTable(
    title: { $0.typingScreen },
    bindings: [
      Binding([.enter, .down], .commitDown, { $0.doCommit }, footer: { $0.shortCommit }),
      Binding([.up], .commitUp, { $0.doCommitUp }),
      Binding([.tab], .switchBasis, { $0.doBasis }, footer: { $0.shortBasis }),
      Binding([.escape, .control("c")], .drop, { $0.doDrop }, footer: { $0.shortDrop }),
      Binding([.control("l")], .redraw, { $0.doRedraw }),
      Binding([.control("z")], .suspend, { $0.doSuspend }),
    ])

  static let help = BindingTable(title: { $0.helpScreen }, bindings: movement)

  private static let movement = [
    Binding(
      [.up, .character("k")], .moveUp, { $0.doMoveUp }, footer: { $0.shortMove },
      footerKeys: { $0.upDownKeys }),
    Binding([.down, .character("j")], .moveDown, { $0.doMoveDown }),
    Binding([.pageUp, .control("b")], .pageUp, { $0.doPageUp }),
    Binding([.pageDown, .control("f")], .pageDown, { $0.doPageDown }),
    Binding([.home, .character("g")], .first, { $0.doFirst }),
    Binding([.end, .character("G")], .last, { $0.doLast }),
  ]

  private static let narrowing = [
    Binding([.character("/")], .find, { $0.doFind }, footer: { $0.shortFind }),
    Binding([.character("s")], .sort, { $0.doSort }, footer: { $0.shortSort }),
    Binding([.character("f")], .filter, { $0.doFilter }, footer: { $0.shortFilter }),
  ]

  private static let readOnly: @Sendable (AppState) -> String? = { state in
    state.isReadOnly ? state.strings.cannotChange : nil
  }
}
