package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something to be written under the output folder.
package struct OutputFile: Sendable {
  /// Parts joined by `/`, none of them `.` or `..`.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Where every output goes; made before anything is written, so that a bad set leaves nothing behind.
package struct OutputPlan: Sendable {
  /// In the order given.
  package let files: [(path: Path, bytes: [UInt8])]

  /// - Parameter inputs: what was read, and must never be written over.
  package init(_ outputs: [OutputFile], in folder: Path, inputs: [Path]) throws(OutputPlanError) {
    var inputNames: [FileIdentity: Path] = [:]
    for input in inputs {
      for status in [status(of: input), status(of: input, followingLink: false)] {
        if let status { inputNames[FileIdentity(status)] = input }
      }
    }
    var places = Places()
    var taken: [Place: String] = [:]
    var files: [(path: Path, bytes: [UInt8])] = []
    for output in outputs {
      guard isSafe(output.name), let path = folder.appending(output.name.utf8) else { throw .unsafe(output.name) }
      for status in [status(of: path), status(of: path, followingLink: false)] {
        if let status, let input = inputNames[FileIdentity(status)] { throw .overwritesInput(output.name, input) }
      }
      if let other = taken.updateValue(output.name, forKey: places.place(of: path)) {
        throw .samePlace(other, output.name)
      }
      files.append((path, output.bytes))
    }
    // One output's folder cannot be another's file.
    for (output, file) in zip(outputs, files) {
      var parent = file.path.parent
      while parent != folder, parent != parent.parent {
        if let other = taken[places.place(of: parent)] { throw .samePlace(other, output.name) }
        parent = parent.parent
      }
    }
    self.files = files
  }
}

/// Why a set of outputs cannot be written.
package enum OutputPlanError: Error, Equatable, Sendable {
  /// The name leads out of the output folder, or is no name.
  case unsafe(String)
  /// Two outputs would be one file.
  case samePlace(String, String)
  case overwritesInput(String, Path)

  package var message: Message {
    switch self {
    case .unsafe(let name): Phrases.unsafe(.string(name))
    case .samePlace(let first, let second): Phrases.same(.string(first), .string(second))
    case .overwritesInput(let name, let input):
      Phrases.input(.string(name), .string(input.description))
    }
  }

  private enum Phrases {
    static let unsafe = Phrase(
      en: "output name '{1}' is not a path inside the output folder", zh: "输出名称“{1}”不是输出文件夹内的路径",
      af: "uitvoernaam '{1}' is nie 'n pad binne die uitvoergids nie")
    static let same = Phrase(
      en: "outputs '{1}' and '{2}' would be written to the same place", zh: "输出“{1}”和“{2}”会写入同一位置",
      af: "uitvoere '{1}' en '{2}' sou op dieselfde plek geskryf word")
    static let input = Phrase(
      en: "output '{1}' would overwrite the input '{2}'", zh: "输出“{1}”会覆盖输入文件“{2}”",
      af: "uitvoer '{1}' sou die invoer '{2}' oorskryf")
  }
}

private func isSafe(_ name: String) -> Bool {
  let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  return parts.allSatisfy { part in
    !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
      && !part.contains { $0 < 0x20 || $0 == 0x7F }
  }
}

/// A file that need not exist yet: the nearest folder that does, and the way on from there.
private struct Place: Hashable {
  let folder: FileIdentity?
  let rest: [UInt8]
}

/// Finds places; remembers the folders, of which there are few.
private struct Places {
  private var folders: [Path: Place] = [:]

  mutating func place(of path: Path) -> Place {
    let parent = path.parent
    let folder = folders[parent] ?? find(parent)
    folders[parent] = folder
    let name = path.bytes.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    return Place(folder: folder.folder, rest: folder.rest + [UInt8(ascii: "/")] + name)
  }

  private mutating func find(_ folder: Path) -> Place {
    if let status = status(of: folder) { return Place(folder: FileIdentity(status), rest: []) }
    return folder.parent == folder ? Place(folder: nil, rest: Array(folder.bytes)) : place(of: folder)
  }
}
