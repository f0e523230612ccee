import MotcAnalysis
import MotcModel
import MotcSource

/// A change in the words of one language, for whatever writes it.
struct ReportedChange {
  let change: Change
  let language: MessageLanguage
  /// `harbour-lunch`; `town → harbour` where the ids differ.
  let id: String
  let title: String
  /// `1.2 → 1.3`; `nil` where neither edition has a version, or both the same. Of a blueprint that is new or gone, its
  /// own.
  let versions: String?
  let places: [Place]
  /// What a blueprint that is new or gone comes to; that one has a new version and is the same.
  let remark: String?
  let retraining: [(role: String, entries: [Entry])]
  /// What is gone, or others answer for now.
  let releases: [(role: String, entries: [Entry])]
  let reprints: [(role: String, documents: [String])]
  /// Documents of roles, or of a blueprint, that are gone.
  let withdrawals: [(role: String, documents: [String])]

  struct Place {
    let title: String
    let id: String?
    let entries: [Entry]
  }

  struct Entry {
    let change: String
    let kind: String
    let text: String
    let path: String
    /// `from order/ask`.
    let movedFrom: String?
    let points: [Point]

    /// `≤ 3 min → ≤ 2 min`; of what is in one edition only, what is said there.
    func sides(of point: Point) -> String {
      [point.old, point.new].compactMap { $0 }.joined(separator: " → ")
    }
  }

  struct Point {
    let label: String
    /// `nil` for what is new.
    let old: String?
    /// `nil` for what is gone.
    let new: String?
    /// Where it does not go without saying.
    let direction: String?
    /// Why more or less is asked, where the two sides do not show it.
    let reason: String?
  }

  init(_ blueprint: BlueprintChange, _ documents: ChangedDocuments, in forced: MessageLanguage?) {
    let facts = blueprint.facts
    language = forced ?? facts?.blueprint.language ?? .english
    change = blueprint.old == nil ? .new : blueprint.new == nil ? .gone : .changed
    let ids = [blueprint.old, blueprint.new].compactMap { $0?.blueprint.id.value.string }
    id = ids.count == 2 && ids[0] != ids[1] ? "\(ids[0]) → \(ids[1])" : ids.last ?? ""
    title = facts?.blueprint.name.string ?? ""
    let versions = [blueprint.old, blueprint.new].map { $0?.blueprint.version?.value.string }
    if change == .changed {
      self.versions = versions[0] == versions[1] ? nil : versions.map { $0 ?? "–" }.joined(separator: " → ")
    } else {
      self.versions = facts?.blueprint.version?.value.string
    }
    let writer = PointWriter(language: language)
    places = blueprint.places.map { Place($0, writer) }
    let counts: [MotcSource.Argument] = [
      .number(facts?.blueprint.steps.count ?? 0), .number(facts?.requirements.count ?? 0),
    ]
    remark =
      switch change {
      case .new: Message(EditionWords.newBlueprint, counts).text(in: language)
      case .gone: Message(EditionWords.goneBlueprint, counts).text(in: language)
      default:
        places.isEmpty
          ? blueprint.hasNewVersion ? EditionWords.onlyVersion[language] : EditionWords.onlyLook[language] : nil
      }
    retraining = blueprint.retraining.map { retraining in
      (retraining.role.name.string, retraining.entries.map { Entry($0, writer) })
    }
    releases = blueprint.releases.map { ($0.role.name.string, $0.entries.map { Entry($0, writer) }) }
    reprints = Self.byRole(documents.toPrint, in: language)
    withdrawals = Self.byRole(documents.toWithdraw, in: language)
  }

  private static func byRole(
    _ documents: [EditionDocument], in language: MessageLanguage
  ) -> [(role: String, documents: [String])] {
    var roles: [(role: String, documents: [String])] = []
    for document in documents {
      let role = document.role?.name.string ?? EditionWords.everybody[language]
      let name = document.kind.summary[language]
      if roles.last?.role == role {
        roles[roles.count - 1].documents.append(name)
      } else {
        roles.append((role, [name]))
      }
    }
    return roles
  }
}

