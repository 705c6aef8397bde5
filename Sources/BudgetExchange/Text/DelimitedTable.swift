internal import BudgetImport

/// Reads a text of separated values as a table, whatever its encoding and what separates its values.
enum DelimitedTable {
  private static let separators = [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")]
  /// Records that are looked at to find the separator.
  private static let sampled = 100

  static func read(
    _ bytes: [UInt8], limits: CellLimits = CellLimits(), monitor: ProgressMonitor
  ) throws(SourceProblem) -> SourceTables {
    guard bytes.count <= limits.bytes else {
      throw .tooMuch(.megabytes(limits.bytes >> 20), at: nil)
    }
    let (text, encoding) = try TextDecoding.decode(bytes)
    guard !text.contains(0) else { throw .unknownKind }
    var result: Result<[CellTable.Row], SourceProblem> = .success([])
    text.withUnsafeBufferPointer { text in
      result = Result { () throws(SourceProblem) in try rows(text, limits, monitor) }
    }
    return SourceTables([CellTable(rows: try result.get())], encoding: encoding)
  }

  private static func rows(
    _ text: UnsafeBufferPointer<UInt8>, _ limits: CellLimits, _ monitor: ProgressMonitor
  ) throws(SourceProblem) -> [CellTable.Row] {
    let stated = statedSeparator(text)
    let separator: UInt8
    if let stated { separator = stated.separator } else { separator = try found(text, limits) }
    var reader = Delimited(
      text, separator: separator, limits: limits, from: stated?.length ?? 0,
      line: stated == nil ? 1 : 2)
    var rows: [CellTable.Row] = []
    var cells = 0
    while let row = try reader.next() {
      guard !row.cells.isEmpty else { continue }
      cells += row.cells.count
      guard rows.count < limits.rows else {
        throw .tooMuch(.rows(limits.rows), at: CellPlace(row: row.number, column: 1))
      }
      guard cells <= limits.cells else {
        throw .tooMuch(.cells(limits.cells), at: CellPlace(row: row.number, column: 1))
      }
      if rows.count.isMultiple(of: 1024) {
        guard !monitor.isCancelled else { throw .cancelled }
        monitor.tell(reader.position, of: text.count)
      }
      rows.append(row)
    }
    guard !rows.isEmpty else { throw .empty }
    guard rows.contains(where: { $0.cells.count > 1 }) else { throw .oneColumn }
    return rows
  }

  /// What a first line `sep=;` says, as spreadsheets write it, and how many bytes it takes up.
  private static func statedSeparator(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (separator: UInt8, length: Int)? {
    let word = Array("sep=".utf8)
    guard text.count > word.count, text.starts(with: word), separators.contains(text[word.count])
    else { return nil }
    let rest = text[(word.count + 1)...]
    let length = rest.prefix { $0 == 0x0D || $0 == 0x0A }.count
    let isPair = length >= 2 && rest[word.count + 1] == 0x0D && rest[word.count + 2] == 0x0A
    return length == 0 ? nil : (text[word.count], word.count + 1 + (isPair ? 2 : 1))
  }

  /// The separator by which most records have as many values as one another, then the one that makes more of them.
  ///
  /// By another one the quotation marks may not fit, which then says nothing about the text.
  private static func found(
    _ text: UnsafeBufferPointer<UInt8>, _ limits: CellLimits
  ) throws(SourceProblem) -> UInt8 {
    var best: (separator: UInt8, agreeing: Int, values: Int)?
    var problem: SourceProblem?
    for separator in separators {
      do throws(SourceProblem) {
        let (agreeing, values) = try agreement(text, separator, limits)
        guard agreeing > 0 else { continue }
        if let best, (best.agreeing, best.values) >= (agreeing, values) { continue }
        best = (separator, agreeing, values)
      } catch {
        if separator == UInt8(ascii: ",") { problem = error }
      }
    }
    if let best { return best.separator }
    if let problem { throw problem }
    return UInt8(ascii: ",")
  }

  private static func agreement(
    _ text: UnsafeBufferPointer<UInt8>, _ separator: UInt8, _ limits: CellLimits
  ) throws(SourceProblem) -> (records: Int, values: Int) {
    var reader = Delimited(text, separator: separator, limits: limits)
    var counts: [Int: Int] = [:]
    var records = 0
    while records < sampled, let row = try reader.next() {
      records += 1
      if row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best.map { ($0.value, $0.key) } ?? (0, 0)
  }
}
