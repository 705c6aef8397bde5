import BudgetModel
import BudgetStore
import CSample

/// The sample that is part of the program.
enum SampleBook {
  /// Its book; nil only where a broken one was built in.
  static let book = BookReader.read(
    Array(UnsafeBufferPointer(start: sample_book(), count: sample_book_size()))
  ).book
}
