package import MotcSource

/// A unit of measurement, or a counter.
package struct Unit: Sendable, Hashable {
  /// Names one row of the table of units; names of one thing in several languages share it.
  package let id: UnitID
  package let dimension: Dimension
  /// How many base units one of these is, exactly.
  package let factor: Rational

  init(_ id: UnitID, _ dimension: Dimension, _ factor: Rational) {
    self.id = id
    self.dimension = dimension
    self.factor = factor
  }

  /// What is added after multiplying; zero but for temperatures that start elsewhere.
  package var offset: Rational { id == .fahrenheit ? Rational(-160, over: 9) ?? 0 : 0 }

  /// Whether only whole numbers of it exist: rings and people, but not points of a score.
  package var isWhole: Bool { dimension == .count && id != .point && id != .star }

  /// A value in this unit, in base units; `nil` when it does not fit.
  package func base(_ value: Rational) -> Rational? {
    let scaled = value.multiplied(by: factor)
    return id == .fahrenheit ? scaled?.adding(offset) : scaled
  }

  /// A value in base units, in this unit; `nil` when it does not fit.
  package func value(ofBase base: Rational) -> Rational? {
    base.subtracting(offset)?.divided(by: factor)
  }

  /// What a house declares in its list of units: a counter of its own, or so much of something.
  static func house(_ number: Int, _ size: Quantity?) -> Unit {
    Unit(UnitID(rawValue: UInt16(clamping: firstOfHouse + number)), size?.dimension ?? .count, size?.base ?? 1)
  }

  static let firstOfHouse = 1_000
}

/// The number of a unit: below 1,000 a row of the built-in table, from there the units of a house.
package struct UnitID: RawRepresentable, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension Unit {
  /// How the unit is written after a number that is one or not one; `nil` for a unit of a house, which has only its
  /// author's word.
  package func label(in language: MessageLanguage, one: Bool) -> String? {
    let row = Int(id.rawValue)
    guard unitRows.indices.contains(row) else { return nil }
    let label = unitRows[row].label[language]
    guard let bar = label.utf8.firstIndex(of: UInt8(ascii: "|")) else { return label }
    return String(one ? label[..<bar] : label[label.index(after: bar)...])
  }

  /// The unit that a reader of any of our languages knows better, for one that is foreign to most (inches, ℉, 斤).
  package var usual: Unit? {
    let row = Int(id.rawValue)
    return unitRows.indices.contains(row) ? unitRows[row].usual.map { unitRows[Int($0.rawValue)].unit } : nil
  }
}
