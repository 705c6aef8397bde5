import BudgetModel
import BudgetText
import TerminalKit

/// Looking for a project by its words: lists narrow as one types, the monthly sheet goes to the first match.
extension AppState {
  mutating func changeList(_ change: (inout ProjectListState) -> Void) {
    guard var list else { return }
    change(&list)
    list.arrange(book, unit.overview)
    self.list = list
  }

  mutating func startFinding() {
    prompt = Prompt(.finding(before: screens.top))
  }

  mutating func find() {
    guard let query = prompt?.field.text else { return }
    if var list {
      list.find(query, book, unit.overview)
      self.list = list
    } else if indicators != nil {
      changeIndicators { $0.query = query }
    } else if let match = firstMatch(of: FindQuery(query)) {
      move(.to(match))
    } else {
      notice = Notice(strings.noProject(query), .caution)
    }
  }

  private func firstMatch(of query: FindQuery) -> Int? {
    book.projects.firstIndex(where: query.matches)
  }
}
