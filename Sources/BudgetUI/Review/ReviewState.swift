import BudgetImport
import BudgetModel
import TerminalKit

/// What of an imported document is not sure, to be looked at one by one beside the document's own lines.
struct ReviewState: Hashable {
  let reading: DocumentReading
  /// The items that somebody has looked at and left as they are.
  private(set) var accepted: Set<Int> = []
  var viewport = Viewport()
  /// The codes of the projects as the document gave them, to find them again whatever order they are in by now.
  private var codes: [String]

  init(_ reading: DocumentReading) {
    self.reading = reading
    codes = reading.book.projects.map(\.code)
  }

  /// How many places there are to look at.
  var count: Int { reading.uncertain.count + reading.unread.count }

  /// Something to look at.
  enum Item: Hashable {
    case doubt(DocumentDoubt)
    case unread(UnreadLine)

    /// The lines of the document that it is about, counted from 1.
    var lines: ClosedRange<Int> {
      switch self {
      case .doubt(let doubt): doubt.lines
      case .unread(let unread): unread.line...unread.line
      }
    }
  }

  subscript(place: Int) -> Item {
    place < reading.uncertain.count
      ? .doubt(reading.uncertain[place])
      : .unread(reading.unread[place - reading.uncertain.count])
  }

  /// The item selected, nil where there is none.
  var selected: Item? { viewport.selected < count ? self[viewport.selected] : nil }

  /// Accepts the item selected, or takes that back.
  mutating func turnSelected() {
    guard viewport.selected < count else { return }
    if accepted.remove(viewport.selected) == nil { accepted.insert(viewport.selected) }
  }

  /// The code that the project of a doubt has now, nil for a doubt about the whole.
  func code(of item: Item) -> String? {
    guard case .doubt(let doubt) = item, case .project(let index, _) = doubt.place,
      codes.indices.contains(index)
    else { return nil }
    return codes[index]
  }

  /// Goes on with projects that have got another code.
  mutating func rename(_ renamed: [String: String]) {
    codes = codes.map { renamed[$0] ?? $0 }
  }

  /// How an item stands.
  enum Standing: Hashable {
    case open, accepted
    /// What it is about says something else now than the document was read as.
    case corrected
  }

  func standing(of place: Int, in book: BudgetBook) -> Standing {
    if accepted.contains(place) { return .accepted }
    return isCorrected(self[place], in: book) ? .corrected : .open
  }

  private func isCorrected(_ item: Item, in book: BudgetBook) -> Bool {
    guard case .doubt(let doubt) = item else { return false }
    switch doubt.place {
    case .project(let index, let part):
      guard reading.book.projects.indices.contains(index) else { return false }
      let before = reading.book.projects[index]
      return book.position(of: codes[index]).map {
        book.projects[$0].differs(from: before, in: part)
      } ?? true
    case .unit, .department, .fiscalYear, .goals: return book.head != reading.book.head
    }
  }

  /// How many items nobody has looked at.
  func open(in book: BudgetBook) -> Int {
    (0..<count).count { standing(of: $0, in: book) == .open }
  }
}

extension Project {
  /// Whether a part says something else than another project's.
  fileprivate func differs(from other: Project, in part: DocumentPlace.ProjectPart) -> Bool {
    switch part {
    case .whole: self != other
    case .code: code != other.code
    case .name: name != other.name
    case .budget, .source: budget != other.budget
    case .purpose: purpose != other.purpose
    case .goals: goals != other.goals
    case .plan: plan != other.plan
    case .attribute: attributes != other.attributes
    case .indicators, .indicator: indicators != other.indicators
    case .adjustments: adjustments != other.adjustments
    case .spending: spending != other.spending
    case .expectedSpending: expectedSpending != other.expectedSpending
    case .executionWeight: executionWeight != other.executionWeight
    }
  }
}
