/// A value and what takes its place, nil on either side for “not there”.
public struct Replacing<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What must be there for the replacement to hold.
  public let old: Value?
  /// What is there afterwards.
  public let new: Value?
  /// Whether `old` was stated; where it was not, whatever is there is replaced and nothing conflicts.
  public let statesOld: Bool

  /// Replaces a value that was seen.
  public init(_ old: Value?, with new: Value?) {
    self.init(old: old, new: new, statesOld: true)
  }

  /// Replaces whatever is there, as `budget apply` does with an edit that leaves `old` out.
  public static func anything(with new: Value?) -> Replacing {
    Replacing(old: nil, new: new, statesOld: false)
  }

  private init(old: Value?, new: Value?, statesOld: Bool) {
    self.old = old
    self.new = new
    self.statesOld = statesOld
  }

  /// The replacement that takes this one back.
  public var inverse: Replacing { Replacing(new, with: old) }

  /// The same with none for a new value that says nothing.
  func emptiesToNil(_ isEmpty: (Value) -> Bool) -> Replacing {
    let new = new.flatMap { isEmpty($0) ? nil : $0 }
    return statesOld ? Replacing(old, with: new) : .anything(with: new)
  }

  /// Whether a value found is what the replacement was made from, or already what it makes.
  func fits(_ current: Value?) -> Bool { !statesOld || current == old || current == new }
}
