internal import BudgetModel

/// The weights, values and remarks that a form prints beside its indicators.
extension ProjectDraft {
  /// What the execution rate weighs, and whether the weights of the form stand in the book.
  struct Weights {
    var execution: Points?
    var stand = true
  }

  /// Takes the weights; where they do not total 100 they become attributes.
  mutating func weigh() -> Weights {
    let funds = printedFunds.filter { FundColumn($0.cell.name) == .weight }
    var weights = Weights()
    for fund in funds {
      if fund.source == nil, weights.execution == nil, let points = Points(printed: fund.cell.text)
      {
        weights.execution = points
      } else {
        keep(fund)
        doubt(.notPoints, .executionWeight, fund.cell.lines, fund.cell.words)
      }
    }
    var lines = funds.map(\.cell.lines)
    var last: (index: Int, cell: PrintedCell)?
    for index in indicators.indices {
      for cell in cells(.weight, index) {
        guard courses[index].weight == nil, let points = Points(printed: cell.text) else {
          keepPoints(cell, index, .weight)
          continue
        }
        courses[index].weight = points
        lines.append(cell.lines)
        last = (index, cell)
      }
    }
    guard last != nil || weights.execution != nil, !indicators.isEmpty else { return weights }
    func total(_ execution: Points?) -> Points {
      Weighting(
        execution: execution,
        indicators: zip(indicators, courses).map { (IndicatorGroup(level1: $0.level1), $1.weight) }
      ).total
    }
    guard total(weights.execution) != .full else { return weights }
    let start = lines.map(\.lowerBound).min() ?? 1
    let range = start...max(start, lines.map(\.upperBound).max() ?? start)
    if weights.execution == nil, courses.compactMap(\.weight).sum == .full, let last {
      weights.execution = .zero
      doubt(.executionUnweighed, .executionWeight, range, last.cell.words)
      return weights
    }
    let part = last.map { DocumentPlace.ProjectPart.indicator($0.index, .weight) }
    let words = last?.cell.words ?? funds.first?.cell.words ?? ""
    doubt(.weightsMissTotal(total(weights.execution)), part ?? .executionWeight, range, words)
    for fund in funds where fund.source == nil { keep(fund) }
    for index in indicators.indices {
      courses[index].weight = nil
      for cell in cells(.weight, index) where Points(printed: cell.text) != nil {
        keep(cell, of: index)
      }
    }
    return Weights(execution: nil, stand: false)
  }

  /// Takes values, what is expected at the year's end, and remarks.
  ///
  /// - Parameter project: the project with its money and its weights.
  mutating func report(_ project: Project, _ period: FormPeriod, _ weights: Weights) {
    let shares = Weighting(project).indicators
    for index in indicators.indices {
      for cell in cells(.direction, index) { readDirection(cell, index) }
      for cell in cells(.value, index) {
        guard let month = period.month(of: cell.name) else {
          undated.append((.indicator(index, .values), cell))
          keep(cell, of: index)
          continue
        }
        readValue(cell, index, month, project, weight: weights.stand ? shares[index] : nil)
      }
      for cell in cells(.expected, index) { readExpected(cell, index, period, project) }
      readNote(index, period)
    }
  }

  // MARK: - Values

  private mutating func readValue(
    _ cell: PrintedCell, _ index: Int, _ month: Month, _ project: Project, weight: Points?
  ) {
    let indicator = indicators[index].with(courses[index])
    if let computed = indicator.computed {
      let value = project.value(of: computed, asOf: month)
      compare(cell, value, .values, index)
      return
    }
    let score = cells(.score, index).lazy.compactMap { Points(printed: $0.text) }.first
    let share = weight.flatMap { weight in score.flatMap { $0.share(of: weight) } }
    if let value = IndicatorValue(printed: cell.text, for: indicator) {
      if !courses[index].add(value.sharing(share), in: month) { keepValue(cell, index, .values) }
    } else if indicator.reading.comparator == .text, let share {
      let attainment = Attainment(share: share)
      guard courses[index].add(.words(attainment, share: nil).sharing(share), in: month) else {
        keepValue(cell, index, .values)
        return
      }
      keep(cell, of: index)
      doubt(.attainmentAssumed(attainment), .indicator(index, .values), cell.lines, cell.words)
    } else {
      keepValue(cell, index, .values)
    }
  }

  private mutating func readExpected(
    _ cell: PrintedCell, _ index: Int, _ period: FormPeriod, _ project: Project
  ) {
    let indicator = indicators[index].with(courses[index])
    if let computed = indicator.computed {
      let value = project.value(of: computed, asOf: period.month ?? .december, expecting: true)
      compare(cell, value, .expected, index)
    } else if courses[index].expected == nil,
      let value = IndicatorValue(printed: cell.text, for: indicator)
    {
      courses[index].expected = IndicatorReport(value)
    } else {
      keepValue(cell, index, .expected)
    }
  }

  /// Compares a printed value with what the program computes, in percent.
  private mutating func compare(
    _ cell: PrintedCell, _ value: Fraction?, _ part: DocumentPlace.IndicatorPart, _ index: Int
  ) {
    let rate = value.flatMap { Fraction($0.numerator, over: $0.denominator * 100) }
    guard rate?.isPrinted(as: cell.text) != true else { return }
    keep(cell, of: index)
    doubt(
      .computedOtherwise(rate.map { $0.percent.wholeText }), .indicator(index, part), cell.lines,
      cell.words)
  }

  private mutating func keepValue(
    _ cell: PrintedCell, _ index: Int, _ part: DocumentPlace.IndicatorPart
  ) {
    keep(cell, of: index)
    doubt(.valueUnclear, .indicator(index, part), cell.lines, cell.words)
  }

  // MARK: - Remarks and directions

  /// Takes why an indicator falls short, else the remark, as what is said of the form's month.
  private mutating func readNote(_ index: Int, _ period: FormPeriod) {
    let reasons = cells(.reason, index)
    let remarks = cells(.remark, index)
    guard let month = period.month else {
      for cell in reasons { undated.append((.indicator(index, .values), cell)) }
      for cell in reasons + remarks { keep(cell, of: index) }
      return
    }
    let note = reason(index)
    if !note.isEmpty {
      courses[index].add(note: note, in: month)
      for cell in remarks { keep(cell, of: index) }
      return
    }
    for (place, cell) in remarks.enumerated() {
      if place == 0 {
        courses[index].add(note: cell.text, in: month)
      } else {
        keep(cell, of: index)
      }
    }
  }

  /// Takes 反向 beside a target without a sign for at most; what says the same as the sign is not repeated.
  private mutating func readDirection(_ cell: PrintedCell, _ index: Int) {
    let reading = indicators[index].with(courses[index]).reading
    let words = cell.text.folded
    guard let value = reading.value else {
      keep(cell, of: index)
      return
    }
    switch (words.begins(with: "正向"), words.begins(with: "反向"), reading.comparator) {
    case (true, _, .atLeast), (true, _, .equal), (_, true, .atMost): break
    case (_, true, .equal):
      courses[index].reading = TargetReading(.atMost, value, unit: reading.unit)
    default:
      keep(cell, of: index)
      doubt(.directionUnclear, .indicator(index, .reading), cell.lines, cell.words)
    }
  }
}

extension IndicatorValue {
  /// Words with the share of the weight that was given for them, where it is in their band and not the standard one.
  fileprivate func sharing(_ share: Percent?) -> IndicatorValue {
    guard case .words(let words, _) = self, let share, words.band.contains(share),
      share != words.standardShare
    else { return self }
    return .words(words, share: share)
  }
}
