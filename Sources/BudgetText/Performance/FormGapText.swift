public import BudgetModel

/// What a form lacks, in words.
extension Strings {
  /// What a form of a project lacks, one item for each kind, indicators by their names.
  public func words(
    for gaps: [FormGap], in form: StatutoryForm, of project: Project, asOf month: Month
  ) -> [String] {
    var kinds: [(what: String, subjects: [String])] = []
    for gap in gaps {
      let (what, subject) = word(for: gap, in: form, of: project, asOf: month)
      if let place = kinds.firstIndex(where: { $0.what == what }) {
        kinds[place].subjects += [subject].compactMap(\.self)
      } else {
        kinds.append((what, [subject].compactMap(\.self)))
      }
    }
    return kinds.map { kind in
      kind.subjects.isEmpty ? kind.what : kind.what + parenthesized(list(kind.subjects))
    }
  }

  /// What kind of thing is missing, and of which indicator or adjustment.
  func word(
    for gap: FormGap, in form: StatutoryForm, of project: Project, asOf month: Month
  ) -> (String, String?) {
    func subject(_ place: Int) -> String? {
      guard project.indicators.indices.contains(place) else { return nil }
      return project.indicators[place].subject
    }
    switch gap {
    case .department: return (say("主管部门", "the department"), nil)
    case .goal: return (yearGoalLabel, nil)
    case .expected(let place): return (expectedValueHead, subject(place))
    case .outlook(let place): return (outlookHead, subject(place))
    case .part(let part):
      switch part {
      case .budget: return (say("预算数", "the budget"), nil)
      case .spending:
        return (say("\(name(of: month))支出", "spending of \(name(of: month))"), nil)
      case .executionReason:
        return (
          say("执行率低于 90% 的原因", "why less than 90% was spent"), nil
        )
      case .adjustmentReason(let place):
        let adjustment =
          project.adjustments.indices.contains(place) ? project.adjustments[place] : nil
        return (
          say("预算调整的原因", "why the budget was adjusted"),
          adjustment.map { "\(name(of: $0.month)) \(name(of: $0.apparentKind))" }
        )
      case .indicators: return (indicatorsLabel, nil)
      case .value(let place):
        return (form == .monitoring ? valueHead(month) : achievedValueHead, subject(place))
      case .share(let place): return (say("得分比例", "share of the weight"), subject(place))
      case .indicatorReason(let place):
        return (form == .monitoring ? deviationHead : measuresHead, subject(place))
      case .achievement: return (achievementHead, nil)
      }
    }
  }
}
