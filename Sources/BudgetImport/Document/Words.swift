import BudgetModel

/// What a label in the head of a project's form announces.
enum LabelKind: Hashable {
  case code, name
  /// A heading over amounts and purpose that has no value of its own.
  case funding
  case budget
  case source(String)
  case purpose
  /// The head of the plan, and its checkpoints by their place.
  case plan, checkpoint(Int)
  case goals, results
  case unit, unitCode, department
  /// A column of amounts beside the budget: 全年执行数, 分值 and so on.
  case amountColumn(String)
  case attribute(String)

  /// Whether a form may begin with it.
  var beginsForm: Bool {
    switch self {
    case .code, .name, .funding, .budget, .purpose, .plan, .department, .unit, .unitCode: true
    case .source, .checkpoint, .goals, .results, .amountColumn: false
    case .attribute(let name): Labels.early.contains(name)
    }
  }
}

/// The labels that forms print, known by their folded text without brackets.
enum Labels {
  static func kind(_ folded: String) -> LabelKind? { kinds[folded] }

  private static let kinds = WordTable(all)

  /// Whether a label begins with some words.
  static func begins(with words: String) -> Bool { beginnings.contains(words) }

  private static let beginnings: Set<String> = all.keys.reduce(into: []) { found, label in
    let scalars = label.unicodeScalars
    for length in 2..<max(2, scalars.count) { found.insert(String(scalars.prefix(length))) }
  }

  /// Whether a label might begin with a folded text: it has a label's first two characters, or one of them where it is
  /// broken behind it, or a number, 其中 or 截至 before one.
  static func mayBegin(_ folded: String) -> Bool {
    var scalars = folded.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return false }
    if first.isDigit || first == "(" || first == "其" || first == "截" { return true }
    guard let second = scalars.next() else { return firsts.contains(first) }
    return pairs.contains(pair(first, second))
  }

  private static let firsts = Set(all.keys.compactMap(\.unicodeScalars.first))

  private static let pairs = Set(
    all.keys.compactMap { label in
      let scalars = label.unicodeScalars.prefix(2)
      return scalars.first.flatMap { first in scalars.last.map { pair(first, $0) } }
    })

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  /// The bytes of the longest label.
  static let longestBytes = all.keys.reduce(0) { max($0, $1.utf8.count) }

  private static let all: [String: LabelKind] = {
    var all: [String: LabelKind] = [:]
    func add(_ kind: LabelKind, _ names: String) {
      for name in names.split(separator: " ") { all[String(name)] = kind }
    }
    add(.code, "项目编码 项目代码 项目编号")
    add(.name, "项目名称")
    add(.funding, "预算规模及资金用途 预算规模 项目资金 资金情况 预算执行情况 资金总额及来源 资金来源")
    add(.budget, "预算数 预算金额 项目预算 预算资金 年度资金总额 资金总额 预算总额 项目预算数 预算安排 年度预算数 项目总额 项目资金总额")
    add(.purpose, "资金用途 项目用途 资金使用用途")
    add(.plan, "资金支出计划 支出计划 用款计划 资金使用计划")
    for (place, month) in [3, 6, 10, 12].enumerated() {
      add(.checkpoint(place), "\(month)月底 \(month)月底前 \(month)月末 截至\(month)月底")
    }
    add(
      .goals,
      "绩效目标 年度绩效目标 年度总体目标 总体目标 项目绩效目标 年度目标 预期目标 项目总体目标 项目年度绩效目标 绩效总目标")
    add(.results, "实际完成情况 年度总体目标完成情况 目标完成情况")
    add(.unit, "预算单位 单位名称 部门名称 编制单位 填报单位 预算单位名称")
    add(.unitCode, "单位编码 预算单位编码 单位代码")
    add(.department, "主管部门 主管部门及代码 主管单位 预算主管部门")
    for name in PrintedSources.all { all[name] = .source(name) }
    let columns =
      "年初预算数 全年预算数 调整后预算数 全年执行数 执行数 实际执行数 全年实际执行数 执行率 预算执行率 全年预计执行数 预计执行数"
    for name in columns.split(separator: " ") {
      all[String(name)] = .amountColumn(String(name))
    }
    let attributes =
      "实施单位 项目类别 项目属性 项目类型 起止时间 项目起止时间 起始时间 终止时间 开始时间 结束时间 立项依据 项目负责人 负责人 "
      + "联系人 联系电话 填报日期 填表日期 填报时间 填报人 填表人 审核人 项目概况 项目周期 实施期限 项目期限 资金性质 分值 得分 总分 自评得分 "
      + "自评等级 自评结论 项目承担单位 项目实施单位 支出方向 支出功能分类 预算科目 项目内容 项目实施计划 保障措施 备注 存在问题 改进措施 "
      + "评价等级 项目单位 是否政府采购 项目级次 项目分类 申报日期 年度"
    for name in attributes.split(separator: " ") { all[String(name)] = .attribute(String(name)) }
    return all
  }()

  /// Attributes that name who carries a project out.
  static let agents: Set = ["实施单位", "项目单位", "项目实施单位", "项目承担单位"]

  /// Attributes of whose texts one may have many lines around its label; any other stands beside the first.
  static let long: Set = [
    "立项依据", "项目概况", "项目内容", "项目实施计划", "保障措施", "备注", "存在问题", "改进措施", "自评结论",
  ]

  /// Attributes that may stand before all else in a form.
  static let early: Set = [
    "实施单位", "项目类别", "项目属性", "项目类型", "填报日期", "填表日期", "项目负责人", "项目单位", "项目实施单位",
  ]
}

