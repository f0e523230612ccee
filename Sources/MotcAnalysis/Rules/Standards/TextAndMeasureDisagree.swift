import MotcModel
import MotcSource

/// Q508: a text that names one figure, beside a measure or time limit that names another.
struct TextAndMeasureDisagree: Rule {
  let info = RuleInfo(
    "Q508", "text-and-measure-disagree", .warning,
    summary: Phrase(
      en: "text and measure disagree", zh: "文字与量化不一致", af: "teks en maatstaf stem nie ooreen nie"),
    rationale: Phrase(
      en: "Staff are trained by the text and checked by the measure; where the two differ, one of them is wrong.",
      zh: "培训看文字，检查看量化；两者不一致，必有一个写错了。",
      af: "Personeel leer uit die teks en word aan die maatstaf gemeet; waar die twee verskil, is een verkeerd."),
    triggering: [
      Example(
        """
        岗位: [客服]
        流程:
          - 步骤: 来电
            客户: 致电
            前台: { 客服: 接听 }
            服务要求:
              - 内容: 来电铃声响⟦三声⟧之内接听
                量化: 铃声 <= 4 声

        """),
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Calls back within ⟦10 minutes⟧
                within: 15 min

        """),
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: call
            customer: calls
            frontstage: { agent: answers }
            requirements:
              - text: Calls back within half an hour
                within: 30 min
              - text: Answers before the fourth ring
                measure: rings < 4

        """)
    ])

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      borne.requirement.forEachWording { wording in
        guard !wording.measures.isEmpty || wording.within != nil else { return }
        check(wording, report: &report)
      }
    }
  }

  /// At most one finding: the first figure of the text that has a counterpart but no match.
  private func check(_ wording: Wording, report: inout RuleReport) {
    let mentions = quantities(in: wording.text.value)
    guard !mentions.isEmpty else { return }
    for mention in mentions where !mention.isIndefinite {
      guard let counterpart = Self.counterpart(of: mention, in: wording),
        !mentions.contains(where: { Self.isSaid($0, in: wording) && Self.areComparable($0, mention) })
      else { continue }
      let figure = Argument.text(wording.text.value[mention.range])
      report(
        counterpart.figure.map { Self.measureDiffers(figure, .text($0)) } ?? Self.limitDiffers(figure),
        at: wording.text.place(of: mention.range), labels: [Label(counterpart.range, Self.otherFigure())],
        help: Self.makeEqual())
      return
    }
  }

  /// What the file gives for the kind of thing that a mention counts: a measure's figure, or the time limit.
  private static func counterpart(
    of mention: QuantityMention, in wording: Wording
  ) -> (figure: Text?, range: SourceRange)? {
    for measure in wording.measures where areComparable(mention.quantity, measure.value.quantity) {
      let located = Located(measure.value.source, measure.range)
      let figure = measure.value.quantityRange
      return (located.value[figure], located.place(of: figure))
    }
    if let within = wording.within, mention.quantity.dimension == within.value.dimension {
      return (nil, within.range)
    }
    return nil
  }

  /// Whether any measure or limit has a value that the text mentions.
  private static func isSaid(_ mention: QuantityMention, in wording: Wording) -> Bool {
    let values = [mention.quantity.low.base, mention.quantity.high.base].compactMap { $0 }
    for measure in wording.measures where areComparable(mention.quantity, measure.value.quantity) {
      let allowed = measure.value.allowed
      let given = [
        measure.value.quantity.low.base, measure.value.quantity.high.base, allowed.lower?.value, allowed.upper?.value,
      ]
      if values.contains(where: given.contains) { return true }
    }
    if let within = wording.within, mention.quantity.dimension == within.value.dimension {
      return values.contains { $0 == within.value.low || $0 == within.value.high }
    }
    return false
  }

  private static func areComparable(_ left: QuantityMention, _ right: QuantityMention) -> Bool {
    areComparable(left.quantity, right.quantity)
  }

  /// Counts of different things (three rings, four people) have nothing to say to each other.
  private static func areComparable(_ left: QuantityRange, _ right: QuantityRange) -> Bool {
    guard left.dimension == right.dimension else { return false }
    guard left.dimension == .count, let first = left.high.unit, let second = right.high.unit else { return true }
    return first.id == second.id
  }

  private static let measureDiffers = Phrase(
    en: "the text says '{1}', the measure '{2}'", zh: "文字写的是“{1}”，量化写的是“{2}”",
    af: "die teks sê '{1}', die maatstaf '{2}'")
  private static let limitDiffers = Phrase(
    en: "the text says '{1}', the time limit something else", zh: "文字写的是“{1}”，与时限不一致",
    af: "die teks sê '{1}', die tydgrens iets anders")
  private static let otherFigure = Phrase(
    en: "the other figure is here", zh: "另一个数在这里", af: "die ander syfer is hier")
  private static let makeEqual = Phrase(
    en: "decide which is right and write it in both places", zh: "确定哪个对，两处写成一样",
    af: "besluit watter een reg is en skryf dit op albei plekke")
}

extension DurationRange {
  fileprivate var dimension: Dimension {
    switch clock {
    case .seconds: .time
    case .workingDays: .workingTime
    case .months: .months
    }
  }
}
