import BudgetStore
import Testing

@Suite("ContentDigest") struct ContentDigestTests {
  @Test(
    "SHA-256, by the examples of FIPS 180-2",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func sha256(_ text: String, _ digest: String) throws {
    #expect(ContentDigest(Array(text.utf8)).text == digest)
    let read = try #require(ContentDigest(text: digest))
    #expect(read.algorithm == .sha256)
    #expect(read.text == digest)
    #expect(read.name == digest.prefix(32))
    #expect(read.matches(Array(text.utf8)))
    #expect(!read.matches(Array("\(text)x".utf8)))
  }

  @Test(
    "FNV-1a, by the examples of its authors",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
      ("chongo was here!\n", "46810940eff5f915"),
    ])
  func fnv1a(_ text: String, _ digest: String) throws {
    let read = try #require(ContentDigest(text: digest))
    #expect(read.algorithm == .fnv1a)
    #expect(read.text == digest)
    #expect(read.name == digest)
    #expect(read == ContentDigest(Array(text.utf8), by: .fnv1a))
    #expect(read.matches(Array(text.utf8)))
    #expect(!read.matches(Array("\(text)x".utf8)))
    #expect(read != ContentDigest(Array(text.utf8)))
  }

  @Test(
    "nothing else is a digest",
    arguments: [
      "", "0", "cbf29ce48422232", "cbf29ce4842223250", "CBF29CE484222325", "+bf29ce484222325",
      "gbf29ce484222325", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "A", count: 64), String(repeating: "０", count: 16),
    ])
  func others(_ text: String) {
    #expect(ContentDigest(text: text) == nil)
  }
}
