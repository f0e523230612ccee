import MotcModel
import MotcSource

/// Roles and steps whose ids were others before: of those whose id is on one side only, each is the one that alone has
/// the same written title.
struct RenamedIDs {
  /// By the id that it had.
  private let roles: [Text: Text]
  private let steps: [Text: Text]

  init(_ old: Blueprint, _ new: Blueprint) {
    roles = Self.find(
      old.roles.map { ($0.id.value, $0.title?.value) }, new.roles.map { ($0.id.value, $0.title?.value) })
    steps = Self.find(
      old.steps.map { ($0.id.value, $0.title?.value) }, new.steps.map { ($0.id.value, $0.title?.value) })
  }

  /// The id that a role of the old edition has in the new one, or had.
  func role(_ id: Text) -> Text { roles[id] ?? id }
  func step(_ id: Text) -> Text { steps[id] ?? id }

  /// By the id that a role has now: the id that it had.
  var oldRoles: [Text: Text] { Dictionary(uniqueKeysWithValues: roles.map { ($1, $0) }) }

  private static func find(_ old: [(id: Text, title: Text?)], _ new: [(id: Text, title: Text?)]) -> [Text: Text] {
    let oldIDs = Set(old.map(\.id))
    let newIDs = Set(new.map(\.id))
    let gone = Dictionary(grouping: old.filter { $0.title != nil && !newIDs.contains($0.id) }, by: \.title)
    let added = Dictionary(grouping: new.filter { $0.title != nil && !oldIDs.contains($0.id) }, by: \.title)
    var renamed: [Text: Text] = [:]
    for (title, entries) in gone {
      guard entries.count == 1, let partners = added[title], partners.count == 1 else { continue }
      renamed[entries[0].id] = partners[0].id
    }
    return renamed
  }
}
