package import Foundation
package import Testing

/// Texts that a person has read and found right, kept beside the tests and compared byte by byte.
///
/// `MOTC_UPDATE_GOLDEN=1 swift test --filter Golden` writes them anew; read what changed before you commit it.
package enum Golden {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "MotcCompilerTests/Golden")

  package static var isUpdating: Bool { ProcessInfo.processInfo.environment["MOTC_UPDATE_GOLDEN"] == "1" }

  /// Holds a text against the file of this name in the folder of goldens.
  package static func expect(
    _ bytes: some Collection<UInt8>, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    let data = Data(bytes)
    let kept = try? Data(contentsOf: file)
    if isUpdating, kept != data {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
      return
    }
    guard let kept else {
      Issue.record("\(name) is missing; MOTC_UPDATE_GOLDEN=1 writes it", sourceLocation: sourceLocation)
      return
    }
    if kept != data {
      Issue.record("\(name) differs:\n\(difference(kept, data))", sourceLocation: sourceLocation)
    }
  }

  /// The files in a folder of goldens, relative to it.
  package static func files(in name: String) -> [String] {
    let path = folder.appending(path: name).path
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return files.filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(file)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// The first lines that differ, with the line before them.
  private static func difference(_ kept: Data, _ now: Data) -> String {
    let keptLines = kept.split(separator: 0x0A, omittingEmptySubsequences: false)
    let nowLines = now.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first =
      zip(keptLines, nowLines).enumerated().first { $1.0 != $1.1 }?.offset ?? min(keptLines.count, nowLines.count)
    func show(_ sign: String, _ lines: [Data.SubSequence]) -> String {
      lines.dropFirst(first).prefix(6).map { "\(sign) \(String(decoding: $0, as: UTF8.self))\n" }.joined()
    }
    return "line \(first + 1)\n\(show("-", keptLines))\(show("+", nowLines))"
  }
}
