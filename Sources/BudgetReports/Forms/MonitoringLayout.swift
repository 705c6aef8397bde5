import BudgetModel
import BudgetText

/// How 项目支出绩效目标执行监控表 is laid out (domain.md, 4).
struct MonitoringLayout {
  let form: ProjectForm
  let strings: Strings

  /// Label, three levels, target, value, expected, five causes, explanation, three outlooks, remark.
  private static let columns = [
    10, 10, 13, 20, 10, 13, 13, 6, 6, 6, 6, 6, 26, 7, 7, 8, 15,
  ]

  var page: FormPage {
    var page = form.emptyPage(columns: Self.columns, strings)
    page.parts = [
      form.headPart(split: (6, 5, 5), strings), money,
      FormPart(label: strings.yearGoalLabel, rows: [[FormCell(form.goal, .text, columns: 16)]]),
      indicators,
    ]
    if let part = form.remarksPart(remarks, columns: 16, strings) { page.parts.append(part) }
    return page
  }

  private var month: Month { form.asOf.month }

  private var money: FormPart {
    let heads = [
      ("", 3), (strings.approvedBudget, 2), (strings.spentHead(month), 2),
      (strings.rateHead(month), 5), (strings.expectedSpendingHead, 4),
    ].map { FormCell($0, .label, columns: $1) }
    let rows = zip(form.funds, form.fundNames(strings)).map { funds, name in
      [
        FormCell(name, .text, columns: 3), FormCell(funds.approved, columns: 2),
        FormCell(funds.actual, columns: 2), FormCell(funds.rate, columns: 5),
        FormCell(funds.expected, columns: 4),
      ]
    }
    return FormPart(label: strings.moneyLabel, headRows: 1, rows: [heads] + rows)
  }

  private var indicators: FormPart {
    let tall = [
      strings.level1Label, strings.level2Label, strings.level3Label, strings.yearTargetHead,
      strings.valueHead(month), strings.expectedValueHead,
    ].map { FormCell($0, .label, rows: 2) }
    let causes = LagCause.allCases.map { strings.word(for: $0) } + [strings.explanationHead]
    let outlooks = Outlook.allCases.map { strings.word(for: $0) }
    let heads = [
      tall + [
        FormCell(strings.deviationHead, .label, columns: causes.count),
        FormCell(strings.outlookHead, .label, columns: outlooks.count),
        FormCell(strings.noteColumn, .label, rows: 2),
      ],
      (causes + outlooks).map { FormCell($0, .label) },
    ]
    let rows = zip(form.levels(), form.indicators).map { levels, entry in levels + row(entry) }
    return FormPart(
      label: strings.indicatorsLabel, headRows: 2, rows: heads + (rows.isEmpty ? [blank] : rows))
  }

  /// A row for what is to be filled in by hand.
  private var blank: [FormCell] { (0..<16).map { _ in FormCell("", .middle) } }

  private func row(_ entry: IndicatorEntry) -> [FormCell] {
    let standing = entry.standing
    let reason = standing.fallsShort ? form.reason : nil
    func ticks<Choice: Equatable>(_ all: [Choice], _ chosen: [Choice]) -> [FormCell] {
      all.map { FormCell(chosen.contains($0) ? strings.tick : "", .middle) }
    }
    return [
      FormCell(standing.indicator.subject, .text), FormCell(standing.indicator.target, .middle),
      FormCell(form.text(standing.value, of: entry, strings), .middle),
      FormCell(form.text(entry.expected, of: entry, strings), .middle),
    ]
      + ticks(LagCause.allCases, reason?.causes ?? [])
      + [FormCell(standing.fallsShort ? standing.note ?? reason?.explanation : nil, .text)]
      + ticks(Outlook.allCases, [reason?.outlook].compactMap(\.self))
      + [FormCell(standing.fallsShort ? nil : standing.note, .text)]
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let expectation = form.project.yearEndExpectation(asOf: month) {
      remarks.append(strings.expectationRule(expectation))
    }
    let total = form.funds.first
    if let adjusted = total?.adjusted, adjusted != total?.approved {
      remarks.append(strings.adjustedRemark(adjusted))
    }
    remarks += form.remarks(strings)
    if let reason = form.reason, !reason.measure.isEmpty {
      remarks.append(strings.measureRemark(reason))
    }
    return remarks
  }
}
