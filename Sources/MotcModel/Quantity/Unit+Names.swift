extension Unit {
  /// The built-in units, in the order of the table.
  package static var builtIn: [Unit] { unitRows.map(\.unit) }

  /// Every name that is read for a built-in unit, of all languages.
  package var names: [String] {
    let row = Int(id.rawValue)
    guard unitRows.indices.contains(row) else { return [] }
    return unitRows[row].names.split(separator: "|").map { String($0.drop { $0 == "!" || $0 == "#" }) }
  }
}
