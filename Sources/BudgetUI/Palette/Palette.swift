import BudgetModel
import BudgetText
import TerminalKit

/// Every command of the moment, to be found by its words; made from the bindings, like footer and help.
struct Palette {
  /// A command as it is listed.
  struct Entry {
    let binding: Binding
    /// Why it does nothing now, nil when it works.
    let hindrance: String?
    /// What it does, in the language of the screen.
    let help: String
    /// The same in the other language, for who knows the words by that.
    let translation: String
    fileprivate let rank: Rank

    /// What works goes before what does not, what fits early in its words before what fits late, and what moves
    /// through a list last: nobody looks for that.
    fileprivate struct Rank: Comparable {
      var isHindered: Bool
      var place = 0
      var isMovement: Bool
      let number: Int

      static func < (left: Rank, right: Rank) -> Bool {
        left.values.lexicographicallyPrecedes(right.values)
      }

      private var values: [Int] { [isHindered ? 1 : 0, isMovement ? 1 : 0, place, number] }
    }
  }

  /// The commands that fit, the best first.
  let entries: [Entry]

  /// Lists the commands of a table that fit some words.
  init(_ table: BindingTable, finding text: String, in state: AppState) {
    let query = FindQuery(text)
    let strings = state.strings
    let other = Strings(strings.language == .chinese ? .english : .chinese)
    var seen: Set<[String]> = []
    var entries: [Entry] = []
    for (number, binding) in table.bindings.enumerated() where !binding.command.needsItsKey {
      let (help, translation) = (binding.help(strings), binding.help(other))
      guard seen.insert([help, "\(binding.command)"]).inserted,
        query.matches(help, translation, binding.keyNames(strings).joined(separator: " "))
      else { continue }
      let hindrance = binding.unavailable(state)
      entries.append(
        Entry(
          binding: binding, hindrance: hindrance, help: help, translation: translation,
          rank: .init(
            isHindered: hindrance != nil,
            place: query.isEmpty ? 0 : query.places(in: help).map(\.lowerBound).min() ?? 100,
            isMovement: Binding.movement.contains { $0.command == binding.command },
            number: number)))
    }
    self.entries = entries.sorted { $0.rank < $1.rank }
  }
}

extension Command {
  /// Whether it goes by the very key that is struck, so that it means nothing by its name.
  fileprivate var needsItsKey: Bool {
    switch self {
    case .beginAmount, .beginValue, .editAmount, .typeValue, .showPalette, .moveRow: true
    default: false
    }
  }
}

extension AppState {
  /// The bindings of the moment, as if no line were typed at the bottom: those of what has the keyboard and those that
  /// work besides, or those of the screen and of everywhere; each without the keys that mean something else here.
  var momentTable: BindingTable {
    if let focus = focusBelowPrompt {
      return everywhere.aside.overlaid(by: focus)
    }
    return everywhere.overlaid(by: table)
  }

  /// The commands that fit what is typed.
  func palette(_ prompt: Prompt) -> Palette {
    Palette(momentTable, finding: prompt.field.text, in: self)
  }

  /// The command selected, nil where none fits.
  func selectedEntry(of prompt: Prompt) -> Palette.Entry? {
    let entries = palette(prompt).entries
    let selected = prompt.viewport.selected
    return entries.indices.contains(selected) ? entries[selected] : nil
  }

  /// A click on a command selects it; one on what is selected already runs it.
  mutating func press(paletteRow row: Int) -> [Effect] {
    if prompt?.viewport.selected == row { return runCommand() }
    movePalette(.to(row))
    return []
  }

  mutating func movePalette(_ motion: Motion) {
    guard let prompt else { return }
    let (count, height) = (palette(prompt).entries.count, Layout(size).paletteHeight)
    self.prompt?.viewport.move(motion, count: count, height: height)
  }

  /// Runs the command selected; one that does nothing now says why and leaves the list.
  mutating func runCommand() -> [Effect] {
    guard let prompt else { return [] }
    guard let entry = selectedEntry(of: prompt) else { return [] }
    if let hindrance = entry.hindrance {
      notice = Notice(hindrance, .caution)
      return []
    }
    self.prompt = nil
    guard let key = entry.binding.keys.first else { return [] }
    let isAside = focusBelowPrompt?.binding(for: key) == nil
    return focusBelowPrompt != nil && isAside
      ? performAside(entry.binding, key) : perform(entry.binding, key)
  }

  /// Switches screens, or opens the palette, while something else has the keyboard: from a form after the usual
  /// question; what is being typed or asked elsewhere is finished first.
  mutating func performAside(_ binding: Binding, _ key: Key) -> [Effect] {
    let isTyping = draft != nil || valueDraft != nil || entry?.moving != nil
    guard prompt == nil, question == nil, errand == nil,
      !isTyping || binding.command == .showPalette
    else {
      notice = Notice(strings.finishFirst, .caution)
      return []
    }
    return perform(binding, key)
  }
}
