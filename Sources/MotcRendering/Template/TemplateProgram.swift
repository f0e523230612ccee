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
  func run(_ record: TemplateValue, as syntax: OutputSyntax, to output: inout [UInt8]) {
    var contexts = [Context(record)]
    literals.withUnsafeBufferPointer { literals in
      run(0, steps.count, literals, in: &contexts, as: syntax, to: &output)
    }
  }

  /// The document or, inside a section, what was entered: with the fields at hand, if it is a record.
  private struct Context {
    let value: TemplateValue
    let fields: [TemplateValue]

    init(_ value: TemplateValue) {
      self.value = value
      if case .record(let fields) = value { self.fields = fields } else { fields = [] }
    }
  }

  private func run(
    _ start: Int, _ end: Int, _ literals: UnsafeBufferPointer<UInt8>, in contexts: inout [Context],
    as syntax: OutputSyntax, to output: inout [UInt8]
  ) {
    var index = start
    while index < end {
      let body = index + 1
      index = body
      switch steps[body - 1] {
      case .literal(let start, let end): output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
      case .show(let place): show(value(place, in: contexts), as: syntax, to: &output)
      case .showRaw(let place):
        if case .markup(let markup) = value(place, in: contexts) { output.append(contentsOf: markup.bytes) }
      case .section(let condition, let place, let sectionEnd):
        index = sectionEnd
        let value = value(place, in: contexts)
        switch (condition, value) {
        case (.when, .flag(true)), (.unless, .missing), (.unless, .flag(false)):
          run(body, sectionEnd, literals, in: &contexts, as: syntax, to: &output)
        case (.unless, .list(let elements)) where elements.isEmpty:
          run(body, sectionEnd, literals, in: &contexts, as: syntax, to: &output)
        case (.with, .missing), (.when, _), (.unless, _): break
        case (.with, _):
          contexts.append(Context(value))
          run(body, sectionEnd, literals, in: &contexts, as: syntax, to: &output)
          contexts.removeLast()
        case (.each, .list(let elements)):
          for element in elements {
            contexts.append(Context(element))
            run(body, sectionEnd, literals, in: &contexts, as: syntax, to: &output)
            contexts.removeLast()
          }
        case (.each, _): break
        }
      }
    }
  }

  private func value(_ place: Place, in contexts: [Context]) -> TemplateValue {
    guard place.slot != Self.itself else { return contexts[place.context].value }
    guard place.slot < contexts[place.context].fields.count else { return .missing }
    var value = contexts[place.context].fields[place.slot]
    for index in place.further {
      guard case .record(let fields) = value, furtherSlots[index] < fields.count else { return .missing }
      value = fields[furtherSlots[index]]
    }
    return value
  }

  private func show(_ value: consuming TemplateValue, as syntax: OutputSyntax, to output: inout [UInt8]) {
    switch value {
    case .text(let text): text.withBytes { syntax.append($0, to: &output) }
    case .string(var string): string.withUTF8 { syntax.append($0, to: &output) }
    case .markup(let markup): markup.bytes.withUnsafeBufferPointer { syntax.append($0, to: &output) }
    case .number(let number):
      var digits = String(number)
      digits.withUTF8 { syntax.append($0, to: &output) }
    case .missing, .flag, .list, .record: break
    }
  }
}
