import BudgetModel
import Testing

@Suite("Timestamp")
struct TimestampTests {
  /// Seconds as `date -u -d … +%s` gives them.
  private static let moments: [(Int64, String)] = [
    (0, "1970-01-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"),
    (-86_400, "1969-12-31T00:00:00Z"),
    (-86_401, "1969-12-30T23:59:59Z"),
    (951_782_400, "2000-02-29T00:00:00Z"),
    (951_868_799, "2000-02-29T23:59:59Z"),
    (951_868_800, "2000-03-01T00:00:00Z"),
    (1_709_164_800, "2024-02-29T00:00:00Z"),
    (1_735_689_599, "2024-12-31T23:59:59Z"),
    (2_147_483_647, "2038-01-19T03:14:07Z"),
    (2_147_483_648, "2038-01-19T03:14:08Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"),
    (4_107_456_000, "2100-02-28T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"),
    (-2_203_891_200, "1900-03-01T00:00:00Z"),
  ]

  @Test("moments are written and read in UTC", arguments: moments)
  func known(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).text == text)
    #expect(Timestamp(text: text) == Timestamp(seconds: seconds))
  }

  @Test("every day of four centuries is one day after the day before")
  func everyDay() {
    var date = (year: 1900, month: 1, day: 1)
    for number in 0..<146_097 {
      let text = Timestamp(seconds: -2_208_988_800 + Int64(number) * 86_400).text
      let digits = text.split(separator: "T")[0].split(separator: "-").compactMap { Int($0) }
      guard digits == [date.year, date.month, date.day] else {
        Issue.record("\(text) instead of \(date)")
        return
      }
      if CalendarDate(year: date.year, month: date.month, day: date.day + 1) != nil {
        date.day += 1
      } else {
        date = date.month == 12 ? (date.year + 1, 1, 1) : (date.year, date.month + 1, 1)
      }
    }
    #expect(date == (2300, 1, 1))
  }

  @Test(
    "what is no such text is refused",
    arguments: [
      "", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2100-02-29T00:00:00Z",
      "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-00T00:00:00Z",
      "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:60Z",
      "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00+",
      "2024-1-01T000:00:00Z", "+024-01-01T00:00:00Z", "２024-01-01T0:00Z", "0000-01-01T00:00:00Z",
      " 2024-01-01T00:00:00Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(text: text) == nil)
  }

  @Test("people read their own clock, ahead of UTC or behind it")
  func local() {
    let newYear = Timestamp(seconds: 1_735_689_599)
    #expect(newYear.localText(offset: 0) == "2024-12-31 23:59")
    #expect(newYear.localText(offset: 8 * 3600) == "2025-01-01 07:59")
    #expect(newYear.localText(offset: -3 * 3600 - 1800) == "2024-12-31 20:29")
    #expect(Timestamp(seconds: 0).localText(offset: -60) == "1969-12-31 23:59")
  }

  @Test("a clock gone mad is no reason to stop", arguments: [Int64.min, .max])
  func extremes(seconds: Int64) {
    #expect(Timestamp(seconds: seconds).text.hasSuffix("Z"))
    #expect(!Timestamp(seconds: seconds).localText(offset: -3600).isEmpty)
  }

  @Test("moments are ordered as time passes")
  func order() {
    #expect(Timestamp(seconds: -1) < Timestamp(seconds: 0))
    #expect(!(Timestamp(seconds: 5) < Timestamp(seconds: 5)))
  }
}
