import BudgetModel
import Testing

@Suite("Month")
struct MonthTests {
  @Test("the year begins in January and ends in December")
  func neighbours() {
    #expect(Month.january.previous == nil)
    #expect(Month.january.next == .february)
    #expect(Month.december.previous == .november)
    #expect(Month.december.next == nil)
    #expect(Month(rawValue: 0) == nil)
    #expect(Month(rawValue: 13) == nil)
  }

  @Test("the months through March are three, through December all")
  func throughThis() {
    #expect(Array(Month.march.throughThis) == [.january, .february, .march])
    #expect(Array(Month.january.throughThis) == [.january])
    #expect(Array(Month.december.throughThis) == Month.allCases)
  }

  @Test("months are ordered as the year")
  func order() {
    #expect(Month.september < .october)
    #expect(Month.allCases == Month.allCases.sorted())
  }

  @Test("all months but March, June, October and December are interpolated")
  func interpolated() {
    #expect(
      Month.allCases.filter { !$0.isInterpolated } == [.march, .june, .october, .december])
  }

  @Test("a checkpoint is after a month only when it ends later")
  func checkpoints() {
    #expect(Checkpoint.after(.january) == .march)
    #expect(Checkpoint.after(.march) == .june)
    #expect(Checkpoint.after(.june) == .october)
    #expect(Checkpoint.after(.november) == .december)
    #expect(Checkpoint.after(.december) == nil)

    #expect(Checkpoint.atOrAfter(.march) == .march)
    #expect(Checkpoint.atOrAfter(.july) == .october)
    #expect(Checkpoint.atOrAfter(.december) == .december)

    #expect(Checkpoint.before(.march) == nil)
    #expect(Checkpoint.before(.april) == .march)
    #expect(Checkpoint.before(.october) == .june)
    #expect(Checkpoint.before(.december) == .october)
  }
}
