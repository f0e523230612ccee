import MotcModel
package import MotcSource

/// C804: a waiver whose last day is over still has a deviation leaning on it.
package struct ExpiredWaiver: Rule {
  package let isAboutStandards = true
  package let info = RuleInfo(
    "C804", "expired-waiver", .error,
    summary: Phrase(en: "waiver that has expired", zh: "已过期的豁免", af: "vrystelling wat verval het"),
    rationale: Phrase(
      en: "What was allowed for a while has become the habit; somebody has to decide it anew.",
      zh: "一时的例外成了习惯，需要有人重新决定。",
      af: "Wat 'n ruk lank toegelaat was, het gewoonte geword; iemand moet dit opnuut besluit."),
    triggering: [
      Example(
        """
        extends: corporate.yaml
        drop: [call/three-rings]
        waivers:
          - of: call/three-rings
            reason: calls are answered by a machine here
            approved-by: regional manager
            expires: ⟦2001-12-31⟧
        """, with: [corporateExample])
    ],
    passing: [
      Example(
        """
        extends: corporate.yaml
        drop: [call/three-rings]
        waivers:
          - of: call/three-rings
            reason: calls are answered by a machine here
            approved-by: regional manager
            expires: 2099-12-31
        """, with: [corporateExample])
    ])

  package func check(_ facts: Facts, report: inout RuleReport) {
    let conformance = facts.conformance
    for (index, use) in conformance.waivers.enumerated() where use.isExpired {
      guard case .needed = use.need, let expires = use.waiver.expires, let day = expires.value else { continue }
      let deviation = conformance.deviations.first { $0.waiver == index }?.deviation
      report(
        Self.expired(.string(day.description)), at: expires.range,
        labels: deviation.map { [Label($0.range, Self.leansOnIt())] } ?? [], help: Self.renewOrKeep())
    }
  }

  private static let expired = Phrase(
    en: "this waiver ended on {1}", zh: "这项豁免已于 {1} 到期", af: "hierdie vrystelling het op {1} geëindig")
  private static let leansOnIt = Phrase(en: "this leans on it", zh: "这里依赖它", af: "dit steun daarop")
  private static let renewOrKeep = Phrase(
    en: "have it approved again with a new day, or keep the inherited standard",
    zh: "重新审批并写上新的日期，或者执行继承的标准", af: "laat dit weer goedkeur met 'n nuwe dag, of kom die geërfde standaard na")
}