extension ReportedChange.Place {
  fileprivate init(_ place: PlaceChange, _ writer: PointWriter) {
    switch place.place {
    case .blueprint:
      title = EditionWords.wholeService[writer.language]
      id = nil
    case .step(let id, let name):
      title = name.string
      self.id = id.string
    case .role(let id, let name):
      title = EditionWords.standing.filled(name.string, in: writer.language)
      self.id = id.string
    }
    entries = place.entries.map { ReportedChange.Entry($0, writer) }
  }
}

extension ReportedChange.Entry {
  fileprivate init(_ entry: EntryChange, _ writer: PointWriter) {
    let language = writer.language
    change = EditionWords.word(entry.change)[language]
    kind = EditionWords.word(entry.kind)[language]
    text = entry.text.string
    path = entry.path.string
    movedFrom = entry.movedFrom.map { EditionWords.from.filled($0.string, in: language) }
    points = entry.points.map { point in
      ReportedChange.Point(
        label: writer.label(point), old: entry.change == .new ? nil : writer.text(point.old, of: point),
        new: entry.change == .gone ? nil : writer.text(point.new, of: point),
        direction: entry.change == .changed ? EditionWords.word(point.direction)?[language] : nil,
        reason: entry.isOnBothSides ? EditionWords.reason(point)?[language] : nil)
    }
  }
}

/// Puts points into the words of one language.
struct PointWriter {
  let language: MessageLanguage

  func label(_ point: ChangedPoint) -> String {
    let label = point.measure?.string ?? EditionWords.label(point.aspect)[language]
    return point.tier.map { EditionWords.aside.filled(label, $0.string, in: language) } ?? label
  }

  /// One side of a point; where nothing is said, what holds then.
  func text(_ value: ChangedPoint.Value?, of point: ChangedPoint) -> String {
    if let value { return text(value) }
    return switch point.aspect {
    case .condition: EditionWords.always[language]
    case .tiers where point.tier == nil: EditionWords.allTiers[language]
    default: "–"
    }
  }

  func text(_ value: ChangedPoint.Value) -> String {
    switch value {
    case .words(let words): return "“\(words.string)”"
    case .list(let items): return list(items.map(\.string), in: language)
    case .code(let code): return code.string
    case .bearer(let words): return words.map { "“\($0.string)”" } ?? EditionWords.stepItself[language]
    case .namedMeasures(let measures): return sequence(measures.map { $0.text(in: language) }, in: language)
    case .measures(let measures): return sequence(measures.map { $0.limitText(in: language) }, in: language)
    case .time(let within, let anchor, let step):
      return timeStandard(within, anchor, stepName: { step ?? $0.name }, in: language)
    case .point(let step, let isStart):
      return (isStart ? EditionWords.startOf : EditionWords.endOf).filled(step.string, in: language)
    case .score(let score, let isHigh):
      let text = self.text(score)
      return isHigh ? EditionWords.aside.filled(text, EditionWords.high[language], in: language) : text
    case .keywords(let words): return list(words.map { $0.spelling(in: language) }, in: language)
    case .momentKind(let kind): return EditionWords.word(kind == .risk ? .risk : .delight)[language]
    case .flag(let isSo): return (isSo ? EditionWords.yes : EditionWords.no)[language]
    case .ways(let ways): return sequence(ways.map { text($0) }, in: language)
    case .notForTier: return EditionWords.notForTier[language]
    }
  }

  /// `4 × 3 = 12, RPN 24`.
  private func text(_ score: RiskScore) -> String {
    guard let severity = score.severity, let likelihood = score.likelihood, let risk = score.risk else { return "–" }
    let text = "\(severity) × \(likelihood) = \(risk)"
    guard let rpn = score.rpn else { return text }
    return list([text, EditionWords.rpn.filled(String(rpn), in: language)], in: language)
  }

  private func text(_ way: ChangedPoint.Way) -> String {
    let target = way.name?.string ?? EditionWords.end[language]
    let text = way.condition.map { EditionWords.labelled.filled($0.string, target, in: language) } ?? target
    guard let count = way.atMost else { return text }
    return EditionWords.aside.filled(text, EditionWords.atMost.filled(String(count), in: language), in: language)
  }
}
