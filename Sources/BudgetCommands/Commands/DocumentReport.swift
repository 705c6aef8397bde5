import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import StrictJSON

/// What `budget import document` says of a reading.
struct DocumentReport {
  private let reading: DocumentReading
  private let strings: Strings

  init(_ reading: DocumentReading, strings: Strings) {
    self.reading = reading
    self.strings = strings
  }

  /// The report for people: what was made, then every place that is not sure, then every line left out.
  func lines(made file: String, isRehearsal: Bool) -> [String] {
    var lines = [
      strings.made(file, reading.book.head, isRehearsal: isRehearsal),
      strings.readFromDocument(reading),
    ]
    if !reading.uncertain.isEmpty {
      lines += ["", strings.uncertainPlaces(reading.uncertain.count)]
      for doubt in reading.uncertain {
        lines.append("  " + strings.place(of: doubt, in: reading.book))
        lines.append("    " + strings.sentence(for: doubt.reason))
        if !doubt.text.isEmpty { lines.append("    " + strings.documentWords(doubt.text)) }
      }
    }
    if !reading.unread.isEmpty {
      lines += ["", strings.unreadLines(reading.unread.count)]
      lines += reading.unread.map { "  " + strings.unreadLine($0) }
    }
    if isRehearsal { lines += ["", strings.nothingMade] }
    return lines
  }

  /// The same for other programs.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    count("projects", reading.book.projects.count, &json)
    count("indicators", reading.indicators, &json)
    json.key("uncertain")
    json.beginArray()
    for doubt in reading.uncertain {
      json.beginObject(.inline)
      count("line", doubt.line, &json)
      string("path", doubt.place.path, &json)
      string("text", doubt.text, &json)
      string("reason", strings.sentence(for: doubt.reason), &json)
      json.endObject()
    }
    json.endArray()
    json.key("unread")
    json.beginArray()
    for line in reading.unread {
      json.beginObject(.inline)
      count("line", line.line, &json)
      string("text", line.text, &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }

  private func count(_ key: String, _ value: Int, _ json: inout JSONWriter) {
    json.key(key)
    json.number(value)
  }

  private func string(_ key: String, _ value: String, _ json: inout JSONWriter) {
    json.key(key)
    json.string(value)
  }
}
