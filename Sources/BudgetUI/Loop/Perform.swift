import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit

extension AppState {
  /// Carries out a command; a few go by the very key that was struck.
  mutating func perform(_ command: Command, _ key: Key) -> [Effect] {
    switch command {
    case .showProjects: show(.projects)
    case .showEntry: show(.entry)
    case .showVariance: show(.variance)
    case .showMonths: show(.months)
    case .showEvaluation: show(.evaluation)
    case .showMonthEnd: show(.monthEnd)
    case .doStep: doStep()
    case .showIndicators: show(.indicators)
    case .earlierMonth: turnMonth(to: asOf.previous)
    case .laterMonth: turnMonth(to: asOf.next)
    case .help: enter(.help(ReadingState()))
    case .back: return goBack()
    case .open: selectedCode.map { enter(.project(ReadingState(project: $0))) }
    case .showScore: selectedCode.map { enter(.score(ReadingState(project: $0))) }
    case .editEvaluation: editEvaluation()
    case .showForm: showForm()
    case .turnForm: turnForm()
    case .writeForms: writeForms()
    case .enterSpending: enterSpending()
    case .moveUp: move(.up)
    case .moveDown: move(.down)
    case .next: next()
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .first: move(.start)
    case .last: move(.end)
    case .find: startFinding()
    case .sort: changeList { $0.turnOrder() }
    case .nextProject: showNeighbour(by: 1)
    case .previousProject: showNeighbour(by: -1)
    case .reverseOrder: changeList { $0.order.isReversed.toggle() }
    case .filter: changeList { $0.filter = $0.filter.next }
    case .beginAmount:
      if case .character(let character) = key { startDraft(String(character)) }
    case .previousSource: turnSource(by: -1)
    case .nextSource: turnSource(by: 1)
    case .switchBasis: switchBasis()
    case .turnBasis: months?.turnBasis()
    case .turnSource:
      let sources = book.sources
      months?.turnSource(of: sources)
    case .cellLeft: moveColumn(.up)
    case .cellRight: moveColumn(.down)
    case .edit: startDraft(shownAmount)
    case .clear: return clearCells()
    case .startRange: turnRange()
    case .extendRange: extendRange(key)
    case .fillDown: fillDown()
    case .fillFromLastMonth: fillFromLastMonth()
    case .copyCells: return list == nil ? copyCells() : copySelectedRow()
    case .copyRows: return list == nil ? copyRows() : copyList()
    case .recallEarlier: recall(earlier: true)
    case .recallLater: recall(earlier: false)
    case .drop: dropDraft()
    case .editAmount: type(intoDraft: key)
    case .commitDown: return commitDraft(.down)
    case .commitUp: return commitDraft(.up)
    case .asYuan: return takeAsYuan()
    case .pickUp: startMoving()
    case .putDown: return finishMoving()
    case .dropMove: dropMoving()
    case .beginValue:
      if case .character(let character) = key { beginValue(character) }
    case .editValue: editValue()
    case .clearValue: clearValue()
    case .typeValue: type(intoValue: key)
    case .commitValueDown: return commitValue(.down)
    case .commitValueUp: return commitValue(.up)
    case .dropValue: dropValue()
    case .openIndicator: openIndicator()
    case .remarkValue: openIndicator(at: .indicatorNote)
    case .turnLights: turnLights()
    case .turnLevel: turnLevel()
    case .applyPaste: return applyPaste()
    case .startTour: return [.tour]
    case .showPalette: prompt = Prompt(.command)
    case .previousCommand: movePalette(.up)
    case .nextCommand: movePalette(.down)
    case .commandPage: movePalette(key == .pageUp ? .pageUp : .pageDown)
    case .runCommand: return runCommand()
    case .startRebinding: startRebinding()
    case .dropBinding: return dropBinding()
    case .keepPrompt: return keepPrompt()
    case .dropPrompt: return dropPrompt()
    case .previousChoice: moveChoice(by: -1)
    case .nextChoice: moveChoice(by: 1)
    case .choose: return answer(question?.answer(in: book))
    case .stay: return answer(question?.safeAnswer)
    case .showHistory: showHistory()
    case .closeMonth: askToClose()
    case .undo: return undo()
    case .redo: return redo()
    case .save: return saveAgain()
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .addProject: addProject()
    case .editProject: editProject()
    case .copyProject: copyProject()
    case .removeProject: askToRemove()
    case .moveProjectUp: return moveProject(up: true)
    case .moveProjectDown: return moveProject(up: false)
    case .adjust: adjustBudget()
    case .revisePlan: revisePlan()
    case .writeNote: writeNote()
    case .explain: explain()
    case .showUnit: enter(.unit(ReadingState()))
    case .editUnit: open(UnitForm(base: book.head))
    case .editRules: open(RulesForm(rules: book.rules))
    case .editPreferences: editPreferences()
    case .toggleMouse: return toggleMouse()
    case .export: openExport()
    case .importTable: openImport()
    case .applyImport: return applyImport()
    case .chooseProject: chooseProject()
    case .addAsNew: addRowAsProject()
    case .turnRow: turnRow()
    case .nextHindrance: goToHindrance()
    case .showReview: showReview()
    case .acceptPlace: acceptPlace()
    case .correctPlace: correctPlace()
    case .cancelErrand: return cancelErrand()
    case .saveForm: return saveForm()
    case .leaveForm: leaveForm()
    case .editField: type(intoForm: key)
    case .enterField: return enterField()
    case .addRow: addFormRow()
    case .removeRow: removeFormRow()
    case .moveRow: moveFormRow(key)
    case .revertField: revertField()
    case .remedyField: remedyField()
    case .completePath: return form?.form.typedPath.map { [.complete($0)] } ?? []
    case .awaitEditor: form?.awaitsEditor = true
    case .openEditor: return startEditor()
    }
    return []
  }

