import MotcRendering
import Testing

@Suite struct FlowLayoutTests {
  @Test(arguments: [FlowWrapping.automatic, .oneRow, .columns(5), .width(700)])
  func laysOutRealBlueprintsWithoutOverlap(wrapping: FlowWrapping) {
    for document in [FlowSamples.repairVisit, FlowSamples.hotelStay, FlowSamples.longProcess] {
      #expect(FlowGeometry(FlowLayout(document, wrapping: wrapping)).violations == [])
    }
  }

  @Test func laysOutAnyDocumentWithoutOverlap() {
    var boxes = 0
    for seed in 1...300 {
      var random = RandomFlow(seed: UInt64(seed))
      let document = random.document()
      let layout = FlowLayout(document, wrapping: random.wrapping())
      boxes += layout.boxes.count
      #expect(FlowGeometry(layout).violations == [], "seed \(seed)")
    }
    #expect(boxes > 2_000)
  }
}
