internal import BudgetImport
internal import CExpat
internal import Glibc

/// What happens in an XML text, in order.
enum XMLEvent {
  /// An element begins: its name without a prefix, its attributes as pairs of names as written and values.
  case start(XMLElement)
  /// An element ends, its name without a prefix.
  case end(String)
  /// Text, in pieces.
  case text(UnsafeBufferPointer<UInt8>)
}

/// An element that begins.
struct XMLElement {
  /// Its name without a prefix.
  let name: String
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute as its name is written, prefix included; nil when it has none.
  ///
  /// Only while the event is being handled.
  subscript(name: String) -> String? {
    guard let attributes else { return nil }
    var place = 0
    while let key = attributes[place], let value = attributes[place + 1] {
      if strcmp(key, name) == 0 { return String(cString: value) }
      place += 2
    }
    return nil
  }

  /// The value of an attribute by its name without a prefix, whatever the prefix; nil when it has none.
  ///
  /// Only while the event is being handled.
  subscript(local name: String) -> String? {
    guard let attributes else { return nil }
    var place = 0
    while let key = attributes[place], let value = attributes[place + 1] {
      let colon = strrchr(key, Int32(UInt8(ascii: ":")))
      if strcmp(colon.map { UnsafePointer($0 + 1) } ?? key, name) == 0 {
        return String(cString: value)
      }
      place += 2
    }
    return nil
  }
}

/// Why an XML text cannot be read.
enum XMLProblem: Error, Hashable {
  /// It is not well formed, or in an encoding that is not known; the line is counted from 1.
  case malformed(line: Int)
  /// Elements stand in one another deeper than `XMLReader.depthLimit`.
  case tooDeep(line: Int)
  /// It declares a document type, in which entities could grow without bound or lead outside.
  case declaresType(line: Int)
}

/// Reads an XML text piece by piece through expat and hands over what happens in it.
///
/// A document type is refused, so no entity is expanded and nothing outside the text is ever fetched.
final class XMLReader {
  /// How deep elements may stand in one another.
  static let depthLimit = 256

  private let parser: XML_Parser
  private var handler: (XMLEvent) -> Void = { _ in }
  private var depth = 0
  private var problem: XMLProblem?

  init?() {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLReader.of($0)?.start($1, $2) }, { XMLReader.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLReader.of($0)?.characters($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.of(data)?.stop { .declaresType(line: $0) }
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece and hands its events to a handler.
  func read(
    _ piece: UnsafeBufferPointer<UInt8>, isLast: Bool = false,
    _ handler: (XMLEvent) -> Void
  ) throws(XMLProblem) {
    let status = withoutActuallyEscaping(handler) { handler in
      self.handler = handler
      defer { self.handler = { _ in } }
      return piece.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
      }
    }
    if let problem { throw problem }
    if status != XML_STATUS_OK { throw .malformed(line: line) }
  }

  /// Where it is, counted from 1.
  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= Self.depthLimit else { return stop { .tooDeep(line: $0) } }
    handler(.start(XMLElement(name: Self.local(name), attributes: attributes)))
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    handler(.end(Self.local(name)))
  }

  private func characters(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    UnsafeBufferPointer(start: text, count: Int(count)).withMemoryRebound(to: UInt8.self) {
      handler(.text($0))
    }
  }

  private func stop(_ reason: (Int) -> XMLProblem) {
    guard problem == nil else { return }
    problem = reason(line)
    XML_StopParser(parser, 0)
  }

  private static func local(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    return String(
      cString: strrchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name)
  }
}
