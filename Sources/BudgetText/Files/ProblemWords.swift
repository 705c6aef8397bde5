/// The names of things that a file must have at a place.
extension Strings {
  /// Any value where none stands.
  public var aValue: String { say("一个值", "a value") }
  /// An object, as wanted or as found.
  public var anObject: String { say("对象 {…}", "an object {…}") }
  /// A list, as wanted or as found.
  public var anArray: String { say("列表 […]", "a list […]") }
  /// A string, as wanted or as found.
  public var aText: String { say("带引号的文字", "text in quotes") }
  /// A number, as wanted or as found.
  public var aNumber: String { say("数字", "a number") }
  /// A truth value, as found; the format has none.
  public var aBoolean: String { say("true 或 false", "true or false") }
  /// A null, as found; the format has none.
  public var aNull: String { "null" }
  /// What an amount must look like.
  public var anAmount: String {
    say("带引号的万元数，如 \"12.50\"", "an amount in quotes such as \"12.50\"")
  }
  /// What a month must look like.
  public var aMonth: String { say("月份（1 到 12）", "a month (1 to 12)") }
  /// What a fiscal year must look like.
  public var aYear: String { say("年度，如 2024", "a year such as 2024") }
  /// The versions of the format that there are.
  public var aVersion: String { say("版本号（1 或 2）", "a version number (1 or 2)") }
  /// A place in a list, where an edit says which.
  public var aPlace: String { say("序号（从 0 起）", "a place counted from 0") }
  /// What may follow an opening brace.
  public var aKeyOrEnd: String { say("键名或 }", "a key or }") }
  /// What must follow a comma in an object.
  public var aKey: String { say("带引号的键名", "a key in quotes") }
  /// What must follow a key.
  public var aColon: String { say("冒号", "a colon") }
  /// What may follow a value in an object.
  public var aCommaOrBrace: String { say("逗号或 }", "a comma or }") }
  /// What may follow a value in a list.
  public var aCommaOrBracket: String { say("逗号或 ]", "a comma or ]") }
  /// What must end a string.
  public var aClosingQuote: String { say("右引号", "the closing quotation mark") }
}
