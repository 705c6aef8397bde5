import BudgetModel

/// The rules of results and reasons that a file or a change breaks.
extension Strings {
  func brokenByResults(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .duplicateReport(let month):
      say(
        "\(name(of: month))已有一条完成值，请只留一条。",
        "\(name(of: month)) has a value already; keep one.")
    case .emptyReport:
      say("完成值和备注至少要写一项。", "State a value or a remark.")
    case .shareOutOfBand(let words, let share):
      say(
        "“\(word(for: words))”的得分比例应为 \(words.band.lowerBound.shortText)% 到 \(words.band.upperBound.shortText)%，而不是 \(share.shortText)%。",
        "The share for “\(word(for: words))” is \(words.band.lowerBound.shortText)% to \(words.band.upperBound.shortText)%, not \(share.shortText)%."
      )
    case .shareWithoutWords:
      say(
        "得分比例只用于 达成、部分达成、未达成，请删去或改正完成值。",
        "A share goes with 达成, 部分达成 or 未达成 only; remove it or correct the value.")
    case .computedIndicator:
      say(
        "此项指标由支出和预算自动计算，不能填完成值；可以写备注。",
        "This indicator is computed from spending and budget; it takes a remark, no value.")
    case .weightsMissTotal(let total):
      say(
        "分值合计 \(total.fullText)，应为 100.00；请改分值，或留空由程序分配。",
        "The weights total \(total.fullText) and must total 100.00; correct them, or leave some empty to be shared out."
      )
    case .scoreAboveWeight(let score, let weight):
      say(
        "得分 \(score.text) 超过分值 \(weight.text)。",
        "The score \(score.text) is above the weight of \(weight.text).")
    case .unreasonedScore:
      say("改动得分须写明理由。", "A score given by hand needs a reason.")
    case .duplicateReason(let month):
      say(
        "\(name(of: month))已有一条滞后原因，请只留一条。",
        "\(name(of: month)) has a reason already; keep one.")
    case .emptyReason(let month):
      say(
        "\(name(of: month))的滞后原因：请选原因类别或写原因说明。",
        "The reason for \(name(of: month)): name a cause or explain it.")
    default: ""
    }
  }
}
