/// A command that a person may give a key of their own; its raw value is its name in the file of settings and never
/// changes.
public enum BindableCommand: String, CaseIterable, Hashable, Sendable {
  // Screens
  case projects, entry, variance, history, months, indicators, evaluation
  case monthEnd = "month-end"
  case unit, review, help, palette, tour
  // Everywhere
  case earlierMonth = "earlier-month"
  case laterMonth = "later-month"
  case undo, redo, save, `import`, export, settings, mouse, quit
  // Lists
  case find, sort, filter
  case reverseOrder = "reverse-order"
  case enterSpending = "enter-spending"
  case nextProject = "next-project"
  case previousProject = "previous-project"
  // Sheets
  case closeMonth = "close-month"
  case pickUp = "pick-up"
  case clear
  case range
  case fillLastMonth = "fill-last-month"
  case fillDown = "fill-down"
  case copyCells = "copy-cells"
  case copyRows = "copy-rows"
  case turnBasis = "turn-basis"
  case turnSource = "turn-source"
  // Projects and what belongs to them
  case addProject = "add-project"
  case editProject = "edit-project"
  case copyProject = "copy-project"
  case removeProject = "remove-project"
  case moveUp = "move-project-up"
  case moveDown = "move-project-down"
  case adjust
  case revisePlan = "revise-plan"
  case note, explain
  case editEvaluation = "edit-evaluation"
  case form
  case editUnit = "edit-unit"
  case editRules = "edit-rules"
  // Indicators
  case turnLights = "turn-lights"
  case turnLevel = "turn-level"
  case remarkValue = "remark-value"
}
