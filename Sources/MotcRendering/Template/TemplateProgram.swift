import MotcSource

/// What is left of a template once its names are bound: steps in one array, where a section is followed by its body.
///
/// The steps are plain numbers into the arrays beside them: reading one counts no references.
struct TemplateProgram: Sendable {
  private var steps: [Step] = []
  private var literals: [UInt8] = []
  /// The slots of all dotted names, but the first of each.
  private var furtherSlots: [Int] = []
  /// Whether the last step is a literal of the section that is being written.
  private var endsInLiteral = false

  private enum Step: Sendable {
    /// Bytes of `literals`.
    case literal(start: Int, end: Int)
    case show(Place)
    case showRaw(Place)
    /// `end` is the step after the body.
    case section(TemplateCondition, Place, end: Int)
  }

  /// A `TemplateReference` with all slots but the first in the program's array.
  private struct Place: Sendable {
    let context: Int
    let slot: Int
    let further: Range<Int>
  }
}

/// Where a value is found: in which context, counted from the document, and at which places of which records.
struct TemplateReference: Sendable {
  let context: Int
  /// None for the context itself.
  let slots: [Int]
}

/// When and how often a section's body runs.
enum TemplateCondition: Sendable {
  /// Once, if a flag is set; the context stays.
  case when
  /// Once, if there is no value, the flag is not set or the list is empty.
  case unless
  /// Once, if there is a value, which becomes the context.
  case with
  /// Once for each element, which becomes the context.
  case each
}

// MARK: Writing

extension TemplateProgram {
  mutating func literal(_ bytes: some Sequence<UInt8>) {
    var start = literals.count
    literals.append(contentsOf: bytes)
    guard literals.count > start else { return }
    if endsInLiteral, case .literal(let before, _)? = steps.popLast() { start = before }
    steps.append(.literal(start: start, end: literals.count))
    endsInLiteral = true
  }

  mutating func show(_ reference: TemplateReference, raw: Bool = false) {
    let place = place(reference)
    steps.append(raw ? .showRaw(place) : .show(place))
    endsInLiteral = false
  }

  /// Writes a section with what `body` writes into it.
  mutating func section(
    _ condition: TemplateCondition, _ reference: TemplateReference, _ body: (inout TemplateProgram) -> Void
  ) {
    let place = place(reference)
    let start = steps.count
    steps.append(.section(condition, place, end: start + 1))
    endsInLiteral = false
    body(&self)
    steps[start] = .section(condition, place, end: steps.count)
    endsInLiteral = false
  }

  private mutating func place(_ reference: TemplateReference) -> Place {
    let start = furtherSlots.count
    furtherSlots += reference.slots.dropFirst()
    return Place(
      context: reference.context, slot: reference.slots.first ?? Self.itself, further: start..<furtherSlots.count)
  }

  /// Stands for the slot of a name that means the context itself.
  private static var itself: Int { -1 }
}

// MARK: Running

extension TemplateProgram {
  /// Appends the record as UTF-8.
  func run(
    _ record: TemplateValue, of document: borrowing TemplateValues, as syntax: OutputSyntax,
    to output: inout ByteBuffer
  ) {
    var contexts = [record]
    literals.withUnsafeBufferPointer { literals in
      document.values.withElements { values in
        document.bytes.withElements { bytes in
          let sources = Sources(literals: literals, values: values, bytes: bytes, syntax: syntax)
          run(0..<steps.count, sources, in: &contexts, to: &output)
        }
      }
    }
  }

  /// What is read while a template runs.
  private struct Sources {
    let literals: UnsafeBufferPointer<UInt8>
    let values: UnsafeBufferPointer<TemplateValue>
    let bytes: UnsafeBufferPointer<UInt8>
    let syntax: OutputSyntax

    func words(_ places: TemplateValue.Places) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[places.range])
    }
  }

  /// `contexts`: the document and, inside sections, what was entered.
  private func run(
    _ range: Range<Int>, _ sources: Sources, in contexts: inout [TemplateValue], to output: inout ByteBuffer
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = steps[index]
      index += 1
      switch step {
      case .literal(let start, let end):
        output.append(UnsafeBufferPointer(rebasing: sources.literals[start..<end]))
      case .show(let place): show(value(place, sources, in: contexts), sources, to: &output)
      case .showRaw(let place):
        if case .markup(let bytes) = value(place, sources, in: contexts) {
          output.append(sources.words(bytes))
        }
      case .section(let condition, let place, let end):
        let body = index..<end
        index = end
        let value = value(place, sources, in: contexts)
        switch (condition, value) {
        case (.when, .flag(true)), (.unless, .missing), (.unless, .flag(false)):
          run(body, sources, in: &contexts, to: &output)
        case (.unless, .list(let elements)) where elements.isEmpty:
          run(body, sources, in: &contexts, to: &output)
        case (.with, .missing), (.when, _), (.unless, _): break
        case (.with, _): enter(value, body, sources, in: &contexts, to: &output)
        case (.each, .list(let elements)):
          for place in elements.range { enter(sources.values[place], body, sources, in: &contexts, to: &output) }
        case (.each, _): break
        }
      }
    }
  }

  private func enter(
    _ value: TemplateValue, _ body: Range<Int>, _ sources: Sources, in contexts: inout [TemplateValue],
    to output: inout ByteBuffer
  ) {
    contexts.append(value)
    run(body, sources, in: &contexts, to: &output)
    contexts.removeLast()
  }

  private func value(_ place: Place, _ sources: Sources, in contexts: [TemplateValue]) -> TemplateValue {
    var value = contexts[place.context]
    guard place.slot != Self.itself else { return value }
    value = value.field(place.slot, sources.values)
    for index in place.further { value = value.field(furtherSlots[index], sources.values) }
    return value
  }

  private func show(_ value: TemplateValue, _ sources: Sources, to output: inout ByteBuffer) {
    switch value {
    case .text(let bytes), .markup(let bytes):
      sources.syntax.append(sources.words(bytes), to: &output)
    case .number(let number):
      var digits = String(number)
      digits.withUTF8 { sources.syntax.append($0, to: &output) }
    case .missing, .flag, .list, .record: break
    }
  }
}

extension TemplateValue {
  @inline(__always)
  fileprivate func field(_ slot: Int, _ values: UnsafeBufferPointer<TemplateValue>) -> TemplateValue {
    guard case .record(let fields) = self, slot < fields.count else { return .missing }
    return values[fields.start + slot]
  }
}
