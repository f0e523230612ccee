import MotcModel
import MotcSource
import Testing

@Suite struct GlobTests {
  static let matching: [(String, String)] = [
    ("tea.yaml", "tea.yaml"), ("*.yaml", "tea.yaml"), ("t*a*.yaml", "tea-and-rusks.yaml"), ("*", "tea.yaml"),
    ("?.yaml", "茶.yaml"), ("t?a.yaml", "tea.yaml"), ("*茶*.yaml", "泡茶流程.yaml"),
    ("**", "tea.yaml"), ("**", "a/b/tea.yaml"), ("**/*.yaml", "tea.yaml"), ("**/*.yaml", "a/b/tea.yaml"),
    ("a/**", "a/tea.yaml"), ("a/**", "a/b/c/tea.yaml"), ("a/**/tea.yaml", "a/tea.yaml"),
    ("a/**/tea.yaml", "a/b/c/tea.yaml"), ("**/b/**/d/*", "a/b/x/b/y/d/z"), ("a/", "a/tea.yaml"), ("a/", "a/b/tea.yaml"),
    ("./a//*.yaml", "a/tea.yaml"), ("*.{yaml,yml}", "tea.yml"), ("{a,b/c}/*.yaml", "b/c/tea.yaml"),
    ("{a,{b,c}}d", "cd"), ("a{,b}", "a"), ("a{,b}", "ab"), ("**/**/x", "x"), ("*a*b*c", "xxaxxbxxabxc"), ("**/*", "x"),
  ]
  static let different: [(String, String)] = [
    ("*.yaml", "a/tea.yaml"), ("?.yaml", ".yaml"), ("?.yaml", "tea.yaml"), ("tea.yaml", "Tea.yaml"),
    ("a/**", "a"), ("a/**", "ab/tea.yaml"), ("a/", "a"), ("**/b/*", "a/b/c/d"), ("*.{yaml,yml}", "tea.yam"),
    ("a/*/c", "a/c"), ("a", "a/b"), ("**/a", "b"), ("*a*b", "ba"), ("a?b", "a/b"), ("", "a"),
  ]
  static let wrong: [(String, GlobProblem)] = [
    ("/a", .isAbsolute), ("../a", .leadsOut), ("a/../b", .leadsOut), ("a**", .gluedStars), ("a/***/b", .gluedStars),
    ("{a,b", .openBrace), ("a}", .openBrace), ("[ab]", .hasNoMeaning("[")), ("a\\b", .hasNoMeaning("\\")),
    ("!a", .hasNoMeaning("!")), ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", .tooManyAlternatives),
  ]

  @Test(arguments: matching) func matches(pattern: String, path: String) throws {
    #expect(try Glob(Text(pattern)).matches(path.utf8))
  }

  @Test(arguments: different) func doesNotMatch(pattern: String, path: String) throws {
    #expect(try !Glob(Text(pattern)).matches(path.utf8))
  }

  @Test(arguments: wrong) func says(pattern: String, problem: GlobProblem) {
    #expect(throws: problem) { try Glob(Text(pattern)) }
  }

  /// Names need not be UTF-8.
  @Test func matchesBytes() throws {
    #expect(try Glob("a?b").matches([0x61, 0xFF, 0x62]))
    #expect(try Glob("*").matches([0xFF, 0xFE]))
  }

  @Test func matchingIsNeverSlow() throws {
    let stars = try Glob(Text(String(repeating: "*a", count: 2000) + "b"))
    #expect(!stars.matches(String(repeating: "a", count: 4000).utf8))
    let folders = try Glob(Text(String(repeating: "**/a/", count: 1000) + "b"))
    #expect(!folders.matches(String(repeating: "a/", count: 2000).utf8))
  }
}
