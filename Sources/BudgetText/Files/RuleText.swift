public import BudgetModel

/// The rules of a book that a file or a change breaks, in sentences that say what to do.
extension Strings {
  /// A rule of the book that the file breaks at a place.
  public func broken(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .emptyText:
      say("不能为空，请补上。", "This must not be empty; fill it in.")
    case .duplicateCode(let code, let first):
      say(
        "项目编码“\(code)”与第 \(first + 1) 个项目重复。",
        "Project number \(first + 1) has the code “\(code)” already.")
    case .negativeBudget:
      say("预算数不能为负数。", "A budget cannot be below zero.")
    case .negativePlan:
      say("计划数不能为负数。", "A plan cannot be below zero.")
    case .fallingPlan(let from, let amount):
      say(
        "计划累计数不能低于\(end(of: from.month))的 \(amount.wanText)。",
        "A cumulative plan cannot be lower than the \(amount.wanText) of the \(end(of: from.month))."
      )
    case .planMissesBudget(let december, let approved):
      say(
        "12月底计划 \(december.wanText) 应等于年初预算数 \(approved.wanText)。",
        "December's plan of \(december.wanText) must equal the approved budget of \(approved.wanText)."
      )
    case .negativeAdjustedBudget(let month, let budget):
      say(
        "\(name(of: month))调整后预算数为负数（\(budget.wanText)）。",
        "This brings the adjusted budget of \(name(of: month)) below zero (\(budget.wanText)).")
    case .duplicateMonth(let month):
      say("\(name(of: month))已有一条支出记录，请合并。", "\(name(of: month)) has a record already; merge them.")
    case .negativeActual(let month, let actual):
      say(
        "\(name(of: month))累计支出为负数（\(actual.wanText)）。",
        "This brings the spending through \(name(of: month)) below zero (\(actual.wanText)).")
    case .noteWithoutSpending(let month):
      say(
        "\(name(of: month))未填报，不能写备注；请先录入支出。",
        "\(name(of: month)) is not reported and bears no note; record its spending first.")
    case .revisionMissesBudget(let month, let december, let adjusted):
      say(
        "\(name(of: month))起的支出计划，12月底 \(december.wanText) 应等于\(name(of: month))调整后预算数 \(adjusted.wanText)。",
        "December of the plan revised from \(name(of: month)) is \(december.wanText) and must equal the budget as adjusted by then, \(adjusted.wanText)."
      )
    case .duplicateRevision(let month):
      say(
        "已有一个\(name(of: month))起的支出计划，每月至多一个，请只留一个。",
        "There is a plan revised from \(name(of: month)) already; keep one a month.")
    case .unnamedAttribute:
      say("属性没有名称，请补上。", "An attribute has no name; give it one.")
    case .unknownSource(let source):
      say(
        "文件的资金来源中没有“\(source.key)”，请先在 sources 中声明，或改正拼写。",
        "The file has no source “\(source.key)”; declare it in “sources” first, or correct its spelling."
      )
    case .blankAmount(let source):
      say(
        "缺少“\(source.key)”的金额；没有声明 sources 的文件，fiscal 和 other 都要写。",
        "The amount of “\(source.key)” is missing; without declared “sources” both fiscal and other must be stated."
      )
    case .noAmount:
      say("至少要写一个资金来源的金额。", "State the amount of one source at least.")
    case .noSources:
      say(
        "至少要有一个资金来源；不需要声明就删去 sources。",
        "There must be one source at least; without any to declare, remove “sources”.")
    case .tooManySources(let count):
      say(
        "资金来源有 \(count) 个，最多 \(FundSources.limit) 个。",
        "There are \(count) sources; \(FundSources.limit) are the most.")
    case .badSourceKey(let key):
      say(
        "“\(key)”不能作资金来源的代号；请写英文字母和数字，以小写字母开头，不能是 month、kind、document、reason、note。",
        "“\(key)” cannot be a source's key; write letters and digits beginning with a small letter, and none of month, kind, document, reason, note."
      )
    case .unnamedSource(let source):
      say("资金来源“\(source.key)”没有名称，请补上。", "The source “\(source.key)” has no name; give it one.")
    case .duplicateSource(let source):
      say("资金来源“\(source.key)”重复，请只留一个。", "The source “\(source.key)” appears twice; keep one.")
    case .badSharedRule(.tolerance):
      say(
        "滞后容差（tolerance）应为 0 到 100 个百分点。",
        "The tolerance must be 0 to 100 percentage points.")
    case .badSharedRule(.farBehind):
      say(
        "严重滞后界限（farBehind）应为 0 到 100 个百分点。",
        "The threshold farBehind must be 0 to 100 percentage points.")
    case .badSharedRule(.red):
      say("红灯界限（red）应为 0% 到 1000%。", "The threshold red must be 0% to 1000%.")
    case .badSharedRule(.yellow):
      say(
        "黄灯界限（yellow）应为 0% 到 1000%，且不低于红灯界限。",
        "The threshold yellow must be 0% to 1000% and not below red.")
    case .amountsTooLarge:
      say(
        "文件里的金额合计超过 100 亿万元，无法精确计算。",
        "The amounts of the file together exceed 10 000 000 000 万元.")
    case .duplicateReport, .emptyReport, .shareOutOfBand, .shareWithoutWords, .computedIndicator,
      .weightsMissTotal,
      .scoreAboveWeight, .unreasonedScore, .duplicateReason, .emptyReason:
      brokenByResults(rule)
    }
  }
}
