package import MotcSource

/// The units that a file may use: the built-in ones and those that its house declares.
package struct Units: Sendable {
  package static let builtIn = Units(counters: [])

  let names: NameTable

  /// The built-in units, and `counters` as further names to count by; a house's name hides a built-in one.
  package init(counters: [Text]) {
    var names: [(bytes: [UInt8], value: UInt16)] = []
    names.reserveCapacity(700)
    for (row, unit) in unitRows.enumerated() {
      for name in unit.names.utf8.split(separator: UInt8(ascii: "|")) {
        var value = UnitName(row: UInt16(row))
        var bytes = Array(name)
        if bytes[0] == UInt8(ascii: "!") {
          value.use = .neverInProse
        } else if bytes[0] == UInt8(ascii: "#") {
          value.use = .inProseAfterDigits
        }
        if value.use != .everywhere { bytes.removeFirst() }
        names.append((bytes, value.rawValue))
      }
    }
    for (index, name) in ambiguousNames.enumerated() {
      names.append((Array(name.name.utf8), UnitName(ambiguous: UInt16(index)).rawValue))
    }
    for (index, counter) in counters.enumerated() {
      names.append((counter.withBytes { Array($0) }, UnitName(row: Unit.counter(index).id.rawValue).rawValue))
    }
    self.names = NameTable(names)
  }

  /// The unit that a name means where no context says more (`分` is a minute, `度` of an angle).
  package func unit(named name: Text) -> Unit? {
    name.withBytes { bytes in
      guard let match = names.longestMatch(bytes, from: 0, to: bytes.count), match.end == bytes.count else {
        return nil
      }
      return unit(UnitName(rawValue: match.value)) { _ in false }
    }
  }

  /// What a name means; `isAbout` tells whether the words around it speak of a subject.
  func unit(_ name: UnitName, isAbout: (Subject) -> Bool) -> Unit {
    guard !name.isAmbiguous else {
      let ambiguous = ambiguousNames[Int(name.row)]
      let id = isAbout(ambiguous.subject) ? ambiguous.unit : ambiguous.otherwise
      return unitRows[Int(id.rawValue)].unit
    }
    let row = Int(name.row)
    return row < unitRows.count ? unitRows[row].unit : Unit(UnitID(rawValue: name.row), .count, 1)
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

/// What the name of a measure, or the words before a number, may speak of.
enum Subject: Sendable {
  case temperature, score, money

  /// Words that give the subject away, in small letters.
  var words: [StaticString] {
    switch self {
    case .temperature:
      ["温", "加热", "热水", "热饮", "冷", "冰", "冻", "temp", "heat", "cold", "fridge", "koud", "yskas", "vries"]
    case .score:
      ["评", "满意", "得分", "打分", "总分", "满分", "平均分", "分数", "分值", "成绩", "考核", "考试", "score", "rating", "punt", "nps"]
    case .money: ["价", "费", "款", "钱", "金额", "支付", "赔", "成本", "price", "cost", "fee", "prys", "koste"]
    }
  }
}
