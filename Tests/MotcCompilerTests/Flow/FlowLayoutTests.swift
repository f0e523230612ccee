import Foundation
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import Testing

@Suite struct FlowLayoutTests {
  private static let wrappings: [FlowWrapping] = [
    .automatic, .oneRow, .phases, .columns(5), .width(700), .sheet(.a4), .sheet(.a3),
  ]

  @Test(arguments: wrappings)
  func laysOutRealProcessesWithoutOverlap(wrapping: FlowWrapping) {
    let documents = [
      FlowSamples.repairVisit, FlowSamples.hotelStay, FlowSamples.longProcess, FlowSamples.largeProcess,
    ]
    for document in documents {
      #expect(FlowGeometry(FlowLayout(document, wrapping: wrapping)).violations == [])
    }
  }

  /// Every blueprint that comes with motc, for everybody, each role and each tier.
  @Test(arguments: ShippedBlueprints.paths) func laysOutShippedBlueprintsWithoutOverlap(path: String) throws {
    guard let facts = try ShippedBlueprints.compile(path, today: nil).facts else {
      // What is no blueprint by itself.
      #expect(path.hasSuffix("motc.yaml") || path.contains("/standards/"))
      return
    }
    let roles = facts.blueprint.roles.map { RenderOptions(roles: [$0.id.value]) }
    let tiers = facts.blueprint.tiers.map { RenderOptions(tier: $0.id.value) }
    var checked: Set<FlowDocument> = []
    for options in [RenderOptions()] + roles + tiers {
      var document = try FlowDocument.of(facts, for: options).get()
      // Which boxes stand out changes no place: the diagrams of all roles are one.
      document.subtitle = document.subtitle.map { _ in "2.0 · Role" }
      for box in document.boxes.indices { document.boxes[box].emphasis = .plain }
      for column in document.columns.indices { document.columns[column].emphasis = .plain }
      guard checked.insert(document).inserted else { continue }
      for wrapping in Self.wrappings {
        let layout = FlowLayout(document, wrapping: wrapping)
        #expect(
          FlowGeometry(layout).violations == [], "\(wrapping) \(options.roles ?? []) \(options.tier ?? "")")
        #expect(layout.boxes.count >= document.boxes.count)
      }
    }
  }

  @Test(arguments: wrappings) func laysOutAHardProcessWithoutOverlap(wrapping: FlowWrapping) {
    let document = HardFlow.document
    #expect(document.columns.count == 60)
    #expect(Set(document.boxes.compactMap(\.role)).count == 6)
    #expect(document.connections.filter { $0.condition != nil }.map(\.from).count == 9)
    #expect(FlowGeometry(FlowLayout(document, wrapping: wrapping)).violations == [])
  }

  @Test func laysOutAnyDocumentWithoutOverlap() {
    var boxes = 0
    for seed in 1...400 {
      var random = RandomFlow(seed: UInt64(seed))
      let document = random.document()
      let layout = FlowLayout(document, wrapping: random.wrapping())
      boxes += layout.boxes.count
      #expect(FlowGeometry(layout).violations == [], "seed \(seed)")
    }
    #expect(boxes > 2_500)
  }

  /// Long, wide, combined and right-to-left text in every place that takes text.
  @Test(arguments: [
    String(repeating: "a sentence that goes on and on, ", count: 10).prefix(300).description,
    String(repeating: "没完没了的一句话", count: 40).prefix(300).description,
    String(repeating: "Rindfleischetikettierungsüberwachung", count: 9).prefix(300).description,
    "مدير خدمة الضيوف", "👩‍👩‍👧‍👦🧑🏽‍🍳 家庭入住 🚗💨", "e\u{301}te\u{301} n\u{303}", "—…“”‘’（）",
  ])
  func laysOutAnyTextInAnyPlace(text: String) {
    var document = FlowSamples.hotelStay
    document.title = text
    for column in document.columns.indices {
      document.columns[column].title = text
      document.columns[column].scope = text
      document.columns[column].duration = text
      document.columns[column].wait = text
      document.columns[column].evidence = [text, text]
      if column % 3 == 0 { document.columns[column].phase = text + "\(column)" }
    }
    for box in document.boxes.indices {
      document.boxes[box].text = text
      document.boxes[box].role = text
      document.boxes[box].condition = text
      document.boxes[box].marks = [.failPoint(score: 25), .waitPoint(time: text), .delight]
    }
    for connection in document.connections.indices { document.connections[connection].condition = text }
    for wrapping in Self.wrappings {
      #expect(FlowGeometry(FlowLayout(document, wrapping: wrapping)).violations == [], "\(wrapping)")
    }
  }

  @Test func rowsAreNoWiderThanAsked() {
    for document in [FlowSamples.repairVisit, FlowSamples.longProcess, FlowSamples.largeProcess] {
      for width in [500.0, 700, 1_000] {
        let layout = FlowLayout(document, wrapping: .width(width))
        #expect(layout.width <= width)
        #expect(layout.strips.count > 1)
      }
    }
  }

  /// At seven eighths, where the smallest type has 7 points, every row fits on a page, across or upright.
  @Test func rowsFitOnTheirSheet() throws {
    for (sheet, long, short) in [(FlowSheet.a4, 796.0, 549.0), (.a3, 1_145, 796)] {
      let layout = FlowLayout(FlowSamples.largeProcess, wrapping: .sheet(sheet))
      let (longest, shortest) = (long * 8 / 7, short * 8 / 7)
      let isAcross = try #require(layout.paper).isAcross
      #expect(layout.width <= longest)
      for strip in layout.strips {
        let top = try #require(strip.phases.first).label.frame.y
        let bottom = try #require(strip.bands.last).frame.bottom
        // And its title and the legend, which a sheet repeats.
        #expect(bottom - top + 45 <= (isAcross ? shortest : longest))
      }
    }
  }

  @Test func everyPhaseBeginsARow() {
    let layout = FlowLayout(FlowSamples.longProcess, wrapping: .phases)
    #expect(layout.strips.map(\.columns) == [0..<6, 6..<12, 12..<18, 18..<24, 24..<30])
  }

  /// Against the advance widths of Noto Sans CJK, in thousandths of an em.
  @Test(arguments: [("Guest", 2_708), ("Wi-Fi", 2_272), ("客户", 2_000), ("ŝĝ", 1_032)])
  func latinIsMeasuredByItsFont(text: String, advance: Int) {
    var document = FlowSamples.repairVisit
    document.boxes[0].text = text
    let block = FlowLayout(document).boxes[0].text
    #expect(block.lines == [text])
    #expect(abs(block.width - Double(advance) / 1_000 * block.size) < 0.06 * block.width)
  }
}
