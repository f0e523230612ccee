import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What must not outlive motc when its user interrupts it: half-written files, and programs it started.
///
/// On SIGINT, SIGTERM or SIGHUP the registered files are removed and the registered process groups killed; the process
/// ends with exit code 128 + signal: 130, 143, 129.
package enum Interruption {
  /// Takes over the three signals, except where the parent has them ignored (`nohup`, a background job).
  package static func install() {
    table.prepare()
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      sigaction(signal, nil, &old)
      guard !ignores(old) else { continue }
      var new = sigaction()
      setHandler(&new) { signal in
        table.undoAll()
        _exit(128 + signal)
      }
      // No second signal during the first one's work.
      sigfillset(&new.sa_mask)
      sigaction(signal, &new, nil)
    }
  }

  /// Has a file removed on interruption, until `end()`.
  static func removing(_ file: Path) -> Registration {
    Registration(slot: table.addFile(file), kind: .file)
  }

  /// Has a process group killed on interruption, until `end()`.
  static func killing(group: pid_t) -> Registration {
    Registration(slot: table.addGroup(group), kind: .group)
  }

  struct Registration {
    enum Kind { case file, group }

    fileprivate let slot: Int?
    fileprivate let kind: Kind

    func end() {
      guard let slot else { return }
      switch kind {
      case .file: table.fileStates[slot].store(SlotState.free, ordering: .releasing)
      case .group: table.groups[slot].store(0, ordering: .releasing)
      }
    }
  }
}

private enum SlotState {
  static let free = 0
  static let filling = 1
  static let full = 2
}

/// Memory that a signal handler may read at any moment.
///
/// The proof that sharing it is safe, which the compiler cannot see behind the pointers: the pointers are constants,
/// set before the first handler is installed (`prepare`); the memory is never freed. States and groups are atomics.
/// A path is written only by the one thread that moved its slot from free to filling, and read only while the slot is
/// full. Should a slot be refilled by another thread in the very moment the handler reads it, the handler sees a name
/// that is part one temporary file's and part another's: names of files of this process, or of none.
private struct Table: @unchecked Sendable {
  static let slotCount = 64
  static let pathSize = 4096

  let fileStates = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: slotCount)
  let filePaths = UnsafeMutablePointer<CChar>.allocate(capacity: slotCount * pathSize)
  let groups = UnsafeMutablePointer<Atomic<pid_t>>.allocate(capacity: slotCount)

  init() {
    for slot in 0..<Table.slotCount {
      (fileStates + slot).initialize(to: Atomic(SlotState.free))
      (groups + slot).initialize(to: Atomic(0))
    }
  }

  /// Makes the table exist: a handler must not be the first to ask for it.
  func prepare() {}

  /// The slot, or nothing when all are taken or the path is longer than any the system opens.
  func addFile(_ path: Path) -> Int? {
    guard path.chars.count <= Table.pathSize else { return nil }
    for slot in 0..<Table.slotCount {
      let claim = fileStates[slot].compareExchange(
        expected: SlotState.free, desired: SlotState.filling, ordering: .acquiringAndReleasing)
      guard claim.exchanged else { continue }
      path.chars.withUnsafeBufferPointer { chars in
        guard let start = chars.baseAddress else { return }
        (filePaths + slot * Table.pathSize).update(from: start, count: chars.count)
      }
      fileStates[slot].store(SlotState.full, ordering: .releasing)
      return slot
    }
    return nil
  }

  func addGroup(_ group: pid_t) -> Int? {
    (0..<Table.slotCount).first { slot in
      groups[slot].compareExchange(expected: 0, desired: group, ordering: .acquiringAndReleasing).exchanged
    }
  }

  /// Only what POSIX allows in a signal handler: loads, `unlink`, `kill`; no allocation, no lock.
  func undoAll() {
    var slot = 0
    while slot < Table.slotCount {
      if fileStates[slot].load(ordering: .acquiring) == SlotState.full {
        unlink(filePaths + slot * Table.pathSize)
      }
      let group = groups[slot].load(ordering: .acquiring)
      if group > 1 { kill(-group, SIGKILL) }
      slot += 1
    }
  }
}

private let table = Table()

private func ignores(_ action: sigaction) -> Bool {
  #if canImport(Darwin)
    unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  #else
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  #endif
}

private func setHandler(_ action: inout sigaction, _ handler: @convention(c) (Int32) -> Void) {
  #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
  #else
    action.__sigaction_handler.sa_handler = handler
  #endif
}
