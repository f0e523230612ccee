#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Threads that do pieces of work at the same time, for what waits for other programs.
package struct Workers: Sendable {
  package let count: Int

  /// More than this would fill the table of what an interruption has to undo (`Interruption`).
  package static let most = 64

  /// - Parameter count: those that work at the same time, from 1 to `most`.
  package init(_ count: Int) {
    self.count = min(max(count, 1), Self.most)
  }

  /// One for each processor.
  package static var onePerProcessor: Workers { Workers(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does pieces of work and hands over what comes of them in the order of the pieces, on the caller's own thread.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - make: does the piece of this number, on any thread.
  ///   - take: gets what came of it; says whether the next one is still wanted.
  package func work<Result: Sendable>(
    _ count: Int, make: @escaping @Sendable (Int) -> Result, take: (Int, Result) -> Bool
  ) {
    let board = Board<Result>(count: count, ahead: 2 * self.count)
    let threads =
      self.count > 1 && count > 1
      ? (0..<min(self.count, count)).compactMap { _ in
        Thread { while let piece = board.nextPiece() { board.put(make(piece), of: piece) } }
      } : []
    for piece in 0..<count {
      guard take(piece, threads.isEmpty ? make(piece) : board.result(of: piece)) else { break }
    }
    board.close()
    for thread in threads { thread.join() }
  }
}

/// What the threads share: which piece is next, and what came of those that are done but not taken.
///
/// Sharing it is safe because all that changes is touched only between `lock` and `unlock`.
private final class Board<Result: Sendable>: @unchecked Sendable {
  private let count: Int
  /// How many pieces may be done before the first of them is taken: bounds what is held in memory.
  private let ahead: Int
  private var next = 0
  private var taken = 0
  private var isClosed = false
  private var results: [Int: Result] = [:]
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(count: Int, ahead: Int) {
    self.count = count
    self.ahead = ahead
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Nothing when no more is wanted.
  func nextPiece() -> Int? {
    locked {
      while !isClosed, next < count, next >= taken + ahead { pthread_cond_wait(change, mutex) }
      guard !isClosed, next < count else { return nil }
      next += 1
      return next - 1
    }
  }

  func put(_ result: Result, of piece: Int) {
    locked { results[piece] = result }
  }

  /// Waits for it.
  func result(of piece: Int) -> Result {
    locked {
      while true {
        if let result = results.removeValue(forKey: piece) {
          taken = piece + 1
          return result
        }
        pthread_cond_wait(change, mutex)
      }
    }
  }

  func close() {
    locked { isClosed = true }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(mutex)
    }
    return body()
  }
}

/// A thread of the system.
private struct Thread {
  private let id: pthread_t

  /// Nothing when the system gives no more.
  init?(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Start(body)).toOpaque()
    #if canImport(Darwin)
      var id: pthread_t?
    #else
      var id = pthread_t()
    #endif
    let code = pthread_create(
      &id, nil,
      { context in
        let context: UnsafeMutableRawPointer? = context
        if let context { Unmanaged<Start>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, context)
    #if canImport(Darwin)
      let started = code == 0 ? id : nil
    #else
      let started = code == 0 ? Optional(id) : nil
    #endif
    guard let started else {
      Unmanaged<Start>.fromOpaque(context).release()
      return nil
    }
    self.id = started
  }

  func join() {
    pthread_join(id, nil)
  }

  private final class Start: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
