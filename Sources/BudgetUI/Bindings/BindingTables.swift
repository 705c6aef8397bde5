import BudgetReports
import BudgetText
import TerminalKit

/// The keys of the screens.
extension BindingTable {
  static let everywhere = BindingTable(
    title: { $0.helpEverywhere },
    bindings: [
      Binding([.character("1"), .alt("1")], .showProjects, { $0.doProjects }),
      Binding([.character("2"), .alt("2")], .showEntry, { $0.doEntry }),
      Binding([.character("3"), .alt("3")], .showVariance, { $0.doVariance }),
      Binding(
        [.character("4"), .character("H"), .alt("4")], .showHistory, { $0.doHistory },
        footer: { $0.shortHistory }, footerKeys: { _ in "H" }, isSecondary: true),
      Binding([.character("5"), .alt("5")], .showMonths, { $0.doMonths }),
      Binding([.character("6"), .alt("6")], .showIndicators, { $0.doIndicators }),
      Binding([.character("7"), .alt("7")], .showEvaluation, { $0.doEvaluation }),
      Binding([.character("8"), .alt("8")], .showMonthEnd, { $0.doMonthEnd }),
      Binding(
        [.character("[")], .earlierMonth, { $0.doEarlier }, footer: { $0.shortMonth },
        footerKeys: { _ in "[ ]" }),
      Binding([.character("]")], .laterMonth, { $0.doLater }),
      Binding(
        [.character("u")], .undo, { $0.doUndo }, footer: { $0.shortUndo }, isSecondary: true,
        unavailable: cannotTakeBack),
      Binding([.control("r")], .redo, { $0.doRedo }, unavailable: cannotTakeBack),
      Binding([.control("s")], .save, { $0.doSave }, unavailable: readOnly),
      Binding([.character("U")], .showUnit, { $0.doShowUnit }),
      Binding([.character("i")], .importTable, { $0.doImportTable }, unavailable: readOnly),
      Binding([.character("x")], .export, { $0.doExport }),
      Binding(
        [.character("V")], .showReview, { $0.doShowReview },
        unavailable: { $0.review == nil ? $0.strings.noReview : nil }),
      Binding([.character(",")], .editPreferences, { $0.doEditPreferences }),
      Binding([.character("m")], .toggleMouse, { $0.doToggleMouse }),
      Binding(
        [.control("p")], .showPalette, { $0.doShowPalette }, footer: { $0.shortPalette },
        isSecondary: true),
      Binding([.character("?"), .function(1)], .help, { $0.doHelp }, footer: { $0.shortHelp }),
      Binding(
        [.escape], .back, { $0.doBack }, footer: { $0.shortBack }, unavailable: { $0.nowhereBack }),
      Binding([.character("q"), .control("c")], .quit, { $0.doQuit }, footer: { $0.shortQuit }),
    ] + always)

  static let projects = BindingTable(
    title: { $0.projectsScreen },
    bindings: [open, enterSpending, explain.secondary] + narrowing + changing + reordering
      + copying + movement)

  static let variance = BindingTable(
    title: { $0.varianceScreen },
    bindings: [open, explain, filter, find, sort, reverse, enterSpending.secondary]
      + changing.map(\.secondary) + copying + movement)

  static let evaluation = BindingTable(
    title: { $0.evaluationScreen },
    bindings: [
      Binding(
        [.enter], .showScore, { $0.doShowScore }, footer: { $0.shortOpen },
        unavailable: nothingSelected),
      Binding(
        [.character("w")], .editEvaluation, { $0.doEditEvaluation },
        footer: { $0.shortEditEvaluation }, unavailable: cannotChangeProject),
      showForm, explain, enterSpending.secondary,
    ] + narrowing + copying + movement)

  static let monthEnd = BindingTable(
    title: { $0.monthEndScreen },
    bindings: [
      Binding([.enter], .doStep, { $0.doStep }, footer: { $0.shortStep }),
      Binding(
        [.character("c")], .closeMonth, { $0.doClose }, footer: { $0.shortCloseMonth },
        unavailable: readOnly),
    ] + movement)

  static let score = BindingTable(
    title: { $0.scoreScreen },
    bindings: [
      Binding(
        [.character("w")], .editEvaluation, { $0.doEditEvaluation },
        footer: { $0.shortEditEvaluation }, unavailable: cannotChangeProject),
      Binding(
        [.enter], .open, { $0.doOpen }, footer: { $0.shortOpen }, unavailable: nothingSelected),
      showForm, explain, enterSpending.secondary,
    ] + neighbours + movement)

