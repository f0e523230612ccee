import MotcSource

/// Where names stand in a list: looked through while they are few, as they nearly always are, hashed when they are many.
struct NameIndex: Sendable {
  private(set) var names: [Text] = []
  /// The first place of each name; empty while they are few.
  private var positions: [Text: Int] = [:]

  init() {}

  init(_ names: some Sequence<Text>) {
    for name in names { append(name) }
  }

  /// The place of a name; the first one, where several are equal.
  func position(of name: Text) -> Int? {
    positions.isEmpty ? names.firstIndex(of: name) : positions[name]
  }

  func contains(_ name: Text) -> Bool { position(of: name) != nil }

  mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    if !positions.isEmpty { positions = [:] }
  }

  mutating func append(_ name: Text) {
    names.append(name)
    if names.count == 16 {
      for (position, name) in names.enumerated() where positions[name] == nil { positions[name] = position }
    } else if names.count > 16, positions[name] == nil {
      positions[name] = names.count - 1
    }
  }
}
