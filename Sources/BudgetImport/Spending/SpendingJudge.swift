internal import BudgetModel

/// Judges the rows of a table of spending on a book.
struct SpendingJudge {
  private let book: BudgetBook
  private let options: SpendingImportOptions
  private let isUnitStated: Bool
  private var matching: ProjectMatching
  /// The rows that cells of the book were first met in.
  private var rows: [Edit.Place: Int] = [:]
  /// The projects as they would be with what was read of them so far.
  private var projects: [String: Project] = [:]

  init(_ book: BudgetBook, _ options: SpendingImportOptions, isUnitStated: Bool) {
    self.book = book
    self.options = options
    self.isUnitStated = isUnitStated
    matching = ProjectMatching(book)
  }

  mutating func lines(
    _ lines: [SpendingTable.Line], _ choices: ImportChoices
  ) -> [SpendingLine] {
    var judged: [SpendingLine] = []
    judged.reserveCapacity(lines.count)
    for line in lines {
      let match =
        choices.projects[line.number].flatMap { chosen in
          book.position(of: chosen).map { _ in RowMatch.project(chosen, .choice) }
        } ?? matching.match(code: line.code, name: line.name)
      let isLeftOut = choices.skipped.contains(line.number)
      var entries: [SpendingEntry] = []
      if let code = match.code, !isLeftOut, book.position(of: code) != nil {
        // Each month stands on those before it, which cumulative amounts and doubts count.
        entries = line.cells.sorted { $0.month < $1.month }.map {
          entry($0, of: code, in: line.number)
        }
        if let doubt = line.sumDoubt, !entries.isEmpty { entries[0].doubts.append(doubt) }
      }
      judged.append(
        SpendingLine(
          number: line.number, place: line.place, code: line.code, name: line.name, match: match,
          entries: entries, isLeftOut: isLeftOut))
    }
    return judgeCumulative(judged)
  }

  private mutating func entry(
    _ cell: SpendingTable.Cell, of code: String, in row: Int
  ) -> SpendingEntry {
    func doubtful(
      _ doubt: SpendingDoubt, _ source: FundSource, old: Money? = nil, new: Money? = nil
    )
      -> SpendingEntry
    {
      SpendingEntry(
        place: cell.place, source: source, month: cell.month, old: old, new: new, doubts: [doubt],
        remarks: [])
    }
    let source: FundSource
    switch cell.source {
    case .known(let known): source = known
    case .unknown(let name): return doubtful(.unknownSource(name), book.sources.first)
    }
    guard let index = book.position(of: code) else {
      return doubtful(.tooLarge, source)
    }
    let original = book.projects[index]
    let old = original.spending(in: cell.month)?.amount[source]
    let printed: Money
    let statesUnit: Bool
    switch cell.amount {
    case .amount(let money, let states): (printed, statesUnit) = (money, states)
    case .doubtful(let doubt): return doubtful(.amount(doubt), source, old: old)
    case .blank: return doubtful(.amount(.notAnAmount("", .empty)), source, old: old)
    }
    let place = Edit.Place.cell(project: code, cell.month, source)
    if let first = rows[place] {
      return doubtful(.repeated(row: first), source, old: old, new: printed)
    }
    rows[place] = row
    let project = projects[code] ?? original
    let before = project.actualBefore(cell.month).amount(of: source)
    let (fen, overflow) = printed.fen.subtractingReportingOverflow(
      cell.isCumulative ? before.fen : 0)
    let amount = Money(fen: fen)
    guard !overflow,
      let changed = project.with(amount, of: source, among: book.sources, in: cell.month)
    else { return doubtful(.tooLarge, source, old: old) }
    var doubts: [SpendingDoubt] = []
    if old != amount, !options.reopens, book.isClosed(cell.month) {
      doubts.append(.closedMonth(cell.month))
    }
    let typed = TypedAmount(printed, unit: isUnitStated || statesUnit ? .wan : nil)
    let warnings = old == amount ? [] : warnings(amount, typed, source, cell.month, project)
    for case .looksLikeYuan(let yuan) in warnings { doubts.append(.looksLikeYuan(as: yuan)) }
    projects[code] = changed
    return SpendingEntry(
      place: cell.place, source: source, month: cell.month, old: old, new: amount, doubts: doubts,
      remarks: remarks(warnings, cell, project))
  }

