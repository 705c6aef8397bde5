import BudgetImport
import Testing

@Suite struct CellPlaceTests {
  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
    (16384, "XFD"),
  ])
  func columnsAreLetters(_ column: Int, _ letters: String) {
    #expect(CellPlace(row: 1, column: column).columnLetters == letters)
  }
}
