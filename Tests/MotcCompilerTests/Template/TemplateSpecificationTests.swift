import Testing

/// The behaviour that the public Mustache specification asks for, module by module, in cases of our own. Where it asks
/// for silence about unknown names and partials, loading is strict instead: see `TemplateDiagnosticTests`.
@Suite struct TemplateSpecificationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let data: Sample
    let partials: KeyValuePairs<String, String>
    let expected: String

    init(
      _ name: String, _ template: String, _ data: Sample = [:], partials: KeyValuePairs<String, String> = [:],
      gives expected: String
    ) {
      self.name = name
      self.template = template
      self.data = data
      self.partials = partials
      self.expected = expected
    }

    var testDescription: String { name }
  }

  static let modules = [comments, delimiters, interpolation, sections, inverted, partials, inheritance]

  @Test(arguments: modules.joined())
  func rendersAsSpecified(_ example: Case) {
    let output = render(example.template, example.data, partials: example.partials)
    #expect(Array(output.utf8) == Array(example.expected.utf8), "\(output.debugDescription)")
  }

  @Test func everyModuleHasCases() {
    #expect(Self.modules.count == 7)
    for module in Self.modules {
      #expect(module.count >= 5)
      #expect(Set(module.map(\.name)).count == module.count)
    }
  }

  static let comments: [Case] = [
    Case("a comment is not shown", "a{{! not shown }}b", gives: "ab"),
    Case("a comment has several lines and tags in it", "a{{! one\n{{two}\n}}b", gives: "ab"),
    Case("a comment alone takes its line with it", "a\n  {{! alone }}\nb\n", gives: "a\nb\n"),
    Case("a comment alone may come first and last", "{{! first }}\r\nb\r\n  {{! last }}", gives: "b\r\n"),
    Case("a comment of many lines alone", "a\n  {{!\n x\n  }}  \nb", gives: "a\nb"),
    Case("a comment beside text leaves its line", "  12 {{! 34 }}\n", gives: "  12 \n"),
    Case("a comment does not hide a name", "{{! name }}{{name}}", ["name": "x"], gives: "x"),
  ]

  static let delimiters: [Case] = [
    Case("a pair replaces the braces", "{{=<% %>=}}(<%a%>){{a}}", ["a": "x"], gives: "(x){{a}}"),
    Case("one character serves", "{{=[ ]=}}[#a]([b])[/a]", ["a": true, "b": "x"], gives: "(x)"),
    Case("equal delimiters", "{{=| |=}}|a| {{a}}", ["a": "x"], gives: "x {{a}}"),
    Case("blanks around the delimiters", "{{=   @   @\n=}}@a@", ["a": "x"], gives: "x"),
    Case("the raw forms", "{{=<% %>=}}<%&a%><%{a}%>", ["a": .markup("<b>")], gives: "<b><b>"),
    Case("back again", "{{=<% %>=}}<%a%><%={{ }}=%>{{a}}", ["a": "x"], gives: "xx"),
    Case(
      "a partial has braces of its own", "{{=<% %>=}}<%>p%>", ["a": "x"], partials: ["p": "{{a}}<%a%>"], gives: "x<%a%>"
    ),
    Case("a partial keeps its delimiters", "{{>p}}{{a}}", ["a": "x"], partials: ["p": "{{=| |=}}|a|"], gives: "xx"),
    Case("alone on a line", "a\n  {{=@ @=}}\nb", gives: "a\nb"),
    Case("beside text", " | {{=@ @=}} |", gives: " |  |"),
  ]

  static let interpolation: [Case] = [
    Case("text stays", "Hello from {mustache}!\n", gives: "Hello from {mustache}!\n"),
    Case("a value is not read as a template", "{{a}}", ["a": "{{b}}", "b": "x"], gives: "{{b}}"),
    Case("escaped", "{{a}}", ["a": "& \" ' < >"], gives: "&amp; &quot; &#39; &lt; &gt;"),
    Case("raw with three braces", "{{{a}}}", ["a": .markup("& \" < >")], gives: "& \" < >"),
    Case("raw with an ampersand", "{{&a}}", ["a": .markup("& \" < >")], gives: "& \" < >"),
    Case("markup escaped when asked", "{{a}}", ["a": .markup("<b>")], gives: "&lt;b&gt;"),
    Case("a number", "{{a}}|{{b}}", ["a": 85, "b": -3], gives: "85|-3"),
    Case("a missing value is empty", "({{a}})", ["a": nil], gives: "()"),
    Case("dotted", "{{a.b.c}}", ["a": ["b": ["c": "x"]]], gives: "x"),
    Case(
      "dotted through a missing record", "{{#l}}({{a.b}}){{/l}}", ["l": [["a": ["b": "x"]], ["a": nil]]], gives: "(x)()"
    ),
    Case(
      "dotted looks up only its first part", "{{#s}}{{a.b}}{{/s}}", ["s": ["c": 1], "a": ["b": "x"], "b": "no"],
      gives: "x"),
    Case("nearest context first", "{{#s}}{{a}}{{/s}}{{a}}", ["s": ["a": "near"], "a": "far"], gives: "nearfar"),
    Case("the element itself", "{{#l}}({{.}}){{/l}}", ["l": ["<", "b"]], gives: "(&lt;)(b)"),
    Case("the element itself, a number", "{{#l}}{{.}};{{/l}}", ["l": [1, 2]], gives: "1;2;"),
    Case("the element itself, raw", "{{#l}}{{{.}}}{{/l}}", ["l": [.markup("<")]], gives: "<"),
    Case("blanks in the tag", "|{{  a  }}|{{&\ta }}|", ["a": .markup("x")], gives: "|x|x|"),
    Case("a variable alone keeps its line", "  {{a}}\n", ["a": "x"], gives: "  x\n"),
    Case("Chinese names", "{{步骤.标题}}·{{名-1_2}}", ["步骤": ["标题": "问候"], "名-1_2": "x"], gives: "问候·x"),
  ]

  static let sections: [Case] = [
    Case("a flag set", "({{#a}}x{{/a}})", ["a": true], gives: "(x)"),
    Case("a flag not set", "({{#a}}x{{/a}})", ["a": false], gives: "()"),
    Case("a flag does not become the element", "{{#l}}{{#f}}{{.}}{{/f}}{{/l}}", ["l": ["x"], "f": true], gives: "x"),
    Case("a record becomes the context", "{{#a}}{{b}}{{/a}}", ["a": ["b": "x"]], gives: "x"),
    Case("outer names stay", "{{#a}}{{b}}{{c}}{{/a}}", ["a": ["b": "x"], "c": "y"], gives: "xy"),
    Case("a list repeats", "{{#l}}{{n}},{{/l}}", ["l": [["n": 1], ["n": 2]]], gives: "1,2,"),
    Case("an empty list", "({{#l}}x{{/l}})", ["l": []], gives: "()"),
    Case("an optional text", "{{#l}}{{#t}}[{{.}}]{{/t}}{{/l}}", ["l": [["t": "x"], ["t": nil]]], gives: "[x]"),
    Case("lists of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [[1, 2], [3]]], gives: "(12)(3)"),
    Case(
      "nested lists", "{{#a}}{{#b}}{{n}}{{m}} {{/b}}{{/a}}", ["a": [["n": 1, "b": [["m": 2], ["m": 3]]]]],
      gives: "12 13 "),
    Case("the same section twice", "{{#a}}x{{/a}}{{#a}}y{{/a}}", ["a": true], gives: "xy"),
    Case("nested in itself", "|{{#a}}b{{#a}}c{{/a}}d{{/a}}|", ["a": true], gives: "|bcd|"),
    Case("dotted", "{{#a.b}}x{{/a.b}}", ["a": ["b": true]], gives: "x"),
    Case("inside a line blanks stay", " {{#a}} x\t{{/a}} \n", ["a": true], gives: "  x\t \n"),
    Case("two tags are not alone", " {{#a}}x{{/a}}\n {{#a}}{{/a}}\n", ["a": true], gives: " x\n \n"),
    Case("tags alone take their lines", "a\n  {{#f}}  \nb\n\t{{/f}}\nc\n", ["f": true], gives: "a\nb\nc\n"),
    Case("alone with carriage returns", "a\r\n{{#f}}\r\n{{/f}}\r\nc", ["f": true], gives: "a\r\nc"),
    Case("alone at both ends", "  {{#f}}\nx\n  {{/f}}", ["f": true], gives: "x\n"),
    Case("blanks in the tags", "{{# f }}x{{/ f }}", ["f": true], gives: "x"),
    Case("after a byte-order mark", "\u{FEFF}{{#f}}\nx\n{{/f}}\n", ["f": true], gives: "x\n"),
  ]

  static let inverted: [Case] = [
    Case("a flag not set", "({{^a}}x{{/a}})", ["a": false], gives: "(x)"),
    Case("a flag set", "({{^a}}x{{/a}})", ["a": true], gives: "()"),
    Case("an empty list", "{{^l}}none{{/l}}", ["l": []], gives: "none"),
    Case("a list", "{{^l}}none{{/l}}", ["l": [1]], gives: ""),
    Case("a missing value", "{{^t}}none{{/t}}", ["t": nil], gives: "none"),
    Case(
      "a missing record", "{{#l}}{{^r}}none{{/r}}{{#r}}{{n}}{{/r}} {{/l}}", ["l": [["r": nil], ["r": ["n": 1]]]],
      gives: "none 1 "),
    Case("dotted", "{{^a.b}}x{{/a.b}}", ["a": ["b": false]], gives: "x"),
    Case("alone on a line", "a\n{{^f}}\nb\n{{/f}}\nc", ["f": false], gives: "a\nb\nc"),
  ]

  static let partials: [Case] = [
    Case("shows another template", "[{{>p}}]", partials: ["p": "x"], gives: "[x]"),
    Case(
      "in the context of the tag", "{{#l}}{{>p}}{{/l}}", ["l": [["a": 1], ["a": 2]]], partials: ["p": "<{{a}}>"],
      gives: "<1><2>"),
    Case("in a partial", "{{>o}}", ["a": "x", "b": "y"], partials: ["o": "{{a}}{{>i}}", "i": "{{b}}"], gives: "xy"),
    Case("in a folder", "{{> partials/page.css }}", partials: ["partials/page.css": "x"], gives: "x"),
    Case("blanks around it stay", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Case(
      "inside a line nothing is indented", "  {{a}}  {{>p}}\n", ["a": "|"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    Case("alone it takes its line", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    Case(
      "alone it indents its lines", "a\n  {{>p}}\nb", ["f": true], partials: ["p": "c\n\n{{#f}}\nd\n{{/f}}\n"],
      gives: "a\n  c\n\n  d\nb"),
    Case("alone without a line before", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    Case(
      "values are not indented", " {{>p}}\n/", ["a": .markup("<\n->")], partials: ["p": "|\n{{{a}}}\n|\n"],
      gives: " |\n <\n->\n |\n/"),
    Case(
      "indentation adds up", "\t{{>o}}", partials: ["o": "a\n {{>i}}\nb\n", "i": "c\nd\n"],
      gives: "\ta\n\t c\n\t d\n\tb\n"),
    Case(
      "sections inside are indented", "  {{>p}}", ["l": [1, 2]],
      partials: ["p": "{{#l}}\n{{.}}{{#l}};{{/l}}\n{{/l}}\n"], gives: "  1;;\n  2;;\n"),
  ]

  static let inheritance: [Case] = [
    Case("a default", "{{$a}}x {{b}}{{/a}}", ["b": "y"], gives: "x y"),
    Case("a parent without arguments", "{{<p}}{{/p}}|{{>p}}", partials: ["p": "{{$a}}x{{/a}}"], gives: "x|x"),
    Case("an argument", "{{<p}}{{$a}}y{{/a}}{{/p}}", partials: ["p": "({{$a}}x{{/a}})"], gives: "(y)"),
    Case(
      "one argument of two", "{{<p}}{{$b}}3{{/b}}{{/p}}", partials: ["p": "{{$a}}1{{/a}}{{$b}}2{{/b}}"], gives: "13"),
    Case(
      "fields and blocks are apart", "{{<p}}{{$a}}y{{/a}}{{/p}}", ["a": "no"], partials: ["p": "{{$a}}x{{/a}}"],
      gives: "y"),
    Case(
      "the same parent twice", "{{<p}}{{$a}}1{{/a}}{{/p}}{{<p}}{{$a}}2{{/a}}{{/p}}", partials: ["p": "{{$a}}x{{/a}};"],
      gives: "1;2;"),
    Case(
      "text beside arguments is a comment", "{{<p}} no {{$a}}y{{/a}} no {{/p}}", partials: ["p": "{{$a}}x{{/a}}"],
      gives: "y"),
    Case(
      "the furthest argument wins", "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: ["p": "{{<g}}{{$a}}p{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}"], gives: "c"),
    Case(
      "else the nearer one", "{{<p}}{{/p}}", partials: ["p": "{{<g}}{{$a}}p{{/a}}{{/g}}", "g": "{{$a}}g{{/a}}"],
      gives: "p"),
    Case(
      "an argument is shown in the parent's context", "{{<p}}{{$a}}{{n}}{{/a}}{{/p}}", ["n": "out", "r": ["n": "in"]],
      partials: ["p": "{{#r}}{{$a}}{{/a}}{{/r}}"], gives: "in"),
    Case(
      "a box in a box", "{{<p}}{{$a}}{{<p}}{{$a}}x{{/a}}{{/p}}{{/a}}{{/p}}", partials: ["p": "({{$a}}{{/a}})"],
      gives: "((x))"),
    Case(
      "an argument keeps its own blocks", "{{<q}}{{$t}}A{{/t}}{{$a}}{{<p}}{{$t}}B{{/t}}{{/p}}{{/a}}{{/q}}",
      partials: ["p": "{{$t}}{{/t}}", "q": "{{$t}}{{/t}}{{$a}}{{/a}}"], gives: "AB"),
    Case(
      "newlines of an argument", "{{<p}}{{$a}}\n1\n\n2\n{{/a}}{{/p}}", partials: ["p": "{{$a}}x{{/a}}"],
      gives: "1\n\n2\n"),
    Case("a parent alone is indented", "a\n  {{<p}}{{/p}}\nb", partials: ["p": "1\n2\n"], gives: "a\n  1\n  2\nb"),
    Case(
      "a parent of many lines", "a\n  {{<p}}\n  {{$x}}9{{/x}}\n  {{/p}}\nb", partials: ["p": "1\n{{$x}}2{{/x}}\n"],
      gives: "a\n  1\n  9\nb"),
    Case(
      "the lead of a block goes before each line", "{{<p}}{{$a}}\n1\n2{{/a}}\n{{/p}}\n",
      partials: ["p": "x\n  {{$a}}{{/a}}\n"], gives: "x\n  1\n  2\n"),
    Case(
      "an argument's own indentation is taken off", "{{<p}}{{$a}}\n    1\n      2\n{{/a}}{{/p}}\n",
      partials: ["p": "x\n  {{$a}}\n  {{/a}}\n"], gives: "x\n  1\n    2\n"),
    Case(
      "the default shows the indentation", "{{<p}}{{$a}}\n1\n2\n{{/a}}{{/p}}\n",
      partials: ["p": "x\n{{$a}}\n  9\n{{/a}}\n"], gives: "x\n  1\n  2\n"),
    Case(
      "an argument on one line is indented", "{{<p}}{{$a}}1{{/a}}{{/p}}", partials: ["p": "x\n  {{$a}}\n  {{/a}}\n"],
      gives: "x\n  1"),
    Case("a default in its place", "x\n  {{$a}}\n    1\n   2\n  {{/a}}\ny", gives: "x\n    1\n   2\ny"),
    Case(
      "blocks in blocks", "{{<p}}{{$n}}\n3\n{{/n}}{{/p}}\n",
      partials: ["p": "{{<g}}{{$a}}\n  1\n  {{$n}}\n    2\n  {{/n}}\n{{/a}}{{/g}}\n", "g": "{{$a}}9{{/a}}"],
      gives: "1\n  3\n"),
    Case(
      "a block in an indented partial", "  {{>p}}", partials: ["p": "a\n{{$b}}\nc\n{{/b}}\nd {{$e}}e{{/e}}\n"],
      gives: "  a\n  c\n  d e\n"),
  ]
}
