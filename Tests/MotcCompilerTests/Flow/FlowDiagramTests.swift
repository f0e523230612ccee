import MotcRendering
import MotcSource
import Testing

@Suite struct FlowDiagramTests {
  @Test(arguments: FlowSamples.names) func graphvizDrawsRealBlueprintsWithoutComplaint(name: String) throws {
    let document = try #require(FlowSamples.named(name))
    guard let svg = try Graphviz.svg(FlowDiagram(document).graph.bytes) else { return }
    #expect(svg.texts.contains(document.title))
    #expect(svg.tooltips.sorted() == document.boxes.map(\.text).sorted())
    for box in document.boxes {
      for role in [box.role].compactMap(\.self) { #expect(svg.texts.contains(role)) }
    }
  }

  @Test func graphvizDrawsAnyDocument() throws {
    let files = (1...200).map { seed in
      var random = RandomFlow(seed: UInt64(seed))
      return FlowDiagram(random.document(), wrapping: random.wrapping()).graph.bytes
    }
    guard let output = try Graphviz.run("plain", files) else { return }
    #expect(output.status == 0)
    // Where a font lacks a script, Graphviz measures wider than we do; it says nothing else.
    let complaints = output.complaints.split(separator: "\n").filter { !$0.hasSuffix("size too small for label") }
    #expect(complaints == [])
    #expect(output.text.split(separator: "\n").filter { $0 == "stop" }.count == 200)
  }

  @Test func placesBoxesWhereTheLayoutHasThem() throws {
    let layout = FlowLayout(FlowSamples.repairVisit)
    guard let output = try Graphviz.run("plain", [FlowDiagram(FlowSamples.repairVisit).graph.bytes]) else { return }
    let nodes = output.text.split(separator: "\n").map { $0.split(separator: " ") }
    func position(_ id: String) -> (x: Double, y: Double)? {
      guard let node = nodes.first(where: { $0.count > 4 && $0[0] == "node" && $0[1] == "\"\(id)\"" }) else {
        return nil
      }
      guard let x = Double(node[2]), let y = Double(node[3]) else { return nil }
      return (x * 72, y * 72)
    }
    let first = try #require(position("s1/0"))
    let last = try #require(position("s13/15"))
    let frames = layout.boxes.map(\.frame)
    #expect(abs(last.x - first.x - (frames[15].centre.x - frames[0].centre.x)) < 0.2)
    let front = try #require(position("s2/1"))
    #expect(abs(first.y - front.y - (frames[1].centre.y - frames[0].centre.y)) < 0.2)
  }

  @Test func showsHostileTextAsItIs() throws {
    let text =
      "A & B <b> \"quoted\" \\N \\G \\E \\L \\n back\\slash\\ &lt; &#65; &foo; ]; \u{301}\"\u{301}\u{1}\u{7F}\u{2028}</script>"
    let plain = "A & B <b> \"quoted\" \\N \\G \\E \\L \\n back\\slash\\ &lt; &#65; &foo; ]; \u{301}\"\u{301} </script>"
    // The line separator ends a word where lines are set, and is nothing elsewhere.
    let tooltip = String(plain.dropLast(10)) + "</script>"
    var document = FlowSamples.repairVisit
    document.id = text
    document.title = text
    document.boxes[0].id = text
    document.boxes[0].text = text
    document.boxes[0].role = "\\N &lt; \""
    document.boxes[0].link = "training.html?a=1&lt;=2&b=\"<3>"
    document.columns[0].title = text
    document.columns[0].phase = "\\N & <i>"
    document.connections[0].condition = "\\E & <"
    guard let svg = try Graphviz.svg(FlowDiagram(document).graph.bytes) else { return }
    func utf8(_ string: String?) -> [UInt8] { Array((string ?? "").utf8) }
    let title = svg.texts.first { $0.hasPrefix("A & B") && $0.hasSuffix("</script>") }
    #expect(utf8(title) == utf8(plain))
    #expect(utf8(svg.tooltips.first) == utf8(tooltip))
    #expect(svg.links == ["training.html?a=1&lt;=2&b=%22%3C3%3E"])
    #expect(svg.texts.contains("\\N &lt; \""))
    #expect(svg.texts.contains("\\N & <i>"))
    #expect(svg.texts.contains("\\E & <"))
  }

  @Test func cutsTextThatGraphvizCannotRead() throws {
    var document = FlowSamples.repairVisit
    document.boxes[0].tooltip = String(repeating: "客\"\\&", count: 8_000)
    document.boxes[1].text = String(repeating: "客户 ", count: 10_000)
    guard let svg = try Graphviz.svg(FlowDiagram(document).graph.bytes) else { return }
    #expect(svg.tooltips[0].hasPrefix("客\"\\&客"))
    #expect(svg.tooltips[0].hasSuffix("…"))
  }

  @Test func dropsLinksThatRunPrograms() {
    let links = [
      "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "data:text/html,x",
      "vbscript:x", "//example.org/x", "\\\\example.org\\x", "file:///etc/passwd", "",
    ]
    for link in links {
      var document = FlowSamples.repairVisit
      document.boxes[0].link = link
      #expect(!FlowDiagram(document).graph.text.contains("URL="), "\(link)")
    }
  }

  @Test(arguments: [
    "http://example.org/a", "HTTPS://example.org", "checklist.html#step-1", "../a/b.html?x=1:2", "客户.html",
  ])
  func keepsLinksToPages(link: String) {
    var document = FlowSamples.repairVisit
    document.boxes[0].link = link
    #expect(FlowDiagram(document).graph.text.contains("URL=\"\(link)\""))
  }

  @Test func isTheSameEveryTime() {
    #expect(FlowDiagram(FlowSamples.hotelStay).graph.bytes == FlowDiagram(FlowSamples.hotelStay).graph.bytes)
  }

  @Test func namesRowsAndLinesInTheDocumentsLanguage() throws {
    var document = FlowSamples.hotelStay
    for (language, words) in [
      (MessageLanguage.english, ["Physical", "evidence", "Frontstage", "Line of visibility"]),
      (.chinese, ["有形展示", "Physical evidence", "前台员工", "可视分界线", "内部互动分界线"]),
      (.afrikaans, ["Fisiese bewyse", "Voorverhoog", "Ondersteuning", "Frontstage", "Sigbaarheidslyn"]),
    ] {
      document.language = language
      guard let svg = try Graphviz.svg(FlowDiagram(document).graph.bytes) else { return }
      for word in words { #expect(svg.texts.contains(word), "\(word)") }
    }
  }
}
