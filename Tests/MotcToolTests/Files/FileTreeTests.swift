import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct FileTreeTests {
  /// The names as they are under the folder.
  private func names(_ paths: [Path], in folder: Folder) -> [String] {
    paths.map { String($0.description.dropFirst(folder.path.description.count + 1)) }
  }

  @Test func listsYAMLFilesInByteOrder() throws {
    try withFolder { folder in
      for name in ["b.yaml", "a/z.yml", "a/é.yaml", "a-b.yaml", "A.YAML", "a/b/c.yaml", "notes.txt", "yaml", "蓝图.yaml"]
      {
        try folder.write("", to: name)
      }
      let tree = FileTree(under: [folder.path])
      #expect(
        names(tree.files, in: folder)
          == ["A.YAML", "a-b.yaml", "a/b/c.yaml", "a/z.yml", "a/é.yaml", "b.yaml", "蓝图.yaml"])
      #expect(tree.unreadable.isEmpty)
    }
  }

  @Test func leavesOutHiddenThingsAndOutputs() throws {
    try withFolder { folder in
      for name in [".git/a.yaml", ".build/a.yaml", "out/a.yaml", "sub/out/a.yaml", ".hidden.yaml", "output/a.yaml"] {
        try folder.write("", to: name)
      }
      #expect(names(FileTree(under: [folder.path]).files, in: folder) == ["output/a.yaml"])
    }
  }

  @Test func takesWhateverIsNamed() throws {
    try withFolder { folder in
      let paths = try [".hidden.yaml", "out/a.yaml", "blueprint.txt"].map { try folder.write("", to: $0) }
      #expect(FileTree(under: paths).files == paths.sorted())
      #expect(names(FileTree(under: [folder["out"]]).files, in: folder) == ["out/a.yaml"])
    }
  }

  @Test func takesEachFileOnceWhateverTheOrder() throws {
    try withFolder { folder in
      let file = try folder.write("", to: "sub/a.yaml")
      try #require(link(file.chars, folder["sub/same.yaml"].chars) == 0)
      let paths = [folder.path, folder["sub"], file, folder["sub/../sub/a.yaml"], folder["sub/same.yaml"]]
      for paths in [paths, paths.reversed()] {
        #expect(names(FileTree(under: paths).files, in: folder) == ["sub/../sub/a.yaml"])
      }
      #expect(names(FileTree(under: [folder.path, folder["sub"]]).files, in: folder) == ["sub/a.yaml"])
    }
  }

  @Test func survivesLoopsOfLinks() throws {
    try withFolder { folder in
      try folder.write("", to: "a/b/c.yaml")
      try folder.link("a/b/up", to: "..")
      try folder.link("a/b/top", to: folder.path.description)
      try folder.link("0-first", to: "a")
      try folder.link("self", to: "self")
      let tree = FileTree(under: [folder.path])
      #expect(names(tree.files, in: folder) == ["a/b/c.yaml"])
      #expect(tree.unreadable.isEmpty)
      #expect(tree.refusedLinks.isEmpty)
    }
  }

  @Test func followsLinksThatStayInside() throws {
    try withFolder { folder in
      try folder.write("", to: ".data/v2/real.yaml")
      try folder.link("current.yaml", to: ".data/v2/real.yaml")
      try folder.link("versions", to: ".data")
      // The shorter way comes first in byte order, and a file is listed once.
      #expect(names(FileTree(under: [folder.path]).files, in: folder) == ["current.yaml"])
    }
  }

  @Test func refusesLinksThatLeadOut() throws {
    try withFolder { folder in
      try folder.write("", to: "outside/secret.yaml")
      try folder.write("", to: "inside/a.yaml")
      try folder.write("", to: "inside-too/b.yaml")
      try folder.link("inside/secret.yaml", to: "../outside/secret.yaml")
      try folder.link("inside/folder", to: "../outside")
      try folder.link("inside/neighbour", to: "../inside-too")
      try folder.link("inside/root", to: "/")
      try folder.link("inside/notes.txt", to: "../outside/secret.yaml")
      let tree = FileTree(under: [folder["inside"]])
      #expect(names(tree.files, in: folder) == ["inside/a.yaml"])
      #expect(
        names(tree.refusedLinks, in: folder)
          == ["inside/folder", "inside/neighbour", "inside/root", "inside/secret.yaml"])
      // What the user names himself, he gets.
      #expect(FileTree(under: [folder["inside/secret.yaml"]]).files == [folder["inside/secret.yaml"]])
      #expect(names(FileTree(under: [folder["inside/folder"]]).files, in: folder) == ["inside/folder/secret.yaml"])
    }
  }

  @Test func reportsWhatCannotBeReadAndGoesOn() throws {
    try withFolder { folder in
      try folder.write("", to: "a.yaml")
      try folder.link("dangling.yaml", to: "nowhere")
      try #require(mkfifo(folder["pipe.yaml"].chars, 0o644) == 0)
      let tree = FileTree(under: [folder["missing"], folder.path, folder["pipe.yaml"]])
      #expect(names(tree.files, in: folder) == ["a.yaml"])
      #expect(names(tree.unreadable.map(\.path), in: folder) == ["dangling.yaml", "missing", "pipe.yaml"])
      #expect(tree.unreadable.map(\.error) == [.notFound, .notFound, .isNoFile])
    }
  }

  @Test func reportsAFolderThatMayNotBeRead() async throws {
    try await withFolderAsync { folder in
      try folder.write("", to: "a.yaml")
      try folder.write("", to: "locked/b.yaml")
      try #require(chmod(folder["locked"].chars, 0) == 0)
      let name = folder.path.description
      await #expect(processExitsWith: .success) { [name = name as String] in
        giveUpRoot()
        let tree = FileTree(under: [try #require(Path(name))])
        #expect(tree.files.map(\.description) == [name + "/a.yaml"])
        #expect(tree.unreadable.map(\.path.description) == [name + "/locked"])
        #expect(tree.unreadable.map(\.error) == [.noPermission])
      }
    }
  }

  @Test func takesNamesOfAnyBytes() throws {
    try withFolder { folder in
      let names: [[UInt8]] = [
        Array("-a b.yaml".utf8), Array("%,:\n.yaml".utf8), [0xFF, 0xE9] + Array(".yaml".utf8),
      ]
      let paths = try names.map { try folder.write([], to: #require(folder.path.appending($0))) }
      #expect(FileTree(under: [folder.path]).files == paths.sorted())
    }
  }

  @Test func reachesAnyDepthWithFewOpenFiles() async throws {
    try await withFolderAsync { folder in
      let deep = (0..<60).map { _ in "d" }.joined(separator: "/")
      try folder.write("", to: deep + "/a.yaml")
      let name = folder.path.description
      await #expect(processExitsWith: .success) { [name = name as String] in
        limitOpenFiles(toMore: 8)
        let tree = FileTree(under: [try #require(Path(name))])
        #expect(tree.files.count == 1)
      }
    }
  }
}
