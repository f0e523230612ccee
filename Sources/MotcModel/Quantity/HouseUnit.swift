package import MotcSource

/// A unit that a house declares: `颗: count`, `份: 45 g`.
package struct HouseUnit: Sendable {
  package let name: Text
  /// How much one of it is; `nil` for a counter.
  package let size: Quantity?

  package init(name: Text, size: Quantity?) {
    self.name = name
    self.size = size
  }

  /// Whether the name can be told from the number before it and from the words behind.
  static func isName(_ name: Text) -> Bool {
    let scalars = name.string.unicodeScalars
    guard let first = scalars.first, name.count <= 60 else { return false }
    return first.properties.isAlphabetic && scalars.last != " "
      && scalars.allSatisfy {
        $0.value >= 0x20 && !(0x30...0x39).contains($0.value) && !"<>=≤≥±~|".unicodeScalars.contains($0)
      }
  }

  /// One quantity of a known unit, more than nothing.
  static func size(_ text: Text, units: Units) -> Quantity? {
    let size = try? units.read(text) { reader throws(QuantityError) -> Quantity? in
      reader.skipBlanks()
      guard let (first, second) = try reader.range(), second == nil, first.unit != nil,
        reader.leftover(after: first) == nil
      else { return nil }
      return first.quantity
    }
    guard let size = size ?? nil, let base = size.base, base != 0, !base.isNegative else { return nil }
    return size
  }
}
