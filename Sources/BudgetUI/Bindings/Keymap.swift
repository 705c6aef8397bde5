import BudgetModel
import TerminalKit

/// The keys that a person has given commands, in place of those that the program has.
struct Keymap: Hashable {
  private var keys: [Command: Key] = [:]

  init(_ chosen: [BindableCommand: KeyStroke]) {
    for (command, stroke) in chosen { keys[Command(command)] = Key(stroke) }
  }

  var isEmpty: Bool { keys.isEmpty }

  subscript(command: Command) -> Key? { keys[command] }

  /// The keys that commands of some bindings were given.
  func taken(from bindings: [Binding]) -> Set<Key> {
    Set(bindings.compactMap { keys[$0.command] })
  }
}

extension Binding {
  /// The same by the key that a person has given it; keys that nobody may give stay with it.
  fileprivate func rebound(_ map: Keymap, without taken: Set<Key>) -> Binding {
    // What is typed goes into the cell, whatever else its key was given to.
    guard !command.typesItsKey else { return self }
    if let own = map[command] {
      return rebound(to: [own] + keys.filter { $0.stroke == nil })
    }
    let left = keys.filter { !taken.contains($0) }
    return left == keys ? self : with(left)
  }
}

extension BindingTable {
  /// The same by the keys that a person has given its commands, or those of another table that holds besides; a command
  /// whose keys are all given away is left out.
  func rebound(_ map: Keymap, beside other: BindingTable? = nil) -> BindingTable {
    guard !map.isEmpty else { return self }
    let typed = Set(bindings.filter(\.command.typesItsKey).flatMap(\.keys))
    let taken = map.taken(from: bindings + (other?.bindings ?? [])).subtracting(typed)
    let rebound = bindings.map { $0.rebound(map, without: taken) }
    return BindingTable(title: title, bindings: rebound.filter { !$0.keys.isEmpty })
  }
}

extension Command {
  /// Whether its key is the beginning of what is typed.
  var typesItsKey: Bool { self == .beginAmount || self == .beginValue }

  /// The command that a person calls so.
  init(_ name: BindableCommand) {
    self =
      switch name {
      case .projects: .showProjects
      case .entry: .showEntry
      case .variance: .showVariance
      case .history: .showHistory
      case .months: .showMonths
      case .indicators: .showIndicators
      case .evaluation: .showEvaluation
      case .monthEnd: .showMonthEnd
      case .unit: .showUnit
      case .review: .showReview
      case .help: .help
      case .palette: .showPalette
      case .tour: .startTour
      case .earlierMonth: .earlierMonth
      case .laterMonth: .laterMonth
      case .undo: .undo
      case .redo: .redo
      case .save: .save
      case .import: .importTable
      case .export: .export
      case .settings: .editPreferences
      case .mouse: .toggleMouse
      case .quit: .quit
      case .find: .find
      case .sort: .sort
      case .filter: .filter
      case .reverseOrder: .reverseOrder
      case .enterSpending: .enterSpending
      case .nextProject: .nextProject
      case .previousProject: .previousProject
      case .closeMonth: .closeMonth
      case .pickUp: .pickUp
      case .clear: .clear
      case .range: .startRange
      case .fillLastMonth: .fillFromLastMonth
      case .fillDown: .fillDown
      case .copyCells: .copyCells
      case .copyRows: .copyRows
      case .turnBasis: .turnBasis
      case .turnSource: .turnSource
      case .addProject: .addProject
      case .editProject: .editProject
      case .copyProject: .copyProject
      case .removeProject: .removeProject
      case .moveUp: .moveProjectUp
      case .moveDown: .moveProjectDown
      case .adjust: .adjust
      case .revisePlan: .revisePlan
      case .note: .writeNote
      case .explain: .explain
      case .editEvaluation: .editEvaluation
      case .form: .showForm
      case .editUnit: .editUnit
      case .editRules: .editRules
      case .turnLights: .turnLights
      case .turnLevel: .turnLevel
      case .remarkValue: .remarkValue
      }
  }

  /// What a person calls it, nil for a command that keeps its keys.
  var bindable: BindableCommand? { BindableCommand.allCases.first { Command($0) == self } }
}

extension Key {
  /// The key that a person means.
  init(_ stroke: KeyStroke) {
    let text = stroke.text
    switch (text.first, text.last) {
    case (let only?, _) where text.count == 1: self = .character(only)
    case (_, let last?) where text.hasPrefix("ctrl-"): self = .control(last)
    case (_, let last?) where text.hasPrefix("alt-"): self = .alt(last)
    case ("f", _): self = .function(Int(text.dropFirst()) ?? 1)
    default: self = .character(" ")
    }
  }

  /// How a person would write it, nil for a key that no command may be given.
  var stroke: KeyStroke? {
    switch self {
    case .character(" "): KeyStroke("space")
    case .character(let character): KeyStroke(String(character))
    case .control(let character): KeyStroke("ctrl-\(character)")
    case .alt(let character): KeyStroke("alt-\(character)")
    case .function(let number): KeyStroke("f\(number)")
    default: nil
    }
  }
}
