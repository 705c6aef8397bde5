import DisplayText
import TerminalKit
import Testing

@Suite struct FrameRegionTests {
  private func dotted(_ rows: Int, _ columns: Int) -> Frame {
    var frame = Frame(size: Size(rows: rows, columns: columns))
    for row in 0..<rows {
      frame.put(String(repeating: ".", count: columns), at: Point(row: row, column: 0))
    }
    return frame
  }

  @Test func aRegionHasItsOwnCoordinatesAndEdges() {
    var frame = dotted(3, 8)
    frame.draw(in: Rect(row: 1, column: 2, rows: 1, columns: 5)) { frame in
      #expect(frame.size == Size(rows: 1, columns: 5))
      frame.put("预算执行", at: Point(row: 0, column: 0))
      frame.put("x", at: Point(row: 1, column: 0))
      frame.put("x", at: Point(row: -1, column: 0))
      frame.showCursor(at: Point(row: 0, column: 4))
    }
    #expect((0..<3).map(frame.rowText) == ["........", "..预算 .", "........"])
    #expect(frame.cursor == Point(row: 1, column: 6))
    #expect(frame.size == Size(rows: 3, columns: 8))
  }

  @Test func aRegionCannotReachBeyondTheOneAroundIt() {
    var frame = dotted(1, 8)
    frame.draw(in: Rect(row: 0, column: 2, rows: 1, columns: 3)) { frame in
      frame.draw(in: Rect(row: -1, column: -1, rows: 3, columns: 20)) { frame in
        frame.put("abcdefgh", at: Point(row: 1, column: 0))
        frame.put("yy", at: Point(row: 1, column: 9))
        frame.showCursor(at: Point(row: 1, column: 0))
      }
      frame.fill(Rect(row: 0, column: 2, rows: 1, columns: 9))
    }
    #expect(frame.rowText(0) == "..bc ...")
    #expect(frame.cursor == nil)
  }

  @Test func aRegionGivesBackWhatItsBodyDoes() {
    var frame = dotted(2, 4)
    let columns = frame.draw(in: Rect(row: 0, column: 0, rows: 2, columns: 3)) { $0.size.columns }
    #expect(columns == 3)
  }

  @Test(arguments: [
    Size(rows: 0, columns: 0), Size(rows: 0, columns: 5), Size(rows: 5, columns: 0),
    Size(rows: 1, columns: 1), Size(rows: -3, columns: -3), Size(rows: 3, columns: 2),
  ])
  func everyCallIsSafeAtAnySizeAndPlace(size: Size) {
    let places = [Int.min, -(1 << 40), -7, -2, -1, 0, 1, 2, 7, 1 << 40, Int.max]
    var frame = Frame(size: size)
    for row in places {
      for column in places {
        let point = Point(row: row, column: column)
        frame.put("预a算e\u{301}", at: point)
        frame.put("预算", at: point, limit: column)
        frame.put("预算", at: point, columns: 3, alignment: .center)
        frame.showCursor(at: point)
        let rect = Rect(row: row, column: column, rows: column, columns: row)
        frame.fill(rect)
        frame.restyle(rect) { $0 = .good }
        frame.draw(in: rect) { frame in
          frame.put("预a算", at: Point(row: 0, column: 1))
          frame.draw(in: rect) { $0.fill($0.bounds) }
        }
        #expect(frame.rowText(row).count <= size.columns)
        _ = frame[row: row, column: column]
        _ = frame.marks(row: row, column: column)
      }
    }
    #expect(frame.dump().hasPrefix("size \(size.rows)x\(size.columns) "))
  }

  @Test func noSequenceOfWritingsLeavesHalfACharacter() {
    var generator = SplitMix(state: 20_240_601)
    let texts = ["预算执行", "a预b算", "xyz", "e\u{301}か\u{3099}", "，", " "]
    var frame = Frame(size: Size(rows: 3, columns: 9))
    for _ in 0..<5_000 {
      let point = Point(
        row: Int.random(in: -1...3, using: &generator),
        column: Int.random(in: -5...10, using: &generator))
      let rect = Rect(
        row: point.row, column: point.column, rows: Int.random(in: 0...3, using: &generator),
        columns: Int.random(in: 0...6, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: frame.fill(rect)
      case 1: frame.draw(in: rect) { $0.put("预a算", at: Point(row: 0, column: -1)) }
      default:
        frame.put(texts.randomElement(using: &generator)!, at: point, limit: rect.columns + 1)
      }
      for row in 0..<3 {
        #expect(frame.rowText(row).displayWidth == 9)
        frame.withRow(row) { cells in
          for column in cells.indices {
            let hasRight = column + 1 < cells.count && cells[column + 1].isRightHalf
            #expect((cells[column].width == 2) == hasRight)
            if cells[column].hasMarks { #expect(!frame.marks(row: row, column: column).isEmpty) }
          }
        }
      }
    }
  }
}

/// A generator that gives the same numbers each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
