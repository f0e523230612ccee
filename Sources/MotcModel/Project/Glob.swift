package import MotcSource

/// A pattern of file names: `blueprints/**/*.yaml`.
///
/// `*` stands for any characters of one name and `?` for one of them, `**` for any folders, also for none, `{a,b}` for
/// either. A pattern that ends in `/` means all that lies in that folder. Everything else stands for itself, byte by
/// byte. Matching never takes more than the product of both lengths.
package struct Glob: Sendable {
  /// One of the patterns that the braces come to.
  fileprivate struct Alternative {
    /// `nil`: `**`.
    let names: [[UInt8]?]
  }

  private let alternatives: [Alternative]

  package init(_ text: Text) throws(GlobProblem) {
    let pattern = text.withBytes { Array($0) }
    if pattern.first == slash { throw .isAbsolute }
    for character: Unicode.Scalar in ["\\", "[", "]", "!"] where pattern.contains(UInt8(ascii: character)) {
      throw .hasNoMeaning(character)
    }
    var alternatives: [Alternative] = []
    for pattern in try expanded(pattern) {
      var names: [[UInt8]?] = []
      for name in pattern.split(separator: slash) where !name.elementsEqual(".".utf8) {
        if name.elementsEqual("..".utf8) { throw .leadsOut }
        if name.elementsEqual("**".utf8) {
          if names.last != .some(nil) { names.append(nil) }
        } else if zip(name, name.dropFirst()).contains(where: { $0 == star && $1 == star }) {
          throw .gluedStars
        } else {
          names.append(Array(name))
        }
      }
      if pattern.last == slash, names.last != .some(nil) { names.append(nil) }
      // What is in a folder has a name.
      if names.last == .some(nil) { names.append([star]) }
      alternatives.append(Alternative(names: names))
    }
    self.alternatives = alternatives
  }

  /// - Parameter path: names parted by slashes, none at the beginning.
  package func matches(_ path: some Collection<UInt8>) -> Bool {
    let names = path.split(separator: slash).map { Array($0) }
    return alternatives.contains { $0.matches(names) }
  }
}

/// What is wrong with a pattern.
package enum GlobProblem: Error, Sendable, Hashable {
  case isAbsolute
  /// By `..`.
  case leadsOut
  case hasNoMeaning(Unicode.Scalar)
  /// `**` beside other characters.
  case gluedStars
  /// A brace without its partner.
  case openBrace
  case tooManyAlternatives
}

extension Glob.Alternative {
  func matches(_ path: [[UInt8]]) -> Bool {
    var name = 0
    var position = 0
    /// Behind the last `**`, and the first name that it has not taken yet.
    var retry: (name: Int, position: Int)?
    while position < path.count {
      if name < names.count, names[name] == nil {
        name += 1
        retry = (name, position)
      } else if name < names.count, let pattern = names[name], isMatch(pattern, path[position]) {
        name += 1
        position += 1
      } else if let last = retry {
        retry = (last.name, last.position + 1)
        name = last.name
        position = last.position + 1
      } else {
        return false
      }
    }
    return name == names.count
  }
}

/// Whether one name matches; `*` takes as little as will do, and more where that was too little.
private func isMatch(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
  var place = 0
  var position = 0
  var retry: (place: Int, position: Int)?
  while position < name.count {
    if place < pattern.count, pattern[place] == star {
      place += 1
      retry = (place, position)
    } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") {
      place += 1
      position = endOfCharacter(in: name, from: position)
    } else if place < pattern.count, pattern[place] == name[position] {
      place += 1
      position += 1
    } else if let last = retry {
      retry = (last.place, last.position + 1)
      place = last.place
      position = last.position + 1
    } else {
      return false
    }
  }
  return pattern[place...].allSatisfy { $0 == star }
}

private func endOfCharacter(in name: [UInt8], from start: Int) -> Int {
  var end = start + 1
  while end < name.count, name[end] & 0xC0 == 0x80 { end += 1 }
  return end
}

/// The patterns that braces stand for.
private func expanded(_ pattern: [UInt8]) throws(GlobProblem) -> [[UInt8]] {
  var finished: [[UInt8]] = []
  var pending = [pattern]
  while let pattern = pending.popLast() {
    guard let open = pattern.lastIndex(of: UInt8(ascii: "{")) else {
      if pattern.contains(UInt8(ascii: "}")) { throw .openBrace }
      finished.append(pattern)
      continue
    }
    // The last opening brace has no other within.
    guard let close = pattern[open...].firstIndex(of: UInt8(ascii: "}")) else { throw .openBrace }
    let choices = pattern[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard finished.count + pending.count + choices.count <= 256 else { throw .tooManyAlternatives }
    for choice in choices.reversed() {
      var alternative = Array(pattern[..<open])
      alternative += choice
      alternative += pattern[(close + 1)...]
      pending.append(alternative)
    }
  }
  return finished
}

private let slash = UInt8(ascii: "/")
private let star = UInt8(ascii: "*")
