import BudgetModel
public import BudgetText

/// A form as a page: what both forms have alike.
extension ProjectForm {
  /// The form's page in a language.
  public func page(_ strings: Strings) -> FormPage {
    switch form {
    case .monitoring: MonitoringLayout(form: self, strings: strings).page
    case .evaluation: EvaluationLayout(form: self, strings: strings).page
    }
  }

  /// A page with its title and the lines below it, without parts.
  func emptyPage(columns: [Int], _ strings: Strings) -> FormPage {
    var page = FormPage(
      name: project.name, title: strings.title(of: form),
      subtitle: strings.subtitle(of: form, asOf), columns: columns)
    let attributes = Strings.headAttributes.compactMap { name in
      project.attributes.first { $0.name == name }
    }
    page.left =
      ([strings.codeLine(project.code)] + attributes.map { strings.named($0.name, $0.value) })
      .joined(separator: "　")
    page.right = strings.amountsLine
    return page
  }

  /// 项目名称, 主管部门及代码, 实施单位.
  ///
  /// - Parameter split: the columns of the department, of the next label and of who carries it out.
  func headPart(split: (Int, Int, Int), _ strings: Strings) -> FormPart {
    FormPart(rows: [
      [
        FormCell(strings.formProjectLabel, .label),
        FormCell(project.name, .middle, columns: split.0 + split.1 + split.2),
      ],
      [
        FormCell(strings.departmentLabel, .label),
        FormCell(department.map { strings.text(of: $0) }, .middle, columns: split.0),
        FormCell(strings.implementerLabel, .label, columns: split.1),
        FormCell(implementer, .middle, columns: split.2),
      ],
    ])
  }

  /// What rows of money are called, in their order.
  func fundNames(_ strings: Strings) -> [String] {
    funds.indices.map {
      strings.name(of: funds[$0], in: form, isFirstPart: $0 == 1, names)
    }
  }

  /// What an indicator has come to, or is expected to, in words.
  func text(
    _ value: IndicatorStanding.StandingValue?, of entry: IndicatorEntry, _ strings: Strings
  ) -> String? {
    value.map { strings.text(of: $0, unit: entry.standing.target.unit) }
  }

  /// The cells of the first two levels of each indicator's row: one for a run of rows that have the same.
  func levels() -> [[FormCell]] {
    let indicators = project.indicators
    func run(_ place: Int, _ isSame: (Indicator, Indicator) -> Bool) -> Int? {
      if place > 0, isSame(indicators[place - 1], indicators[place]) { return nil }
      return indicators[place...].prefix { isSame($0, indicators[place]) }.count
    }
    return indicators.indices.map { place in
      let first = run(place) { $0.level1 == $1.level1 }
      let second = run(place) { $0.level1 == $1.level1 && $0.level2 == $1.level2 }
      return [
        first.map { FormCell(indicators[place].level1, .middle, rows: $0) },
        second.map { FormCell(indicators[place].level2, .middle, rows: $0) },
      ].compactMap(\.self)
    }
  }

  /// The remarks that both forms have: what is not reported, and why the budget was changed.
  func remarks(_ strings: Strings) -> [String] {
    var remarks: [String] = []
    let missing = project.missingMonths(through: asOf.month)
    if !missing.isEmpty { remarks.append(strings.notReportedRemark(missing)) }
    remarks += adjustments.map { strings.remark(on: $0) }
    return remarks
  }

  /// A part of remarks in one cell, each in a line of its own; nil without any.
  func remarksPart(_ remarks: [String], columns: Int, _ strings: Strings) -> FormPart? {
    guard !remarks.isEmpty else { return nil }
    let lines = remarks.enumerated().map { place, remark in
      remarks.count == 1 ? remark : "\(place + 1). \(remark)"
    }
    return FormPart(
      label: strings.remarksLabel,
      rows: [[FormCell(lines.joined(separator: "\n"), .text, columns: columns)]])
  }
}
