import BudgetModel
import BudgetText
import TerminalKit

/// Looking for a project by name or code: lists narrow as one types, the monthly sheet goes to the first match.
extension AppState {
  /// The list that the screen shows.
  var listOnScreen: WritableKeyPath<AppState, ProjectListState>? {
    switch screen {
    case .projects: \.projects
    case .variance: \.variance
    case .entry, .project, .history, .help: nil
    }
  }

  mutating func changeList(_ change: (inout ProjectListState) -> Void) {
    guard let list = listOnScreen else { return }
    change(&self[keyPath: list])
    self[keyPath: list].arrange(book, overview)
  }

  mutating func startFinding() {
    prompt = Prompt(
      .finding(
        previous: listOnScreen.map { self[keyPath: $0].query } ?? "", selected: selectedProject))
  }

  mutating func find() {
    guard let query = prompt?.field.text else { return }
    if listOnScreen != nil {
      changeList { $0.query = query }
      return
    }
    let text = SearchText(query)
    if let match = book.projects.firstIndex(where: { $0.matches(text) }) {
      move(.to(match))
    } else {
      notice = Notice(strings.noProject(query), .caution)
    }
  }
}
