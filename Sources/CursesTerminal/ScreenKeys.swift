import CCurses
import TerminalKit

extension Key {
  /// The key by the number that reading the screen gives it.
  init(screenCode code: Int) {
    self =
      switch code {
      case SCREEN_UP: .up
      case SCREEN_DOWN: .down
      case SCREEN_LEFT: .left
      case SCREEN_RIGHT: .right
      case SCREEN_HOME: .home
      case SCREEN_END: .end
      case SCREEN_PAGE_UP: .pageUp
      case SCREEN_PAGE_DOWN: .pageDown
      case SCREEN_INSERT: .insert
      case SCREEN_DELETE: .delete
      case SCREEN_BACKSPACE: .backspace
      case SCREEN_ENTER: .enter
      case SCREEN_BACK_TAB: .backTab
      case SCREEN_ALT_UP: .altArrow(.up)
      case SCREEN_ALT_DOWN: .altArrow(.down)
      case SCREEN_ALT_LEFT: .altArrow(.left)
      case SCREEN_ALT_RIGHT: .altArrow(.right)
      case SCREEN_SHIFT_UP: .shiftArrow(.up)
      case SCREEN_SHIFT_DOWN: .shiftArrow(.down)
      case SCREEN_SHIFT_LEFT: .shiftArrow(.left)
      case SCREEN_SHIFT_RIGHT: .shiftArrow(.right)
      case SCREEN_CONTROL_UP: .controlArrow(.up)
      case SCREEN_CONTROL_DOWN: .controlArrow(.down)
      case SCREEN_CONTROL_LEFT: .controlArrow(.left)
      case SCREEN_CONTROL_RIGHT: .controlArrow(.right)
      case SCREEN_FUNCTION_0 + 1...SCREEN_FUNCTION_0 + 63: .function(code - SCREEN_FUNCTION_0)
      default: .unknown
      }
  }
}
