public import BudgetModel
import BudgetStore
import CSample

/// The sample: a published budget with invented spending, part of the program itself.
public enum SampleBook {
  /// The day on which its spending looks as it should: September is the last month that has ended; nil never.
  public static let today = CalendarDate(year: 2024, month: 10, day: 8)

  /// The bytes of its file.
  static var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: sample_book(), count: sample_book_size()))
  }

  /// Its book; nil only where the program was built with a broken one.
  public static var book: BudgetBook? { BookReader.read(bytes).book }
}
