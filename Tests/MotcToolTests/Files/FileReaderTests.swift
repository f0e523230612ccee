import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct FileReaderTests {
  @Test(arguments: [0, 1, 4_096, 65_535, 65_536, 65_537, 300_000])
  func readsEveryByte(count: Int) throws {
    try withFolder { folder in
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 256) }
      let path = try folder.write(bytes, to: folder["a.yaml"])
      #expect(try FileReader().read(path) == bytes)
    }
  }

  @Test func readsUpToTheLimitAndNoFurther() throws {
    try withFolder { folder in
      let path = try folder.write("12345", to: "a.yaml")
      #expect(try FileReader(limit: 5).read(path).count == 5)
      #expect(throws: FileReadError.tooLarge(limit: 4)) { try FileReader(limit: 4).read(path) }
    }
  }

  @Test func refusesAHugeFileUnread() throws {
    try withFolder { folder in
      let path = try folder.write("", to: "a.yaml")
      try #require(truncate(path.chars, 1 << 40) == 0)
      #expect(throws: FileReadError.tooLarge(limit: 64 << 20)) { try FileReader().read(path) }
    }
  }

  #if os(Linux)
    @Test func doesNotTrustTheSize() throws {
      // Files of /proc say that they are empty.
      let path = try #require(Path("/proc/self/maps"))
      #expect(try FileReader().read(path).last == UInt8(ascii: "\n"))
      #expect(throws: FileReadError.tooLarge(limit: 100)) { try FileReader(limit: 100).read(path) }
      #expect(throws: FileReadError.tooLarge(limit: 0)) { try FileReader(limit: 0).read(path) }
    }
  #endif

  @Test func refusesWhatIsNoFileWithoutWaiting() throws {
    try withFolder { folder in
      let pipe = folder["pipe.yaml"]
      try #require(mkfifo(pipe.chars, 0o644) == 0)
      let socket = try makeSocket(at: folder["socket.yaml"])
      defer { close(socket) }
      let reader = FileReader()
      #expect(throws: FileReadError.isNoFile) { try reader.read(pipe) }
      #expect(throws: FileReadError.isNoFile) { try reader.read(folder["socket.yaml"]) }
      #expect(throws: FileReadError.isNoFile) { try reader.read(#require(Path("/dev/zero"))) }
      #expect(throws: FileReadError.isFolder) { try reader.read(folder.path) }
    }
  }

  @Test func saysWhatIsNotThere() throws {
    try withFolder { folder in
      let file = try folder.write("x", to: "file")
      #expect(throws: FileReadError.notFound) { try FileReader().read(folder["missing.yaml"]) }
      #expect(throws: FileReadError.notFound) { try FileReader().read(folder.link("dangling.yaml", to: "missing")) }
      #expect(throws: FileReadError.system(SystemError(ELOOP))) {
        try FileReader().read(folder.link("loop.yaml", to: "loop.yaml"))
      }
      #expect(throws: FileReadError.system(SystemError(ENOTDIR))) {
        try FileReader().read(#require(file.appending("x".utf8)))
      }
    }
  }

  @Test func saysThatPermissionIsMissing() async throws {
    try await withFolderAsync { folder in
      let name = try folder.write("x", to: "secret.yaml", mode: 0).description
      await #expect(processExitsWith: .success) { [name = name as String] in
        giveUpRoot()
        #expect(throws: FileReadError.noPermission) { try FileReader().read(#require(Path(name))) }
      }
    }
  }

  @Test func readsStandardInputToItsEnd() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    try #require(write(ends[1], "步骤", 6) == 6)
    close(ends[1])
    #expect(try FileReader().readStandardInput(ends[0]) == Array("步骤".utf8))
  }

  @Test func saysWhyInEveryLanguage() throws {
    let message = FileReadError.tooLarge(limit: 64 << 20).message(for: try #require(Path("a b.yaml")))
    #expect(message.text(in: .english) == "cannot read 'a b.yaml': it is larger than 64 MB")
    #expect(message.text(in: .chinese) == "无法读取“a b.yaml”：文件超过 64 MB")
    #expect(message.text(in: .afrikaans) == "kan nie 'a b.yaml' lees nie: dit is groter as 64 MB")
  }
}

private func makeSocket(at path: Path) throws -> Int32 {
  #if canImport(Darwin)
    let socket = Darwin.socket(AF_UNIX, SOCK_STREAM, 0)
  #else
    let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  #endif
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { field in
    path.chars.withUnsafeBytes { field.copyMemory(from: $0) }
  }
  let result = withUnsafePointer(to: &address) { address in
    address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  try #require(result == 0)
  return socket
}
