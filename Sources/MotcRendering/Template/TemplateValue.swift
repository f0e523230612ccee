package import MotcSource

/// What a document holds, as the engine reads it while it renders: plain numbers, which stand for places in the
/// `TemplateValues` that made it.
///
/// The fields of a record lie side by side, in the order of its schema: names are looked up when a template is loaded,
/// never while it renders.
package enum TemplateValue: Sendable, BitwiseCopyable {
  /// An optional field that says nothing: shown as the empty text, false to a section.
  case missing
  case flag(Bool)
  case number(Int)
  /// Places of bytes.
  case text(Places)
  case markup(Places)
  /// Places of values.
  case list(Places)
  case record(Places)

  /// Half as large as a range of `Int`: documents have thousands.
  package struct Places: Sendable, BitwiseCopyable {
    private let start32: UInt32
    private let count32: UInt32

    package init(_ range: Range<Int>) {
      start32 = UInt32(range.lowerBound)
      count32 = UInt32(range.count)
    }

    package var start: Int { Int(start32) }
    package var count: Int { Int(count32) }
    package var isEmpty: Bool { count == 0 }
    package var range: Range<Int> { start..<start + count }
  }
}

/// All the values of a document in one buffer, and all its words in another: made and read through without an
/// allocation for each.
///
/// Serves typed documents (see `TemplateRecord`) and values made by hand.
package struct TemplateValues: ~Copyable {
  private(set) var values = GrowingBuffer<TemplateValue>(capacity: 1 << 12)
  private(set) var bytes = ByteBuffer(capacity: 1 << 15)

  package init() {}

  package mutating func text(_ text: Text) -> TemplateValue {
    text.withBytes { .text(add($0)) }
  }

  package mutating func text(_ string: String) -> TemplateValue {
    var string = string
    return string.withUTF8 { .text(add($0)) }
  }

  package mutating func markup(_ markup: Markup) -> TemplateValue {
    markup.bytes.withUnsafeBufferPointer { .markup(add($0)) }
  }

  package mutating func list<Element>(
    _ elements: [Element], _ value: (Element, inout TemplateValues) -> TemplateValue
  ) -> TemplateValue {
    let places = room(for: elements.count)
    for (index, element) in elements.enumerated() { put(value(element, &self), at: places.start + index) }
    return .list(places)
  }

  /// Room for a list or a record, to be filled by `put`.
  package mutating func room(for count: Int) -> TemplateValue.Places {
    let start = values.count
    values.append(.missing, times: count)
    return TemplateValue.Places(start..<values.count)
  }

  package mutating func put(_ value: TemplateValue, at place: Int) {
    values[place] = value
  }

  private mutating func add(_ more: UnsafeBufferPointer<UInt8>) -> TemplateValue.Places {
    let start = bytes.count
    bytes.append(more)
    return TemplateValue.Places(start..<bytes.count)
  }
}

/// Text already written in the output's own syntax, such as an SVG picture: `{{{name}}}` shows it without escaping.
///
/// Only a writer of that syntax makes one; an author's words are never markup.
package struct Markup: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    self.init(Array(string.utf8))
  }
}
