internal import BudgetModel

/// Finds the projects whose names, or codes, share the most pairs of neighbouring characters with a text.
struct NearestProjects {
  private let codes: [String]
  private var projects: [Pair: [Int]] = [:]
  private var sizes: [Int]

  /// How many are offered at most.
  private static let limit = 3

  private struct Pair: Hashable {
    let first, second: Unicode.Scalar
  }

  init(_ book: BudgetBook) {
    codes = book.projects.map(\.code)
    sizes = []
    sizes.reserveCapacity(codes.count)
    for (place, project) in book.projects.enumerated() {
      let pairs = Self.pairs(project.name).union(Self.pairs(project.code))
      sizes.append(Self.pairs(project.name).count)
      for pair in pairs { projects[pair, default: []].append(place) }
    }
  }

  /// The codes of the nearest projects, at least a third of whose pairs are shared, the nearest first.
  func find(code: String, name: String) -> [String] {
    let wanted = Self.pairs(name).union(Self.pairs(code))
    var shared: [Int: Int] = [:]
    for pair in wanted {
      for place in projects[pair] ?? [] { shared[place, default: 0] += 1 }
    }
    let size = max(1, Self.pairs(name).count)
    let fitting = shared.filter { 3 * $0.value >= min(size, max(1, sizes[$0.key])) }
    let ordered = fitting.sorted { left, right in
      // The share of both names' pairs, compared without dividing.
      let (a, b) = (left.value * (size + sizes[right.key]), right.value * (size + sizes[left.key]))
      return a == b ? left.key < right.key : a > b
    }
    return ordered.prefix(Self.limit).map { codes[$0.key] }
  }

  private static func pairs(_ text: String) -> Set<Pair> {
    let scalars = Array(TableWord(text).compact.unicodeScalars)
    if let only = scalars.first, scalars.count == 1 { return [Pair(first: only, second: only)] }
    return Set(zip(scalars, scalars.dropFirst()).map { Pair(first: $0, second: $1) })
  }
}
