/// The names of things that a file must have at a place.
extension Strings {
  /// Any value.
  public var aValue: String { say("一个值", "a value") }
  /// An object.
  public var anObject: String { say("对象 {…}", "an object {…}") }
  /// An array.
  public var anArray: String { say("列表 […]", "a list […]") }
  /// A string.
  public var aText: String { say("带引号的文字", "text in quotes") }
  /// A number.
  public var aNumber: String { say("数字", "a number") }
  /// A boolean.
  public var aBoolean: String { say("true 或 false", "true or false") }
  /// Null.
  public var aNull: String { "null" }
  /// An amount.
  public var anAmount: String {
    say("带引号的万元数，如 \"12.50\"", "an amount in quotes such as \"12.50\"")
  }
  /// A month.
  public var aMonth: String { say("月份（1 到 12）", "a month (1 to 12)") }
  /// A year.
  public var aYear: String { say("年度，如 2024", "a year such as 2024") }
  /// A version.
  public var aVersion: String { say("版本号 1", "the version number 1") }
  /// A key or the end of the object.
  public var aKeyOrEnd: String { say("键名或 }", "a key or }") }
  /// A key.
  public var aKey: String { say("带引号的键名", "a key in quotes") }
  /// A colon.
  public var aColon: String { say("冒号", "a colon") }
  /// A comma or a closing brace.
  public var aCommaOrBrace: String { say("逗号或 }", "a comma or }") }
  /// A comma or a closing bracket.
  public var aCommaOrBracket: String { say("逗号或 ]", "a comma or ]") }
  /// A closing quotation mark.
  public var aClosingQuote: String { say("右引号", "the closing quotation mark") }
}
