import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The first steps through the program, one after another, on a book of which nothing is kept.
struct Tour: Hashable {
  /// What is to be done, in order.
  enum Step: CaseIterable, Hashable {
    case seeWhoLags, openProject, enterAmount, undo, find, monthEnd
  }

  /// The step to be done now, nil once all are.
  private(set) var step: Step? = Step.allCases.first
  /// The book at the beginning, against which a change is seen.
  let start: BudgetBook
  /// The whole screen, of which the steps take the lowest rows.
  var screen: Size

  /// Below so many rows of the screen there is no room for the steps.
  static let leastRows = 16

  /// How many rows the steps take, a short screen's none.
  private var rows: Int { screen.rows < Self.leastRows ? 0 : 3 }

  /// What is left of the screen for the program.
  var room: Size { Size(rows: screen.rows - rows, columns: screen.columns) }

  /// Goes on where the step is done.
  mutating func advance(_ state: AppState) {
    guard let step, isDone(step, state) else { return }
    let next = (Step.allCases.firstIndex(of: step) ?? 0) + 1
    self.step = Step.allCases.indices.contains(next) ? Step.allCases[next] : nil
  }

  private func isDone(_ step: Step, _ state: AppState) -> Bool {
    switch step {
    case .seeWhoLags: state.screens.top.kind == .variance
    case .openProject: state.screens.top.kind == .project
    case .enterAmount: state.unit.base != start
    case .undo: state.unit.base == start
    case .find: state.prompt == nil && state.list?.query.isEmpty == false
    case .monthEnd: state.screens.top.kind == .monthEnd
    }
  }

  /// Draws the steps below the program.
  func draw(on frame: inout Frame, _ strings: Strings) {
    guard rows > 0 else { return }
    let place = Rect(row: screen.rows - rows, column: 0, rows: rows, columns: screen.columns)
    frame.draw(in: place) { frame in
      let number = step.flatMap { Step.allCases.firstIndex(of: $0) }.map { $0 + 1 }
      let title = strings.tourTitle(number, of: Step.allCases.count)
      let bar = " \(title) "
      frame.put(
        bar + String(repeating: " ", count: max(0, frame.size.columns - bar.displayWidth)),
        at: Point(row: 0, column: 0), style: .heading.reversed)
      let lines = strings.tourStep(step).wrapped(to: frame.size.columns - 2)
      for (row, line) in lines.prefix(rows - 1).enumerated() {
        frame.put(line, at: Point(row: row + 1, column: 1))
      }
    }
  }
}

extension AppState {
  /// Begins the tour, on a book of which nothing is kept.
  public mutating func beginTour() {
    let tour = Tour(start: unit.base, screen: size)
    self.tour = tour
    size = tour.room
  }

  /// Takes another size of the screen.
  mutating func resize(to size: Size) {
    tour?.screen = size
    self.size = tour?.room ?? size
  }

  mutating func advanceTour() {
    guard var tour else { return }
    tour.advance(self)
    self.tour = tour
  }
}

extension Strings {
  fileprivate func tourStep(_ step: Tour.Step?) -> String {
    switch step {
    case .seeWhoLags: tourSeeWhoLags
    case .openProject: tourOpenProject
    case .enterAmount: tourEnterAmount
    case .undo: tourUndo
    case .find: tourFind
    case .monthEnd: tourMonthEnd
    case nil: tourDone
    }
  }
}
