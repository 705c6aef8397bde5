import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import DisplayText

/// `budget config`: a user's own settings, listed, printed and changed.
struct ConfigCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("config", \.configAbstract, usage: Usage.config)
  }

  @Argument(
    help: .words(\.configKeyHelp, value: \.keyValue),
    completion: .list(SettingName.all.map(\.text)), transform: SettingName.parse)
  var key: SettingName?

  @Argument(
    help: .words(\.configValueHelp, value: \.valueValue),
    completion: .list(Array(Set(Preference.allCases.flatMap(\.values))).sorted()))
  var value: String?

  @Option(
    help: .words(\.configUnsetHelp, value: \.keyValue),
    completion: .list(SettingName.all.map(\.text)), transform: SettingName.parse)
  var unset: SettingName?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let strings = CommandContext.current.strings
    if unset != nil, key != nil { throw ValidationError(strings.unsetAlone) }
    if let key, let value { try key.check(value, strings) }
  }

  func run() throws {
    let context = CommandContext.current
    if let unset { return try set(unset, to: nil, context) }
    if let key, let value { return try set(key, to: value, context) }
    context.complain(context.personalTrouble)
    switch key {
    case nil: try list(context)
    case .preference(let preference):
      try context.print(lines: [Setting(preference, common, context).value])
    case .keys: try context.print(lines: Self.table(keys(context)))
    case .key(let command): try context.print(lines: [KeyReference(of: command, context).keys])
    }
  }

  private func list(_ context: CommandContext) throws(CommandFailure) {
    let strings = context.strings
    let rows = Preference.allCases.map { key in
      let setting = Setting(key, common, context)
      return [key.rawValue, setting.value, setting.origin, strings.mayBe(key.values)]
    }
    let count = context.personal.preferences.keys.count
    let keys = [
      SettingName.keys.text, String(count), count == 0 ? strings.byDefault : strings.fromSettings,
      strings.listsKeys,
    ]
    try context.print(
      lines: Self.table(rows + [keys]) + [
        "", "\(strings.preferencesFileLabel)  \(context.preferencesFile?.path ?? strings.noHome)",
      ])
  }

  /// Every command that may be given a key, with the one it has.
  private func keys(_ context: CommandContext) -> [[String]] {
    let strings = context.strings
    return BindableCommand.allCases.map { command in
      let reference = KeyReference(of: command, context)
      let isOwn = context.personal.preferences.keys[command] != nil
      return [
        SettingName.key(command).text, reference.keys,
        isOwn ? strings.fromSettings : strings.byDefault, reference.meaning,
      ]
    }
  }

  /// Rows as lines, all columns but the last as wide as their widest.
  private static func table(_ rows: [[String]]) -> [String] {
    let widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) + "  " }.joined() + row[3]
    }
  }

  private func set(
    _ key: SettingName, to value: String?, _ context: CommandContext
  ) throws(CommandFailure) {
    let strings = context.strings
    guard let file = context.preferencesFile else {
      throw CommandFailure(.cannotCreate, strings.noHome)
    }
    var values: [Preference: String?] = [:]
    var keys: [BindableCommand: KeyStroke?] = [:]
    switch key {
    case .preference(let preference): values.updateValue(value, forKey: preference)
    case .keys: for command in BindableCommand.allCases { keys.updateValue(nil, forKey: command) }
    case .key(let command):
      let stroke = value.flatMap(KeyStroke.init)
      if let stroke, let owner = context.personal.preferences.command(of: stroke),
        owner != command
      {
        throw CommandFailure(.usage, strings.keyTaken(stroke.text, by: owner.rawValue))
      }
      keys.updateValue(stroke, forKey: command)
    }
    do throws(PreferencesFile.Failure) {
      try file.set(values, keys: keys)
    } catch {
      throw error.failure(file.path, strings)
    }
    let told =
      value.map { strings.configSet(key.text, $0, file.path) }
      ?? strings.configUnset(key.text, file.path)
    try context.print(lines: [told], isSaved: true)
  }
}

extension KeyReference {
  fileprivate init(of command: BindableCommand, _ context: CommandContext) {
    self.init(of: command, chosen: context.personal.preferences.keys, context.strings)
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
