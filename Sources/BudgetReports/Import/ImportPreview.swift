import BudgetFigures
public import BudgetImport
public import BudgetModel
public import BudgetText

/// What an import would change and what is to be settled before, ready for people and programs.
public struct ImportPreview: Sendable {
  /// The heading.
  public let title: String
  /// Whether amounts are the only values that change.
  let isOfAmounts: Bool
  /// The sheet, nil for a text.
  let sheet: String?
  /// The unit amounts are read in, and whether anybody said it.
  let unit: (unit: TableUnit, isStated: Bool)
  let unusedColumns: [String]
  let changes: [Change]
  let findings: [Finding]
  let remarks: [Remark]
  /// How many values are recorded already.
  let same: Int
  /// The rows left out.
  let leftOut: [Int]

  /// A value that would change.
  struct Change {
    let row: Int
    let code: String
    let name: String
    /// The month, nil for what is no month's.
    var month: Month?
    /// The source, nil for what is no source's.
    var source: FundSource?
    /// The part of the project in words, nil for a month's spending.
    var part: String?
    let old: FigureValue?
    let new: FigureValue?
  }

  /// What is to be settled.
  struct Finding {
    enum Kind: String {
      case unmatched, ambiguous, doubtful, total
    }

    let kind: Kind
    let place: CellPlace
    /// The project it is about, nil where that is the question.
    var code: String?
    /// The projects offered.
    var offered: [String] = []
    let sentence: String
  }

  /// What is worth a look.
  struct Remark {
    let place: CellPlace
    let sentence: String
  }

  /// Whether anything is to be settled.
  public var isHindered: Bool { !findings.isEmpty }
}

extension ImportPreview {
  /// What an import of spending would change.
  public init(_ spending: SpendingImport, in book: BudgetBook, _ strings: Strings) {
    let names = BookNames(book)
    var changes: [Change] = []
    var findings: [Finding] = []
    var remarks: [Remark] = []
    var future: Set<Month> = []
    var same = 0
    for line in spending.lines where !line.isLeftOut {
      guard let code = line.match.code else {
        var finding = Finding(
          kind: .unmatched, place: line.place, sentence: strings.unmatched(line, names) ?? "")
        switch line.match {
        case .none(let nearest): finding.offered = nearest
        case .ambiguous(let codes):
          finding = Finding(
            kind: .ambiguous, place: line.place, offered: codes, sentence: finding.sentence)
        case .project: break
        }
        findings.append(finding)
        continue
      }
      let name = names.name(of: code)
      for entry in line.entries {
        if entry.state == .same { same += 1 }
        findings += entry.doubts.map { doubt in
          Finding(
            kind: .doubtful, place: entry.place, code: code,
            sentence: "\(name) \(strings.sentence(for: doubt, names))")
        }
        guard entry.state == .change else { continue }
        changes.append(
          Change(
            row: line.number, code: code, name: name, month: entry.month,
            source: entry.source, old: entry.old.map(FigureValue.money),
            new: entry.new.map(FigureValue.money)))
        for remark in entry.remarks {
          let sentence = strings.sentence(for: remark, names)
          if remark == .warning(.futureMonth) {
            // It is true of the whole column.
            guard future.insert(entry.month).inserted else { continue }
            remarks.append(Remark(place: entry.place, sentence: sentence))
          } else {
            remarks.append(Remark(place: entry.place, sentence: "\(name) \(sentence)"))
          }
        }
      }
    }
    title = strings.spendingImportTitle
    isOfAmounts = true
    sheet = spending.sheet
    unit = (spending.unit, spending.isUnitStated)
    unusedColumns = spending.unusedColumns
    self.changes = changes
    self.findings = findings + Self.findings(spending.totals, strings)
    self.remarks = remarks
    self.same = same
    leftOut = spending.choices.skipped.sorted()
  }

  /// What an import of projects would change.
  public init(_ projects: ProjectsImport, in book: BudgetBook, _ strings: Strings) {
    let names = BookNames(book)
    var changes: [Change] = []
    var findings: [Finding] = []
    var remarks: [Remark] = []
    for line in projects.lines where !line.isLeftOut {
      let name = line.name.isEmpty ? line.code : line.name
      findings += line.doubts.map { doubt in
        var offered: [String] = []
        if case .ambiguous(let codes) = doubt { offered = codes }
        if case .sameName(let code) = doubt { offered = [code] }
        return Finding(
          kind: offered.isEmpty ? .doubtful : .ambiguous, place: line.place,
          code: line.new?.code ?? line.old?.code, offered: offered,
          sentence: "\(name) \(strings.sentence(for: doubt, names))")
      }
      if line.isCodeMade, let new = line.new {
        remarks.append(
          Remark(place: line.place, sentence: strings.madeCode(new.code, for: new.name)))
      }
      if line.doubts.isEmpty { changes += Self.changes(of: line, in: book, strings) }
    }
    title = strings.projectsImportTitle
    isOfAmounts = false
    sheet = projects.sheet
    unit = (projects.unit, projects.isUnitStated)
    unusedColumns = projects.unusedColumns
    self.changes = changes
    self.findings = findings + Self.findings(projects.totals, strings)
    self.remarks = remarks
    same = projects.lines.count { $0.state == .same }
    leftOut = projects.choices.skipped.sorted()
  }

  private static func findings(_ totals: [TotalDoubt], _ strings: Strings) -> [Finding] {
    totals.map { total in
      Finding(kind: .total, place: total.place, sentence: strings.sentence(for: total))
    }
  }

  /// A line for each part of a project that changes, one for a project that is new.
  private static func changes(
    of line: ProjectLine, in book: BudgetBook, _ strings: Strings
  ) -> [Change] {
    guard let new = line.new else { return [] }
    guard let old = line.old else {
      return [
        Change(
          row: line.number, code: new.code, name: new.name, part: strings.addedProject, old: nil,
          new: .money(new.budget.total))
      ]
    }
    var changes: [Change] = []
    func add(_ part: String, _ source: FundSource?, _ old: FigureValue?, _ new: FigureValue?) {
      guard old != new else { return }
      changes.append(
        Change(
          row: line.number, code: line.old?.code ?? "", name: line.name, source: source,
          part: part, old: old, new: new))
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
    return changes
  }
}
