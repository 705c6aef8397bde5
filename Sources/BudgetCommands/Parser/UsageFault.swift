import ArgumentParser
import BudgetText

/// What is wrong with a command line.
///
/// The parser decides that something is; it tells what only as a sentence in English. So the words are held against
/// the command's parameters once more.
enum UsageFault {
  case unknownOption(String, near: String?)
  case missingValue(Parameter, name: String)
  case valueForFlag(String, value: String)
  case missing(Parameter)
  case unexpected([String])
  case badValue(String, of: Parameter, name: String?, String)
  /// A rule that a command has for its parameters, in a sentence of ours.
  case broken(String)
  /// In the parser's own words.
  case other(String)

  /// - Parameter words: those behind the command's name.
  init(_ error: any Error, in words: ArraySlice<String>, of page: CommandPage) {
    let given = GivenWords(words, for: page)
    if let refusal = Refusal(in: error) {
      self = given.fault(refusal)
    } else {
      self = given.fault ?? .other(RootCommand.message(for: error))
    }
  }

  func sentence(_ strings: Strings) -> String {
    switch self {
    case .unknownOption(let name, let near): strings.unknownOption(name, near: near)
    case .missingValue(let parameter, let name):
      strings.missingValue(of: parameter.written(as: name))
    case .valueForFlag(let name, let value): strings.flagTakesNoValue(name, value)
    case .missing(let parameter):
      strings.missingArgument(parameter.written() + (parameter.isRepeating ? " ..." : ""))
    case .unexpected(let words): strings.unexpectedArguments(words)
    case .badValue(let value, let parameter, let name, let why):
      strings.badValue(value, of: parameter.written(as: name), why)
    case .broken(let sentence): sentence
    case .other(let message): strings.notUnderstood(message)
    }
  }

  /// The parameter that it is about and its help, where that tells more.
  var help: String? {
    switch self {
    case .missingValue(let parameter, let name):
      "\(parameter.written(as: name))  \(parameter.abstract)"
    case .badValue(_, let parameter, let name, _):
      "\(parameter.written(as: name))  \(parameter.abstract)"
    case .missing(let parameter): "\(parameter.written())  \(parameter.abstract)"
    case .unknownOption, .valueForFlag, .unexpected, .broken, .other: nil
    }
  }
}
