import BudgetModel
import BudgetText
import TerminalKit

/// What others changed since the user was here last.
extension UnitState {
  /// The entries of others that came since the last visit, the latest first, as far as they are at hand.
  private var unseen: [HistoryEntry] {
    guard let seenThrough else { return [] }
    return history.reversed().prefix { $0.sequence > seenThrough }
      .filter { $0.author.user != author.user }
  }

  /// The codes of projects that others changed since the last visit.
  var changedByOthers: Set<String> { Set(unseen.flatMap { $0.edits.compactMap(\.project) }) }

  /// Who made those changes, the latest first.
  var otherAuthors: [String] {
    var names: [String] = []
    for entry in unseen where !names.contains(entry.author.user) { names.append(entry.author.user) }
    return names
  }
}

extension AppState {
  /// Goes on from the last visit: what others changed since is told, and marked in the lists.
  ///
  /// - Parameter seen: the number of the last entry of the history seen then.
  public mutating func resumeVisit(seenThrough seen: Int) {
    unit.seenThrough = seen
    let changed = unit.changedByOthers.filter { book.position(of: $0) != nil }
    guard !changed.isEmpty else { return }
    notice = Notice(
      strings.changedSinceLastVisit(changed.count, by: unit.otherAuthors), .caution)
  }

  /// The number of the last entry of the history that was on screen, 0 where there is none yet.
  public var seenThrough: Int { unit.history.last?.sequence ?? 0 }

  /// The cell of a project's name, marked where others changed the project since the last visit, and where it has what
  /// is looked for.
  func marked(
    _ cell: TableCell, _ project: Project, in changed: Set<String>, finding query: FindQuery? = nil
  ) -> TableCell {
    var cell = cell
    if changed.contains(project.code) { cell.text = strings.changedMark + cell.text }
    if let query, !query.isEmpty { cell.found = query.places(in: cell.text) }
    return cell
  }
}
