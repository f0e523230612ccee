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

  /// The pictures on the pages of the diagram as HTML, with the section each stands in.
  private func sheets(_ html: String) -> [[SVGPicture]] {
    html.components(separatedBy: "<section>").dropFirst().map { section in
      section.components(separatedBy: "<svg ").dropFirst().map { SVGPicture($0) }
    }
  }

  /// The size of a drawing on paper, in points, and how much of a point one of the drawing takes.
  private struct SVGPicture {
    let width: Double
    let height: Double
    let scale: Double
    let least: Double

    init(_ text: String) {
      func number(_ name: String) -> Double {
        let rest = text.components(separatedBy: " " + name + "=\"").dropFirst().first ?? ""
        return Double(rest.prefix { $0.isNumber || $0 == "." }) ?? 0
      }
      width = number("width")
      height = number("height")
      let box = text.components(separatedBy: "viewBox=\"").dropFirst().first ?? ""
      let numbers = box.prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
      scale = numbers.count == 4 ? width / numbers[2] : 0
      let sizes = text.components(separatedBy: "font-size=\"").dropFirst().compactMap { part in
        Double(part.prefix { $0 != "\"" })
      }
      least = (sizes.min() ?? 0) * scale
    }
  }

  /// On paper: every action on one sheet, all of them inside of the margins, type of 7 points and more.
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
    // Short rows share a sheet.
    for (sheet, count, page) in [(FlowSheet.a4, 1, "A4 portrait"), (.a3, 1, "A3 portrait")] {
      let html = try blueprint.text(.flow, .html, for: RenderOptions(flow: FlowForm(wrapping: .sheet(sheet))))
      #expect(html.contains("@page { size: \(page); margin: 8mm; }"))
      #expect(html.contains("<span class=\"sheet\">1 / \(count)</span>"))
      #expect(sheets(html).count == count)
      for number in 1...9 {
        #expect(html.components(separatedBy: "<title>asks for the thing number \(number)</title>").count == 2)
      }
      expectToFit(html, sheet)
    }
  }

  private func expectToFit(_ html: String, _ sheet: FlowSheet) {
    let isAcross = html.contains(" landscape;")
    let room = isAcross ? (sheet.room.long, sheet.room.short) : (sheet.room.short, sheet.room.long)
    for pictures in sheets(html) {
      let drawing = pictures.max { $0.height < $1.height }
      #expect((drawing?.width ?? 0) <= room.0 + 0.01)
      #expect((drawing?.height ?? 0) <= room.1 - 16)
      for picture in pictures { #expect(picture.least >= 6.999) }
    }
  }

  /// Sixty steps, texts of three hundred characters, emoji and two directions of writing.
  @Test(arguments: FlowSheet.allCases) func sheetsOfAHardProcessHoldItInTypeThatCanBeRead(sheet: FlowSheet) throws {
    let blueprint = try RenderedBlueprint(HardFlow.text)
    let html = try blueprint.text(.flow, .html, for: RenderOptions(flow: FlowForm(wrapping: .sheet(sheet))))
    expectToFit(html, sheet)
    let ids = html.components(separatedBy: "<g class=\"action\" id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count == HardFlow.document.boxes.count)
    #expect(Set(ids).count == ids.count)
    #expect(sheets(html).count <= (sheet == .a4 ? 17 : 8))
  }

  /// Once 5 sheets each, and 7 for the group's.
  @Test(arguments: [
    ("4s-repair-visit/improved", 3), ("dealer-group/corporate/roadside", 3), ("fast-food-counter/counter", 3),
    ("delivery-complaints/complaints", 2), ("customer-delivery/delivery", 2), ("haidilao-visit/visit", 2),
  ])
  func sheetsAreFilled(name: String, most: Int) throws {
    let blueprint = try RenderedBlueprint(try ShippedBlueprints.compile(name + ".yaml", today: nil))
    let html = try blueprint.text(.flow, .html, for: RenderOptions(flow: FlowForm(wrapping: .sheet(.a4))))
    #expect(sheets(html).count <= most)
    expectToFit(html, .a4)
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
