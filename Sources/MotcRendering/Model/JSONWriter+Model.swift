import MotcAnalysis
import MotcModel
import MotcSource

/// What has no value is not written at all.
extension JSONWriter {
  mutating func text(_ key: String, _ text: Text?) {
    if let text { string(key, text.string) }
  }

  mutating func strings(_ key: String, _ strings: [String]) {
    guard !strings.isEmpty else { return }
    array(key) { json in
      for string in strings { json.string(nil, string) }
    }
  }

  mutating func references(_ key: String, _ references: [Reference<some Any>]) {
    strings(key, references.map(\.name.string))
  }

  /// An object for each element.
  mutating func list<Element>(
    _ key: String, _ elements: some Collection<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    array(key) { json in
      for element in elements { json.object { json in body(&json, element) } }
    }
  }

  mutating func statement(_ statement: Statement, scope: Text) {
    string("id", statement.id.path(in: scope))
    text("title", statement.title?.value)
    references("by", statement.by)
    if !statement.text.value.isEmpty { text("text", statement.text.value) }
    text("say", statement.say?.value)
    text("when", statement.when?.value)
    references("only", statement.only)
  }

  mutating func point(_ key: String, _ point: TimePoint?) {
    guard let point else { return }
    object(key) { json in
      json.text("step", point.step.name)
      json.string("point", point.isStart ? "start" : "end")
    }
  }

  mutating func duration(_ key: String, _ duration: DurationRange?) {
    guard let duration else { return }
    object(key) { json in
      switch duration.clock {
      case .seconds: json.string("unit", "s")
      case .workingDays: json.string("unit", "working-day")
      case .months: json.string("unit", "month")
      }
      json.exact("min", duration.low)
      json.exact("max", duration.high)
    }
  }

  mutating func score(_ key: String, _ score: RiskScore, isHigh: Bool) {
    let figures = [
      ("severity", score.severity), ("likelihood", score.likelihood), ("detection", score.detection),
      ("risk", score.risk), ("rpn", score.rpn),
    ]
    guard figures.contains(where: { $0.1 != nil }) else { return }
    object(key) { json in
      for case (let name, let figure?) in figures { json.number(name, figure) }
      if score.risk != nil { json.bool("high", isHigh) }
    }
  }

  mutating func measures(_ measures: [Located<Measure>]) {
    list("measures", measures) { json, measure in json.measure(measure.value) }
  }

  private mutating func measure(_ measure: Measure) {
    text("text", measure.source)
    text("name", measure.name)
    string("operator", measure.kind.word)
    if measure.quantity.isSingle {
      quantity("value", measure.quantity.low, measure)
    } else {
      quantity("low", measure.quantity.low, measure)
      quantity("high", measure.quantity.high, measure)
    }
    if let tolerance = measure.tolerance { quantity("tolerance", tolerance, measure) }
    let (dimension, base) = measure.dimension.words
    string("dimension", dimension)
    object("allowed") { json in
      json.optional("unit", base)
      if let lower = measure.allowed.lower { json.exact(lower.isClosed ? "minimum" : "exclusiveMinimum", lower.value) }
      if let upper = measure.allowed.upper { json.exact(upper.isClosed ? "maximum" : "exclusiveMaximum", upper.value) }
    }
  }

  /// In its own unit; one that only the author has a name for is named as he writes it.
  private mutating func quantity(_ key: String, _ quantity: Quantity, _ measure: Measure) {
    object(key) { json in
      json.exact("value", quantity.value)
      guard let unit = quantity.unit else { return }
      let written = measure.source[measure.unitRange]
      json.optional("unit", unit.label(in: .english, one: true) ?? (written.isEmpty ? nil : written.string))
    }
  }

  private mutating func exact(_ key: String, _ value: Rational) {
    if let decimal = value.exactDecimal { number(key, decimal: decimal) } else { string(key, value.text) }
  }
}

extension Enumeration {
  /// The canonical word of a case.
  func word(_ ordinal: Int) -> String { enumerators[ordinal].canonical }
}

extension MeasureOperator {
  fileprivate var word: String {
    switch self {
    case .atMost: "<="
    case .atLeast: ">="
    case .below: "<"
    case .above: ">"
    case .equal: "="
    case .between: "between"
    }
  }
}

extension Dimension {
  /// The dimension's name and its base unit; plain numbers have none.
  fileprivate var words: (name: String, base: String?) {
    switch self {
    case .time: ("time", "s")
    case .workingTime: ("working-time", "working-day")
    case .months: ("months", "month")
    case .length: ("length", "m")
    case .area: ("area", "m²")
    case .volume: ("volume", "l")
    case .mass: ("mass", "g")
    case .temperature: ("temperature", "°C")
    case .angle: ("angle", "°")
    case .ratio: ("ratio", nil)
    case .money(let currency): ("money", currency.code)
    case .count: ("count", nil)
    }
  }
}

extension Currency {
  /// ISO 4217.
  fileprivate var code: String {
    switch self {
    case .cny: "CNY"
    case .usd: "USD"
    case .eur: "EUR"
    case .gbp: "GBP"
    case .zar: "ZAR"
    case .jpy: "JPY"
    case .hkd: "HKD"
    case .nad: "NAD"
    case .bwp: "BWP"
    }
  }
}
