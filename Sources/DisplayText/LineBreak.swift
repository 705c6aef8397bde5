/// Where a line of text may be broken.
package enum LineBreak {
  /// Whether a line may end with one scalar and the next begin with the other; marks go with what they sit on.
  ///
  /// A run of spaces stays together; a caller that shows every space may break it all the same.
  package static func isAllowed(
    between left: Unicode.Scalar, and right: Unicode.Scalar
  ) -> Bool {
    if (left == " ") != (right == " ") { return true }
    if left == " " || closing.contains(right) || opening.contains(left) { return false }
    // A quotation mark may be narrow, yet in Chinese it stands among wide characters.
    return isChinese(left) || isChinese(right)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    DisplayWidth.of(scalar) == 2 || opening.contains(scalar) && scalar.value > 0x7F
      || closing.contains(scalar) && scalar.value > 0x7F
  }

  private static let closing = Set("，。；：、）》〉」』】〕］｝”’！？％…—‰℃%,.;:)]}!?".unicodeScalars)
  private static let opening = Set("（《〈「『【〔［｛“‘￥¥([{".unicodeScalars)
}
