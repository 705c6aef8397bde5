import BudgetStore
import BudgetText
import StrictJSON

extension FileProblem {
  /// The problem in one line: file, line, column, severity, path and sentence.
  func line(of file: String, _ strings: Strings) -> String {
    let place = path.isEmpty ? "" : " \(path):"
    let word = strings.severity(isError: severity == .error)
    return "\(file):\(line):\(column): \(word):\(place) \(kind.sentence(strings))"
  }
}

extension FileProblem.Kind {
  func sentence(_ strings: Strings) -> String {
    switch self {
    case .syntax(let kind): kind.sentence(strings)
    case .wrongType(let expected, let found):
      strings.expected(expected.word(strings), found: found.word(strings))
    case .missingKey(let key): strings.missingKey(key)
    case .unknownKey(let key): strings.unknownKey(key)
    case .duplicateKey(let key): strings.duplicateKey(key)
    case .numberWhereAmountDue(let text): strings.numberForAmount(text)
    case .notAnAmount(let text): strings.notAnAmount(text)
    case .amountTooLarge(let text): strings.amountDoesNotFit(text)
    case .notAMonth(let text): strings.notAMonth(text)
    case .notAYear(let text): strings.notAYear(text)
    case .unsupportedVersion(let text):
      strings.foreignVersion(text, known: BookReader.schemaVersion)
    case .rule(let rule): strings.broken(rule)
    case .unknownEditKind(let kind): strings.unknownEditKind(kind)
    case .needsVersion2(let key): strings.needsVersion2(key)
    case .notAPercent(let text): strings.notAPercent(text)
    case .notPoints(let text): strings.notPoints(text)
    case .notAQuantity(let text): strings.notAQuantity(text)
    case .notAYearMonth(let text): strings.notAYearMonth(text)
    case .notAKey(let text): strings.notAKey(text)
    case .keyTaken(let text, let owner): strings.keyTaken(text, by: owner)
    case .notAWord(let text, let allowed): strings.notAWord(text, allowed: allowed)
    case .notAPlace(let text): strings.notAPlace(text)
    case .otherCode(let code): strings.otherCode(code)
    case .unusualCode(let code): strings.unusualCode(code)
    }
  }
}

extension FileProblem.Expected {
  fileprivate func word(_ strings: Strings) -> String {
    switch self {
    case .object: strings.anObject
    case .array: strings.anArray
    case .text: strings.aText
    case .boolean: strings.aBoolean
    case .amount: strings.anAmount
    case .month: strings.aMonth
    case .year: strings.aYear
    case .version: strings.aVersion
    case .place: strings.aPlace
    }
  }
}

extension JSONType {
  fileprivate func word(_ strings: Strings) -> String {
    switch self {
    case .object: strings.anObject
    case .array: strings.anArray
    case .string: strings.aText
    case .number: strings.aNumber
    case .boolean: strings.aBoolean
    case .null: strings.aNull
    }
  }
}

extension JSONError.Kind {
  fileprivate func sentence(_ strings: Strings) -> String {
    switch self {
    case .empty: strings.emptyFile
    case .notUTF8Encoding: strings.notUTF8
    case .invalidUTF8: strings.invalidUTF8
    case .unexpectedEnd(let expected): strings.endsTooSoon(expected: expected.word(strings))
    case .unexpected(let scalar, let expected):
      strings.expected(expected.word(strings), found: strings.character(String(scalar)))
    case .comment: strings.noComments
    case .trailingComma: strings.trailingComma
    case .controlCharacterInString(let scalar):
      strings.controlCharacter("U+" + scalar.hexadecimal)
    case .invalidEscape: strings.badEscape
    case .loneSurrogate: strings.loneSurrogate
    case .invalidNumber: strings.badNumber
    case .nestingTooDeep: strings.nestedTooDeep(JSONReader.nestingLimit)
    case .trailingContent: strings.trailingContent
    }
  }
}

extension JSONError.Expectation {
  fileprivate func word(_ strings: Strings) -> String {
    switch self {
    case .value: strings.aValue
    case .object: strings.anObject
    case .array: strings.anArray
    case .string: strings.aText
    case .number: strings.aNumber
    case .boolean: strings.aBoolean
    case .null: strings.aNull
    case .keyOrEnd: strings.aKeyOrEnd
    case .key: strings.aKey
    case .colon: strings.aColon
    case .commaOrBrace: strings.aCommaOrBrace
    case .commaOrBracket: strings.aCommaOrBracket
    case .closingQuote: strings.aClosingQuote
    }
  }
}

extension Unicode.Scalar {
  /// The value in four hexadecimal digits or more.
  fileprivate var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
