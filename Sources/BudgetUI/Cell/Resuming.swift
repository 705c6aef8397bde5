public import BudgetModel
import BudgetText
import TerminalKit

/// What is being typed outlives a session that is cut off.
extension AppState {
  /// What is being typed, so that it can be kept when the session is cut off; nil when nothing is.
  public var unfinishedEntry: UnfinishedEntry? {
    guard let draft else { return nil }
    let cell = draft.cell
    return UnfinishedEntry(
      project: cell.project, month: cell.month, source: cell.source,
      isCumulative: cell.isCumulative, text: draft.field.text)
  }

  /// Goes on with what was being typed when an earlier session was cut off.
  ///
  /// False when it cannot, in a read-only session or without its project: it is told, and should be kept.
  public mutating func resume(_ unfinished: UnfinishedEntry) -> Bool {
    guard !settings.isReadOnly, let index = book.position(of: unfinished.project) else {
      notice = Notice(
        strings.cannotResume(
          name(of: unfinished.project), unfinished.month, typed: unfinished.text), .caution)
      return false
    }
    turn(to: unfinished.month)
    screens.show(.entry)
    entry?.source = unfinished.source
    entry?.isCumulative = unfinished.isCumulative
    move(.to(index))
    startDraft(unfinished.text)
    notice = Notice(strings.resumed, .caution)
    return true
  }
}
