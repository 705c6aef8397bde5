/// A column of a table of indicators.
struct IndicatorColumn: Hashable {
  enum Kind: Hashable {
    case level1, level2, level3, description, comparator, target, unit, basis
    /// Anything else, such as a weight, a value, a score: its name, and whether it is a number.
    case further(String, isNumber: Bool)
  }

  let kind: Kind
  /// Where it begins on the page or in the grid.
  var start: Int
  /// Where it ends, exclusive.
  var end: Int
}

/// The head of a table of indicators, which names its columns.
enum IndicatorHead {
  private static let known: WordTable<IndicatorColumn.Kind> = {
    var known: [String: IndicatorColumn.Kind] = [:]
    func add(_ kind: IndicatorColumn.Kind, _ names: String) {
      for name in names.split(separator: " ") { known[String(name)] = kind }
    }
    add(.level1, "一级指标")
    add(.level2, "二级指标")
    add(.level3, "三级指标 三级指标名称 指标名称")
    add(.description, "绩效指标描述 指标描述 指标内容 指标解释 指标说明 指标定义 绩效指标说明 指标内容描述 指标释义")
    add(.comparator, "指标符号 符号 运算符号 计算符号 指标值符号 比较符号 比较符 指标运算符")
    add(
      .target, "指标值 年度指标值 目标值 年度目标值 绩效指标值 指标目标值 预期指标值 预期值 全年指标值 计划指标值 年初指标值 年初目标值 本年指标值")
    add(.unit, "计量单位 度量单位 指标单位 单位 指标值单位")
    add(.basis, "指标值确定依据 确定依据 指标依据 指标值依据 指标来源 数据来源 目标值依据 指标值设定依据")
    for (name, column) in ResultColumn.names {
      known[name] = .further(name, isNumber: column == .weight || column == .score)
    }
    known["分数"] = .further("分数", isNumber: true)
    for name in "指标性质 指标类型 评分标准 评分细则 自评说明 完成目标可能性".split(separator: " ") {
      known[String(name)] = .further(String(name), isNumber: false)
    }
    return WordTable(known)
  }()

  static func kind(_ folded: String) -> IndicatorColumn.Kind? {
    if let kind = known[folded] { return kind }
    var name = folded
    // 指标值(含单位), 分值(10分)
    if folded.ends(in: ")"), let open = folded.lastIndex(of: "(") {
      name = String(folded[..<open])
      if let kind = known[name] { return kind }
    }
    // 1-7月完成值: the months are kept, they say what it is about.
    guard let rest = name.behindMonths, case .further(_, let isNumber) = known[rest] else {
      return nil
    }
    return .further(name, isNumber: isNumber)
  }

  /// The rows that the head takes up around the one that names 一级指标.
  static func rows(at index: Int, in rows: [PieceRow], layout: PageLayout) -> Range<Int> {
    switch layout {
    case .cells: index..<index + 1
    case .stream: index..<index + max(1, stream(rows[index...].prefix(24)).rows)
    case .columns: around(index, in: rows)
    }
  }

  /// The columns that a head names.
  static func columns(_ head: [PieceRow], layout: PageLayout) -> [IndicatorColumn] {
    switch layout {
    case .stream: stream(head[...]).columns
    case .columns: clusters(of: head).map(column)
    case .cells: clusters(of: Array(head.prefix(1))).map(column)
    }
  }

  // MARK: - One word after the other

