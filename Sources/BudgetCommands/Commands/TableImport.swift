import ArgumentParser
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// Shows what an import of a table would change and, when told so, records it: all or nothing.
struct TableImport {
  let options: TableOptions
  let change: ChangeOptions
  let context: CommandContext

  private var strings: Strings { context.strings }

  /// Prints the preview, and records the edits where `--yes` says so and nothing is to be settled.
  func carryOut(
    _ preview: ImportPreview, _ edits: [Edit], from tables: SourceTables,
    on ledger: inout some Ledger
  ) throws {
    let names = BookNames(ledger.book)
    let isRecording = options.yes && !change.dryRun
    var entry: Int?
    if isRecording, !preview.isHindered {
      let outcome = try context.carryOut(
        change.commit(edits, cause: .imported), on: &ledger, at: options.into, dryRun: false)
      entry = outcome.sequence
    } else if !preview.isHindered {
      // What a rule of the whole book would refuse is told before anybody says yes.
      _ = try context.carryOut(
        change.commit(edits, cause: .imported), on: &ledger, at: options.into, dryRun: true)
    }
    try print(preview, tables, names, entry, edits.count)
    guard preview.isHindered else { return }
    guard isRecording else { throw ExitStatus.found.code }
    throw CommandFailure(
      .wrongData, strings.about(options.source, strings.importHindered))
  }

  private func print(
    _ preview: ImportPreview, _ tables: SourceTables, _ names: BookNames, _ entry: Int?,
    _ count: Int
  ) throws(CommandFailure) {
    guard options.format == .text else {
      let json = preview.json(
        from: options.source, encoding: tables.encoding, entry: entry, strings)
      return try context.print(json, isSaved: entry != nil)
    }
    let hidden = tables.tables.filter { $0.isHidden && $0.sheet != options.sheet }
    var report = preview.report(
      from: options.source,
      context: [strings.readAs(tables.encoding)].compactMap { $0 }
        + (hidden.isEmpty ? [] : [strings.hiddenSheets(hidden.compactMap(\.sheet))]), names,
      strings)
    if let entry {
      report.notes.append(strings.imported(count, as: entry))
    } else if options.yes, !change.dryRun {
      if !preview.isHindered { report.notes.append(strings.unchanged) }
    } else {
      report.notes.append(change.dryRun ? strings.nothingWritten : strings.yesApplies)
    }
    let page = report.text(pageWidth: context.pageWidth, usesColor: context.colorsReports)
    try context.print(Array(page.utf8), isSaved: entry != nil)
  }
}
