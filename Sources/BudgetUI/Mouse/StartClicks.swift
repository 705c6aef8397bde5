import BudgetText
import TerminalKit

/// What the mouse does on the start screen.
extension StartState {
  mutating func take(_ event: MouseEvent) -> [StartEffect] {
    switch event.action {
    case .wheelUp: turnWheel(-3)
    case .wheelDown: turnWheel(3)
    case .press: return press(at: event.place)
    }
    return []
  }

  private var isOpenToClicks: Bool { leaving == nil && errand?.isWaitedFor != true }

  private mutating func turnWheel(_ rows: Int) {
    if isOpenToClicks, help != nil || place == .menu { scroll(.scroll(rows)) }
  }

  private mutating func press(at point: Point) -> [StartEffect] {
    let hit = view().hit(at: point)
    if let choice = hit.choice, leaving != nil {
      leaving = choice
      return handle(.enter)
    }
    if let key = hit.key { return handle(key) }
    guard let row = hit.row, isOpenToClicks, help == nil, place == .menu else { return [] }
    if menu.selected == row { return choose(selectedItem) }
    move(.to(row))
    return []
  }
}
