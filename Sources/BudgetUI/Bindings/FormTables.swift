import BudgetText
import TerminalKit

/// The keys of forms.
extension BindingTable {
  /// While a form is filled in; every other key goes to the field with the focus.
  static let filling = BindingTable(
    title: { $0.fillingScreen },
    bindings: [
      Binding([.control("s")], .saveForm, { $0.doSaveForm }, footer: { $0.shortCommit }),
      Binding([.escape, .control("c")], .leaveForm, { $0.doLeaveForm }, footer: { $0.shortBack }),
      remedy,
      Binding(
        [.tab, .down], .editField, { $0.doNextField }, footer: { $0.shortNextField },
        footerKeys: { _ in "Tab" }),
      Binding([.enter], .enterField, { $0.doEnterField }),
      Binding([.backTab, .up], .editField, { $0.doPreviousField }),
      Binding([.controlArrow(.up), .controlArrow(.down)], .editField, { $0.doNextRow }),
      Binding([.pageUp, .pageDown], .editField, { $0.doFieldPage }),
      Binding(
        [.control("n"), .insert], .addRow, { $0.doAddRow }, footer: { $0.shortAddRow },
        unavailable: notInList),
      Binding(
        [.control("y")], .removeRow, { $0.doRemoveRow }, footer: { $0.shortRemoveRow },
        unavailable: notInList),
      Binding(
        [.altArrow(.up), .altArrow(.down)], .moveRow, { $0.doMoveRow }, unavailable: notInList),
      Binding([.control("r")], .revertField, { $0.doRevertField }),
      Binding(
        [.control("x")], .awaitEditor, { $0.doOpenEditor }, name: { _ in "Ctrl-X Ctrl-E" }),
      Binding([.function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
    ])

  /// Over them in a form that changes nothing of the book.
  static let requesting = BindingTable(
    title: { $0.fillingScreen },
    bindings: [
      Binding([.control("s")], .saveForm, { $0.doSendRequest }, footer: { $0.shortGo })
    ])

  /// Over them while the path of a file is typed.
  static let completing = BindingTable(
    title: { $0.completingScreen },
    bindings: [
      Binding([.tab], .completePath, { $0.doComplete }, footer: { $0.shortComplete })
    ])

  /// Over them while one of several values is chosen.
  static let choosingValue = BindingTable(
    title: { $0.choosingValueScreen },
    bindings: [
      Binding(
        [.left, .right, .character(" ")], .editField, { $0.doChooseValue },
        footer: { $0.shortChooseValue },
        footerKeys: { $0.leftRightKeys })
    ])

  /// After Ctrl-X.
  static let afterControlX = BindingTable(
    title: { $0.fillingScreen },
    bindings: [Binding([.control("e")], .openEditor, { $0.doOpenEditor })])

  /// Only where something can be put right; anywhere else the character is typed.
  private static let remedy = Binding(
    [.character("=")], .remedyField, { $0.doRemedyField }, footer: { $0.shortRemedy })

  private static let notInList: @Sendable (AppState) -> String? = { state in
    state.form?.form.focusedList == nil ? state.strings.noListHere : nil
  }
}

extension AppState {
  /// The keys of a form where its focus is.
  func fillingTable(_ form: FormState) -> BindingTable {
    if form.awaitsEditor { return .afterControlX }
    var table = BindingTable.filling
    if form.subject.remedy(form, formContext) == nil { table = table.without(.remedyField) }
    if form.subject is any RequestForm { table = table.overlaid(by: .requesting) }
    if form.form.focus.flatMap({ form.form.choice(of: $0.id) }) != nil {
      table = table.overlaid(by: .choosingValue)
    }
    return form.form.typedPath == nil ? table : table.overlaid(by: .completing)
  }

  /// Forgets Ctrl-X where another key than Ctrl-E follows, which then does what it always does.
  mutating func dropEditorPrefix(before key: Key) {
    if form?.awaitsEditor == true, key != .control("e") { form?.awaitsEditor = false }
  }
}
