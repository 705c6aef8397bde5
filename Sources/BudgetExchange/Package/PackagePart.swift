internal import BudgetImport

/// Parts of a package as workbooks and documents are: XML in an archive, read as it is unpacked.
extension Archive {
  /// Hands over what happens in a part, in order; false says that nothing more is wanted.
  ///
  /// Events that stand in the same piece as the one refused are not handed over either.
  func readXML(
    _ part: String, monitor: ProgressMonitor = .none, _ handler: (XMLEvent) -> Bool
  ) throws(SourceProblem) {
    guard let reader = XMLReader() else { throw .damaged(part: part) }
    var problem: XMLProblem?
    var goesOn = true
    func read(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) {
      do throws(XMLProblem) {
        try reader.read(piece, isLast: isLast) { event in
          if goesOn { goesOn = handler(event) }
        }
      } catch {
        // What the handler refused comes first.
        if goesOn { problem = error }
        goesOn = false
      }
    }
    do throws(ArchiveError) {
      try unpack(part, monitor: monitor) { piece in
        read(piece, isLast: false)
        return goesOn
      }
    } catch {
      if problem == nil { throw SourceProblem(error) }
    }
    if goesOn { read(UnsafeBufferPointer(start: nil, count: 0), isLast: true) }
    if let problem { throw SourceProblem(problem, in: part) }
  }
}

extension SourceProblem {
  init(_ error: ArchiveError) {
    switch error {
    case .notAnArchive: self = .damaged(part: nil)
    case .tooManyEntries: self = .tooMuch(.parts(ArchiveLimits().entries), at: nil)
    case .tooLarge: self = .tooMuch(.megabytes(ArchiveLimits().unpacked >> 20), at: nil)
    case .bomb(let part): self = .bomb(part: part)
    case .encrypted: self = .foreign(.protected)
    case .unknownMethod(let part), .broken(let part): self = .damaged(part: part)
    case .missing(let part): self = .missingPart(part)
    case .cancelled: self = .cancelled
    }
  }

  init(_ problem: XMLProblem, in part: String) {
    switch problem {
    case .malformed(let line), .tooDeep(let line), .declaresType(let line):
      self = .malformed(part: part, line: line)
    }
  }
}

/// What a part of a package refers to.
struct Relationships {
  struct Target {
    /// The last word of its type, such as `worksheet`.
    let kind: String
    /// The name of the part in the archive.
    let part: String
  }

  /// The parts referred to, by the names of the references; what lies outside the package is left out.
  private(set) var targets: [String: Target] = [:]

  /// Reads what a part refers to; nothing where the package does not say.
  init(of part: String, in archive: Archive) throws(SourceProblem) {
    let (folder, name) = Self.split(part)
    let list = "\(folder)_rels/\(name).rels"
    guard archive.contains(list) else { return }
    var targets: [String: Target] = [:]
    try archive.readXML(list) { event in
      if case .start(let element) = event, element.name == "Relationship",
        let id = element["Id"], let type = element["Type"], let target = element["Target"],
        element["TargetMode"] != "External"
      {
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        targets[id] = Target(kind: kind, part: Self.resolve(target, from: folder))
      }
      return true
    }
    self.targets = targets
  }

  /// The first part of a kind, by the names of the references.
  func first(_ kind: String) -> String? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  /// The folder of a part, its stroke included, and its name in it.
  private static func split(_ part: String) -> (folder: String, name: String) {
    guard let stroke = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...stroke]), String(part[part.index(after: stroke)...]))
  }

  private static func resolve(_ target: String, from folder: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
