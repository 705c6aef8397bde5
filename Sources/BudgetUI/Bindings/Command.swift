/// What a key can ask for.
enum Command: Hashable, CaseIterable {
  // Everywhere
  case showProjects, showEntry, showVariance
  case earlierMonth, laterMonth
  case undo, redo, save
  case help, back, quit, suspend, redraw
  // Lists
  case moveUp, moveDown, pageUp, pageDown, first, last
  case open, find, sort, filter, enterSpending
  // The monthly sheet
  case fiscal, other, switchBasis, edit, clear, next
  // An amount being typed
  case commitDown, commitUp, drop
}
