import StrictJSON

/// Reads a whole text as one value and returns why it is not JSON, nil when it is.
func failure(_ bytes: some Sequence<UInt8>) -> JSONError? {
  Array(bytes).withUnsafeBufferPointer { text in
    do throws(JSONError) {
      var reader = try JSONReader(text)
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }
}

func failure(_ text: String) -> JSONError? { failure(text.utf8) }

/// The string a text is.
func string(_ text: String) throws -> String {
  try Array(text.utf8).withUnsafeBufferPointer { bytes in
    var reader = try JSONReader(bytes)
    return try reader.string().string
  }
}
