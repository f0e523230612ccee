import MotcModel
import MotcSource

/// Q513: a measure in a unit that most readers have to convert.
struct UnusualUnit: Rule {
  let info = RuleInfo(
    "Q513", "unusual-unit", .info,
    summary: Phrase(
      en: "measure in an unusual unit",
      zh: "用了不常用单位的量化",
      af: "maatstaf in 'n ongewone eenheid"),
    rationale: Phrase(
      en: "Whoever has to convert in front of the customer guesses; the instrument at hand shows the usual unit.",
      zh: "当着客户的面还要换算，只能靠猜；手边的仪器显示的是常用单位。",
      af: "Wie voor die kliënt moet omskakel, raai; die instrument byderhand wys die gewone eenheid."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: serve
            customer: drinks the tea
            frontstage: { agent: pours }
            requirements:
              - text: Serve the tea hot
                measure: temperature >= ⟦176 ℉⟧

        """)
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: serve
            customer: drinks the tea
            frontstage: { agent: pours }
            requirements:
              - text: Serve the tea hot
                measure: temperature >= 80 ℃

        """)
    ])

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      for measure in borne.requirement.measures + borne.requirement.tiers.flatMap(\.measures) {
        guard let unit = measure.value.quantity.high.unit, let usual = unit.usual,
          // At home in its own language.
          !(facts.blueprint.language == .chinese && [.jin, .liang].contains(unit.id)),
          let low = measure.value.quantity.low.converted(to: usual),
          let high = measure.value.quantity.high.converted(to: usual)
        else { continue }
        let text = QuantityRange(low.rounded, high.rounded).text(in: facts.blueprint.language)
        let quantity = measure.value.quantityRange
        let place = Located(measure.value.source, measure.range).place(of: quantity)
        report(Self.hasToConvert(), at: place, help: Self.write(.string(text)))
      }
    }
  }

  private static let hasToConvert = Phrase(
    en: "most readers have to convert this",
    zh: "多数人看到这个单位还要换算",
    af: "die meeste lesers moet dit omskakel")
  private static let write = Phrase(
    en: "write {1}",
    zh: "写成 {1}",
    af: "skryf {1}")
}

extension Quantity {
  /// To three digits, which is as near as anybody reads an instrument.
  fileprivate var rounded: Quantity { Quantity(value.roundedToThreeDigits ?? value, unit) }
}

extension Rational {
  fileprivate var roundedToThreeDigits: Rational? {
    let size = isNegative ? -self : self
    guard size != .zero else { return self }
    var unit = Rational.one
    while let tenth = size.multiplied(by: unit), tenth < 100 {
      guard let finer = unit.multiplied(by: 10) else { return nil }
      unit = finer
    }

    return multiplied(by: unit)?.adding(.half)?.floor.divided(by: unit)
  }
}
