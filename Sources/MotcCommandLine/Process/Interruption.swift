import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What must not outlive motc when its user interrupts it: half-written files, temporary folders, and programs it
/// started.
///
/// On SIGINT, SIGTERM or SIGHUP the registered process groups are killed and the registered files and folders removed;
/// the process ends with exit code 128 + signal: 130, 143, 129.
package enum Interruption {
  /// Takes over the three signals, except where the parent has them ignored (`nohup`, a background job).
  package static func install() {
    table.prepare()
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      sigaction(signal, nil, &old)
      guard !isIgnored(old) else { continue }
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

  /// Runs what an interruption must not cut in two: making a thing that has to be undone, and registering it.
  static func postponed<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    // On this thread no handler runs before the end; one that runs on another thread waits for the end.
    var everything = sigset_t()
    var before = sigset_t()
    sigfillset(&everything)
    pthread_sigmask(SIG_BLOCK, &everything, &before)
    table.enter()
    defer {
      table.leave()
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }

  /// Has a file removed on interruption, until `end()`. To be called while interruptions are postponed.
  static func removing(_ file: Path) -> Registration {
    Registration(slot: table.addPath(file, .file), kind: .path)
  }

  /// Has a folder removed on interruption with all that is in it, until `end()`. To be called while interruptions are
  /// postponed.
  static func removing(folder: Path) -> Registration {
    Registration(slot: table.addPath(folder, .folder), kind: .path)
  }

  /// Has a process group killed on interruption, until `end()`. To be called while interruptions are postponed.
  static func killing(group: pid_t) -> Registration {
    Registration(slot: table.addGroup(group), kind: .group)
  }

  struct Registration: Sendable {
    fileprivate enum Kind { case path, group }

    fileprivate let slot: Int?
    fileprivate let kind: Kind

    /// Whether an interruption will undo it: not when too many things are registered already.
    var isKept: Bool { slot != nil }

    /// Does not return when an interruption has begun: what follows would take its effects for a failure.
    func end() {
      table.stayIfStopping()
      guard let slot else { return }
      switch kind {
      case .path: table.held[slot].store(.nothing, ordering: .releasing)
      case .group: table.groups[slot].store(0, ordering: .releasing)
      }
    }
  }
}

/// Memory that a signal handler reads.
///
/// The proof that sharing it is safe, which the compiler cannot see behind the pointers: the pointers are constants, set
/// before the first handler is installed (`prepare`), and what they point at is never freed. All of it is atomic but
/// the paths. A path is written between `enter` and `leave`, by the one thread that took its slot, and read only by a
/// handler, which first waits until no thread is between the two and has kept any other from entering.
private struct Table: @unchecked Sendable {
  /// Each worker has a program, its folder and a file being written; of the last two, a path each.
  static let slotCount = 4 * Workers.most
  static let pathSize = 4_096

  let isStopping = UnsafeMutablePointer<Atomic<Bool>>.allocate(capacity: 1)
  let entered = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: 1)
  /// What the path in a slot is of.
  let held = UnsafeMutablePointer<Atomic<Held>>.allocate(capacity: slotCount)
  let paths = UnsafeMutablePointer<CChar>.allocate(capacity: slotCount * pathSize)
  /// 0 in a free slot.
  let groups = UnsafeMutablePointer<Atomic<pid_t>>.allocate(capacity: slotCount)
  /// The words of `rm -rf -- FOLDER`, the last of them to be filled in.
  let removal = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 5)

  enum Held: UInt8, AtomicRepresentable { case nothing, file, folder }

  init() {
    for (place, word) in ["/bin/rm", "-rf", "--"].enumerated() { removal[place] = strdup(word) }
    removal[3] = nil
    removal[4] = nil
    isStopping.initialize(to: Atomic(false))
    entered.initialize(to: Atomic(0))
    for slot in 0..<Table.slotCount {
      (held + slot).initialize(to: Atomic(.nothing))
      (groups + slot).initialize(to: Atomic(0))
    }
  }

  /// Makes the table exist: a handler must not be the first to ask for it.
  func prepare() {}

  func enter() {
    entered.pointee.add(1, ordering: .sequentiallyConsistent)
    guard isStopping.pointee.load(ordering: .sequentiallyConsistent) else { return }
    leave()
    stayIfStopping()
  }

  func leave() {
    entered.pointee.subtract(1, ordering: .sequentiallyConsistent)
  }

  /// Waits for the end of the process once a handler runs.
  func stayIfStopping() {
    while isStopping.pointee.load(ordering: .sequentiallyConsistent) { pause() }
  }

  /// The slot, or nothing when all are taken or the path is longer than any the system opens.
  func addPath(_ path: Path, _ kind: Held) -> Int? {
    guard path.chars.count <= Table.pathSize else { return nil }
    let slot = (0..<Table.slotCount).first { slot in
      held[slot].compareExchange(expected: .nothing, desired: kind, ordering: .acquiringAndReleasing).exchanged
    }
    guard let slot else { return nil }
    path.chars.withUnsafeBufferPointer { chars in
      guard let start = chars.baseAddress else { return }
      (paths + slot * Table.pathSize).update(from: start, count: chars.count)
    }
    return slot
  }

  func addGroup(_ group: pid_t) -> Int? {
    (0..<Table.slotCount).first { slot in
      groups[slot].compareExchange(expected: 0, desired: group, ordering: .acquiringAndReleasing).exchanged
    }
  }

  /// Only what POSIX allows in a signal handler: loads and stores, `poll`, `unlink`, `kill`, `waitpid`; no allocation, no
  /// lock. And `posix_spawn` of what was made ready before, which is made of nothing else.
  func undoAll() {
    isStopping.pointee.store(true, ordering: .sequentiallyConsistent)
    // They have no more to do than open a file or start a program; a disk that does not answer is not waited for.
    var patience = 2_000
    while entered.pointee.load(ordering: .sequentiallyConsistent) > 0, patience > 0 {
      _ = poll(nil, 0, 1)
      patience -= 1
    }
    var slot = 0
    while slot < Table.slotCount {
      if held[slot].load(ordering: .acquiring) == .file { unlink(paths + slot * Table.pathSize) }
      let group = groups[slot].load(ordering: .acquiring)
      if group > 1 { kill(-group, SIGKILL) }
      slot += 1
    }
    // Once the programs that write to them are gone.
    slot = 0
    while slot < Table.slotCount {
      if held[slot].load(ordering: .acquiring) == .folder { removeFolder(paths + slot * Table.pathSize) }
      slot += 1
    }
  }

  private func removeFolder(_ path: UnsafeMutablePointer<CChar>) {
    removal[3] = path
    var remover: pid_t = 0
    guard let program = removal[0], posix_spawn(&remover, program, nil, nil, removal, environ) == 0 else { return }
    var patience = 2_000
    while waitpid(remover, nil, WNOHANG) == 0, patience > 0 {
      _ = poll(nil, 0, 1)
      patience -= 1
    }
  }
}

private let table = Table()

private func isIgnored(_ action: sigaction) -> Bool {
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
