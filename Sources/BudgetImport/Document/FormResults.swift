internal import BudgetModel

/// What a form says of the year's course, put where a book has a place for it; what has none becomes an attribute.
extension ProjectDraft {
  /// The project; what the form leaves open is told in doubts.
  mutating func project(in sources: FundSources, of year: FiscalYear) -> Project {
    let budget = budget(of: sources)
    let plan = plan(of: budget.total)
    let period = FormPeriod(self, of: year)
    let money = money(beside: budget, in: sources, period)
    let weights = weigh()
    func made() -> Project {
      Project(
        code: code, name: name, attributes: attributes, budget: budget, purpose: purpose,
        goals: goals, plan: plan, adjustments: money.adjustments, spending: money.spending,
        expectedSpending: money.expected, achievement: achievement,
        executionWeight: weights.execution,
        indicators: zip(indicators, courses).map { $0.with($1) })
    }
    let project = made()
    let month = period.month ?? .december
    guard !project.brokenRules(in: sources).contains(where: { $0.rule == .amountsTooLarge }) else {
      // The book refuses it; none of its sums can be worked out.
      return project
    }
    compareRates(project, month, sources, period)
    report(project, period, weights)
    if printsScores {
      if weights.stand {
        score(Performance(made(), asOf: month))
      } else {
        for fund in printedFunds where FundColumn(fund.cell.name) == .score { keep(fund) }
        for index in indicators.indices {
          for cell in cells(.score, index) { keep(cell, of: index) }
        }
      }
    }
    tellUndated()
    return made()
  }

  /// Whether the form has a score, of money or of an indicator, to be compared with those by the rules.
  private var printsScores: Bool {
    printedFunds.contains { FundColumn($0.cell.name) == .score }
      || indicators.indices.contains { !cells(.score, $0).isEmpty }
  }

  /// The cells of an indicator in columns of a kind that say something.
  func cells(_ column: ResultColumn, _ index: Int) -> [PrintedCell] {
    printedResults[index].filter { ResultColumn($0.name) == column && !$0.isBlank }
  }

  /// One doubt about all that nothing tells the month of.
  private mutating func tellUndated() {
    guard let first = undated.first else { return }
    let lines = undated.map(\.cell.lines)
    let start = lines.map(\.lowerBound).min() ?? 1
    let end = lines.map(\.upperBound).max() ?? start
    doubt(.monthMissing, first.part, start...max(start, end), first.cell.words)
  }

  // MARK: - Rates and scores of money

  /// Compares the printed rates with those that follow from the amounts.
  private mutating func compareRates(
    _ project: Project, _ month: Month, _ book: FundSources, _ period: FormPeriod
  ) {
    for fund in printedFunds where FundColumn(fund.cell.name) == .rate {
      let rows = StatutoryForm.evaluation.funds(
        of: project, asOf: period.month(of: fund.cell.name) ?? month, sources: book)
      let source = fund.source.flatMap(book.source)
      let row =
        fund.source == nil ? rows.first : rows.first { $0.source == source && source != nil }
      guard row?.rate?.isPrinted(as: fund.cell.text) != true else { continue }
      keep(fund)
      doubt(
        .computedOtherwise((row?.rate).map { $0.percent.wholeText }), .spending, fund.cell.lines,
        fund.cell.words)
    }
  }

  /// Compares the printed scores with those by the rules; another one is kept with the reason that the form gives.
  private mutating func score(_ performance: Performance) {
    for fund in printedFunds where FundColumn(fund.cell.name) == .score {
      let ruled = performance.executionScore
      let printed = Points(printed: fund.cell.text)
      guard fund.source != nil || printed == nil || printed != ruled else { continue }
      keep(fund)
      doubt(
        .computedOtherwise(ruled.map(\.text)), .executionWeight, fund.cell.lines, fund.cell.words)
    }
    for index in indicators.indices {
      let standing = performance.indicators[index]
      for cell in cells(.score, index) {
        guard let printed = Points(printed: cell.text) else {
          keepPoints(cell, index, .score)
          continue
        }
        if printed == standing.score { continue }
        let reason = reason(index)
        if courses[index].scoreOverride == nil, !reason.isEmpty, printed <= standing.weight {
          courses[index].scoreOverride = ScoreOverride(printed, reason: reason)
          continue
        }
        keep(cell, of: index)
        doubt(
          printed > standing.weight
            ? .scoreAboveWeight(standing.weight) : .scoreUnreasoned(standing.ruledScore),
          .indicator(index, .score), cell.lines, cell.words)
      }
    }
  }

  /// What a form says of why an indicator falls short.
  func reason(_ index: Int) -> String {
    cells(.reason, index).map(\.text).joinedClauses
  }

  /// Keeps what are no points.
  mutating func keepPoints(
    _ cell: PrintedCell, _ index: Int, _ part: DocumentPlace.IndicatorPart
  ) {
    keep(cell, of: index)
    doubt(.notPoints, .indicator(index, part), cell.lines, cell.words)
  }
}

extension [String] {
  /// Texts as one, each of them a clause.
  fileprivate var joinedClauses: String {
    reduce("") { text, next in
      text.isEmpty || ["。", "；", ";"].contains(where: text.ends) ? text + next : text + "；" + next
    }
  }
}

extension Percent {
  /// With its sign: "95.00%".
  var wholeText: String {
    "\(Points(hundredths: Int(clamping: hundredths)).fullText)%"
  }
}
