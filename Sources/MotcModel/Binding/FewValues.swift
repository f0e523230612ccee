/// A list that nearly always has one value or none, and then takes no memory of its own.
struct FewValues<Value> {
  private(set) var first: Value?
  private var others: [Value] = []

  init() {}

  mutating func append(_ value: Value) {
    if first == nil { first = value } else { others.append(value) }
  }
}

extension FewValues: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { first == nil ? 0 : 1 + others.count }

  subscript(index: Int) -> Value {
    if index == 0, let first { return first }
    return others[index - 1]
  }
}
