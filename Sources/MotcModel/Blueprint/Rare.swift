/// A value that few entities of its kind have: the others spend one word on it.
struct Rare<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private let box: Box?

  init(_ value: Value?) {
    box = value.map { Box($0) }
  }

  var value: Value? { box?.value }
}
