import BudgetModel
import BudgetText

/// How 项目支出绩效自评表 is laid out (domain.md, 4).
struct EvaluationLayout {
  let form: ProjectForm
  let strings: Strings

  /// Label, three levels, target, value, weight, score, reasons.
  private static let columns = [11, 13, 18, 30, 14, 17, 9, 11, 36]

  var page: FormPage {
    var page = form.emptyPage(columns: Self.columns, strings)
    page.parts = [form.headPart(split: (3, 2, 3), strings), money, goals, indicators, total]
    if let part = form.remarksPart(remarks, columns: 8, strings) { page.parts.append(part) }
    return page
  }

  private var month: Month { form.asOf.month }
  private var performance: Performance { form.performance }

  private var money: FormPart {
    let heads = [
      ("", 2), (strings.approvedBudget, 1), (strings.wholeBudgetHead, 1),
      (strings.wholeSpendingHead(month), 1), (strings.weightColumn, 1), (strings.executionRate, 1),
      (strings.scoreColumn, 1),
    ].map { FormCell($0, .label, columns: $1) }
    let rows = zip(form.funds, form.fundNames(strings)).map { funds, name in
      // Only the total is scored.
      let isTotal = funds.row == .total
      return [
        FormCell(name, .text, columns: 2), FormCell(funds.approved), FormCell(funds.adjusted),
        FormCell(funds.actual),
        isTotal ? FormCell(performance.weighting.execution) : FormCell("—", .middle),
        FormCell(funds.rate),
        isTotal ? FormCell(performance.executionScore) : FormCell("—", .middle),
      ]
    }
    return FormPart(label: strings.moneyLabel, headRows: 1, rows: [heads] + rows)
  }

  private var goals: FormPart {
    FormPart(
      label: strings.yearGoalLabel, headRows: 1,
      rows: [
        [
          FormCell(strings.goalHead, .label, columns: 4),
          FormCell(strings.achievementHead, .label, columns: 4),
        ],
        [
          FormCell(form.goal, .text, columns: 4),
          FormCell(form.project.achievement, .text, columns: 4),
        ],
      ])
  }

  private var indicators: FormPart {
    let heads = [
      strings.level1Label, strings.level2Label, strings.level3Label, strings.yearTargetHead,
      strings.achievedValueHead, strings.weightColumn, strings.scoreColumn, strings.measuresHead,
    ].map { FormCell($0, .label) }
    let rows = zip(form.levels(), form.indicators).map { levels, entry in levels + row(entry) }
    let blank = (0..<8).map { _ in FormCell("", .middle) }
    return FormPart(
      label: strings.indicatorsLabel, headRows: 1, rows: [heads] + (rows.isEmpty ? [blank] : rows))
  }

  private func row(_ entry: IndicatorEntry) -> [FormCell] {
    let standing = entry.standing
    let reasons = [standing.note, standing.indicator.scoreOverride?.reason].compactMap(\.self)
    return [
      FormCell(standing.indicator.subject, .text), FormCell(standing.indicator.target, .middle),
      FormCell(form.text(standing.value, of: entry, strings), .middle),
      FormCell(standing.weight), FormCell(standing.score),
      FormCell(reasons.joined(separator: "\n"), .text),
    ]
  }

  private var total: FormPart {
    FormPart(rows: [
      [
        FormCell(strings.totalScoreLabel, .label, columns: 6),
        FormCell(performance.weighting.total), FormCell(performance.totalScore),
        FormCell(performance.grade.map { strings.word(for: $0) }, .middle),
      ]
    ])
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let rate = form.funds.first?.rate, rate < Performance.leastRate {
      remarks.append(strings.lowRateRemark(rate, form.reason))
      if let reason = form.reason, !reason.measure.isEmpty {
        remarks.append(strings.measureRemark(reason))
      }
    }
    remarks += form.remarks(strings)
    remarks += performance.indicators.filter { $0.indicator.scoreOverride != nil }.map {
      strings.overruledRemark($0.indicator.subject, $0)
    }
    return remarks
  }
}
