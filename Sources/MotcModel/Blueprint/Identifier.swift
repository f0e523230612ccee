package import MotcSource

/// An id, as the author wrote it or derived from the text that it names.
///
/// A derived id is a letter for the kind and eight digits of the text's hash, with `-2` and so on for the same text
/// again in one step: it stays when lines are inserted around it.
package struct Identifier: Sendable {
  /// `nil` for a derived id: only written ids can be referred to.
  package let written: Text?
  /// The id where it is written, else the text that it is derived from.
  package let range: SourceRange
  private let hash: UInt32
  /// 1 for the first of its text in the step.
  private let occurrence: UInt32
  private let kind: IdentifierKind

  init(written: Text, _ range: SourceRange, kind: IdentifierKind) {
    self.written = written
    self.range = range
    self.kind = kind
    hash = 0
    occurrence = 1
  }

  init(derivedFrom hash: UInt32, occurrence: Int, _ range: SourceRange, kind: IdentifierKind) {
    written = nil
    self.range = range
    self.kind = kind
    self.hash = hash
    self.occurrence = UInt32(clamping: occurrence)
  }

  /// The same id, brought in from another place.
  func moved(to range: SourceRange) -> Identifier {
    Identifier(written: written, range: range, hash: hash, occurrence: occurrence, kind: kind)
  }

  /// A derived id as the next of its text; what was written stays.
  func numbered(_ occurrence: Int) -> Identifier {
    Identifier(written: written, range: range, hash: hash, occurrence: UInt32(clamping: occurrence), kind: kind)
  }

  /// What equal derived ids have in common; `nil` for a written one.
  var derivation: UInt64? { written == nil ? UInt64(hash) << 8 | UInt64(kind.rawValue.value) : nil }

  private init(written: Text?, range: SourceRange, hash: UInt32, occurrence: UInt32, kind: IdentifierKind) {
    self.written = written
    self.range = range
    self.hash = hash
    self.occurrence = occurrence
    self.kind = kind
  }

  /// The id as it is printed; made anew for a derived one.
  package var string: String {
    if let written { return written.string }
    let digits = String(hash, radix: 16)
    let padded = String(kind.rawValue) + String(repeating: "0", count: 8 - digits.count) + digits
    return occurrence == 1 ? padded : padded + "-" + String(occurrence)
  }
}

/// What a derived id begins with.
enum IdentifierKind: Unicode.Scalar, Sendable {
  case action = "a"
  case requirement = "r"
  case moment = "m"
  case control = "c"
  case recovery = "y"
  case field = "f"
  case promise = "p"
}

/// The ids of one step, or of whatever else is a namespace of its own.
struct Namespace {
  private var written = NameIndex()
  private var ranges: [SourceRange] = []
  /// How often a text and kind have come, for more of them than can be looked through.
  private var derived: [UInt64: Int] = [:]
  private var firstDerived: [UInt64] = []

  /// Enters a written id; the place of the one before it, if it is taken.
  mutating func enter(_ id: Text, at range: SourceRange) -> SourceRange? {
    if let first = written.position(of: id) { return ranges[first] }
    written.append(id)
    ranges.append(range)
    return nil
  }

  /// An id for a text that has none.
  mutating func derive(_ kind: IdentifierKind, from text: Located<Text>) -> Identifier {
    let hash = text.value.withBytes { bytes in
      var hash: UInt32 = 2_166_136_261
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return hash
    }
    let key = UInt64(hash) << 8 | UInt64(kind.rawValue.value)
    return Identifier(derivedFrom: hash, occurrence: occurrence(of: key), text.range, kind: kind)
  }

  private mutating func occurrence(of key: UInt64) -> Int {
    if firstDerived.count < 32 {
      var occurrence = 1
      for earlier in firstDerived where earlier == key { occurrence += 1 }
      firstDerived.append(key)
      return occurrence
    }
    if derived.isEmpty {
      for key in firstDerived { derived[key, default: 0] += 1 }
    }
    let occurrence = derived[key, default: 0] + 1
    derived[key] = occurrence
    return occurrence
  }

  /// Begins anew, for the next step.
  mutating func removeAll() {
    written.removeAll()
    ranges.removeAll(keepingCapacity: true)
    firstDerived.removeAll(keepingCapacity: true)
    if !derived.isEmpty { derived = [:] }
  }
}
