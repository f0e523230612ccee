/// Names one file within one compilation.
@usableFromInline
package struct FileID: Hashable, Sendable, Comparable {
  @usableFromInline package let rawValue: UInt32

  package init(_ rawValue: Int) {
    self.rawValue = UInt32(rawValue)
  }

  @inlinable package static func < (left: FileID, right: FileID) -> Bool { left.rawValue < right.rawValue }
}

/// A half-open range of UTF-8 offsets in one file.
@usableFromInline
package struct SourceRange: Hashable, Sendable {
  @usableFromInline package let file: FileID
  /// Files are far smaller than 4 GiB, and there are ranges everywhere.
  @usableFromInline let start32: UInt32
  @usableFromInline let end32: UInt32

  @inlinable
  package init(_ file: FileID, _ start: Int, _ end: Int) {
    self.file = file
    start32 = UInt32(start)
    end32 = UInt32(end)
  }

  @inlinable package var start: Int { Int(start32) }
  @inlinable package var end: Int { Int(end32) }

  package func contains(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

/// A value and the range that says it.
@usableFromInline
package struct Located<Value: Sendable>: Sendable {
  @usableFromInline package let value: Value
  @usableFromInline package let range: SourceRange

  @inlinable
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
