/// What a unit says of a project besides: 实施单位, 项目类别, 起止时间, 立项依据, 负责人 and the like.
public struct Attribute: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// What it says.
  public let value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
