import MotcRendering
import MotcSource
import Testing

/// Pocket cards, as Markdown: what a role says, what it puts right, and whom it calls.
@Suite struct CardTests {
  private static let counter = """
    blueprint: counter
    title: At the counter
    version: 2.0.0
    tiers: { gold: Gold guests, standard: }
    roles:
      waiter: { title: Waiter, stage: frontstage }
      cook: { title: Cook, stage: backstage }
      host: { title: Host, requirements: [{ text: Wears a badge, say: My name is on the badge }] }
    steps:
      - step: order
        title: The guest orders
        customer: says which tea
        frontstage:
          - waiter: takes the order
            say: Which tea may I bring you?
        requirements:
          - text: Come to the table within two minutes
            by: waiter
            when: the bell rings
            say: Good afternoon.
            moments:
              - risk: nobody comes
                severity: 4
                likelihood: 4
                recovery: { text: Comes over, say: I am sorry., within: 1 min, offer: biscuits, by: host }
          - text: Serves the tea hot
            by: waiter
            only: [gold]
            say: Mind the pot, it is hot.
      - step: cook
        title: The tea is made
        backstage:
          - cook: boils the water
        requirements:
          - text: Boils it to 100 ℃
            by: cook
            moments:
              - risk: the kettle is cold
                recovery: { offer: a cold drink }
    """

  private func card(_ role: String?, tier: String? = nil) -> String {
    rendered(.card, .markdown, Self.counter, roles: role.map { [Text($0)] }, tier: tier.map { Text($0) })
  }

  @Test func aRoleSeesItsWordsItsRecoveriesAndWhomToCall() {
    #expect(
      card("waiter") == """
        # At the counter

        **Pocket card** · Role Waiter · Version 2\\.0.0

        ## 1 The guest orders

        - 1\\.1 takes the order<br>**“Which tea may I bring you?”**
        - 1\\.2 If\u{A0}the bell rings — Come to the table within two minutes<br>**“Good afternoon.”**
        - 1\\.3 **▲16** If\u{A0}the bell rings — If it happens:\u{A0}nobody comes<br>**“I am sorry.”**<br>Comes over<br>\
        within **1 min**<br>Offer **biscuits**<br>Call **Host**
        - 1\\.4 Serves the tea hot<br>**“Mind the pot, it is hot.”**

        ---

        Blueprint counter · Version 2\\.0.0 · Edition \(edition)

        """)
  }

  @Test func whoeverPutsItRightCallsNobody() {
    let host = card("host")
    #expect(host.contains("\n## Always in force · Host\n\n- 0\\.1 Wears a badge<br>**“My name is on the badge”**\n"))
    #expect(host.contains("<br>Offer **biscuits**\n"))
    #expect(!host.contains("Call") && !host.contains("Which tea"))
  }

  @Test func aRecoveryMayBeAnOfferAlone() {
    #expect(
      card("cook").contains("\n## 2 The tea is made\n\n- 2\\.3 If it happens:\u{A0}the kettle is cold<br>Offer **a"))
  }

  @Test func aTierHearsOnlyItsWords() {
    #expect(card("waiter", tier: "gold").contains("Mind the pot"))
    #expect(!card("waiter", tier: "standard").contains("Mind the pot"))
  }

  @Test func aCardForAllNamesWhoSpeaks() {
    let card = card(nil)
    #expect(card.contains("takes the order (Waiter)<br>"))
    #expect(card.contains("nobody comes (Host)<br>"))
    #expect(!card.contains("Call"))
  }

  @Test func whereThereIsNothingToSayTheCardSaysSo() {
    let blueprint = "blueprint: x\nlanguage: af\nroles: [r]\nsteps:\n  - step: s\n    frontstage: [{ r: werk }]\n"
    #expect(
      rendered(.card, .markdown, blueprint, roles: ["r"]).contains(
        "**Sakkaart** · Rol r\n\nDaar is niks om te sê nie en niks om reg te stel nie.\n"))
  }

  private var edition: String {
    String(card("cook").split(separator: "\n").last?.split(separator: " ").last ?? "")
  }
}
