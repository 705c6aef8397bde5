import BudgetModel
import Testing

@Suite("Days and months of the calendar")
struct CalendarDateTests {
  @Test(
    "days the calendar has",
    arguments: [
      (2024, 2, 29), (2023, 2, 28), (2000, 2, 29), (1900, 2, 28), (2024, 1, 31), (2024, 4, 30),
      (2024, 12, 31), (1, 1, 1), (9999, 12, 31),
    ])
  func realDays(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.year == year)
    #expect(date.month.rawValue == month)
    #expect(date.day == day)
  }

  @Test(
    "days the calendar has not",
    arguments: [
      (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 6, 31),
      (2024, 9, 31), (2024, 11, 31), (2024, 1, 32), (2024, 1, 0), (2024, 1, -1), (2024, 0, 1),
      (2024, 13, 1), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max),
    ])
  func impossibleDays(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "a day and its text are each other's",
    arguments: [
      (2024, 10, 8, "2024-10-08"), (2024, 2, 29, "2024-02-29"), (1, 1, 1, "0001-01-01"),
      (9999, 12, 31, "9999-12-31"),
    ])
  func dayText(year: Int, month: Int, day: Int, text: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.text == text)
    #expect(CalendarDate(text: text) == date)
  }

  @Test(
    "any other text is no day",
    arguments: [
      "", "2024-10-8", "2024-1-08", "24-10-08", "2024-10-08 ", " 2024-10-08", "2024/10/08",
      "2024-10", "2024-10-08-01", "2024-10-+8", "2024-1０-8", "２024-10-8", "2024-02-30",
      "2023-02-29", "0000-01-01", "2024-13-01", "2024-00-10", "2024-10-00", "--------",
      "2024-10-08T",
    ])
  func refusedDays(text: String) {
    #expect(CalendarDate(text: text) == nil)
  }

  @Test(
    "a month of a year and its text are each other's",
    arguments: [
      (2024, .june, "2024-06"), (2024, .december, "2024-12"), (987, .january, "0987-01"),
    ] as [(Int, Month, String)])
  func monthText(year: Int, month: Month, text: String) {
    #expect(YearMonth(year: year, month: month).text == text)
    #expect(YearMonth(text: text) == YearMonth(year: year, month: month))
  }

  @Test(
    "any other text is no month",
    arguments: [
      "", "2024", "2024-6", "2024-006", "2024-13", "2024-00", "0000-06", "202４-6", "2024/06",
      "2024-06-", "-024-06", "+024-06", "2024-06 ", "06-2024",
    ])
  func refusedMonths(text: String) {
    #expect(YearMonth(text: text) == nil)
  }

  @Test("months are ordered as time passes, across years")
  func order() {
    #expect(YearMonth(year: 2023, month: .december) < YearMonth(year: 2024, month: .january))
    #expect(YearMonth(year: 2024, month: .may) < YearMonth(year: 2024, month: .june))
    #expect(!(YearMonth(year: 2024, month: .june) < YearMonth(year: 2024, month: .june)))
  }
}
