package import MotcSource

/// Where a compilation gets the other files that a file names. The core reads nothing itself.
package protocol FileProvider {
  /// The file that `path`, as written in `source`, names: relative to that file's folder, with `/` between names.
  ///
  /// One file has one `FileID`, however it is named.
  func file(_ path: Text, from source: SourceFile) throws(FileProblem) -> SourceFile
}

/// Why a named file cannot be had.
package enum FileProblem: Error, Sendable {
  case notFound
  /// It lies, links resolved, outside the folder that the project may read.
  case outsideRoot
  case unreadable(Message)
}

/// Finds nothing: for a file that is compiled by itself.
package struct NoFiles: FileProvider {
  package init() {}

  package func file(_ path: Text, from source: SourceFile) throws(FileProblem) -> SourceFile { throw .notFound }
}
