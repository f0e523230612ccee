#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The YAML files under some paths, each real file once, in the byte order of their names.
///
/// A named file is taken whatever it is called. In folders, what starts with a dot is left out, and so are folders
/// called `out`. Symbolic links met in a folder are followed while they stay in one of the named folders.
package struct FileTree: Sendable {
  package private(set) var files: [Path] = []
  /// Names that lead to nothing readable, each with the reason.
  package private(set) var unreadable: [(path: Path, error: FileReadError)] = []
  /// Links that lead out of the named folders, and were not followed: a blueprint of someone else's must not make
  /// motc read, and quote, any file of this machine.
  package private(set) var refusedLinks: [Path] = []

  private var seen: Set<FileIdentity> = []
  private var roots: [Path] = []
  private var links: [Path] = []

  /// Lists what is there now. The result does not depend on the order of the paths.
  package init(under paths: [Path]) {
    var folders: [Path] = []
    for path in paths.sorted() {
      guard let status = status(of: path) else {
        unreadable.append((path, FileReadError(errno)))
        continue
      }
      if status.isFolder {
        folders.append(path)
        if let real = path.real { roots.append(real) }
      } else {
        take(path, status)
      }
    }
    for folder in folders { walk(folder) }
    // Links come last, so that a file goes by its own name where it has one.
    while !links.isEmpty {
      let found = links.sorted()
      links = []
      for link in found { follow(link) }
    }
    files.sort()
    unreadable.sort { $0.path < $1.path }
    refusedLinks.sort()
  }

  private mutating func take(_ path: Path, _ status: stat) {
    guard seen.insert(FileIdentity(status)).inserted else { return }
    if status.isFile { files.append(path) } else { unreadable.append((path, .isNoFile)) }
  }

  private mutating func walk(_ folder: Path) {
    var pending = [folder]
    while let folder = pending.popLast() {
      let names: [[UInt8]]
      do throws(FileReadError) {
        guard let status = status(of: folder) else { throw FileReadError(errno) }
        guard seen.insert(FileIdentity(status)).inserted else { continue }
        names = try entries(of: folder)
      } catch {
        unreadable.append((folder, error))
        continue
      }
      var folders: [Path] = []
      for name in names {
        guard let path = folder.appending(name) else { continue }
        guard let status = MotcCommandLine.status(of: path, followingLink: false) else {
          if isYAML(name) { unreadable.append((path, FileReadError(errno))) }
          continue
        }
        if status.isLink {
          links.append(path)
        } else if status.isFolder {
          if !name.elementsEqual("out".utf8) { folders.append(path) }
        } else if isYAML(name) {
          take(path, status)
        }
      }
      pending.append(contentsOf: folders.reversed())
    }
  }

  private mutating func follow(_ link: Path) {
    let isYAML = isYAML(link.bytes)
    guard let status = status(of: link) else {
      if isYAML { unreadable.append((link, FileReadError(errno))) }
      return
    }
    guard status.isFolder || isYAML else { return }
    guard let real = link.real, roots.contains(where: { $0.holds(real) }) else {
      return refusedLinks.append(link)
    }
    if status.isFolder { walk(link) } else { take(link, status) }
  }
}

/// The names in a folder that do not start with a dot, in byte order. The folder is closed before any other is opened:
/// depth costs no descriptors.
func entries(of folder: Path) throws(FileReadError) -> [[UInt8]] {
  guard let stream = opendir(folder.chars) else { throw FileReadError(errno) }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  errno = 0
  while let entry = readdir(stream) {
    withUnsafeBytes(of: &entry.pointee.d_name) { name in
      let name = name.prefix { $0 != 0 }
      if name.first != UInt8(ascii: ".") { names.append(Array(name)) }
    }
    errno = 0
  }
  guard errno == 0 else { throw FileReadError(errno) }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}

/// By its ending.
func isYAML(_ name: some BidirectionalCollection<UInt8>) -> Bool {
  [".yaml", ".yml"].contains { ending in
    name.count > ending.utf8.count
      && name.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, lower in
        byte == lower || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == lower
      }
  }
}
