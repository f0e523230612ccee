import MotcRendering
import MotcSource
import Testing

/// A value stands for itself in the output, whatever an author wrote.
@Suite struct OutputSyntaxTests {
  @Test(arguments: [
    ("a\"\u{301} onload=x", "a&quot;\u{301} onload=x"),
    ("<\u{338}script>", "&lt;\u{338}script&gt;"),
    ("1 < 2 && 'x'", "1 &lt; 2 &amp;&amp; &#39;x&#39;"),
    ("line\none\t\r\n", "line\none\t\r\n"),
    ("nul\0 bell\u{7} del\u{7F}", "nul\u{FFFD} bell\u{FFFD} del\u{FFFD}"),
    ("服务标准 é 😀", "服务标准 é 😀"),
  ])
  func htmlIsEscapedByByte(value: String, expected: String) {
    #expect(Array(render("{{a}}", ["a": .text(value)]).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"),
    ("`code` *bold* _it_ ~~no~~", "\\`code\\` \\*bold\\* \\_it\\_ \\~\\~no\\~\\~"),
    ("[link](x) <b> &amp; $x$", "\\[link\\](x) \\<b> \\&amp; \\$x\\$"),
    ("back\\slash", "back\\\\slash"),
    ("# heading", "\\# heading"),
    ("- item", "\\- item"),
    ("+ item", "\\+ item"),
    ("> 3", "\\> 3"),
    ("=== rule", "\\=== rule"),
    (":---", "\\:---"),
    ("12. item", "12\\. item"),
    ("3) item", "3\\) item"),
    ("3 items", "3 items"),
    ("3.5 min", "3\\.5 min"),
    ("a # b - c + d > 1. e", "a # b - c + d > 1. e"),
    ("one\ntwo\r\n\r\n  three\n", "one<br>two<br>three"),
    ("    code", "code"),
    ("\n# heading", "\\# heading"),
    ("a  b\tc", "a b c"),
    ("https://a.b www.a.b", "https\\://a.b www\\.a.b"),
    ("Welcome!", "Welcome\\!"),
    ("*\u{301}x|\u{338}", "\\*\u{301}x\\|\u{338}"),
    ("铃响三声内接听", "铃响三声内接听"),
    ("", ""),
  ])
  func markdownIsLiteralAlsoInTables(value: String, expected: String) {
    #expect(Array(render("{{a}}", ["a": .text(value)], as: .markdown).utf8) == Array(expected.utf8))
  }

  @Test func markupAndTheTemplateItselfAreNotEscaped() {
    #expect(render("**{{{a}}}**", ["a": .markup("*x*|")], as: .markdown) == "***x*|**")
  }

  @Test func aRecordOfAnotherShapeRendersAsMissing() throws {
    let template = try #require(load("({{a}}{{#b}}{{c}}{{/b}})", for: ["a": "x", "b": [["c": "y"]]]).value)
    var values = TemplateValues()
    let text = values.text("x")
    let places = values.room(for: 1)
    values.put(text, at: places.start)
    #expect(template.render(.record(places), of: values, as: .html) == Array("(x)".utf8))
    #expect(template.render(text, of: values, as: .html) == Array("()".utf8))
  }
}
