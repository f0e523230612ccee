/// Findings that were there before, each as often as it was found; what is met again is taken off.
package struct KnownFindings: Sendable {
  /// Equal findings of one file.
  package struct Entry: Sendable, Hashable {
    /// From the folder of the repository.
    package let path: String
    package let code: String
    package let fingerprint: Fingerprint
    /// The line, for whoever reads the list.
    package let line: String
    package var count: Int

    package init(path: String, code: String, fingerprint: Fingerprint, line: String, count: Int = 1) {
      self.path = path
      self.code = code
      self.fingerprint = fingerprint
      self.line = line
      self.count = count
    }
  }

  private struct Key: Hashable {
    let path: String
    let fingerprint: Fingerprint
  }

  private var entries: [Key: Entry] = [:]
  /// Files with entries.
  private var paths: Set<String> = []
  /// Those of them that are no more; their findings may have moved along with their text.
  private var gone: [Fingerprint: [Key]] = [:]

  package init(_ entries: [Entry] = []) {
    for entry in entries { add(entry) }
  }

  package mutating func add(_ entry: Entry) {
    let key = Key(path: entry.path, fingerprint: entry.fingerprint)
    paths.insert(entry.path)
    if let known = self.entries[key] {
      self.entries[key]?.count = known.count + entry.count
    } else {
      self.entries[key] = entry
    }
  }

  /// Lets the findings of files that are no more be met in files that were not there before.
  package mutating func release(where isGone: (_ path: String) -> Bool) {
    let released = Set(paths.filter(isGone))
    for key in entries.keys where released.contains(key.path) { gone[key.fingerprint, default: []].append(key) }
    // In the order of their paths, so that a run always takes the same one.
    for fingerprint in gone.keys { gone[fingerprint]?.sort { $0.path < $1.path } }
  }

  /// Whether a finding was there before and has not been met as often already.
  package mutating func meet(_ fingerprint: Fingerprint, in path: String) -> Bool {
    let own = Key(path: path, fingerprint: fingerprint)
    let candidates = paths.contains(path) ? [own] : gone[fingerprint] ?? []
    for key in candidates {
      guard let count = entries[key]?.count, count > 0 else { continue }
      entries[key]?.count = count - 1
      return true
    }
    return false
  }

  /// What is left, sorted.
  package var rest: [Entry] {
    entries.values.filter { $0.count > 0 }.sorted { left, right in
      (left.path, left.code, left.line, left.fingerprint) < (right.path, right.code, right.line, right.fingerprint)
    }
  }
}
