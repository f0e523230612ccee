import MotcCommandLine
import Testing

@testable import MotcCommandLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct InterruptionTests {
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func removesRegisteredFilesAndExits(signal: Int32, code: Int32) async throws {
    try await withFolderAsync { folder in
      for name in ["first.tmp", "second.tmp", "done.tmp", "other"] { try folder.write("", to: name) }
      let name = folder.path.description
      let result = await #expect(processExitsWith: .failure) { [name = name as String, signal = signal as Int32] in
        Interruption.install()
        let folder = Folder(path: try #require(Path(name)))
        _ = Interruption.removing(folder["first.tmp"])
        Interruption.removing(folder["done.tmp"]).end()
        _ = Interruption.removing(folder["second.tmp"])
        kill(getpid(), signal)
        while true { pause() }
      }
      #expect(result?.exitStatus == .exitCode(code))
      #expect(folder.names() == ["done.tmp", "other"])
    }
  }

  @Test func removesRegisteredFoldersOnceTheirProgramsAreGone() async throws {
    try await withFolderAsync { folder in
      try folder.write("", to: "keep/file")
      let name = folder.path.description
      let result = await #expect(processExitsWith: .failure) { [name = name as String] in
        Interruption.install()
        let folder = Folder(path: try #require(Path(name)))
        try folder.write("", to: "going/deep/.hidden")
        try folder.link("going/link", to: "../keep")
        try folder.write("", to: "done/file")
        Interruption.removing(folder: folder["done"]).end()
        _ = Interruption.removing(folder: folder["going"])
        let script = "kill -TERM \"$1\"; while :; do echo > \"$2/left\"; done"
        let program = ChildProcess(
          try #require(Path("/bin/sh")), ["-c", script, "sh", String(getpid()), "\(name)/going"],
          environment: .current())
        _ = try program.run()
      }
      #expect(result?.exitStatus == .exitCode(143))
      #expect(folder.names() == ["done", "keep"])
      #expect(folder.names(in: "keep") == ["file"])
    }
  }

  @Test func killsRegisteredProgramsWithWhatTheyStarted() async throws {
    try await withFolderAsync { folder in
      let name = folder["ids"].description
      let result = await #expect(processExitsWith: .failure) { [name = name as String] in
        Interruption.install()
        // The program interrupts us itself, once both its processes run.
        let script = "sleep 1000 & echo $! $$ > \"$1\"; kill -TERM \"$2\"; wait"
        let program = ChildProcess(
          try #require(Path("/bin/sh")), ["-c", script, "sh", name, String(getpid())], environment: .current())
        _ = try program.run()
      }
      #expect(result?.exitStatus == .exitCode(143))
      let ids = try folder.text(of: "ids").split { $0 == " " || $0 == "\n" }.compactMap { pid_t($0) }
      #expect(ids.count == 2)
      for id in ids { #expect(isGone(id)) }
    }
  }

  @Test func leavesIgnoredSignalsIgnored() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      Interruption.install()
      let isIgnored = { unsafeBitCast(signal($0, SIG_DFL), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) }
      #expect(isIgnored(SIGHUP))
      #expect(!isIgnored(SIGTERM))
    }
  }

  @Test func hasRoomAgainAfterEveryEnd() throws {
    try withFolder { folder in
      for turn in 0..<1_000 { Interruption.removing(folder["\(turn)"]).end() }
      let next = Interruption.removing(folder["next"])
      #expect(next.isKept)
      next.end()
      let taken = (0...4 * Workers.most).map { Interruption.removing(folder["\($0)"]) }
      #expect(taken.contains { !$0.isKept })
      for registration in taken { registration.end() }
    }
  }
}

/// Whether a process has ended; one that nobody has asked about yet is gone too.
func isGone(_ process: pid_t) -> Bool {
  // The system takes it away soon, not at once, after the signal.
  for _ in 0..<10_000 {
    if kill(process, 0) != 0 { return true }
    #if os(Linux)
      let status = try? FileReader().read(Path("/proc/\(process)/stat") ?? Path(cString: "/"))
      guard let status, let end = status.lastIndex(of: UInt8(ascii: ")")) else { return true }
      if status[(end + 2)...].first == UInt8(ascii: "Z") { return true }
    #endif
    sched_yield()
  }
  return false
}
