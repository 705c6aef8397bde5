import Testing

@testable import TerminalKit

@Suite("Lines in cells") struct LineChartTests {
  private func text(_ runs: [TableCell]) -> String { runs.map(\.text).joined() }

  private func line(
    _ values: [Int64?], _ pattern: LineChart.Pattern = .solid, marked: Set<Int> = []
  ) -> LineChart.Line {
    LineChart.Line("计划", values, style: .info, pattern: pattern, letter: "+", marked: marked)
  }

  private func chart(_ lines: [LineChart.Line], steps: Int, ceiling: Int64) -> LineChart {
    LineChart(
      lines: lines, steps: steps, ceiling: ceiling,
      values: [LineChart.Tick(0, "0"), LineChart.Tick(2, "2"), LineChart.Tick(4, "4")],
      places: [LineChart.Tick(2, "2"), LineChart.Tick(4, "4月")])
  }

  @Test("Letters: a rising line, its axes and what is written at them")
  func letters() {
    let drawn = chart([line([0, 1, 2, 3, 4])], steps: 4, ceiling: 4)
      .drawn(columns: 7, rows: 7, ink: .ascii).map(text)
    #expect(
      drawn == [
        "4|    +",
        " |   + ",
        "2|  +  ",
        " | +   ",
        "0|+    ",
        " +-----",
        // The end of the year would touch the 2 and gives way.
        "    2",
      ])
  }

  @Test("Dots: two cells hold a line of four")
  func dots() {
    var chart = chart([line([0, 1, 2, 3])], steps: 3, ceiling: 3)
    chart.values = []
    let drawn = chart.drawn(columns: 3, rows: 3, ink: .braille).map(text)
    // Dot 7 and 6 in the first cell, 2 and 4 in the second.
    #expect(drawn[0] == "|\u{2860}\u{280A}")
    #expect(drawn[1] == "+--")
  }

  @Test("What is not there is not drawn; marks, the line of today and what is closed are")
  func parts() {
    var chart = chart([line([nil, nil, 2, 2, 2], marked: [3])], steps: 4, ceiling: 4)
    chart.now = 1
    chart.closed = 2
    let drawn = chart.drawn(columns: 7, rows: 7, ink: .ascii).map(text)
    #expect(drawn[2] == "2| :+o+")
    #expect(drawn[0] == "4| :   ")
    #expect(drawn[5] == " +===--")
    #expect(chart.drawn(columns: 7, rows: 7, ink: .braille).map(text)[5] == " +░░░--")
  }

  @Test("Of lines in one cell the first is seen")
  func order() {
    let above = LineChart.Line("a", [0, 4], style: .danger, pattern: .solid, letter: "#")
    let chart = chart([above, line([0, 4])], steps: 1, ceiling: 4)
    let drawn = chart.drawn(columns: 7, rows: 7, ink: .ascii)
    #expect(!drawn.map(text).joined().contains("+    +"))
    #expect(drawn[4].contains { $0.text.hasPrefix("#") && $0.style == .danger })
  }

  @Test("Patterns differ without colour")
  func patterns() {
    let patterns: [LineChart.Pattern] = [.solid, .thick, .dashed, .dotted]
    let drawn = patterns.map { pattern in
      text(
        chart([line([0, 0], pattern)], steps: 1, ceiling: 4)
          .drawn(columns: 12, rows: 3, ink: .braille)[0])
    }
    #expect(Set(drawn).count == 4)
    // 20 dots: two of five, one of four.
    #expect(drawn[3] == "4|" + String(repeating: "\u{2840} ", count: 5))
  }

  @Test("No room, no chart; enormous values and those below 0 stay inside")
  func edges() {
    let chart = chart([line([.min, .max, -5])], steps: 2, ceiling: .max)
    #expect(chart.drawn(columns: 3, rows: 9, ink: .braille).isEmpty)
    #expect(chart.drawn(columns: 20, rows: 2, ink: .braille).isEmpty)
    for row in chart.drawn(columns: 20, rows: 6, ink: .braille).dropLast() {
      #expect(text(row).unicodeScalars.count == 20)
    }
  }

  @Test("The legend has a piece of each line that is there")
  func legend() {
    let chart = chart([line([0, 1]), line([nil, nil])], steps: 1, ceiling: 4)
    #expect(text(chart.legend(ink: .ascii).flatMap(\.self)) == "+++ 计划")
  }
}

@Suite("Small bars") struct SmallBarTests {
  @Test("Nothing, 0, and shares of the highest, rounded up")
  func sparkline() {
    let line = Sparkline([nil, 0, 1, 4, 8, -3])
    #expect(line.text(ink: .ascii) == " ._-#.")
    #expect(line.text(ink: .braille) == " \u{2840}\u{28C0}\u{28E4}\u{28FF}\u{2840}")
    #expect(Sparkline([0, nil]).text(ink: .ascii) == ". ")
    #expect(Sparkline([.max, .min]).text(ink: .ascii) == "#.")
  }

  @Test("To the left below, to the right above, an arrow beyond the limit")
  func diverging() {
    func bar(_ value: Int) -> String { DivergingBar(value, limit: 2_000).text(half: 4) }
    // 1916/2000 of 4 is 3.8, 522 is 1.04.
    #expect(bar(-1_916) == "====:    ")
    #expect(bar(-522) == "   =:    ")
    #expect(bar(0) == "    :    ")
    #expect(bar(3_409) == "    :===>")
    #expect(bar(-2_001) == "<===:    ")
    #expect(bar(1) == "    :=   ")
    #expect(DivergingBar(-7, limit: 0).text(half: 0) == ":")
  }
}