  static let preview = BindingTable(
    title: { $0.formPreviewScreen },
    bindings: [
      Binding(
        [.enter], .writeForms, { $0.doWriteForms }, footer: { $0.shortWriteForms }),
      Binding([.tab], .turnForm, { $0.doTurnForm }, footer: { $0.shortTurnForm }),
      Binding(
        [.character("w")], .editEvaluation, { $0.doEditEvaluation },
        footer: { $0.shortEditEvaluation }, unavailable: cannotChangeProject),
      explain,
    ] + movement)

  static let project = BindingTable(
    title: { $0.projectScreen },
    bindings: [
      enterSpending, edit, adjust, revisePlan, writeNote, explain.secondary,
      showForm.secondary, copy, remove,
    ] + neighbours + movement)

  static let unit = BindingTable(
    title: { $0.unitScreen },
    bindings: [
      Binding(
        [.character("E")], .editUnit, { $0.doEditUnit }, footer: { $0.shortEdit },
        unavailable: readOnly),
      Binding(
        [.character("R")], .editRules, { $0.doEditRules }, footer: { $0.shortRules },
        unavailable: readOnly),
    ] + movement)

  static let pasted = BindingTable(
    title: { $0.pasteScreen },
    bindings: [
      // Enter may be the end of what was pasted, where the terminal does not tell.
      Binding(
        [.enter], .applyPaste, { $0.doApplyPaste }, footer: { $0.shortApplyPaste },
        unavailable: { state in
          if case .paste(let paste) = state.screens.top, paste.unmarkedText != nil {
            return state.strings.confirmByLetter
          }
          return cannotApply(state)
        }),
      Binding(
        [.character("y")], .applyPaste, { $0.doApplyPaste }, footer: { $0.shortApplyPaste },
        unavailable: { state in
          if case .paste(let paste) = state.screens.top, paste.unmarkedText == nil {
            return state.strings.confirmByEnter
          }
          return cannotApply(state)
        }),
    ] + movement)

  static let importing = BindingTable(
    title: { $0.importScreen },
    bindings: [
      Binding(
        [.enter], .applyImport, { $0.doApplyImport }, footer: { $0.shortApplyPaste },
        unavailable: cannotApply),
      Binding(
        [.character("p")], .chooseProject, { $0.doChooseProject },
        footer: { $0.shortChooseProject }),
      Binding(
        [.character("d"), .character(" "), .delete], .turnRow, { $0.doTurnRow },
        footer: { $0.shortTurnRow }),
      Binding(
        [.character("a")], .addAsNew, { $0.doAddAsNew },
        unavailable: { state in
          if case .projects = state.importing?.content {
            nil
          } else {
            state.strings.onlyProjectsAreNew
          }
        }),
      Binding(
        [.tab], .nextHindrance, { $0.doNextHindrance }, footer: { $0.shortNextHindrance }),
    ] + movement)

  static let reviewing = BindingTable(
    title: { $0.reviewScreen },
    bindings: [
      Binding(
        [.enter, .character(" ")], .acceptPlace, { $0.doAcceptPlace }, footer: { $0.shortAccept }),
      Binding(
        [.character("e"), .character("E")], .correctPlace, { $0.doCorrectPlace },
        footer: { $0.shortCorrect }, unavailable: readOnly),
    ] + movement)

  static let history = BindingTable(
    title: { $0.historyScreen }, bindings: movement)

  static let help = BindingTable(
    title: { $0.helpScreen },
    bindings: [
      Binding(
        [.character("t")], .startTour, { $0.doTour }, footer: { $0.shortTour },
        unavailable: { state in
          guard state.tour == nil else { return state.strings.alreadyOnTour }
          return state.size.rows < Tour.leastRows
            ? state.strings.tourNeedsRows(Tour.leastRows) : nil
        })
    ] + movement)

  static let movement = Binding.movement

  private static let open = Binding(
    [.enter], .open, { $0.doOpen }, footer: { $0.shortOpen }, unavailable: nothingSelected)

  private static let enterSpending = Binding(
    [.character("e")], .enterSpending, { $0.doEnterSpending }, footer: { $0.shortEntry },
    unavailable: cannotEnter)

  private static let neighbours = [
    Binding(
      [.character("N")], .nextProject, { $0.doNextProject }, footer: { $0.shortNeighbours },
      footerKeys: { _ in "P N" }),
    Binding([.character("P")], .previousProject, { $0.doPreviousProject }),
  ]

