import MotcSource

/// The colours of a diagram that is part of a page: names of CSS, to which the page gives values by day and by night.
extension FlowStyle {
  /// Draws with `colour`'s weights and the names.
  static let page = colours.reduce(into: colour) { style, colour in style[keyPath: colour.place] = colour.reference }

  /// The names' values: `colour`, and `night` where the reader's device is dark. Paper is always light.
  static let pageColours: String = {
    func values(_ style: FlowStyle) -> String {
      colours.map { "  \($0.name): \(style[keyPath: $0.place]);" }.joined(separator: "\n")
    }
    return """
      :root {
      \(values(colour))
      }
      @media screen and (prefers-color-scheme: dark) { :root {
      \(values(night))
      } }

      """
  }()

  private struct Colour: Sendable {
    let reference: StaticString
    let place: any (WritableKeyPath<FlowStyle, StaticString> & Sendable)

    init(_ reference: StaticString, _ place: any (WritableKeyPath<FlowStyle, StaticString> & Sendable)) {
      self.reference = reference
      self.place = place
    }

    /// `--flow-ink`, of `var(--flow-ink)`.
    var name: Substring { reference.description.dropFirst(4).dropLast() }
  }

  private static let colours = [
    Colour("var(--flow-paper)", \.paper),
    Colour("var(--flow-ink)", \.ink),
    Colour("var(--flow-quiet)", \.quiet),
    Colour("var(--flow-arrow)", \.arrow),
    Colour("var(--flow-line)", \.line),
    Colour("var(--flow-faint)", \.faint),
    Colour("var(--flow-phase-fill)", \.phase.fill),
    Colour("var(--flow-phase-border)", \.phase.border),
    Colour("var(--flow-evidence-head)", \.evidence.head),
    Colour("var(--flow-evidence-head-text)", \.evidence.headText),
    Colour("var(--flow-evidence-band)", \.evidence.band),
    Colour("var(--flow-evidence-tint)", \.evidence.tint),
    Colour("var(--flow-evidence-border)", \.evidence.border),
    Colour("var(--flow-customer-head)", \.customer.head),
    Colour("var(--flow-customer-head-text)", \.customer.headText),
    Colour("var(--flow-customer-band)", \.customer.band),
    Colour("var(--flow-customer-tint)", \.customer.tint),
    Colour("var(--flow-customer-border)", \.customer.border),
    Colour("var(--flow-frontstage-head)", \.frontstage.head),
    Colour("var(--flow-frontstage-head-text)", \.frontstage.headText),
    Colour("var(--flow-frontstage-band)", \.frontstage.band),
    Colour("var(--flow-frontstage-tint)", \.frontstage.tint),
    Colour("var(--flow-frontstage-border)", \.frontstage.border),
    Colour("var(--flow-backstage-head)", \.backstage.head),
    Colour("var(--flow-backstage-head-text)", \.backstage.headText),
    Colour("var(--flow-backstage-band)", \.backstage.band),
    Colour("var(--flow-backstage-tint)", \.backstage.tint),
    Colour("var(--flow-backstage-border)", \.backstage.border),
    Colour("var(--flow-support-head)", \.support.head),
    Colour("var(--flow-support-head-text)", \.support.headText),
    Colour("var(--flow-support-band)", \.support.band),
    Colour("var(--flow-support-tint)", \.support.tint),
    Colour("var(--flow-support-border)", \.support.border),
    Colour("var(--flow-fail-point-fill)", \.failPoint.fill),
    Colour("var(--flow-fail-point-border)", \.failPoint.border),
    Colour("var(--flow-fail-point-text)", \.failPoint.text),
    Colour("var(--flow-wait-point-fill)", \.waitPoint.fill),
    Colour("var(--flow-wait-point-border)", \.waitPoint.border),
    Colour("var(--flow-wait-point-text)", \.waitPoint.text),
    Colour("var(--flow-moment-of-truth-fill)", \.momentOfTruth.fill),
    Colour("var(--flow-moment-of-truth-border)", \.momentOfTruth.border),
    Colour("var(--flow-moment-of-truth-text)", \.momentOfTruth.text),
    Colour("var(--flow-delight-fill)", \.delight.fill),
    Colour("var(--flow-delight-border)", \.delight.border),
    Colour("var(--flow-delight-text)", \.delight.text),
    Colour("var(--flow-decision-fill)", \.decision.fill),
    Colour("var(--flow-decision-border)", \.decision.border),
    Colour("var(--flow-decision-text)", \.decision.text),
  ]

  /// For a dark screen: the lanes keep their hues.
  static let night = FlowStyle(
    paper: "#15191E", ink: "#E6EAEF", quiet: "#A3AEBA", arrow: "#AEB8C4", line: "#FF8FA3",
    phase: ("#222932", "#7A8694"), faint: "#7A8694", boxWidth: 1.2, arrowWidth: 1.2, lineWidth: 1.5,
    evidence: Lane(head: "#5D6673", headText: "#FFFFFF", band: "#1B1E21", tint: "#363B41", border: "#8C96A3"),
    customer: Lane(head: "#A85F00", headText: "#FFFFFF", band: "#241C10", tint: "#4A3410", border: "#E09A3A"),
    frontstage: Lane(head: "#1B65A6", headText: "#FFFFFF", band: "#131F2B", tint: "#17395A", border: "#5FA8E8"),
    backstage: Lane(head: "#33733A", headText: "#FFFFFF", band: "#152318", tint: "#1C4222", border: "#6CBF75"),
    support: Lane(head: "#6A4C93", headText: "#FFFFFF", band: "#1E1828", tint: "#3A2B52", border: "#B394E0"),
    failPoint: Mark(fill: "#C62828", border: "#15191E", text: "#FFFFFF"),
    waitPoint: Mark(fill: "#4A3410", border: "#E09A3A", text: "#FFE9B8"),
    momentOfTruth: Mark(fill: "#E6EAEF", border: "#15191E", text: "#15191E"),
    delight: Mark(fill: "#15191E", border: "#FF8FA3", text: "#FF8FA3"),
    decision: Mark(fill: "#15191E", border: "#E6EAEF", text: "#E6EAEF"))
}
