/// The history of a store as far as it was read: its latest entries, the oldest first.
public struct History: Hashable, Sendable {
  /// The entries; none is missing between two of them.
  public private(set) var entries: [HistoryEntry]
  /// Whether the store has none before these.
  public let isComplete: Bool
  /// How many lines of what was read are no entries: somebody else wrote them, or spoilt them.
  public let unreadableLines: Int

  /// Makes a history of entries in their order.
  public init(
    _ entries: [HistoryEntry], isComplete: Bool = true, unreadableLines: Int = 0
  ) {
    self.entries = entries
    self.isComplete = isComplete
    self.unreadableLines = unreadableLines
  }

  /// Adds entries that were recorded since.
  public mutating func append(contentsOf news: some Sequence<HistoryEntry>) {
    entries += news
  }
}

extension History: RandomAccessCollection {
  /// Where the first entry at hand is.
  public var startIndex: Int { entries.startIndex }
  /// Behind the latest entry.
  public var endIndex: Int { entries.endIndex }

  /// An entry at hand.
  public subscript(position: Int) -> HistoryEntry { entries[position] }
}

extension History: ExpressibleByArrayLiteral {
  /// Makes a complete history of entries in their order.
  public init(arrayLiteral entries: HistoryEntry...) {
    self.init(entries)
  }
}
