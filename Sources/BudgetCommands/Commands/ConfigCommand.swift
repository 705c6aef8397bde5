import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import DisplayText

/// `budget config`: a user's own settings, listed, printed and changed.
struct ConfigCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("config", \.configAbstract, usage: Usage.config)
  }

  @Argument(
    help: .words(\.configKeyHelp, value: \.keyValue),
    completion: .list(Preference.allCases.map(\.rawValue)), transform: Parse.choice())
  var key: Preference?

  @Argument(
    help: .words(\.configValueHelp, value: \.valueValue),
    completion: .list(Array(Set(Preference.allCases.flatMap(\.values))).sorted()))
  var value: String?

  @Option(
    help: .words(\.configUnsetHelp, value: \.keyValue),
    completion: .list(Preference.allCases.map(\.rawValue)), transform: Parse.choice())
  var unset: Preference?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let strings = CommandContext.current.strings
    if unset != nil, key != nil { throw ValidationError(strings.unsetAlone) }
    if let key, let value, !key.values.contains(value) {
      throw ValidationError(strings.badChoice(value, key.values))
    }
  }

  func run() throws {
    let context = CommandContext.current
    if let unset { return try set(unset, to: nil, context) }
    guard let key else { return try list(context) }
    if let value { return try set(key, to: value, context) }
    context.complain(context.personalTrouble)
    try context.print(lines: [Setting(key, common, context).value])
  }

  private func list(_ context: CommandContext) throws(CommandFailure) {
    let strings = context.strings
    context.complain(context.personalTrouble)
    let rows = Preference.allCases.map { key in
      let setting = Setting(key, common, context)
      return [key.rawValue, setting.value, setting.origin, strings.mayBe(key.values)]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    try context.print(
      lines: rows.map { row in
        zip(row, widths).map { $0.padded(to: $1) + "  " }.joined() + row[3]
      } + [
        "", "\(strings.preferencesFileLabel)  \(context.preferencesFile?.path ?? strings.noHome)",
      ])
  }

  private func set(
    _ key: Preference, to value: String?, _ context: CommandContext
  ) throws(CommandFailure) {
    let strings = context.strings
    guard let file = context.preferencesFile else {
      throw CommandFailure(.cannotCreate, strings.noHome)
    }
    do throws(PreferencesFile.Failure) {
      try file.set([key: value])
    } catch {
      throw error.failure(file.path, strings)
    }
    let told =
      value.map { strings.configSet(key.rawValue, $0, file.path) }
      ?? strings.configUnset(key.rawValue, file.path)
    try context.print(lines: [told], isSaved: true)
  }
}

/// What holds of a setting, and where that comes from.
private struct Setting {
  let value: String
  let origin: String

  init(_ key: Preference, _ common: CommonOptions, _ context: CommandContext) {
    let strings = context.strings
    let chosen = context.personal.preferences[key]
    switch key {
    case .language where common.lang != nil:
      (value, origin) = (strings.language.rawValue, strings.fromOption)
    case .language where context.environmentLanguage != nil:
      (value, origin) = (strings.language.rawValue, strings.fromEnvironment)
    case .theme where !context.allowsColor: (value, origin) = ("mono", strings.fromEnvironment)
    default:
      value = chosen ?? key.standard ?? context.systemLanguage.rawValue
      origin = chosen == nil ? strings.byDefault : strings.fromSettings
    }
  }
}
