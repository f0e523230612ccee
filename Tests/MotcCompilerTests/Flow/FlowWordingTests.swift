import MotcRendering
import MotcSource
import Testing

/// What a blueprint says of branches, conditions, tiers and roles stands in its diagram.
@Suite struct FlowWordingTests {
  private static let visit = """
    blueprint: visit
    language: en
    tiers: { gold: Gold guests, standard: Everybody }
    roles:
      host: { title: Host, stage: frontstage }
      cook: { title: Cook, stage: backstage }
    steps:
      - step: order
        customer: orders
        frontstage:
          - host: takes the order
          - text: folds the napkin
            by: host
            when: the guest is a regular
        backstage:
          - text: writes a card
            by: cook
            only: [gold]
            when: it is a birthday
        next:
          - { when: the kitchen is closed, to: end }
          - { when: something is sold out, to: order, at-most: 2 }
          - { to: lounge }
      - step: lounge
        only: [gold]
        customer: takes a seat
        frontstage: { host: brings a drink }
      - step: eat
        customer: eats
        backstage: { cook: cooks }
    """

  private func svg(_ options: RenderOptions = RenderOptions()) throws -> SVG {
    SVG(Array(try RenderedBlueprint(Self.visit).text(.flow, .svg, for: options).utf8))
  }

  /// The text without its line ends.
  private func joined(_ svg: SVG) -> String { svg.texts.joined(separator: " ") }

  @Test func everyBranchSaysWhenItIsTaken() throws {
    let text = joined(try svg())
    #expect(text.contains("End · the kitchen is closed"))
    #expect(text.contains("something is sold out · at most 2×"))
    #expect(text.contains("otherwise"))
  }

  @Test func whatIsNotForAllSaysForWhomAndWhen() throws {
    let text = joined(try svg())
    #expect(text.contains("if the guest is a regular folds the napkin"))
    #expect(text.contains("only Gold guests · if it is a birthday writes a card"))
    #expect(text.contains("lounge only Gold guests"))
  }

  @Test func forOneTierThereIsNoNeedToSayForWhom() throws {
    let text = joined(try svg(RenderOptions(tier: "gold")))
    #expect(!text.contains("only Gold guests"))
    #expect(text.contains("if it is a birthday writes a card"))
  }

  @Test func aRoleStandsOutAndTheRestRecedes() throws {
    let text = try RenderedBlueprint(Self.visit).text(.flow, .svg, for: RenderOptions(roles: ["cook"]))
    func box(_ words: String) throws -> String {
      let lines = text.split(separator: "\n").map(String.init)
      let title = try #require(lines.firstIndex { $0.contains("<title>") && $0.contains(words) })
      return lines[title + 1]
    }
    #expect(try box("Cook: cooks").contains("fill=\"#CFEBD1\" stroke=\"#33733A\" stroke-width=\"2.4\""))
    #expect(try box("Host: takes the order").contains("fill=\"#FFFFFF\" stroke=\"#7F8995\" stroke-width=\"0.8\""))
    #expect(try box("takes a seat").contains("stroke=\"#7F8995\""))
    // The customers whom the cook serves are neither.
    #expect(try box("eats").contains("stroke=\"#A85F00\" stroke-width=\"1.2\""))
    #expect(SVG(Array(text.utf8)).texts.contains("Cook"))
    let everybody = try RenderedBlueprint(Self.visit).text(.flow, .svg)
    #expect(!everybody.contains("stroke-width=\"2.4\""))
  }
}
