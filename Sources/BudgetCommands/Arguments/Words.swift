import ArgumentParser
import BudgetText

/// The words of the run, for what the parser asks of types.
private var strings: Strings { CommandContext.current.strings }

extension ArgumentHelp {
  /// The help of an argument and what stands for its value in every language.
  static func words(_ help: KeyPath<Strings, String>, valueName: String) -> ArgumentHelp {
    ArgumentHelp(strings[keyPath: help], valueName: valueName)
  }

  /// The help of an argument and the word that stands for its value.
  static func words(
    _ help: KeyPath<Strings, String>, value: KeyPath<Strings, String>? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(strings[keyPath: help], valueName: value.map { strings[keyPath: $0] })
  }
}

extension CommandConfiguration {
  /// A command's name, what it does in a sentence, and its usage lines.
  init(_ name: String, _ abstract: KeyPath<Strings, String>, usage: String) {
    self.init(commandName: name, abstract: strings[keyPath: abstract], usage: usage)
  }
}
