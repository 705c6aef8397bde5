import BudgetModel
import BudgetStore

/// Amounts that leave as a file for others and come back by the program's own import, none of them changed.
struct RoundTrips {
  let budget: String
  let book: String
  let workshop: Workshop

  func run() throws {
    say("round trips: amounts that differ afterwards, of all budgets, plans and spending")
    let book = try read(self.book)
    let wanted = amounts(of: book)
    var table = TextTable(["file", "into", "amounts", "that differ"])
    for format in ["xlsx", "csv"] {
      let file = workshop.file("round.\(format)")
      try workshop.run(Program(budget, ["export", self.book, "-o", file, "--force"]))
      for way in Way.allCases {
        let target = workshop.file("round-\(format)-\(way).json")
        guard let start = way.start(from: book) else { throw BenchFailure("a book lost its rules") }
        try AtomicFile.replace(target, with: BookWriter.write(start))
        for part in way.parts {
          try workshop.run(Program(budget, ["import", part, file, "--into", target, "--yes"]))
        }
        let found = amounts(of: try read(target))
        let different = Set(found.keys).union(wanted.keys).count { found[$0] != wanted[$0] }
        table.add(format, way.rawValue, String(wanted.count), String(different))
      }
    }
    sayText(table.text)
  }

  /// What a file is imported into.
  private enum Way: String, CaseIterable {
    case same = "the same book"
    case withoutSpending = "the book without its spending"
    case withoutProjects = "the book without its projects"

    var parts: [String] { self == .withoutSpending ? ["spending"] : ["projects", "spending"] }

    func start(from book: BudgetBook) -> BudgetBook? {
      var builder = BookBuilder(sources: book.sources)
      let projects = self == .withoutProjects ? [] : book.projects
      for project in projects {
        let spending = self == .same ? project.spending : []
        let copy = Project(
          code: project.code, name: project.name, budget: project.budget,
          purpose: project.purpose, goals: project.goals, plan: project.plan,
          adjustments: project.adjustments, spending: spending, indicators: project.indicators)
        _ = builder.append(copy)
      }
      return builder.book(book.head)
    }
  }

  private func read(_ path: String) throws -> BudgetBook {
    guard let book = try? BookFile.open(path).book else {
      throw BenchFailure("cannot read \(path)")
    }
    return book
  }

  /// Every amount by its place.
  private func amounts(of book: BudgetBook) -> [String: Money] {
    var amounts: [String: Money] = [:]
    for project in book.projects {
      for source in book.sources.all {
        amounts["\(project.code) \(source.key)"] = project.budget[source]
        for record in project.spending {
          amounts["\(project.code) \(record.month.rawValue) \(source.key)"] = record.amount[source]
        }
      }
      for checkpoint in Checkpoint.allCases {
        amounts["\(project.code) \(checkpoint)"] = project.plan?[checkpoint]
      }
    }
    return amounts
  }
}
