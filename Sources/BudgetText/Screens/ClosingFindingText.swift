public import BudgetModel

/// What is missing or doubtful before months are closed.
extension Strings {
  /// A finding behind its project's name, without a full stop; amounts in 万元.
  public func finding(_ matter: ClosingFinding.Matter, _ called: BookNames) -> String {
    switch matter {
    case .notReported(let months):
      say("\(names(of: months))未填报", "not reported: \(names(of: months))")
    case .overspent(let over):
      say("累计支出超出预算 \(over.wanText)", "spending exceeds the budget by \(over.wanText)")
    case .sourceOverspent(let source, let over):
      say(
        "\(name(of: source, called))累计支出超出其预算 \(over.wanText)",
        "\(inlineName(of: source, called)) exceed their own budget by \(over.wanText)")
    case .sourceBelowZero(let source, let month):
      say(
        "\(name(of: source, called))至\(name(of: month))累计支出为负数",
        "\(inlineName(of: source, called)) through \(name(of: month)) are below zero")
    case .farAboveUsual(let month, let amount, let times, let usual):
      say(
        "\(name(of: month)) \(amount.wanText)，为平常月份 \(usual.wanText) 的 \(times) 倍",
        "\(name(of: month)) \(amount.wanText), \(times) times the usual month of \(usual.wanText)")
    }
  }
}
