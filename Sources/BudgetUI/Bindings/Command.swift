/// What a key can ask for.
enum Command: Hashable, CaseIterable {
  // Everywhere
  case showProjects, showEntry, showVariance, showHistory, showMonths, showIndicators,
    showEvaluation, showMonthEnd, doStep
  case earlierMonth, laterMonth
  case undo, redo, save
  case help, back, quit, suspend, redraw, toggleMouse
  // The palette of all of them
  case showPalette, startTour, previousCommand, nextCommand, commandPage, runCommand,
    startRebinding, dropBinding
  // Lists
  case moveUp, moveDown, pageUp, pageDown, first, last
  case open, find, sort, reverseOrder, filter, enterSpending, nextProject, previousProject
  // The monthly sheet
  case beginAmount, previousSource, nextSource, switchBasis, edit, clear, next, closeMonth
  // Cells of a sheet together
  case startRange, extendRange, fillDown, fillFromLastMonth, copyCells, copyRows, recallEarlier,
    recallLater
  // The year by months
  case turnBasis, turnSource, cellLeft, cellRight
  // An amount being typed
  case editAmount, commitDown, commitUp, drop, asYuan
  // An amount on its way to another place
  case pickUp, putDown, dropMove
  // The indicators, and a value being typed for one
  case beginValue, editValue, clearValue, openIndicator, remarkValue, turnLights, turnLevel
  case typeValue, commitValueDown, commitValueUp, dropValue
  // A pasted table
  case applyPaste
  // A line being typed: a name, a reason, a path
  case keepPrompt, dropPrompt
  // The projects themselves
  case addProject, editProject, copyProject, removeProject, moveProjectUp, moveProjectDown
  // A form
  case adjust, revisePlan, writeNote, explain, showScore, editEvaluation, showForm, turnForm,
    writeForms, showUnit, editUnit,
    editRules, editPreferences
  case saveForm, leaveForm, editField, enterField, addRow, removeRow, moveRow, revertField
  case remedyField, completePath, awaitEditor, openEditor
  // An errand that takes its time
  case cancelErrand
  // Files of others
  case export, importTable, applyImport, chooseProject, addAsNew, turnRow, nextHindrance
  case showReview, acceptPlace, correctPlace
  // A question
  case previousChoice, nextChoice, choose, stay
}
