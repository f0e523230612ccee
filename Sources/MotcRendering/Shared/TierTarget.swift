import MotcAnalysis
import MotcModel
import MotcSource

/// What a tier gets.
struct TierTarget: Sendable, Hashable {
  let tier: Text
  /// `≤ 2 声`; `nil` when only the tier is named.
  let target: String?

  /// The tier that something is limited to.
  init(_ reference: Reference<Tier>, _ facts: Facts) {
    tier = facts.names.tier(reference)?.name ?? reference.name
    target = nil
  }

  init(_ variant: TierVariant, _ facts: Facts) {
    let language = facts.blueprint.language
    tier = facts.names.tier(variant.tier)?.name ?? variant.tier.name
    var parts = variant.measures.map { $0.value.limitText(in: language) }
    if let within = variant.within { parts.append(within.value.text(in: language)) }
    if parts.isEmpty, let text = variant.text { parts.append(text.value.string) }
    target = variant.isNone ? "–" : parts.joined(separator: ", ")
  }
}

extension TierTarget: TemplateRecord {
  static let documentType = DocumentType<TierTarget>(
    "tier target", en: "What a tier gets.", zh: "某一客户分级的标准。", af: "Wat 'n vlak kry.",
    fields: [
      Field("tier", en: "The tier's name.", zh: "分级名称。", af: "Die vlak se naam.", \.tier),
      Field("target", en: "What is allowed for it.", zh: "该分级允许的值。", af: "Wat daarvoor toegelaat word.", \.target),
    ])
}
