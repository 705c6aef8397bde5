internal import BudgetModel

/// Judges the rows of a table of spending on a book.
struct SpendingJudge {
  private let book: BudgetBook
  private let options: SpendingImportOptions
  private let isUnitStated: Bool
  private var matching: ProjectMatching
  /// The projects that rows are of, by their places in the book.
  private var subjects: [Int: Subject] = [:]

  /// A project as it would be with what was read of it so far.
  private struct Subject {
    var project: Project
    /// The rows that its cells were first met in.
    var rows: [(month: Month, source: FundSource, row: Int)] = []
  }

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
      if let code = match.code, !isLeftOut, let place = book.position(of: code) {
        // Taken out while it changes: a second owner would have it copied at every amount.
        var subject = subjects.removeValue(forKey: place) ?? Subject(project: book.projects[place])
        // Each month stands on those before it, which cumulative amounts and doubts count.
        let isInOrder = zip(line.cells, line.cells.dropFirst()).allSatisfy { $0.month <= $1.month }
        let cells = isInOrder ? line.cells : line.cells.sorted { $0.month < $1.month }
        entries.reserveCapacity(cells.count)
        subject.rows.reserveCapacity(cells.count)
        let original = book.projects[place]
        for cell in cells {
          entries.append(entry(cell, of: original, &subject, in: line.number))
        }
        subjects[place] = subject
        if let doubt = line.sumDoubt, !entries.isEmpty { entries[0].doubts.append(doubt) }
      }
      judged.append(
        SpendingLine(
          number: line.number, place: line.place, code: line.code, name: line.name, match: match,
          entries: entries, isLeftOut: isLeftOut))
    }
    return judgeCumulative(judged)
  }

  private func entry(
    _ cell: SpendingTable.Cell, of original: Project, _ subject: inout Subject, in row: Int
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
    let old = original.spending(in: cell.month)?.amount[source]
    let printed: Money
    let statesUnit: Bool
    switch cell.amount {
    case .amount(let money, let states): (printed, statesUnit) = (money, states)
    case .doubtful(let doubt): return doubtful(.amount(doubt), source, old: old)
    case .blank: return doubtful(.amount(.notAnAmount("", .empty)), source, old: old)
    }
    let first = subject.rows.indices.first {
      subject.rows[$0].month == cell.month && subject.rows[$0].source == source
    }
    if let first {
      return doubtful(.repeated(row: subject.rows[first].row), source, old: old, new: printed)
    }
    subject.rows.append((cell.month, source, row))
    let spent =
      cell.isCumulative ? subject.project.actualBefore(cell.month).amount(of: source).fen : 0
    let (fen, overflow) = printed.fen.subtractingReportingOverflow(spent)
    guard !overflow else { return doubtful(.tooLarge, source, old: old) }
    let amount = Money(fen: fen)
    if old == amount, subject.project.spending(in: cell.month)?.amount[source] == amount {
      return SpendingEntry(
        place: cell.place, source: source, month: cell.month, old: old, new: amount, doubts: [],
        remarks: remarks([], cell, subject.project))
    }
    var doubts: [SpendingDoubt] = []
    if old != amount, !options.reopens, book.isClosed(cell.month) {
      doubts.append(.closedMonth(cell.month))
    }
    let before = subject.project.spending(in: cell.month)?.amount[source]
    let reported = subject.project.reportedAmount(from: source, in: cell.month)
    guard subject.project.setAmountAhead(amount, of: source, among: book.sources, in: cell.month)
    else {
      _ = subject.project.setAmountAhead(before, of: source, among: book.sources, in: cell.month)
      return doubtful(.tooLarge, source, old: old)
    }
    var warnings: [EntryWarning] = []
    if old != amount {
      let typed = TypedAmount(printed, unit: isUnitStated || statesUnit ? .wan : nil)
      warnings = subject.project.warnings(
        aboutRecorded: ProposedAmount(amount, from: source, in: cell.month, typed: typed),
        replacing: reported, fiscalYear: book.fiscalYear, today: options.today)
    }
    for case .looksLikeYuan(let yuan) in warnings { doubts.append(.looksLikeYuan(as: yuan)) }
    return SpendingEntry(
      place: cell.place, source: source, month: cell.month, old: old, new: amount, doubts: doubts,
      remarks: remarks(warnings, cell, subject.project))
  }

  /// What is worth a look; what the row shows anyway and what is a doubt of its own is left out.
  private func remarks(
    _ warnings: [EntryWarning], _ cell: SpendingTable.Cell, _ project: Project
  ) -> [SpendingRemark] {
    let told = warnings.first {
      switch $0 {
      case .looksLikeYuan, .overwritesReported, .falls, .sourceBelowZero: false
      default: true
      }
    }
    let unreported =
      cell.isCumulative
      ? cell.month.throughThis.dropLast().filter { project.spending(in: $0) == nil } : []
    // As for an amount that a command records, what costs most is enough.
    return (told.map { [.warning($0)] } ?? [])
      + (unreported.isEmpty ? [] : [.holdsUnreported(Array(unreported))])
  }
}

// MARK: - Cumulative spending

extension SpendingJudge {
  /// Doubts the last amount before each month through which spending would be below zero.
  private func judgeCumulative(_ lines: [SpendingLine]) -> [SpendingLine] {
    var falls: [String: [SpendingDoubt]] = [:]
    for (place, subject) in subjects {
      let found = negatives(of: subject.project)
      if !found.isEmpty { falls[book.projects[place].code] = found }
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
