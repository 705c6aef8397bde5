internal import BudgetImport
internal import BudgetReports
internal import CWorkbookWriter
internal import Glibc

/// Writes workbooks as .xlsx through libxlsxwriter.
struct WorkbookWriter {
  /// Rows of a sheet that spreadsheet programs read.
  private static let mostRows = 1_048_576

  private let library: cworkbook_functions
  private let monitor: ProgressMonitor

  /// Loads the library.
  init(_ monitor: ProgressMonitor) throws(ExportFailure) {
    library = try WorkbookLibrary.functions()
    self.monitor = monitor
  }

  /// The bytes of a workbook.
  ///
  /// - Parameters:
  ///   - rows: about how many rows it has.
  ///   - created: the moment that its properties name, in seconds since 1970.
  func bytes(
    of book: some WorkbookSource, rows: Int, created: Int
  ) throws(ExportFailure) -> [UInt8] {
    var path = [CChar](repeating: 0, count: 64)
    let file = cworkbook_open_scratch(&path, path.count)
    guard file >= 0 else { throw .notWritten(Int(LXW_ERROR_CREATING_TMPFILE.rawValue)) }
    defer { cworkbook_close_scratch(file, path) }
    try write(book, rows, created, to: path)
    return try Self.contents(of: file)
  }

  private func write(
    _ book: some WorkbookSource, _ rows: Int, _ created: Int, to path: [CChar]
  ) throws(ExportFailure) {
    var options = lxw_workbook_options()
    // Only a file of more than 4 GB would need it, and some readers do not know it.
    options.use_zip64 = 0
    guard let workbook = library.workbook_new_opt(path, &options) else {
      throw .notWritten(Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
    }
    do throws(ExportFailure) {
      book.title.safeForCells.cut(to: 200).withMutableCString { title in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.created = created
        _ = library.workbook_set_properties(workbook, &properties)
      }
      var formats = SheetFormats(library, workbook)
      var done = 0
      try book.eachSheet { (sheet) throws(ExportFailure) in
        guard sheet.rows.count <= Self.mostRows else { throw .tooManyRows(sheet: sheet.name) }
        // Rows that nothing looks at again leave memory one by one.
        workbook.pointee.options.constant_memory = sheet.isHeldWhole ? 0 : 1
        var writer = try SheetWriter(library, workbook, formats, sheet)
        try writer.furnish()
        for row in sheet.rows.indices {
          try writer.write(row)
          done += 1
          guard done % 64 == 0 else { continue }
          guard !monitor.isCancelled else { throw .cancelled }
          // What is left is packing them.
          if done % 1024 == 0 { monitor.tell(min(done, rows) * 7, of: rows * 10) }
        }
        formats = writer.formats
      }
      guard !monitor.isCancelled else { throw .cancelled }
    } catch {
      library.lxw_workbook_free(workbook)
      throw error
    }
    let outcome = library.workbook_close(workbook)
    guard outcome == LXW_NO_ERROR else { throw .notWritten(Int(outcome.rawValue)) }
    guard !monitor.isCancelled else { throw .cancelled }
    monitor.tell(1, of: 1)
  }

  private static func contents(of file: Int32) throws(ExportFailure) -> [UInt8] {
    var status = stat()
    let failure = ExportFailure.notWritten(Int(LXW_ERROR_READING_TMPFILE.rawValue))
    guard fstat(file, &status) == 0 else { throw failure }
    let count = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let read = pread(
          file, buffer.baseAddress.map { $0 + length }, count - length, off_t(length))
        if read < 0 && errno == EINTR { continue }
        guard read > 0 else {
          isWhole = false
          return
        }
        length += read
      }
    }
    guard isWhole else { throw failure }
    return bytes
  }
}

extension String {
  /// The text with `_x005F_` for the stroke of what a reader would take for a character by its number: `_x000D_`.
  var escapedForSheets: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    for place in bytes.indices {
      let end = place + 6
      if bytes[place] == UInt8(ascii: "_"), end < bytes.count,
        bytes[place + 1] == UInt8(ascii: "x"), bytes[end] == UInt8(ascii: "_"),
        UInt32(String(decoding: bytes[(place + 2)..<end], as: UTF8.self), radix: 16) != nil
      {
        result += "_x005F".utf8
      }
      result.append(bytes[place])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text cut where a cell or a property would take no more, in UTF-16 as spreadsheets count.
  func cut(to most: Int) -> String {
    // UTF-8 is never shorter, and counted already.
    guard utf8.count > most, utf16.count > most else { return self }
    var kept = String.UnicodeScalarView()
    var count = 1
    for scalar in unicodeScalars {
      count += scalar.utf16.count
      if count > most { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// Lends the text to a function that promises to leave it as it is and does not say so.
  func withMutableCString(_ body: (UnsafeMutablePointer<CChar>) -> Void) {
    withCString { body(UnsafeMutablePointer(mutating: $0)) }
  }
}
