import BudgetText
import TerminalKit

extension GalleryScene {
  /// How the scene comes about.
  var staging: Staging {
    switch self {
    case .start: Staging(keys: "", columns: 80, isStart: true)
    case .projects: Staging(keys: "↓↓", columns: 120)
    case .entry: Staging(keys: "2↓4.65", columns: 80)
    case .variance: Staging(keys: "3", rows: 40, columns: 120)
    case .history: Staging(keys: "44", before: Self.earlierEntries)
    case .months: Staging(keys: "5", columns: 120)
    case .indicators: Staging(keys: "6", rows: 30, columns: 120)
    case .evaluation: Staging(keys: "7", columns: 120)
    case .monthEnd: Staging(keys: "8")
    case .project: Staging(keys: "3↓⏎", rows: 48, columns: 120)
    case .score: Staging(keys: "7↓↓⏎", rows: 30)
    case .unit: Staging(keys: "U", rows: 40, columns: 120)
    case .yuanQuestion: Staging(keys: "226500⏎", columns: 80)
    case .paste: Staging(keys: "2", paste: Self.pastedTable)
    case .importPreview: Staging(keys: "i9月.csv⌃s", table: Self.importedTable)
    case .review: Staging(keys: "", document: Self.doubtfulDocument)
    case .range: Staging(keys: "5↓↓⇧↓⇧↓⇧←⇧←", columns: 120)
    case .tour: Staging(keys: "3", columns: 80, isTour: true)
    case .find: Staging(keys: "/dxsb", columns: 80)
    case .palette: Staging(keys: "⌃p", rows: 30)
    case .help: Staging(keys: "?", rows: 30)
    case .newYear: Staging(keys: "n430001⇥机关后勤服务中心", columns: 80, isStart: true)
    case .projectForm: Staging(keys: "E", rows: 40)
    case .adjustment: Staging(keys: "A⇥⇥20")
    case .reason: Staging(keys: "3↓↓r14⇥维保合同9月才签⇥10月支付⇥10⇥→", rows: 30)
    case .formPreview: Staging(keys: "7F", rows: 40, columns: 120)
    case .settings: Staging(keys: ",", columns: 80)
    case .light: Self.variance { $0.isLight = true }
    case .highContrast: Self.variance { $0.theme = .highContrast }
    case .colorBlind: Self.variance { $0.theme = .colorBlind }
    case .mono: Self.variance { $0.theme = .mono }
    case .ascii: Self.variance { $0.isASCII = true }
    }
  }

  /// The screen of deviations in another look.
  private static func variance(_ change: (inout Staging) -> Void) -> Staging {
    var staging = Staging(keys: "3", rows: 40, columns: 120)
    change(&staging)
    return staging
  }

  /// Two people: amounts recorded, one taken back, a note, a month closed, a correction with its reason.
  private static let earlierEntries: [(user: String, keys: String)] = [
    ("wangfang", "2↓4.65⏎⇲1.25⏎⏎u"),
    ("lihua", "2n含第三季度电梯维保费⌃s[[[↓↓↓↓↓↓↓↓9.80⏎"),
    ("wangfang", "2c→⏎"),
    ("lihua", "2↓4.56⏎⏎凭证录反了数字⏎"),
  ]

  /// What a spreadsheet might hold: a slip among the amounts, another unit's project, a line of totals.
  private static let pastedTable = """
    项目\t8月\t9月
    大型设备运行保障经费\t0.5765\t2.60
    公务用车服务平台运行\t1.14\t4.65
    机关院内\t\t5..98
    另一单位的项目\t3.00\t4.00
    疫情防控隔离点餐费\t0.00\t2.50
    合计\t4.72\t81.23
    """

  private static let importedTable = [
    ["项目编码", "项目名称", "本月支出（元）"],
    ["13053524P00000210281P", "大型设备运行保障经费", "26000.00"],
    ["", "公务用车服务平台运行", "46500"],
    ["", "城市夜景品质提升", "20000"],
    ["", "物业管理事务", "七万"],
    ["", "合计", "92500"],
  ]

  /// A plan that comes to nothing that fits, a project without a code, a line that says nothing.
  private static let doubtfulDocument = """
    2024年单位预算
    430001 某某中心 单位：万元
    一张不相干的表
    项目名称 办公楼维修
    预算数 40.00 其中：财政资金 40.00 其他资金
    本项目资金用于维修。
    资金支出计划（%）
    3月底 6月底 10月底 12月底
    1.00 2.00 3.00 7.00
    绩效目标 1.维修
    一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
    产出指标 数量指标 数量 数量 9部 工作计划
    """
}
