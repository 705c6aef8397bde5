import BudgetFigures
import BudgetImport
public import BudgetModel
public import BudgetText

/// What an import would do, row by row: screens, reports and other programs are shown these rows, each in its way.
public struct ImportRows {
  private let content: ImportContent
  private let book: BudgetBook
  private let names: BookNames
  private let strings: Strings
  private let place: DecisionPlace

  /// Makes the rows of a content.
  ///
  /// - Parameters:
  ///   - book: the one it is to be imported into.
  ///   - place: where whoever reads the rows decides what they leave open.
  public init(
    _ content: ImportContent, in book: BudgetBook, _ strings: Strings,
    decidedAt place: DecisionPlace
  ) {
    self.content = content
    self.book = book
    names = BookNames(book)
    self.strings = strings
    self.place = place
  }

  /// The row at a position of the content.
  public subscript(position: ImportPosition) -> ImportRow {
    switch (position, content) {
    case (.line(let line), .spending(let table)): row(table.lines[line])
    case (.entry(let line, let entry), .spending(let table)):
      row(table.lines[line], table.lines[line].entries[entry])
    case (.line(let line), .projects(let table)), (.entry(let line, _), .projects(let table)):
      row(table.lines[line])
    case (.total(let total), let content): row(content.totals[total])
    }
  }

  private func row(_ total: TotalDoubt) -> ImportRow {
    ImportRow(
      number: total.row, place: total.place, name: "", standing: .hindrance,
      doubts: [
        ImportRow.Doubt(kind: .total, sentence: strings.sentence(for: total), namesRow: true)
      ])
  }

  // MARK: - Spending

  /// A row whose project is not known, or that is left out.
  private func row(_ line: SpendingLine) -> ImportRow {
    var row = ImportRow(
      number: line.number, place: line.place, code: line.match.code,
      name: line.name.isEmpty ? line.code : line.name,
      standing: line.isLeftOut ? .leftOut : line.isHindrance ? .hindrance : .empty)
    guard !line.isLeftOut, let sentence = strings.unmatched(line, names) else { return row }
    func doubt(_ kind: ImportRow.Doubt.Kind, _ offered: [String]) -> ImportRow.Doubt {
      ImportRow.Doubt(kind: kind, sentence: sentence, offered: offered, namesRow: true)
    }
    switch line.match {
    case .none(let nearest): row.doubts = [doubt(.unmatched, nearest)]
    case .ambiguous(let codes): row.doubts = [doubt(.ambiguous, codes)]
    case .project: break
    }
    return row
  }

  private func row(_ line: SpendingLine, _ entry: SpendingEntry) -> ImportRow {
    let standing: ImportRow.Standing =
      switch entry.state {
      case .change: .change
      case .same: .same
      case .doubtful: .hindrance
      }
    return ImportRow(
      number: line.number, place: entry.place, code: line.match.code,
      name: line.match.code.map(names.name(of:)) ?? line.name, month: entry.month,
      source: entry.source, old: entry.old, new: entry.new, standing: standing,
      doubts: entry.doubts.map {
        ImportRow.Doubt(
          kind: .doubtful, sentence: strings.sentence(for: $0, names, decidedAt: place))
      },
      remarks: entry.remarks.map {
        ImportRow.Remark(
          sentence: strings.sentence(for: $0, names),
          scope: $0 == .warning(.futureMonth) ? .month : .row)
      })
  }

  // MARK: - Projects

  private func row(_ line: ProjectLine) -> ImportRow {
    let printed = line.name.isEmpty ? line.code : line.name
    let standing: ImportRow.Standing =
      switch line.state {
      case .added, .changed: .change
      case .same: .same
      case .doubtful: .hindrance
      case .leftOut: .leftOut
      }
    var row = ImportRow(
      number: line.number, place: line.place, code: line.new?.code ?? line.old?.code,
      name: line.new?.name ?? line.old?.name ?? printed, old: line.old?.budget.total,
      new: line.new?.budget.total, standing: standing)
    guard !line.isLeftOut else { return row }
    row.doubts = line.doubts.map { doubt in
      ImportRow.Doubt(
        kind: doubt.offered.isEmpty ? .doubtful : .ambiguous,
        sentence: strings.sentence(for: doubt, names, decidedAt: place), offered: doubt.offered)
    }
    if line.isCodeMade, let new = line.new {
      row.remarks = [
        ImportRow.Remark(sentence: strings.madeCode(new.code, for: new.name), scope: .namedRow)
      ]
    }
    if standing == .change, let new = line.new { row.parts = parts(from: line.old, to: new) }
    return row
  }

  /// What of a project changes; a project that is new is one part.
  private func parts(from old: Project?, to new: Project) -> [ImportRow.Part] {
    guard let old else {
      return [
        ImportRow.Part(
          title: strings.addedProject, source: nil, old: nil, new: .money(new.budget.total))
      ]
    }
    var parts: [ImportRow.Part] = []
    func add(_ title: String, _ source: FundSource?, _ old: FigureValue?, _ new: FigureValue?) {
      guard old != new else { return }
      parts.append(ImportRow.Part(title: title, source: source, old: old, new: new))
    }
    add(strings.nameTitle.wide, nil, .text(old.name), .text(new.name))
    for source in book.sources.all {
      add(
        strings.approvedBudget, source, old.budget[source].map(FigureValue.money),
        new.budget[source].map(FigureValue.money))
    }
    for checkpoint in Checkpoint.allCases {
      add(
        strings.plan(at: checkpoint), nil, old.plan.map { .money($0[checkpoint]) },
        new.plan.map { .money($0[checkpoint]) })
    }
    add(strings.purpose, nil, .text(old.purpose), .text(new.purpose))
    return parts
  }
}
