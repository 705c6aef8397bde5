/// A performance indicator (绩效指标) as printed.
public struct Indicator: Hashable, Sendable {
  /// 一级指标, "产出指标".
  public let level1: String
  /// 二级指标, "数量指标".
  public let level2: String
  /// 三级指标, "电梯数量".
  public let level3: String
  /// 绩效指标描述.
  public let description: String
  /// 指标值, "≥95%".
  public let target: String
  /// 指标值确定依据.
  public let basis: String

  /// Makes an indicator.
  public init(
    level1: String, level2: String, level3: String, description: String, target: String,
    basis: String
  ) {
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.description = description
    self.target = target
    self.basis = basis
  }
}
