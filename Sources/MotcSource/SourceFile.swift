/// Names one file within one compilation.
package struct FileID: Hashable, Sendable, Comparable {
  package let rawValue: UInt32

  package init(_ rawValue: Int) {
    self.rawValue = UInt32(rawValue)
  }

  package static func < (left: FileID, right: FileID) -> Bool { left.rawValue < right.rawValue }
}

/// A half-open range of UTF-8 offsets in one file.
package struct SourceRange: Hashable, Sendable {
  package let file: FileID
  package let start: Int
  package let end: Int

  package init(_ file: FileID, _ start: Int, _ end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  package func contains(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

/// A value and the range that says it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A file's text and the name that messages call it by.
package struct SourceFile: Sendable {
  package let id: FileID
  /// As the user would write it: relative where he gave it relative.
  package let path: String
  package let buffer: TextBuffer

  package init(id: FileID, path: String, buffer: TextBuffer) {
    self.id = id
    self.path = path
    self.buffer = buffer
  }

  package init(id: FileID, path: String, text: String) {
    self.init(id: id, path: path, buffer: TextBuffer(text))
  }

  package func text(in range: SourceRange) -> Text {
    Text(buffer, start: range.start, count: range.end - range.start)
  }
}
