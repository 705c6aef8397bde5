import BudgetModel
import Testing

@Suite("Calendar days and fiscal years")
struct FiscalYearTests {
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

  @Test("a book is for a year from 1950 to 9999")
  func allowedYears() {
    #expect(FiscalYear(1949) == nil)
    #expect(FiscalYear(1950)?.year == 1950)
    #expect(FiscalYear(9999)?.year == 9999)
    #expect(FiscalYear(10_000) == nil)
  }

  @Test(
    "without a wish the as-of month is the last completed one of 2024",
    arguments: [
      (2022, 6, 15, .january), (2023, 12, 31, .january),
      (2024, 1, 1, .january), (2024, 1, 31, .january),
      (2024, 2, 1, .january), (2024, 2, 29, .january), (2024, 3, 1, .february),
      (2024, 7, 1, .june), (2024, 7, 31, .june), (2024, 12, 1, .november),
      (2024, 12, 31, .november), (2025, 1, 1, .december), (2030, 5, 5, .december),
    ] as [(Int, Int, Int, Month)])
  func defaultAsOf(year: Int, month: Int, day: Int, expected: Month) throws {
    let today = try #require(CalendarDate(year: year, month: month, day: day))
    let fiscalYear = try #require(FiscalYear(2024))
    #expect(fiscalYear.defaultAsOf(today: today) == expected)
  }
}
