import BudgetModel
import BudgetText
import TerminalKit

/// Adding, changing, removing and moving the projects of the book.
extension AppState {
  mutating func addProject() { open(ProjectForm()) }

  mutating func editProject() {
    if let project = selectedProject { open(ProjectForm(editing: project)) }
  }

  /// Begins a project like the one selected, that is to stand behind it.
  mutating func copyProject() {
    guard let project = selectedProject else { return }
    open(ProjectForm(like: project, at: book.position(of: project.code).map { $0 + 1 }))
  }

  mutating func askToRemove() {
    if let code = selectedCode { question = Question(.removing(code)) }
  }

  /// What would go with a project.
  func removalLines(of code: String) -> [String] {
    guard let project = project(of: code) else { return [] }
    let months = project.spending.map(\.month)
    return [strings.removeQuestion(project.name, code: code)]
      + (months.isEmpty
        ? [strings.removesNoSpending]
        : [strings.removesSpending(project.actual(through: .december), in: months)])
      + (project.adjustments.isEmpty
        ? [] : [strings.removesAdjustments(project.adjustments.count)])
      + [strings.removalCanBeUndone]
  }

  mutating func removeProject(_ code: String) -> [Effect] {
    guard let place = book.position(of: code) else { return [] }
    let edit = Edit.project(
      code: code, at: place, Replacing(book.projects[place], with: nil))
    return make(Change(edits: [edit])) ?? []
  }

  /// Moves the selected project before or behind its neighbour in the list.
  mutating func moveProject(up: Bool) -> [Effect] {
    guard let code = selectedCode, let from = book.position(of: code),
      let neighbour = list?.neighbour(up: up), let target = book.position(of: neighbour)
    else {
      notice = Notice(strings.noProjectThere)
      return []
    }
    return make(Change(edits: [.order(project: code, Replacing(from, with: target))])) ?? []
  }
}