  /// Shows a tab; what is filled in or decided about is asked about first.
  mutating func show(_ tab: Screen.Kind) {
    guard !asksBeforeLeaving(for: .tab(tab)) else { return }
    screens.show(tab)
    if tab == .indicators { prepareIndicators() }
  }

  /// Shows a screen from which Esc leads back here; one that Esc leads to already is gone back to.
  mutating func enter(_ screen: Screen) {
    guard screens.top.kind != screen.kind, !screens.goBack(to: screen) else { return }
    screens.push(screen)
  }

  private mutating func goBack() -> [Effect] {
    if unit.outbox.isSlow { return cancelSaving() }
    if range != nil {
      dropRange()
    } else if list?.query.isEmpty == false {
      changeList { $0.query = "" }
    } else if indicators?.query.isEmpty == false {
      changeIndicators { $0.query = "" }
    } else if importing?.content.isDecided == true {
      question = Question(.leavingImport(.back))
    } else {
      screens.pop()
    }
    return []
  }

  /// Why Esc leads nowhere, nil when it does lead somewhere.
  var nowhereBack: String? {
    let isNarrowed = list?.query.isEmpty == false || indicators?.query.isEmpty == false
    return screens.canPop || isNarrowed || range != nil || unit.outbox.isSlow
      ? nil : strings.nowhereBack
  }

  private mutating func enterSpending() { enterSpending(of: selectedCode) }

  /// Shows a project's row of the monthly sheet.
  mutating func enterSpending(of code: String?) {
    guard let code, let index = book.position(of: code) else { return }
    screens.push(tab: .entry)
    move(.to(index))
  }

  private mutating func moveChoice(by step: Int) {
    let book = book
    question?.move(by: step, in: book)
  }

  /// Goes to the source beside the one entered; those at the ends have none beyond them.
  mutating func turnSource(by step: Int) {
    let all = book.sources.all
    guard let entry, let place = all.firstIndex(of: entry.source),
      all.indices.contains(place + step)
    else { return }
    self.entry?.source = all[place + step]
  }

  private mutating func turnMonth(to month: Month?) {
    guard let month else {
      notice = Notice(strings.noSuchMonth)
      return
    }
    entry?.moving?.hasWarned = false
    turn(to: month)
  }

  mutating func move(_ motion: Motion) {
    let layout = Layout(size)
    switch screens.top {
    case .projects, .variance, .evaluation: list?.move(motion, height: layout.listHeight)
    case .entry(var sheet):
      sheet.moving?.hasWarned = false
      sheet.rows.move(motion, in: book, height: layout.entryHeight)
      screens.top = .entry(sheet)
    case .months(var shown):
      shown.rows.move(motion, in: book, height: layout.entryHeight)
      screens.top = .months(shown)
    case .indicators(var shown):
      shown.move(motion, height: layout.indicatorsHeight)
      screens.top = .indicators(shown)
    case .history(let shown):
      unit.forgetFailure()
      screens.top = .history(scrolled(shown, motion))
    case .project, .score, .preview, .unit, .help:
      let count = readingLines.count
      let height = layout.reading(headed: readingHead != nil).text.rows
      screens.top.reading?.viewport.scroll(motion, count: count, height: height)
    case .paste(var paste):
      paste.viewport.move(motion, count: paste.rows.count, height: layout.listHeight)
      screens.top = .paste(paste)
    case .importing(var shown):
      shown.viewport.move(motion, count: shown.rows.count, height: layout.listHeight)
      screens.top = .importing(shown)
    case .monthEnd(var shown):
      let count = MonthEnd.Step.allCases.count
      shown.viewport.move(motion, count: count, height: count)
      screens.top = .monthEnd(shown)
    case .review:
      let count = review?.count ?? 0
      review?.viewport.move(motion, count: count, height: max(1, layout.review.list.rows - 2))
    case .form: break
    }
  }

  mutating func moveColumn(_ motion: Motion) {
    guard var shown = months else { return }
    shown.moveColumn(motion, inSight: monthsInSight(shown))
    months = shown
  }

  private mutating func next() {
    guard let entry, entry.rows.viewport.selected + 1 < book.projects.count else {
      notice = Notice(strings.lastProject)
      return
    }
    move(.down)
  }

  /// The selected project's history; asked for again, the whole book's.
  private mutating func showHistory() {
    unit.forgetFailure()
    if case .history = screens.top {
      screens.top = .history(HistoryState(of: nil, in: unit.history))
    } else {
      enter(.history(HistoryState(of: selectedCode, in: unit.history)))
    }
  }
}
