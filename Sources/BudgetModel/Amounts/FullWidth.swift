extension Unicode.Scalar {
  /// The ASCII character that a full-width form stands for, itself for any other.
  var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}
