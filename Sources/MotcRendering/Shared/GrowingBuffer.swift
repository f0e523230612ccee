/// Plain values in memory of their own, to which more are added: an `Array` asks at every few of them whether anybody
/// shares it.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var memory: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// Lends the elements for the length of `body`.
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: memory, count: count))
  }

  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count)
      return memory[place]
    }
    set {
      precondition(place >= 0 && place < count)
      memory[place] = newValue
    }
  }

  mutating func append(_ element: Element) {
    reserve(1)
    memory[count] = element
    count += 1
  }

  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    guard let start = elements.baseAddress else { return }
    reserve(elements.count)
    (memory + count).update(from: start, count: elements.count)
    count += elements.count
  }

  mutating func append(_ element: Element, times: Int) {
    reserve(times)
    (memory + count).update(repeating: element, count: times)
    count += times
  }

  mutating func removeAll(from start: Int) {
    precondition(start >= 0 && start <= count)
    count = start
  }

  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to least: Int) {
    capacity = max(least, 2 * capacity)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
