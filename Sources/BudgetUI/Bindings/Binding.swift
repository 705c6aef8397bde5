import BudgetText
import TerminalKit

/// One binding: matching, footer, help screen and manual all come from this record.
///
/// The tracker and the start screen each have commands and a state of their own.
struct KeyBinding<State, Command: Hashable & Sendable>: Sendable {
  let keys: [Key]
  let command: Command
  /// What it does, for the help screen and the manual.
  let help: @Sendable (Strings) -> String
  /// How help and manual name its keys together, nil for each key by its own name.
  let name: (@Sendable (Strings) -> String)?
  /// Its word in the footer, nil where the footer leaves it out.
  let footer: (@Sendable (Strings) -> String)?
  /// How the footer names its keys, nil for the first key's own name.
  let footerKeys: (@Sendable (Strings) -> String)?
  /// Whether the footer shows it only where there is room to spare.
  let isSecondary: Bool
  /// Why it does nothing now, nil when it works.
  let unavailable: @Sendable (State) -> String?

  init(
    _ keys: [Key], _ command: Command, _ help: @escaping @Sendable (Strings) -> String,
    name: (@Sendable (Strings) -> String)? = nil, footer: (@Sendable (Strings) -> String)? = nil,
    footerKeys: (@Sendable (Strings) -> String)? = nil, isSecondary: Bool = false,
    unavailable: @escaping @Sendable (State) -> String? = { _ in nil }
  ) {
    self.keys = keys
    self.command = command
    self.help = help
    self.name = name
    self.footer = footer
    self.footerKeys = footerKeys
    self.isSecondary = isSecondary
    self.unavailable = unavailable
  }

  /// The same binding where the footer shows it only when there is room to spare.
  var secondary: KeyBinding {
    KeyBinding(
      keys, command, help, name: name, footer: footer, footerKeys: footerKeys, isSecondary: true,
      unavailable: unavailable)
  }

  /// The same by some of its keys; the footer, which names the first one, shows it only by that.
  func with(_ keys: [Key]) -> KeyBinding {
    guard keys != self.keys else { return self }
    let isLed = keys.first == self.keys.first
    return KeyBinding(
      keys, command, help, footer: isLed ? footer : nil, footerKeys: footerKeys,
      isSecondary: isSecondary, unavailable: unavailable)
  }

  /// The same by keys of a person's own, each under its own name.
  func rebound(to keys: [Key]) -> KeyBinding {
    KeyBinding(
      keys, command, help, footer: footer, isSecondary: isSecondary, unavailable: unavailable)
  }

  /// Every key by name.
  func keyNames(_ strings: Strings) -> [String] {
    name.map { [$0(strings)] } ?? keys.map { $0.name(strings) }
  }
}

/// The keys of one place, and its name for help.
protocol KeyTable: Sendable {
  associatedtype State: Speaking
  associatedtype Command: Hashable & Sendable
  var title: @Sendable (Strings) -> String { get }
  var bindings: [KeyBinding<State, Command>] { get }
  init(title: @escaping @Sendable (Strings) -> String, bindings: [KeyBinding<State, Command>])
}

/// What has the words of a language.
protocol Speaking {
  var strings: Strings { get }
}

extension KeyTable {
  func binding(for key: Key) -> KeyBinding<State, Command>? {
    bindings.first { $0.keys.contains(key) }
  }
}

extension KeyTable {
  /// The same without what a command's keys do.
  func without(_ command: Command) -> Self {
    Self(title: title, bindings: bindings.filter { $0.command != command })
  }

  /// The same by those of its keys that fit; what is left without a key is left out.
  func keeping(_ fits: (Key) -> Bool) -> Self {
    let left = bindings.compactMap { binding in
      let keys = binding.keys.filter(fits)
      return keys.isEmpty ? nil : binding.with(keys)
    }
    return Self(title: title, bindings: left)
  }

  /// The same with other bindings before its own, which lose the keys that both have.
  func overlaid(by others: Self) -> Self {
    let taken = Set(others.bindings.flatMap(\.keys))
    return Self(
      title: title, bindings: others.bindings + keeping { !taken.contains($0) }.bindings)
  }
}

/// A binding of the tracker.
typealias Binding = KeyBinding<AppState, Command>

/// The keys of one place of the tracker.
struct BindingTable: KeyTable {
  let title: @Sendable (Strings) -> String
  let bindings: [Binding]
}
