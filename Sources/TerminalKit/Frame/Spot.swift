/// A part of a frame that a click can mean.
public struct Spot: Hashable, Sendable {
  /// What a click on it means.
  public enum Target: Hashable, Sendable {
    /// The same as a key.
    case key(Key)
    /// A row of a list, by its number in the whole list.
    case row(Int)
    /// A column of a list, head and cells, by its number among all columns.
    case column(Int)
    /// A choice of a question.
    case choice(Int)
    /// A place of a form that can have the focus, by its number among all of these.
    case field(Int)
  }

  /// Where it is, in coordinates of the full frame.
  public let rect: Rect
  /// What a click on it means.
  public let target: Target
}

/// What a click on a place of a frame means.
public struct Hit: Hashable, Sendable {
  /// The key that it stands for.
  public var key: Key?
  /// The row of a list; nil on its head.
  public var row: Int?
  /// The column of a list.
  public var column: Int?
  /// The choice of a question.
  public var choice: Int?
  /// The place of a form.
  public var field: Int?
}

extension Frame {
  /// Says what a click on a rectangle means, as far as it can be seen.
  public mutating func addSpot(_ target: Spot.Target, in rect: Rect) {
    let visible = absolute(rect).intersection(clip)
    if !visible.isEmpty { spots.append(Spot(rect: visible, target: target)) }
  }

  /// Forgets what clicks mean, for something stands over all that.
  public mutating func removeSpots() { spots = [] }

  /// What a click on a place of the full frame means; of several of a kind the one drawn last counts.
  public func hit(at place: Point) -> Hit {
    var hit = Hit()
    for spot in spots where spot.rect.contains(place) {
      switch spot.target {
      case .key(let key): hit.key = key
      case .row(let row): hit.row = row
      case .column(let column): hit.column = column
      case .choice(let choice): hit.choice = choice
      case .field(let field): hit.field = field
      }
    }
    return hit
  }
}
