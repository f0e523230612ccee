package import MotcSource

/// The units that a file may use: the built-in ones and those that its house declares.
package struct Units: Sendable {
  package static let builtIn = Units(house: [])

  private let names: NameTable
  /// By the number of the row.
  private let rows: [Unit]
  /// Those of the house, by their number.
  private let houseRows: [Unit]

  /// The built-in units and those of a house, whose names hide built-in ones; no more than 7,000.
  package init(house: [HouseUnit]) {
    let house = house.prefix(7_000)
    var names = NameTable(capacity: 600 + house.count)
    for (row, unit) in unitRows.enumerated() {
      names.add(list: unit.names) { _, name in
        var meaning = UnitName(row: UInt16(row))
        switch name.first {
        case UInt8(ascii: "!"): meaning.use = .neverInProse
        case UInt8(ascii: "#"): meaning.use = .inProseAfterDigits
        default: return meaning.rawValue
        }
        name = UnsafeBufferPointer(rebasing: name.dropFirst())
        return meaning.rawValue
      }
    }
    for (index, name) in ambiguousNames.enumerated() {
      names.add(name.name.utf8, UnitName(ambiguous: UInt16(index)).rawValue)
    }
    var houseRows: [Unit] = []
    for (index, declared) in house.enumerated() {
      let unit = Unit.house(index, declared.size)
      houseRows.append(unit)
      declared.name.withBytes { names.add($0, UnitName(row: unit.id.rawValue).rawValue) }
    }
    self.names = names
    self.houseRows = houseRows
    rows = unitRows.map(\.unit)
  }

  /// The unit that a name means where no context says more (`分` is a minute, `度` of an angle).
  package func unit(named name: Text) -> Unit? {
    withLookup { lookup in
      name.withBytes { bytes in
        guard let match = lookup.names.longestMatch(bytes, from: 0, to: bytes.count), match.end == bytes.count else {
          return nil
        }
        return lookup.unit(UnitName(rawValue: match.value)) { _ in false }
      }
    }
  }

  /// Lends the units for looking up.
  @inline(__always)
  func withLookup<Value, Failure: Error>(_ body: (UnitLookup) throws(Failure) -> Value) throws(Failure) -> Value {
    try names.withNames { names throws(Failure) in
      try rows.withUnsafeBufferPointer { rows throws(Failure) in
        try houseRows.withUnsafeBufferPointer { houseRows throws(Failure) in
          try body(UnitLookup(names: names, rows: rows, houseRows: houseRows))
        }
      }
    }
  }
}

/// The units of a file, lent: copying it costs nothing.
struct UnitLookup {
  let names: LentNames
  fileprivate let rows: UnsafeBufferPointer<Unit>
  fileprivate let houseRows: UnsafeBufferPointer<Unit>

  /// The unit of a number.
  subscript(id: UnitID) -> Unit {
    let row = Int(id.rawValue)
    return row < rows.count ? rows[row] : houseRows[row - Unit.firstOfHouse]
  }

  /// What a name means; `isAbout` tells whether the words around it speak of a subject.
  @inline(__always)
  func unit(_ name: UnitName, isAbout: (Subject) -> Bool) -> Unit {
    guard name.isAmbiguous else { return self[UnitID(rawValue: name.row)] }
    let ambiguous = ambiguousNames[Int(name.row)]
    return self[isAbout(ambiguous.subject) ? ambiguous.unit : ambiguous.otherwise]
  }
}

/// What a name in the table of names means: a row of units, or one of two by the words around it.
struct UnitName {
  /// Where a name is taken for a unit.
  enum Use: UInt16 {
    case everywhere = 0
    case neverInProse = 0x4000
    case inProseAfterDigits = 0x2000
  }

  private(set) var rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(row: UInt16) { rawValue = min(row, 0x1FFF) }
  init(ambiguous index: UInt16) { rawValue = 0x8000 | index }

  var isAmbiguous: Bool { rawValue & 0x8000 != 0 }
  var row: UInt16 { rawValue & 0x1FFF }
  var use: Use {
    get { Use(rawValue: rawValue & 0x6000) ?? .everywhere }
    set { rawValue = rawValue & 0x9FFF | newValue.rawValue }
  }
}

/// A unit's name that means one thing where the text speaks of `subject`, and another elsewhere.
struct AmbiguousName: Sendable {
  let name: String
  let subject: Subject
  let unit: UnitID
  let otherwise: UnitID
}

let ambiguousNames: [AmbiguousName] =
  ["度", "°", "º", "degree", "degrees", "deg", "graad", "grade"].map {
    AmbiguousName(name: $0, subject: .temperature, unit: .celsius, otherwise: .degree)
  } + [
    AmbiguousName(name: "分", subject: .score, unit: .point, otherwise: .minute),
    AmbiguousName(name: "块", subject: .money, unit: .yuan, otherwise: .block),
  ]
  + ["pound", "pounds", "pond"].map {
    AmbiguousName(name: $0, subject: .money, unit: .sterling, otherwise: .pound)
  }

/// What the name of a measure, or the words before a number, may speak of.
enum Subject: Sendable {
  case temperature, score, money

  /// Lends a table in which all words of all subjects begin, to pass quickly over those that do not.
  @inline(__always)
  static func withBeginnings<Value>(_ body: (LentNames) -> Value) -> Value { table.withNames(body) }

  private static let table: NameTable = {
    var names = NameTable(capacity: 64)
    for subject in [Subject.temperature, .score, .money] {
      for word in subject.words {
        names.add(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), 0)
      }
    }
    return names
  }()

  /// Words that give the subject away, in small letters.
  var words: [StaticString] {
    switch self {
    case .temperature:
      ["温", "加热", "热水", "热饮", "冷", "冰", "冻", "temp", "heat", "cold", "fridge", "koud", "yskas", "vries"]
    case .score:
      ["评", "满意", "得分", "打分", "总分", "满分", "平均分", "分数", "分值", "成绩", "考核", "考试", "score", "rating", "punt", "nps"]
    case .money: ["价", "费", "款", "钱", "金额", "支付", "赔", "成本", "price", "cost", "fee", "refund", "prys", "koste"]
    }
  }
}
