import CLibYAML
import MotcSource

/// What libyaml found wrong, with its places in bytes.
struct Problem {
  let description: String
  let offset: Int
  /// Where the construct began that libyaml was reading: an open quote or bracket.
  let contextOffset: Int?
  /// Bytes that are no text, or characters that YAML does not allow.
  let isReaderError: Bool

  init(_ parser: UnsafeMutablePointer<yaml_parser_t>, cursor: inout MarkCursor, contentStart: Int) {
    let state = parser.pointee
    description = state.problem.map { String(cString: $0) } ?? ""
    isReaderError = state.error == YAML_READER_ERROR
    if isReaderError {
      // Reader errors leave the mark at 0:0; only the byte offset is set.
      offset = contentStart + Int(state.problem_offset)
      contextOffset = nil
    } else {
      offset = cursor.offset(of: state.problem_mark)
      contextOffset = state.context == nil ? nil : cursor.offset(of: state.context_mark)
    }
  }
}
