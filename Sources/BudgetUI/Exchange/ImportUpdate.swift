import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit

/// Deciding about the rows of a table, and recording it.
extension AppState {
  mutating func openImport() {
    open(
      ImportForm(kind: book.projects.isEmpty ? .projects : .spending, today: settings.today))
    changeForm { $0.form.focus(on: .path) }
  }

  /// The table on the screen, nil on another.
  var importing: ImportState? {
    get { if case .importing(let shown) = screens.top { shown } else { nil } }
    set { if let newValue, case .importing = screens.top { screens.top = .importing(newValue) } }
  }

  /// Shows a table in place of the form that asked for it.
  mutating func show(_ content: ImportContent, from request: ImportRequest) {
    if form?.subject is ImportForm { screens.pop() }
    // Over another table too: the one asked for last is the one that Enter records.
    screens.push(.importing(ImportState(content, from: request.path)))
    notice =
      content.hindrances == 0
      ? Notice(strings.importReady, .good)
      : Notice(strings.importUnsettled(content.hindrances), .caution)
  }

  /// Records the table as one change; the preview stays until that is made.
  mutating func applyImport() -> [Effect] {
    guard let importing else { return [] }
    let change = Change(edits: importing.content.edits, cause: .imported)
    let effects = make(change)
    closePreview(of: change, effects)
    return effects ?? []
  }

  /// Goes to the next row that is to be settled.
  mutating func goToHindrance() {
    guard let place = importing?.nextHindrance else {
      notice = Notice(strings.nothingToSettle)
      return
    }
    move(.to(place))
  }

  /// Leaves the row out, or takes it in again.
  mutating func turnRow() {
    guard let number = importing?.selectedNumber else { return }
    importing?.decide { $0.turn(number) }
    move(.down)
  }

  /// Takes the row as a project that the book does not have yet.
  mutating func addRowAsProject() {
    guard let number = importing?.selectedNumber else { return }
    importing?.decide { $0.add(number) }
  }

  /// Asks which project the row is of; the one most like it stands there already.
  mutating func chooseProject() {
    guard let number = importing?.selectedNumber else { return }
    var asked = Prompt(.choosingProject(row: number))
    asked.field.insert(nearest ?? "")
    prompt = asked
    followPrompt()
  }

  /// The name of the project that is most like what the row selected says.
  private var nearest: String? {
    guard let importing, let selected = importing.selected else { return nil }
    return importing.content.offered(at: selected).first.map(name(of:))
  }

  /// Says which project is meant by what is typed so far.
  mutating func followChoice(_ text: String) {
    var search = ProjectSearch(in: book)
    notice =
      switch search.find(text) {
      case .found(let project): Notice("\(project.name)  \(project.code)", .good)
      case .several(let found): Notice(strings.severalProjectsFit(found.map(\.name)), .caution)
      case .none: text.isEmpty ? nil : Notice(strings.noSuchProject, .caution)
      }
  }

  /// Takes the project that is meant; false where none is for sure.
  mutating func choose(_ text: String, for row: Int) -> Bool {
    var search = ProjectSearch(in: book)
    guard case .found(let project) = search.find(text) else {
      followChoice(text)
      return false
    }
    importing?.decide { $0.match(row, with: project.code) }
    notice = Notice(strings.matched(row: row, with: project.name), .good)
    return true
  }
}