/// Sources of funds as forms name them.
enum PrintedSources {
  static let all: [String] =
    ("财政资金 其他资金 上年结转 上年结转资金 一般公共预算 一般公共预算资金 一般公共预算拨款 本年一般公共预算拨款 政府性基金 政府性基金预算 "
    + "政府性基金预算拨款 国有资本经营预算 国有资本经营预算资金 国有资本经营预算拨款 财政专户管理资金 财政专户管理的资金 单位资金 "
    + "单位自有资金 事业收入 事业收入资金 经营收入 事业单位经营收入 上级财政资金 上级补助收入 本级财政资金 当年财政拨款 本年财政拨款 "
    + "财政拨款 中央资金 中央财政资金 省级资金 省级财政资金 市级资金 市级财政资金 县级资金 县级财政资金 区级资金 区级财政资金 地方资金 "
    + "上级资金 本级资金 社会资金 自筹资金 银行贷款 一般债券 专项债券 上级转移支付 上级转移支付资金").split(separator: " ").map(
      String.init)

  private static let endings = ["资金", "收入", "拨款", "结转", "基金", "预算", "结余", "债券", "贷款"]

  /// Whether words that an amount follows may name a source that is not known.
  static func mayBe(_ folded: String) -> Bool {
    (3...16).contains(folded.unicodeScalars.count) && endings.contains { folded.ends(in: $0) }
      && folded.unicodeScalars.allSatisfy { $0.isHan || $0 == "(" || $0 == ")" }
  }
}

/// Names of first and second levels of indicators.
enum LevelNames {
  enum Rank: Hashable {
    case first, second, either
  }

  static func rank(_ folded: String) -> Rank? { ranks[folded] }

  private static let ranks = WordTable(all)

  /// Whether a first level is one of those that usually have certain second levels.
  static func isUsual(first folded: String) -> Bool {
    rank(folded) != nil && ["产出", "效益", "满意", "成本", "效果"].contains(where: folded.holds)
  }

  /// The first levels under which a second level usually stands, empty where it may be any.
  static func parents(ofSecond folded: String) -> [String] {
    for (word, parents) in usual where folded.holds(word) { return parents }
    return []
  }

  private static let usual: [(String, [String])] = [
    ("数量", ["产出"]), ("质量", ["产出"]), ("时效", ["产出"]), ("成本", ["产出", "成本"]), ("经济效益", ["效益", "效果"]),
    ("社会效益", ["效益", "效果"]), ("生态效益", ["效益", "效果"]), ("可持续", ["效益", "效果"]), ("满意度", ["满意"]),
  ]

  private static let all: [String: Rank] = {
    var all: [String: Rank] = [:]
    func add(_ rank: Rank, _ names: String) {
      for name in names.split(separator: " ") {
        all[String(name)] = rank
        if !name.ends(in: "指标") { all[name + "指标"] = rank }
      }
    }
    add(
      .first,
      "产出 效益 满意度 效果 投入 过程 决策 管理 履职效能 履职效果 管理效率 社会效应 运行成本 部门管理 项目产出 项目效益 项目效果 "
        + "项目决策 项目管理 预算执行 资金管理 投入管理 产出目标 效果目标 投入和管理目标 影响力目标")
    add(
      .second,
      "数量 质量 时效 经济效益 社会效益 生态效益 可持续影响 可持续发展 服务对象满意度 社会公众满意度 受益对象满意度 经济成本 社会成本 "
        + "生态环境成本 生态成本 产出数量 产出质量 产出时效 产出成本 群众满意度 服务对象 预算执行率 环境效益 可持续性 公众满意度")
    add(.either, "成本 满意度指标")
    // A bare word is more often a third level's beginning than a level of its own.
    for word in ["管理", "过程", "决策", "投入", "成本", "效果", "服务对象", "数量", "质量"] { all[word] = nil }
    return all
  }()
}

/// The title of a project's form: it ends in one of a few words.
enum FormTitle {
  static let endings = [
    "绩效目标表", "绩效目标申报表", "绩效自评表", "绩效目标自评表", "绩效自评价表", "绩效评价表", "绩效目标批复表", "绩效执行监控表", "绩效运行监控表",
    "绩效监控表", "绩效目标执行监控表", "绩效目标运行监控表", "绩效目标监控表", "绩效目标情况表", "绩效目标完成情况表",
  ]

  static func isTitle(_ folded: String) -> Bool {
    let text = folded.trimmedBracket
    return text.unicodeScalars.count <= 70 && !text.holds("。")
      && endings.contains { text.ends(in: $0) }
  }

  /// `（2024年1-7月）` below a title.
  static func isPeriod(_ folded: String) -> Bool {
    let words = folded.unicodeScalars.filter { !"()".unicodeScalars.contains($0) }
    return folded.holds("月") && words.count <= 20 && words.contains(where: \.isDigit)
      && words.allSatisfy { $0.isDigit || "年度月日底末份截至止-~—–到".unicodeScalars.contains($0) }
  }

  /// `（2023年度）` below a title.
  static func isYear(_ folded: String) -> Bool {
    let rest = folded.unicodeScalars.filter { !$0.isDigit }
    return folded.count <= 10
      && ["年", "年度", "(年)", "(年度)"].contains(String(String.UnicodeScalarView(rest)))
  }
}

extension String {
  /// The text without what stands in brackets at its end, "(2023年度)".
  fileprivate var trimmedBracket: String {
    guard hasSuffix(")"), let open = lastIndex(of: "(") else { return self }
    return String(self[..<open])
  }
}
