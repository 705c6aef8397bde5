public import BudgetImport
internal import BudgetModel

/// Why something in a document is not sure, and what was assumed.
extension Strings {
  /// A doubt in a sentence.
  public func sentence(
    for reason: DocumentDoubt.Reason, decidedAt place: DecisionPlace = .commandLine
  ) -> String {
    switch reason {
    case .codeMade(let code):
      say("没有项目编码，编为 \(code)。", "There is no project code; \(code) was made.")
    case .codeTwice(let code, let made):
      say(
        "项目编码 \(code) 与前面的项目相同，改编为 \(made)。",
        "A project before has the code \(code); \(made) was made.")
    case .codeUnusual(let code):
      say(
        "项目编码“\(code)”不是通常的 21 位，照录。",
        "The code “\(code)” has not the usual 21 characters; it was kept.")
    case .nameMissing:
      say("没有项目名称，以编码代替。", "There is no name; the code was taken.")
    case .yearAssumed(let year):
      say(
        "没有写明预算年度，取 \(year) 年度。", "The fiscal year is not stated; \(year) was taken.")
        + (place == .screen ? "" : say("可用 --year 指定。", " Say it with --year."))
    case .otherUnit(let name):
      say(
        "此表的单位是“\(name)”，与前面的不同；项目一并收入。",
        "This table is of another unit, “\(name)”; its project was taken all the same.")
    case .amountUnitAssumed:
      say("没有写明金额单位，按万元。", "The unit of amounts is not stated; 万元 was taken.")
    case .notAnAmount:
      say("不是金额，或比分还细，未录。", "This is no amount, or finer than a 分; it was left out.")
    case .negativeAmount:
      say("预算数为负数，未录。", "The amount is below zero; it was left out.")
    case .budgetMissing:
      say("没有预算数，记为 0.00。", "There is no budget; 0.00 was taken.")
    case .sourceAssumed(let name):
      say(
        "没有分资金来源，全部记为\(name)。", "The amount is not divided among sources; all was taken as \(name)."
      )
    case .sourcesMissTotal(let sources, let total):
      say(
        "各资金来源合计 \(sources.wanText) 万元，与预算数 \(total.wanText) 万元不符；按各来源录。",
        "The sources come to \(sources.wanText) 万元, not to the budget of \(total.wanText) 万元; the sources were taken."
      )
    case .amountsMissColumns:
      say(
        "金额的个数与各栏对不上，取第一个为预算数。",
        "The amounts do not match their columns; the first was taken as the budget.")
    case .planIncomplete:
      say("支出计划不是四个数，记为无计划。", "The plan has not four values; the project was left without one.")
    case .planUnclear:
      say(
        "四个数按累计金额、累计百分比、各期金额、各期百分比都对不上预算数，记为无计划。",
        "The four values fit the budget neither as cumulative amounts or percents nor as those of each period; the project was left without a plan."
      )
    case .planAmbiguous(let reading, let other):
      say(
        "四个数既可作\(name(of: reading))，也可作\(name(of: other))；按前者。",
        "The four values may be \(name(of: reading)) or \(name(of: other)); the former was taken.")
    case .cellsRunTogether:
      say(
        "看不清一格到哪里为止，请核对文字。",
        "Where one cell ends and the next begins is not clear; check the words.")
    case .goalsRunTogether:
      say(
        "预期目标与实际完成情况分不开，全部记为绩效目标。",
        "Goals and results cannot be told apart; all was taken as goals.")
    case .indicatorsMissing:
      say("没有读到绩效指标。", "No indicators could be read.")
    case .indicatorIncomplete:
      say("指标没有三级指标或指标值。", "The indicator has no third level or no target.")
    case .levelAssumed(let name):
      say(
        "没有印一级指标，沿用上一行的“\(name)”。",
        "No first level is printed; “\(name)” of the row before was taken.")
    case .unknownLabel:
      say("不认识的栏目，记为项目的其他信息。", "The label is not known; it was kept as an attribute.")
    case .weightsMissTotal(let total):
      say(
        "分值连同预算执行率合计 \(total.text)，不是 100；分值、得分记为项目的其他信息。",
        "The weights total \(total.text) with that of the execution rate, not 100; they and the scores were kept as attributes."
      )
    case .executionUnweighed:
      say(
        "各指标的分值合计已是 100，没有预算执行率的分值；预算执行率记为 0 分。",
        "The indicators weigh 100 together and nothing is printed for the execution rate; it was taken to weigh 0."
      )
    case .notPoints:
      say(
        "不是 0 到 100、至多两位小数的分数，记为项目的其他信息。",
        "These are no points of 0 to 100 with two decimals at most; kept as an attribute.")
    case .valueUnclear:
      say(
        "不是与指标值同单位的数，也不是达成、部分达成、未达成；记为项目的其他信息。",
        "This is neither a figure in the target's unit nor 达成, 部分达成 or 未达成; kept as an attribute.")
    case .attainmentAssumed(let attainment):
      say(
        "不是达成、部分达成、未达成之一；按得分记为\(attainment.rawValue)，原文记为项目的其他信息。",
        "This is none of 达成, 部分达成, 未达成; \(attainment.rawValue) was taken by the score, the words were kept as an attribute."
      )
    case .monthMissing:
      say(
        "没有写明截至哪个月；完成值、执行数和原因记为项目的其他信息。",
        "Through which month is not stated; values, spending and reasons were kept as attributes.")
    case .computedOtherwise(let computed?):
      say(
        "此数由程序计算，是 \(computed)，与原文不符；原文记为项目的其他信息。",
        "The program computes this, and gets \(computed); the printed one was kept as an attribute."
      )
    case .computedOtherwise(nil):
      say(
        "此数由程序计算，但缺支出或预算，算不出；原文记为项目的其他信息。",
        "The program computes this, but spending or budget is missing; the printed one was kept as an attribute."
      )
    case .scoreUnreasoned(let ruled):
      say(
        "与按规则的得分\(ruled.map { " \($0.text) " } ?? "（算不出）")不同，又没有写原因；记为项目的其他信息。",
        "The rules give \(ruled?.text ?? "no score"), and no reason is printed for another; kept as an attribute."
      )
    case .scoreAboveWeight(let weight):
      say(
        "得分高于分值 \(weight.text)；记为项目的其他信息。",
        "The score is above the weight of \(weight.text); kept as an attribute.")
    case .directionUnclear:
      say(
        "指标方向与指标值的符号不符；记为项目的其他信息。",
        "The direction is not that of the target's sign; kept as an attribute.")
    case .spendingAssumed(let month):
      say(
        "只有截至\(name(of: month))的累计执行数，全部记在\(name(of: month))。",
        "Only what was spent by the end of \(name(of: month)) is printed; all was recorded in \(name(of: month))."
      )
    case .adjustmentAssumed(let month):
      say(
        "全年预算数与年初预算数不同，差额记为\(name(of: month))的预算调整；请补上月份和原因。",
        "The budget in force is not the approved one; the difference was recorded as an adjustment in \(name(of: month)). Give its month and reason."
      )
    case .fundsKept:
      say(
        "不是金额，或各资金来源与合计不符，或分不清来源；记为项目的其他信息。",
        "These are no amounts, or the sources miss the total, or are not told apart; kept as attributes."
      )
    }
  }

  /// How a plan's values were read.
  public func name(of reading: PlanReading) -> String {
    switch reading {
    case .cumulativeAmounts: say("累计金额", "cumulative amounts")
    case .cumulativePercents: say("累计百分比", "cumulative percents")
    case .periodAmounts: say("各期金额", "amounts of each period")
    case .periodPercents: say("各期百分比", "percents of each period")
    }
  }
}
