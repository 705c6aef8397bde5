public import PinyinText

/// What somebody types to find something by: words, each of which must be part of one of its texts.
///
/// A Chinese character is found by itself, by its pinyin, or by the initial of that, in any mixture; `dxsb`,
/// `daxingshebei` and `大型sb` find 大型设备. Neither case nor width counts, nor what stands between words in the text.
public struct FindQuery: Sendable {
  private let words: [FindWord]

  /// Reads what was typed, with the readings of Chinese characters, which are not asked for where nothing was.
  public init(_ text: String, _ pinyin: @autoclosure () -> Pinyin = .standard) {
    let folded = Array(text.utf8).withUnsafeBufferPointer { Array(FoldedScalars($0)) }
    words = folded.split(separator: 0x20).map { FindWord(Array($0), pinyin()) }
  }

  /// Whether nothing is asked for, which everything fits.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether every word is part of one of some texts.
  public func matches(_ texts: String...) -> Bool {
    words.allSatisfy { word in texts.contains { word.isPart(of: $0) } }
  }

  /// Whether every word is part of a project's name or code, or of the words of its indicators.
  public func matches(_ project: Project) -> Bool {
    words.allSatisfy { word in
      if word.isPart(of: project.name) || word.isPart(of: project.code) { return true }
      // By their places: an indicator taken out would be copied, and there may be a hundred thousand.
      for place in project.indicators.indices
      where word.isPart(of: project.indicators[place].level3)
        || word.isPart(of: project.indicators[place].description)
      {
        return true
      }
      return false
    }
  }

  /// Whether every word is part of an indicator's words, or of its project's name or code.
  public func matches(_ indicator: Indicator, of project: Project) -> Bool {
    matches(indicator.level3, indicator.description, project.name, project.code)
  }

  /// Where the words stand in a text, counted in Unicode scalars; those that are not in it have no place.
  public func places(in text: String) -> [Range<Int>] { words.compactMap { $0.place(in: text) } }
}