  private static let showForm = Binding(
    [.character("F")], .showForm, { $0.doShowForm }, footer: { $0.shortForm },
    unavailable: nothingSelected)

  private static let find = Binding(
    [.character("/")], .find, { $0.doFind }, footer: { $0.shortFind })

  private static let sort = Binding(
    [.character("s")], .sort, { $0.doSort }, footer: { $0.shortSort })

  private static let reverse = Binding(
    [.character("S")], .reverseOrder, { $0.doReverseOrder })

  private static let filter = Binding(
    [.character("f")], .filter, { $0.doFilter }, footer: { $0.shortFilter })

  private static let copying = [
    Binding([.character("y")], .copyCells, { $0.doCopyRow }, unavailable: nothingSelected),
    Binding([.character("Y")], .copyRows, { $0.doCopyList }, unavailable: nothingSelected),
  ]

  private static let narrowing = [find, sort, reverse, filter]

  static let explain = Binding(
    [.character("r")], .explain, { $0.doExplain }, footer: { $0.shortExplain },
    unavailable: cannotChangeProject)

  private static let add = Binding(
    [.character("a")], .addProject, { $0.doAddProject }, footer: { $0.shortAdd },
    unavailable: readOnly)

  private static let edit = Binding(
    [.character("E")], .editProject, { $0.doEditProject }, footer: { $0.shortEdit },
    unavailable: cannotChangeProject)

  private static let copy = Binding(
    [.character("C")], .copyProject, { $0.doCopyProject }, unavailable: cannotChangeProject)

  private static let remove = Binding(
    [.character("D"), .delete], .removeProject, { $0.doRemoveProject },
    unavailable: cannotChangeProject)

  private static let adjust = Binding(
    [.character("A")], .adjust, { $0.doAdjust }, footer: { $0.shortAdjust },
    unavailable: cannotChangeProject)

  private static let revisePlan = Binding(
    [.character("R")], .revisePlan, { $0.doRevisePlan }, footer: { $0.shortRevisePlan },
    unavailable: cannotChangeProject)

  static let writeNote = Binding(
    [.character("n")], .writeNote, { $0.doWriteNote }, footer: { $0.shortNote },
    unavailable: { state in cannotChangeProject(state) ?? state.noNoteHere })

  private static let changing = [
    add, edit, copy, remove, adjust.secondary, revisePlan.secondary,
    writeNote.secondary,
  ]

  private static let reordering = [
    Binding(
      [.character("<"), .altArrow(.up)], .moveProjectUp, { $0.doMoveProjectUp },
      unavailable: cannotMoveProject),
    Binding(
      [.character(">"), .altArrow(.down)], .moveProjectDown, { $0.doMoveProjectDown },
      unavailable: cannotMoveProject),
  ]

  private static let cannotChangeProject: @Sendable (AppState) -> String? = { state in
    readOnly(state) ?? nothingSelected(state)
  }

  private static let cannotMoveProject: @Sendable (AppState) -> String? = { state in
    cannotChangeProject(state)
      ?? (state.list?.order == .file ? nil : state.strings.movesInFileOrder)
  }

  static let readOnly: @Sendable (AppState) -> String? = { state in
    state.settings.isReadOnly ? state.strings.cannotChange : nil
  }

  static let nothingSelected: @Sendable (AppState) -> String? = { state in
    state.selectedCode == nil ? state.strings.nothingSelected : nil
  }

  private static let cannotApply: @Sendable (AppState) -> String? = { state in
    switch state.screens.top {
    case .paste(let paste):
      return readOnly(state) ?? (paste.edits.isEmpty ? state.strings.nothingToApply : nil)
    case .importing(let shown):
      let hindrances = shown.content.hindrances
      return readOnly(state)
        ?? (hindrances > 0
          ? state.strings.importUnsettled(hindrances)
          : shown.content.edits.isEmpty ? state.strings.nothingToApply : nil)
    default: return nil
    }
  }

  /// Where help lies over a form, one reads; nothing of the book is meant.
  static let cannotTakeBack: @Sendable (AppState) -> String? = { state in
    readOnly(state)
      ?? (state.screens.top.kind == .help && state.screens.below?.kind == .form
        ? state.strings.closeHelpFirst : nil)
  }

  static let cannotEnter: @Sendable (AppState) -> String? = { state in
    readOnly(state) ?? nothingSelected(state)
      ?? (state.months?.basis == .rate ? state.strings.rateIsNotTyped : nil)
  }
}