  private func warnings(
    _ amount: Money, _ typed: TypedAmount, _ source: FundSource, _ month: Month, _ project: Project
  ) -> [EntryWarning] {
    let proposed = ProposedAmount(amount, from: source, in: month, typed: typed)
    let found = try? project.warnings(
      about: proposed, fiscalYear: book.fiscalYear, today: options.today)
    return found ?? []
  }

  /// What is worth a look; what the row shows anyway and what is a doubt of its own is left out.
  private func remarks(
    _ warnings: [EntryWarning], _ cell: SpendingTable.Cell, _ project: Project
  ) -> [SpendingRemark] {
    let told = warnings.filter {
      switch $0 {
      case .looksLikeYuan, .overwritesReported, .falls, .sourceBelowZero: false
      default: true
      }
    }
    let unreported =
      cell.isCumulative
      ? cell.month.throughThis.dropLast().filter { project.spending(in: $0) == nil } : []
    // As for an amount that a command records, what costs most is enough.
    return told.prefix(1).map { .warning($0) }
      + (unreported.isEmpty ? [] : [.holdsUnreported(Array(unreported))])
  }
}

// MARK: - Cumulative spending

extension SpendingJudge {
  /// Doubts the last amount before each month through which spending would be below zero.
  private func judgeCumulative(_ lines: [SpendingLine]) -> [SpendingLine] {
    var falls: [String: [SpendingDoubt]] = [:]
    for (code, project) in projects {
      let found = negatives(of: project)
      if !found.isEmpty { falls[code] = found }
    }
    guard !falls.isEmpty else { return lines }
    let places = Dictionary(grouping: lines.indices) { lines[$0].match.code }
    var result = lines
    for (code, doubts) in falls {
      for doubt in doubts {
        guard case .negativeCumulative(let month, _, let source) = doubt else { continue }
        let entries = (places[code] ?? []).flatMap { place in
          lines[place].entries.indices.map { (line: place, entry: $0) }
        }
        let last = entries.filter { found in
          let entry = lines[found.line].entries[found.entry]
          return entry.month <= month && (source == nil || entry.source == source)
        }.max { left, right in
          lines[left.line].entries[left.entry].month < lines[right.line].entries[right.entry].month
        }
        if let last { result[last.line].doubt(doubt, at: last.entry) }
      }
    }
    return result
  }

  /// The first month through which all sources, or one, would be below zero; what is so already is not told.
  private func negatives(of project: Project) -> [SpendingDoubt] {
    let isAnyNegative = project.spending.contains { record in
      record.amount.sources.contains { record.amount.amount(of: $0).isNegative }
    }
    guard isAnyNegative, let index = book.position(of: project.code) else { return [] }
    let original = book.projects[index]
    var found: [SpendingDoubt] = []
    for source in [nil] + book.sources.all.map(Optional.some) {
      func actual(_ project: Project, _ month: Month) -> Money {
        let funds = project.actualFunds(through: month)
        return source.map { funds.amount(of: $0) } ?? funds.total
      }
      let first = Month.allCases.first { month in
        let now = actual(project, month)
        return now.isNegative && now != actual(original, month)
      }
      if let first { found.append(.negativeCumulative(first, actual(project, first), source)) }
      // That of all sources says it.
      if source == nil, first != nil { break }
    }
    return found
  }
}

extension SpendingLine {
  fileprivate mutating func doubt(_ doubt: SpendingDoubt, at entry: Int) {
    var entries = entries
    entries[entry].doubts.append(doubt)
    self = SpendingLine(
      number: number, place: place, code: code, name: name, match: match, entries: entries,
      isLeftOut: isLeftOut)
  }
}
