import ArgumentParser
import StrictJSON

/// A command as the parser dumps it: the parameters that it has worked out of a type, which it tells no other way.
struct DumpedCommand {
  private(set) var name = ""
  private(set) var parameters: [Parameter] = []
  private(set) var subcommands: [DumpedCommand] = []

  /// The whole program with the words of the run; nothing of it where the parser's dump has changed its form.
  static func program() -> DumpedCommand {
    var dump = RootCommand._dumpHelp()
    return dump.withUTF8 { bytes in
      do throws(JSONError) {
        var json = try JSONReader(bytes)
        try json.enterObject()
        while let key = try json.nextKey() {
          if key.string == "command" { return try DumpedCommand(&json) }
          try json.skipValue()
        }
        return DumpedCommand()
      } catch {
        return DumpedCommand()
      }
    }
  }

  private init() {}

  private init(_ json: inout JSONReader) throws(JSONError) {
    try json.enterObject()
    while let key = try json.nextKey() {
      switch key.string {
      case "commandName": name = try json.string().string
      case "arguments":
        try json.enterArray()
        while try json.nextElement() { parameters.append(try Parameter(&json)) }
      case "subcommands":
        try json.enterArray()
        while try json.nextElement() { subcommands.append(try DumpedCommand(&json)) }
      default: try json.skipValue()
      }
    }
  }
}
