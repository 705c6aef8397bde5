import ArgumentParser
import BudgetText

/// `budget import`: brings figures in from the files of others.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: CommandContext.current.strings.importAbstract,
      usage: Usage.importing,
      subcommands: [
        ImportDocumentCommand.self, ImportProjectsCommand.self, ImportSpendingCommand.self,
      ])
  }
}
