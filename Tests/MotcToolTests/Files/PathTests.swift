import MotcCommandLine
import Testing

@Suite struct PathTests {
  private func path(_ string: String) throws -> Path { try #require(Path(string)) }

  @Test func refusesAZeroByte() {
    #expect(Path("a\0b") == nil)
    #expect(Path(bytes: [0x61, 0]) == nil)
  }

  @Test func showsUTF8AsItIsAndOtherBytesAsNumbers() throws {
    #expect(try path("蓝图/a b.yaml").description == "蓝图/a b.yaml")
    let broken = try #require(Path(bytes: Array("é".utf8) + [0xE9, 0x2E, 0x0A, 0xE8, 0x93] + Array("图".utf8) + [0xFF]))
    #expect(Array(broken.description.utf8) == Array("é\\xE9.\n\\xE8\\x93图\\xFF".utf8))
  }

  @Test func comparesBytesNotCharacters() throws {
    #expect(try path("é") != path("e\u{301}"))
    #expect(try path("Z") < path("a"))
    #expect(try path("a") < path("é"))
  }

  @Test(arguments: [
    ("a/b", "a"), ("a", "."), ("/a", "/"), ("/", "/"), ("a//b//", "a"), ("./a", "."), ("a/b/", "a"), (".", "."),
  ])
  func knowsTheFolderThatHoldsIt(path: String, parent: String) throws {
    #expect(try self.path(path).parent.description == parent)
  }

  @Test(arguments: [("a", "a/x"), ("a/", "a/x"), (".", "x"), ("/", "/x"), ("..", "../x")])
  func namesAnEntry(folder: String, entry: String) throws {
    #expect(try path(folder).appending("x".utf8)?.description == entry)
  }

  @Test func findsTheTypedBytesOfArguments() throws {
    let first = try #require(Path(bytes: [0x61, 0xFF]))
    let second = try #require(Path(bytes: [0x61, 0xFE]))
    let words = [try path("check"), first, try path("plain"), second]
    let arguments = [first, try path("plain"), second].map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(Path.named(arguments, words: words) == [first, try path("plain"), second])
  }
}
