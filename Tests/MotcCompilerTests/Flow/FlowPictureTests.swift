import Foundation
import MotcRendering
import MotcSource
import Testing

/// The diagram as SVG, written by us.
@Suite struct FlowPictureTests {
  @Test(arguments: FlowSamples.names, FlowTheme.allCases)
  func saysWhatTheGraphvizFileSays(name: String, theme: FlowTheme) throws {
    let diagram = FlowDiagram(try #require(FlowSamples.named(name)), theme: theme)
    guard let drawn = try Graphviz.svg(diagram.graph.bytes) else { return }
    // Graphviz draws a blank line where a condition stands above a text.
    #expect(SVG(diagram.svg).texts.sorted() == drawn.texts.filter { $0 != "\u{A0}" && $0 != " " }.sorted())
  }

  @Test func everyActionHasItsTitleAndItsPlace() throws {
    let document = FlowSamples.hotelStay
    let svg = SVG(FlowDiagram(document).svg)
    #expect(svg.titles.first == "Service blueprint: Hotel stay: arrival to departure")
    #expect(svg.titles.dropFirst().sorted() == document.boxes.map(\.text).sorted())
    #expect(svg.ids.sorted() == document.boxes.map(\.id).sorted())
    #expect(svg.root["role"] == "img")
    #expect(svg.root["aria-label"] == "Service blueprint: Hotel stay: arrival to departure")
    #expect(svg.root["lang"] == "en")
  }

  @Test func aPictureThatLinksDoesNotHideItsLinks() throws {
    var document = FlowSamples.hotelStay
    document.boxes[0].link = "standards.html#book"
    document.boxes[1].link = "javascript:alert(1)"
    let svg = SVG(FlowDiagram(document).svg)
    #expect(svg.links == ["standards.html#book"])
    #expect(svg.root["role"] == "group")
  }

  @Test func showsHostileTextAsItIs() throws {
    let text = "A & B <b> \"quoted\" ]]> &lt; &#65; \u{301}\"\u{301}\u{1}\u{7F}\u{2028}</script>"
    let plain = "A & B <b> \"quoted\" ]]> &lt; &#65; \u{301}\"\u{301}</script>"
    var document = FlowSamples.repairVisit
    document.title = text
    document.boxes[0].id = text
    document.boxes[0].text = text
    document.boxes[0].tooltip = text
    document.boxes[0].role = "<i> & \""
    document.boxes[0].condition = "if <a> & b"
    document.boxes[0].link = "training.html?a=1&b=\"<3>"
    document.columns[0].title = "<t> &"
    document.columns[0].phase = "<p> &"
    document.columns[0].scope = "only <vip> &"
    document.connections[0].condition = "<c> &"
    let svg = SVG(FlowDiagram(document).svg)
    func utf8(_ string: String?) -> [UInt8] { Array((string ?? "").utf8) }
    #expect(utf8(svg.titles.dropFirst().first) == utf8(plain))
    #expect(utf8(svg.ids.first) == utf8(plain))
    #expect(svg.links == ["training.html?a=1&b=\"<3>"])
    for words in ["<i> & \"", "if <a> & b", "<t> &", "<p> &", "only <vip> &", "<c> &"] {
      #expect(svg.texts.contains(words), "\(words)")
    }
  }

  @Test func anyDocumentIsWellFormedAndNoTypeIsTooSmall() {
    for seed in 1...150 {
      var random = RandomFlow(seed: UInt64(seed))
      let document = random.document()
      let diagram = FlowDiagram(document, wrapping: random.wrapping())
      let svg = SVG(diagram.svg)
      // At seven eighths, as on a sheet, 7 points.
      #expect((svg.sizes.min() ?? 8) >= 8, "seed \(seed)")
      #expect(Set(svg.ids).count == svg.ids.count, "seed \(seed)")
      #expect(diagram.svg == diagram.svg)
    }
  }

  /// On paper: a sheet for each row, every action on one of them, type of 7 points and more.
  @Test func sheetsShowTheWholeDiagramOnce() throws {
    let steps = (1...9).map { number in
      """
        - step: s\(number)
          title: Step number \(number)
          customer: asks for the thing number \(number)
          frontstage: { host: brings what was asked for, with the number \(number) }
      """
    }
    let blueprint = try RenderedBlueprint(
      "blueprint: long\nlanguage: en\nroles: { host: { title: Host, stage: frontstage } }\nsteps:\n"
        + steps.joined(separator: "\n"))
    for (sheet, count, page) in [(FlowSheet.a4, 1, "A4 portrait"), (.a3, 1, "A3 landscape")] {
      let html = try blueprint.text(.flow, .html, for: RenderOptions(flow: FlowForm(wrapping: .sheet(sheet))))
      #expect(html.contains("@page { size: \(page); margin: 10mm; }"))
      #expect(html.contains("<span class=\"sheet\">1 / \(count)</span>"))
      #expect(html.components(separatedBy: "<section>").count == count + 1)
      for number in 1...9 {
        #expect(html.components(separatedBy: "<title>asks for the thing number \(number)</title>").count == 2)
      }
      let widths = html.components(separatedBy: "<svg ").dropFirst().compactMap { part in
        part.components(separatedBy: "width=\"").dropFirst().first.flatMap { Double($0.prefix { $0 != "p" }) }
      }
      #expect(widths.count == count)
      #expect(widths.allSatisfy { $0 <= sheet.room.long })
      // In the drawing, of which seven eighths are shown.
      #expect(!html.contains("font-size=\"7"))
    }
  }

  @Test func blackAndWhiteHasNoColour() {
    let svg = SVG(FlowDiagram(FlowSamples.hotelStay, theme: .blackAndWhite).svg)
    for colour in svg.colours where colour != "none" {
      let digits = Array(colour.dropFirst())
      #expect(digits[0...1] == digits[2...3] && digits[2...3] == digits[4...5], "\(colour)")
    }
    #expect(SVG(FlowDiagram(FlowSamples.hotelStay).svg).colours.contains("#1B65A6"))
  }

  @Test func theStructureLeavesThePlacesToGraphviz() throws {
    for name in FlowSamples.names {
      let document = try #require(FlowSamples.named(name))
      let graph = FlowStructure(document).graph
      #expect(!graph.text.contains("pos=") && !graph.text.contains("nop2"))
      guard let svg = try Graphviz.svg(graph.bytes) else { return }
      for phase in document.columns.compactMap(\.phase) { #expect(svg.texts.contains(phase)) }
      let tooltips = Set(svg.tooltips)
      for box in document.boxes { #expect(tooltips.contains(box.text), "\(box.text)") }
    }
  }

  @Test func theStructureOfAnyDocumentIsDrawn() throws {
    // Each by itself: many of them make one process of Graphviz 2.43 crash.
    for seed in 1...25 {
      var random = RandomFlow(seed: UInt64(seed))
      let document = random.document()
      guard let svg = try Graphviz.svg(FlowStructure(document).graph.bytes) else { return }
      func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
      let tooltips = Set(svg.tooltips.map(words))
      for box in document.boxes where !words(box.text).isEmpty {
        #expect(tooltips.contains(words(box.text)), "\(seed): \(box.text)")
      }
    }
  }
}
