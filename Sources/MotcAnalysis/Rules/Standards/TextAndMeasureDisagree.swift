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

  var isAboutStandards: Bool { true }

  func check(_ facts: Facts, report: inout RuleReport) {
    for borne in facts.requirements {
      Wording.forEach(of: borne.requirement) { wording in
        guard !wording.measures.isEmpty || wording.within != nil else { return }
        check(wording, facts.units, report: &report)
      }
    }
  }

  /// At most one finding: the first figure of the text that has a counterpart, where no figure of its kind has a match.
  private func check(_ wording: Wording, _ units: Units, report: inout RuleReport) {
    // Of a text that is all figures, the first tell enough.
    let mentions = quantities(in: wording.text.value, units: units).prefix(100)
    for mention in mentions where !mention.isIndefinite {
      if wording.gives(mention) { continue }
      guard let counterpart = wording.counterpart(of: mention),
        !mentions.contains(where: { $0.isComparable(with: mention) && wording.gives($0) })
      else { continue }
      let figure = Argument.text(wording.text.value[mention.range])
      report(
        counterpart.figure.map { Self.measureDiffers(figure, .text($0)) } ?? Self.limitDiffers(figure),
        at: wording.text.place(of: mention.range), labels: [Label(counterpart.range, Self.otherFigure())],
        help: Self.makeEqual())
      return
    }
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

extension Wording {
  /// Whether a measure or the time limit says what a mention says.
  fileprivate func gives(_ mention: QuantityMention) -> Bool {
    for measure in measures where mention.isComparable(with: measure.value) {
      let given = measure.value.quantity
      if mention.quantity.low == given.high || mention.quantity.high == given.low { return true }
      let allowed = measure.value.allowed
      for value in [mention.quantity.low.base, mention.quantity.high.base] {
        guard let value else { return true }
        let figures = [given.low.base, given.high.base, allowed.lower?.value, allowed.upper?.value]
        if figures.contains(where: { $0.map { value.isSaid(by: $0, of: measure.value.dimension) } ?? false }) {
          return true
        }
      }
    }
    guard let limit = within?.value, mention.quantity.dimension == limit.dimension else { return false }
    return [mention.quantity.low.base, mention.quantity.high.base].contains { $0 == limit.low || $0 == limit.high }
  }

  /// What the file gives for the kind of thing that a mention counts: a measure's figure, or the time limit.
  fileprivate func counterpart(of mention: QuantityMention) -> (figure: Text?, range: SourceRange)? {
    for measure in measures where mention.isComparable(with: measure.value) {
      let located = Located(measure.value.source, measure.range)
      let figure = measure.value.quantityRange
      return (located.value[figure], located.place(of: figure))
    }
    if let within, mention.quantity.dimension == within.value.dimension { return (nil, within.range) }
    return nil
  }
}

extension QuantityMention {
  /// Counts of different things have nothing to say to each other: three rings are no four people. A plain number is
  /// taken for a count of what the measure is named by: `rings <= 3`.
  fileprivate func isComparable(with measure: Measure) -> Bool {
    guard quantity.dimension == measure.dimension else { return false }
    guard quantity.dimension == .count else { return true }
    guard let unit = quantity.high.unit else { return false }
    if let other = measure.quantity.high.unit { return unit.id == other.id }
    return MessageLanguage.allCases.contains { language in
      [true, false].contains { one in
        unit.label(in: language, one: one).map { measure.name.contains($0) } ?? false
      }
    }
  }

  fileprivate func isComparable(with other: QuantityMention) -> Bool {
    quantity.dimension == other.quantity.dimension
      && (quantity.dimension != .count || quantity.high.unit?.id == other.quantity.high.unit?.id)
  }
}

extension Text {
  fileprivate func contains(_ word: String) -> Bool {
    guard !word.isEmpty, word.utf8.count <= count else { return false }
    return withBytes { bytes in
      (0...(bytes.count - word.utf8.count)).contains { bytes[$0...].starts(with: word.utf8) }
    }
  }
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

extension Rational {
  /// Two thirds are also said by 66 % and by 67 %.
  fileprivate func isSaid(by figure: Rational, of dimension: Dimension) -> Bool {
    if self == figure { return true }
    guard dimension == .ratio, !isWholePercent, let gap = subtracting(figure) else { return false }
    return (gap < Rational(0) ? -gap : gap) < Self.onePercent
  }

  private var isWholePercent: Bool { 100 % denominator == 0 }
  private static let onePercent = Rational(1, over: 100) ?? Rational(0)
}
