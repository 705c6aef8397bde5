internal import BudgetModel
internal import StrictJSON

/// Reads lines of a history one after the other; their strings share storage.
struct HistoryScan {
  private var scan: FileScan?

  /// Reads a line without its line feed; nil for what no version of this program wrote.
  mutating func record(_ line: UnsafeBufferPointer<UInt8>) -> HistoryRecord? {
    do throws(JSONError) {
      let json = try JSONReader(line)
      if scan == nil { scan = FileScan(edits: json) }
      scan?.begin(json)
      return try scan?.historyRecord(in: line)
    } catch {
      return nil
    }
  }
}

/// What a line says of its entry, its edits not read yet: which form they have is known at the end only.
struct HistoryFields {
  var version = 1
  var texts: [HistoryKey: String] = [:]
  var numbers: [HistoryKey: Int] = [:]
  /// Where values of other types stand.
  var places: [HistoryKey: JSONReader] = [:]

  /// Reads a line.
  init(line json: inout JSONReader) throws(JSONError) {
    try self.init(element: &json)
    try json.finish()
  }

  /// Reads an object within a line.
  init(element json: inout JSONReader) throws(JSONError) {
    try json.enterObject()
    while let name = try json.nextKey() {
      let type = try json.peek()
      guard let key = HistoryKey(rawValue: name.string) else {
        try json.skipValue()
        continue
      }
      switch type {
      case .string: texts[key] = try json.string().string
      case .number:
        let number = try json.number().integer
        if let number { numbers[key] = number }
        // What is no whole number is no version of ours.
        if key == .v { version = number ?? .max }
      case .object, .array, .null, .boolean:
        places[key] = json
        try json.skipValue()
      }
    }
  }

  /// The greatest number that an entry may have; one more can still be reckoned with.
  static let greatestSequence = Int.max - 1

  /// The entry's number.
  var sequence: Int? {
    numbers[.seq].flatMap { (1...Self.greatestSequence).contains($0) ? $0 : nil }
  }

  var author: Author? {
    guard let user = texts[.user], let host = texts[.host] else { return nil }
    return Author(user: user, host: host)
  }

  var time: Timestamp? { texts[.time].flatMap(Timestamp.init(text:)) }

  /// The digests, nil where one of them is missing.
  var digests: HistoryRecord.Digests? {
    guard let from = texts[.from], let to = texts[.to] else { return nil }
    return HistoryRecord.Digests(from: ContentDigest(text: from), to: ContentDigest(text: to))
  }

  /// How it came about, told by `"cause"`; nil where a part of that is missing.
  enum Origin {
    case known(Cause)
    /// A cause that a newer version knows.
    case unknown(String)
  }

  var origin: Origin? {
    switch texts[.cause] {
    case "typed": .known(.typed)
    case "imported": .known(.imported)
    case "applied": .known(.applied)
    case "external": .known(.external)
    case "displaced": texts[.kept].map { .known(.displaced(keptAs: $0)) }
    case "undo": numbers[.undoes].map { .known(.undo(of: $0)) }
    case "restored": texts[.backup].map { .known(.restored(backup: $0)) }
    case let name?: .unknown(name)
    case nil: nil
    }
  }

  /// The entry of a line that this version does not understand, kept as it is.
  func opaque(_ kind: String, _ line: UnsafeBufferPointer<UInt8>) -> HistoryRecord? {
    guard let sequence else { return nil }
    let edit = OpaqueEdit(
      kind: kind, project: texts[.project], text: String(decoding: line, as: UTF8.self))
    return HistoryRecord(
      entry: HistoryEntry(
        sequence: sequence, time: time ?? Timestamp(seconds: 0),
        author: author ?? Author(user: texts[.user] ?? "", host: texts[.host] ?? ""),
        commit: texts[.commit].map(CommitID.init), edits: [.opaque(edit)],
        cause: numbers[.undoes].map { .undo(of: $0) } ?? .typed, reason: texts[.reason]),
      digests: digests ?? HistoryRecord.Digests(from: nil, to: nil))
  }
}

extension FileScan {
  /// Reads a line of any version.
  fileprivate mutating func historyRecord(
    in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> HistoryRecord? {
    let fields = try HistoryFields(line: &json)
    guard fields.version == 1 || fields.version == HistoryRecord.version else {
      return fields.opaque("v\(fields.version)", line)
    }
    guard let sequence = fields.sequence, let time = fields.time, let author = fields.author,
      let digests = fields.digests
    else { return nil }
    let cause: Cause
    let edits: [Edit]?
    if fields.version == 1 {
      guard let kind = fields.texts[.kind] else { return nil }
      guard let known = OldHistoryKind(rawValue: kind) else { return fields.opaque(kind, line) }
      guard let old = try known.event(fields) else { return nil }
      (cause, edits) = (old.cause, old.edits)
    } else {
      guard let origin = fields.origin else { return nil }
      switch origin {
      case .known(let known): cause = known
      case .unknown(let name): return fields.opaque(name, line)
      }
      edits = try self.edits(at: fields.places[.edits], in: line)
    }
    guard let edits else { return nil }
    guard digests.from != nil, digests.to != nil else {
      return fields.opaque(cause.name, line)
    }
    return HistoryRecord(
      entry: HistoryEntry(
        sequence: sequence, time: time, author: author,
        commit: fields.texts[.commit].map(CommitID.init), edits: edits, cause: cause,
        reason: fields.texts[.reason]),
      digests: digests)
  }

  /// Reads the edits of a line; those of a kind or with a key that this version does not know are kept as they
  /// are, and nil comes of anything else that is wrong.
  private mutating func edits(
    at place: JSONReader?, in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> [Edit]? {
    guard let place else { return nil }
    json = place
    guard try json.peek() == .array else { return nil }
    try json.enterArray()
    var edits: [Edit] = []
    while try json.nextElement() {
      guard try json.peek() == .object, let name = try member(EditPart.kind.rawValue) else {
        return nil
      }
      let (start, before) = (json.offset, json)
      if let kind = EditKind(rawValue: name) {
        problems = ProblemList(limit: 1)
        let edit = try edit(kind)
        if !problems.hasErrors {
          guard let edit else { return nil }
          edits.append(edit)
          continue
        }
        guard problems.hasUnknownKeys else { return nil }
        json = before
      }
      let project = try member(EditPart.project.rawValue)
      try json.skipValue()
      let text = String(decoding: line[start..<json.offset], as: UTF8.self)
      edits.append(.opaque(OpaqueEdit(kind: name, project: project, text: text)))
    }
    return edits
  }
}
