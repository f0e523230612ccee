import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct AtomicWriterTests {
  private func status(of path: Path) throws -> stat {
    var status = stat()
    try #require(lstat(path.chars, &status) == 0)
    return status
  }

  @Test func writesAFileAndTheFoldersItNeeds() throws {
    try withFolder { folder throws in
      let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      #expect(try AtomicWriter().write(bytes, to: folder["a/b/清单.html"]) == .written)
      #expect(try FileReader().read(folder["a/b/清单.html"]) == bytes)
      #expect(folder.names(in: "a/b") == ["清单.html"])
    }
  }

  @Test func leavesTheSameBytesAlone() throws {
    try withFolder { folder in
      let path = try folder.write("same", to: "a.txt")
      let before = try status(of: path)
      #expect(try AtomicWriter().write(Array("same".utf8), to: path) == .unchanged)
      let after = try status(of: path)
      #expect(before.st_ino == after.st_ino)
      #expect(try AtomicWriter().write(Array("sane".utf8), to: path) == .written)
      #expect(try AtomicWriter().write(Array("saner".utf8), to: path) == .written)
      #expect(try AtomicWriter().write([], to: path) == .written)
      #expect(try AtomicWriter().write([], to: path) == .unchanged)
      #expect(try folder.text(of: "a.txt") == "")
      #expect(folder.names() == ["a.txt"])
    }
  }

  @Test func keepsThePermissionsOfTheOldFile() throws {
    try withFolder { folder in
      let path = try folder.write("old", to: "run.sh", mode: 0o751)
      #expect(try AtomicWriter().write(Array("new".utf8), to: path) == .written)
      #expect(try status(of: path).st_mode & 0o7777 == 0o751)
    }
  }

  @Test func givesANewFileThePermissionsOfTheMask() async throws {
    try await withFolderAsync { folder in
      let name = folder["new.txt"].description
      await #expect(processExitsWith: .success) { [name = name as String] in
        umask(0o027)
        let path = try #require(Path(name))
        #expect(try AtomicWriter().write([1], to: path) == .written)
        var status = stat()
        #expect(lstat(path.chars, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o640)
      }
    }
  }

  @Test func replacesALinkAndLeavesItsTargetAlone() throws {
    try withFolder { folder in
      try folder.write("target", to: "target.txt")
      let link = try folder.link("link.txt", to: "target.txt")
      #expect(try AtomicWriter().write(Array("target".utf8), to: link) == .written)
      #expect(try status(of: link).st_mode & S_IFMT == S_IFREG)
      #expect(try AtomicWriter().write(Array("new".utf8), to: folder.link("dangling.txt", to: "nowhere")) == .written)
      #expect(try folder.text(of: "target.txt") == "target")
      #expect(folder.names() == ["dangling.txt", "link.txt", "target.txt"])
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try withFolder { folder in
      let place = try folder.makeFolder("folder")
      try #require(mkfifo(folder["pipe"].chars, 0o644) == 0)
      let device = try folder.link("device", to: "/dev/null")
      let writer = AtomicWriter()
      for path in [place, folder["pipe"], device, try #require(Path("/dev/null"))] {
        #expect(throws: FileWriteError.isNoFile) { try writer.write([1], to: path) }
      }
      #if os(Linux)
        #expect(throws: FileWriteError.isNoFile) { try writer.write([1], to: #require(Path("/dev/stdout"))) }
      #endif
      let file = try folder.write("x", to: "file")
      #expect(throws: FileWriteError.system(SystemError(ENOTDIR))) {
        try writer.write([1], to: #require(file.appending("below".utf8)))
      }
      #expect(folder.names() == ["device", "file", "folder", "pipe"])
      #expect(folder.names(in: "folder").isEmpty)
    }
  }

  @Test func leavesTheOldFileWhenTheNewOneDoesNotFit() async throws {
    try await withFolderAsync { folder in
      let name = try folder.write("old", to: "a.txt").description
      await #expect(processExitsWith: .success) { [name = name as String] in
        // The system takes the first 4,096 bytes and refuses the rest: a short write, then an error.
        limitFileSize(to: 4_096)
        #expect(throws: FileWriteError.system(SystemError(EFBIG))) {
          try AtomicWriter().write([UInt8](repeating: 65, count: 10_000), to: #require(Path(name)))
        }
      }
      #expect(try folder.text(of: "a.txt") == "old")
      #expect(folder.names() == ["a.txt"])
    }
  }

  @Test func saysThatAFolderIsReadOnly() async throws {
    try await withFolderAsync { folder in
      let name = try folder.write("old", to: "locked/a.txt", mode: 0o666).description
      try #require(chmod(folder["locked"].chars, 0o555) == 0)
      await #expect(processExitsWith: .success) { [name = name as String] in
        giveUpRoot()
        let path = try #require(Path(name))
        #expect(throws: FileWriteError.system(SystemError(EACCES))) { try AtomicWriter().write([1], to: path) }
        #expect(throws: FileWriteError.system(SystemError(EACCES))) {
          try AtomicWriter().write([1], to: #require(path.parent.appending("new/b.txt".utf8)))
        }
      }
      #expect(try folder.text(of: "locked/a.txt") == "old")
      #expect(folder.names(in: "locked") == ["a.txt"])
    }
  }

  @Test(arguments: 1...5)
  func leavesWholeFilesWhenKilled(turn: Int) async throws {
    try await withFolderAsync { folder in
      let name = folder["a.txt"].description
      await #expect(processExitsWith: .signal(SIGKILL)) { [name = name as String, turn = turn as Int] in
        let path = try #require(Path(name))
        let texts = [UInt8(ascii: "A"), UInt8(ascii: "B")].map { [UInt8](repeating: $0, count: 1 << 20) }
        _ = try AtomicWriter().write(texts[0], to: path)
        // A timer of the system's, so that the end falls anywhere.
        signal(SIGALRM) { _ in kill(getpid(), SIGKILL) }
        setAlarm(microseconds: 10_000 + turn * 7_321)
        while true {
          for text in texts { _ = try AtomicWriter(isDurable: false).write(text, to: path) }
        }
      }
      let bytes = try FileReader().read(folder["a.txt"])
      #expect(bytes.count == 1 << 20)
      #expect(Set(bytes).count == 1)
    }
  }

  @Test func twoWritersAtOnceLeaveOneWholeFile() async throws {
    try await withFolderAsync { folder in
      let path = folder["a.txt"]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for letter in UInt8(ascii: "A")...UInt8(ascii: "H") {
          group.addTask {
            for _ in 0..<20 {
              _ = try AtomicWriter(isDurable: false).write([UInt8](repeating: letter, count: 100_000), to: path)
            }
          }
        }
        try await group.waitForAll()
      }
      let bytes = try FileReader().read(path)
      #expect(bytes.count == 100_000)
      #expect(Set(bytes).count == 1)
      #expect(folder.names() == ["a.txt"])
    }
  }

  @Test func saysWhyInEveryLanguage() throws {
    let message = FileWriteError.system(SystemError(ENOSPC)).message(for: try #require(Path("out/a.html")))
    #expect(message.text(in: .english) == "cannot write 'out/a.html': no space left on the disk")
    #expect(message.text(in: .chinese) == "无法写入“out/a.html”：磁盘空间不足")
    #expect(message.text(in: .afrikaans) == "kan nie 'out/a.html' skryf nie: geen plek oor op die skyf nie")
    #expect(SystemError(ECHILD).reason.text(in: .chinese) == "系统报告：No child processes（错误 \(ECHILD)）")
  }
}
