import BudgetModel
import Testing

@Suite("Fiscal years")
struct FiscalYearTests {
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

  @Test(
    "a month of 2024 has ended when the next has begun, not on its last day",
    arguments: [
      (2024, 6, 30, false), (2024, 7, 1, true), (2024, 5, 31, false), (2025, 1, 1, true),
      (2023, 12, 31, false),
    ])
  func ended(year: Int, month: Int, day: Int, expected: Bool) throws {
    let today = try #require(CalendarDate(year: year, month: month, day: day))
    let fiscalYear = try #require(FiscalYear(2024))
    #expect(fiscalYear.hasEnded(.june, by: today) == expected)
  }

  @Test("June of the fiscal year 2024 is June 2024")
  func month() throws {
    #expect(try #require(FiscalYear(2024)).month(.june) == YearMonth(year: 2024, month: .june))
  }
}
