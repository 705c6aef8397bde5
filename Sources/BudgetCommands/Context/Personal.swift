import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit

/// The user's settings, and what goes before them.
extension CommandContext {
  /// The file of settings, nil where the environment names no home.
  var preferencesFile: PreferencesFile? {
    UserFolder(.settings, environment: environment).map { PreferencesFile(in: $0) }
  }

  /// How the screen looks and listens.
  func screenSettings(_ options: ScreenOptions) -> PersonalSettings {
    var settings = PersonalSettings(
      personal.preferences, path: preferencesFile?.path,
      systemLanguage: environmentLanguage ?? systemLanguage, allowsColor: allowsColor,
      background: Background(colorFGBG: variable("COLORFGBG")))
    settings.troubles = personalTrouble
    if options.mouse { settings.hasMouse = true }
    if options.ascii { settings.isASCII = true }
    return settings
  }

  /// What is wrong with the file of settings, in lines; empty while all of it is used.
  var personalTrouble: [String] {
    guard let path = preferencesFile?.path else { return [] }
    return personal.problems.map { $0.line(of: path, strings) }
      + (personal.failure.map { $0.failure(path, strings).lines } ?? [])
  }

  /// The first of that for the screen; nil while all is well.
  var personalRemark: String? {
    let lines = personalTrouble
    return lines.first.map { strings.preferencesDoubtful($0, of: lines.count) }
  }

  /// Keeps changed settings; why not, in a sentence, where that is so.
  func keep(
    _ changes: [Preference: String?], keys: [BindableCommand: KeyStroke?] = [:]
  ) -> String? {
    guard let file = preferencesFile else { return strings.noHome }
    do throws(PreferencesFile.Failure) {
      try file.set(changes, keys: keys)
      return nil
    } catch {
      return error.failure(file.path, strings).lines.first ?? ""
    }
  }
}

extension PreferencesFile.Failure {
  func failure(_ path: String, _ strings: Strings) -> CommandFailure {
    switch self {
    case .unreadable(let problems):
      CommandFailure(.wrongData, problems.map { $0.line(of: path, strings) })
    case .notOpened(let failure): failure.failure(path, strings, changing: true)
    case .noFolder: CommandFailure(.cannotCreate, strings.noSettingsFolder(path))
    case .notWritten(let failure):
      CommandFailure(
        StorageFailure.cannotWrite(failure).status,
        strings.about(path, strings.sentence(for: failure)))
    }
  }
}

/// Options of the interface that go before the settings.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .words(\.mouseHelp))
  var mouse = false

  @Flag(help: .words(\.asciiHelp))
  var ascii = false
}
