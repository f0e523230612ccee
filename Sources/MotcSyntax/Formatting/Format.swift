import CLibYAML
package import MotcSource

/// A file in the canonical layout (decision 24).
package enum Formatting: Sendable, Equatable {
  /// It is in that layout.
  case same
  case changed([UInt8])
  /// The YAML has mistakes: a layout might change what they hide.
  case mistaken
  /// The layout would change what the file says or lose a comment: something stands where this formatter does not know
  /// it. It is left alone.
  case unsure
}

/// Lays a file out anew, and holds the result against the file: the same events of libyaml, the same comments, no new
/// mistake.
package func format(_ file: SourceFile, limits: Limits = Limits()) -> Formatting {
  let bytes = file.buffer.bytes
  func isRight(_ file: SourceFile) -> Bool {
    !parse(file, limits: limits).diagnostics.contains { $0.severity == .error }
  }
  guard isRight(file) else { return .mistaken }
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard let tokens = Token.all(of: bytes, from: start) else { return .mistaken }
  let layout = Layout(bytes, tokens, from: start)
  if layout.output == bytes { return .same }
  guard let again = Token.all(of: layout.output, from: 0), haveSameEvents(bytes, from: start, layout.output),
    Layout(layout.output, again, from: 0).comments == layout.comments,
    isRight(SourceFile(id: file.id, path: file.path, buffer: TextBuffer(layout.output)))
  else { return .unsure }
  return .changed(layout.output)
}

/// Whether libyaml reads the same from both: nodes, styles, values, anchors and tags, places apart.
private func haveSameEvents(_ left: [UInt8], from start: Int, _ right: [UInt8]) -> Bool {
  left.withUnsafeBufferPointer { left in
    right.withUnsafeBufferPointer { right in
      guard let left = left.baseAddress.map({ UnsafeBufferPointer(start: $0 + start, count: left.count - start) }),
        right.baseAddress != nil
      else { return left.count == start && right.isEmpty }
      guard let one = EventReader(left), let other = EventReader(right) else { return false }
      while true {
        guard one.advance(), other.advance(), one.isSame(as: other) else { return false }
        if one.isAtEnd { return true }
      }
    }
  }
}

/// Reads the events of a text one by one.
private final class EventReader {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()

  /// - Parameter bytes: stay where they are for as long as it reads.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard yaml_parser_initialize(parser) != 0 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// `false` at a mistake.
  func advance() -> Bool {
    yaml_event_delete(&event)
    event = yaml_event_t()
    return yaml_parser_parse(parser, &event) != 0
  }

  var isAtEnd: Bool { event.type == YAML_STREAM_END_EVENT }

  func isSame(as other: EventReader) -> Bool {
    guard event.type == other.event.type else { return false }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let (left, right) = (event.data.scalar, other.event.data.scalar)
      return left.style == right.style && left.length == right.length
        && areEqual(left.value, right.value, left.length) && isSame(left.anchor, right.anchor)
        && isSame(left.tag, right.tag)
    case YAML_SEQUENCE_START_EVENT:
      let (left, right) = (event.data.sequence_start, other.event.data.sequence_start)
      return left.style == right.style && isSame(left.anchor, right.anchor) && isSame(left.tag, right.tag)
    case YAML_MAPPING_START_EVENT:
      let (left, right) = (event.data.mapping_start, other.event.data.mapping_start)
      return left.style == right.style && isSame(left.anchor, right.anchor) && isSame(left.tag, right.tag)
    case YAML_ALIAS_EVENT: return isSame(event.data.alias.anchor, other.event.data.alias.anchor)
    case YAML_DOCUMENT_START_EVENT:
      return event.data.document_start.implicit == other.event.data.document_start.implicit
    case YAML_DOCUMENT_END_EVENT: return event.data.document_end.implicit == other.event.data.document_end.implicit
    default: return true
    }
  }

  private func isSame(_ left: UnsafeMutablePointer<yaml_char_t>?, _ right: UnsafeMutablePointer<yaml_char_t>?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return String(cString: left) == String(cString: right)
  }
}