  /// The columns in the order of the words, and how many rows they take up.
  private static func stream(
    _ rows: ArraySlice<PieceRow>
  ) -> (columns: [IndicatorColumn], rows: Int) {
    guard let first = rows.first else { return ([], 0) }
    let pieces = rows.flatMap(\.pieces)
    let own = first.pieces.count
    var columns: [IndicatorColumn] = []
    var taken = pieces.firstIndex { $0.folded.begins(with: "一级指") } ?? 0
    var place = taken
    while place < pieces.count {
      if let (kinds, count) = names(pieces[place...]) {
        columns += kinds.map { IndicatorColumn(kind: $0, start: 0, end: 0) }
        place += count
      } else if place < own {
        columns.append(
          IndicatorColumn(
            kind: .further(pieces[place].text, isNumber: false), start: 0, end: 0))
        place += 1
      } else {
        break
      }
      taken = place
    }
    // Only whole rows are the head's.
    var count = 0
    var rest = taken
    for row in rows {
      guard rest >= row.pieces.count else { break }
      rest -= row.pieces.count
      count += 1
      if rest == 0 { break }
    }
    return (columns, count)
  }

  /// The names at the beginning of some pieces: one broken over several, or several in one.
  private static func names(
    _ pieces: ArraySlice<Piece>
  ) -> (kinds: [IndicatorColumn.Kind], count: Int)? {
    var words = ""
    var found: ([IndicatorColumn.Kind], Int)?
    for (index, piece) in pieces.prefix(5).enumerated() {
      words += piece.folded
      guard words.unicodeScalars.count <= 24 else { break }
      if let kind = kind(words) { found = ([kind], index + 1) }
    }
    if let found { return found }
    guard let first = pieces.first else { return nil }
    var rest = Substring(first.folded)
    var kinds: [IndicatorColumn.Kind] = []
    while !rest.isEmpty {
      let length = (2...max(2, min(12, rest.count))).last { known[String(rest.prefix($0))] != nil }
      guard let length, let kind = known[String(rest.prefix(length))] else { return nil }
      kinds.append(kind)
      rest = rest.dropFirst(length)
    }
    return kinds.isEmpty ? nil : (kinds, 1)
  }

  // MARK: - Columns of the page

  private static func column(_ cluster: [Piece]) -> IndicatorColumn {
    let name = Joining.text(cluster)
    return IndicatorColumn(
      kind: kind(name.folded) ?? .further(name, isNumber: false),
      start: cluster.map(\.start).min() ?? 0, end: cluster.map(\.end).max() ?? 0)
  }

  /// The words of each column, from the top; what stands left of 一级指标 names no column.
  private static func clusters(of rows: [PieceRow]) -> [[Piece]] {
    let pieces = rows.flatMap(\.pieces).sorted { ($0.start, $0.line) < ($1.start, $1.line) }
    var clusters: [[Piece]] = []
    var end = Int.min
    for piece in pieces {
      if piece.start < end, !clusters.isEmpty {
        clusters[clusters.count - 1].append(piece)
      } else {
        clusters.append([piece])
      }
      end = max(end, piece.end)
    }
    for index in clusters.indices {
      // The paragraphs of a cell are in order already.
      clusters[index].sort { $0.line < $1.line }
    }
    let first = clusters.firstIndex { Joining.text($0).folded.begins(with: "一级指标") } ?? 0
    return Array(clusters[first...])
  }

  private static func around(_ index: Int, in rows: [PieceRow]) -> Range<Int> {
    func follows(_ place: Int) -> Bool {
      rows.indices.contains(place) && rows.indices.contains(place - 1)
        && rows[place].y - rows[place - 1].y == 1
    }
    var best = index..<index + 1
    var most = -1
    for size in 0...4 {
      for above in max(0, size - 2)...min(2, size) {
        let range = (index - above)..<(index + 1 + size - above)
        guard range.dropFirst().allSatisfy(follows), rows.indices.contains(range.lowerBound),
          range.upperBound <= rows.count
        else { continue }
        let clusters = clusters(of: Array(rows[range]))
        let names = clusters.map { kind(Joining.text($0).folded) != nil }
        let isSound = zip(clusters, names).allSatisfy { cluster, isKnown in
          isKnown || cluster.allSatisfy { $0.line == rows[index].line }
        }
        let count = names.count { $0 }
        if count > most, isSound || size == 0 { (best, most) = (range, count) }
      }
    }
    return best
  }
}
