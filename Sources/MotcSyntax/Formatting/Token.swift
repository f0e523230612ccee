import CLibYAML

/// A token of libyaml's scanner, with its place in the text.
struct Token {
  enum Kind: Equatable {
    case streamStart, streamEnd, directive, documentStart, documentEnd
    case blockSequenceStart, blockMappingStart, blockEnd
    case flowStart(isMapping: Bool)
    case flowEnd(isMapping: Bool)
    case blockEntry, flowEntry, key, value, alias, anchor, tag
    case scalar(NodeStyle)
  }

  let kind: Kind
  let start: Int
  /// Equal to `start` where nothing is written: the start of a block, an implicit key.
  let end: Int
}

extension Token {
  /// The tokens of a text; `nil` where libyaml stops.
  static func all(of bytes: [UInt8], from contentStart: Int) -> [Token]? {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) != 0 else { return nil }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_input_string(parser, base + contentStart, bytes.count - contentStart)
      var cursor = MarkCursor(bytes: bytes, start: contentStart)
      var tokens: [Token] = []
      tokens.reserveCapacity(bytes.count / 6)
      var token = yaml_token_t()
      while true {
        guard yaml_parser_scan(parser, &token) != 0 else { return nil }
        defer { yaml_token_delete(&token) }
        guard let kind = Kind(token) else { return nil }
        let start = cursor.offset(of: token.start_mark)
        tokens.append(Token(kind: kind, start: start, end: cursor.offset(of: token.end_mark)))
        if kind == .streamEnd { return tokens }
      }
    }
  }
}

extension Token.Kind {
  fileprivate init?(_ token: yaml_token_t) {
    switch token.type {
    case YAML_STREAM_START_TOKEN: self = .streamStart
    case YAML_STREAM_END_TOKEN: self = .streamEnd
    case YAML_VERSION_DIRECTIVE_TOKEN, YAML_TAG_DIRECTIVE_TOKEN: self = .directive
    case YAML_DOCUMENT_START_TOKEN: self = .documentStart
    case YAML_DOCUMENT_END_TOKEN: self = .documentEnd
    case YAML_BLOCK_SEQUENCE_START_TOKEN: self = .blockSequenceStart
    case YAML_BLOCK_MAPPING_START_TOKEN: self = .blockMappingStart
    case YAML_BLOCK_END_TOKEN: self = .blockEnd
    case YAML_FLOW_SEQUENCE_START_TOKEN: self = .flowStart(isMapping: false)
    case YAML_FLOW_MAPPING_START_TOKEN: self = .flowStart(isMapping: true)
    case YAML_FLOW_SEQUENCE_END_TOKEN: self = .flowEnd(isMapping: false)
    case YAML_FLOW_MAPPING_END_TOKEN: self = .flowEnd(isMapping: true)
    case YAML_BLOCK_ENTRY_TOKEN: self = .blockEntry
    case YAML_FLOW_ENTRY_TOKEN: self = .flowEntry
    case YAML_KEY_TOKEN: self = .key
    case YAML_VALUE_TOKEN: self = .value
    case YAML_ALIAS_TOKEN: self = .alias
    case YAML_ANCHOR_TOKEN: self = .anchor
    case YAML_TAG_TOKEN: self = .tag
    case YAML_SCALAR_TOKEN: self = .scalar(NodeStyle(token.data.scalar.style))
    default: return nil
    }
  }
}

extension NodeStyle {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
