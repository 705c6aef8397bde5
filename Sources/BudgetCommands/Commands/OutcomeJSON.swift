import BudgetModel
import BudgetStore
import StrictJSON

extension Outcome {
  /// The outcome for other programs: whether it was a dry run, the number of the entry, the edits as they happened.
  func json(dryRun: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("dryRun")
    json.boolean(dryRun)
    json.key("entry")
    if let sequence { json.number(sequence) } else { json.null() }
    json.key("edits")
    json.beginArray()
    let lines = EditWriter.json(edits).split(separator: UInt8(ascii: "\n"))
    for line in lines { json.raw(String(decoding: line, as: UTF8.self)) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.finish()
  }
}
