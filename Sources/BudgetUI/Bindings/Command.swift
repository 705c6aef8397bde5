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
  case beginAmount, fiscal, other, switchBasis, edit, clear, next
  // An amount being typed
  case editAmount, commitDown, commitUp, drop
  // A name being looked for
  case keepFinding, dropFinding
  // The question about unsaved changes
  case previousChoice, nextChoice, choose, stay
}
