import MotcCommandLine
import Synchronization
import Testing

@testable import MotcCommandLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct WorkersTests {
  @Test(arguments: [1, 2, 7, 64])
  func whatComesOfAllPiecesIsTakenInTheirOrder(count: Int) {
    var taken: [String] = []
    Workers(count).work(200) {
      "\($0 * $0)"
    } take: { piece, result in
      taken.append("\(piece): \(result)")
      return true
    }
    #expect(taken == (0..<200).map { "\($0): \($0 * $0)" })
  }

  @Test func piecesAreDoneAtTheSameTime() {
    let atWork = Counter()
    var met: [Bool] = []
    Workers(3).work(3) { _ in
      atWork.add()
      // Each waits for the others to have begun: one after another they never would.
      let deadline = monotonicMilliseconds() + 20_000
      while atWork.value < 3, monotonicMilliseconds() < deadline { sched_yield() }
      return atWork.value == 3
    } take: { _, result in
      met.append(result)
      return true
    }
    #expect(met == [true, true, true])
  }

  @Test func notFarAheadOfWhatIsTaken() {
    let begun = Counter()
    var most = 0
    Workers(2).work(100) { _ in
      begun.add()
    } take: { piece, _ in
      most = max(most, begun.value - piece)
      return true
    }
    #expect(most <= 5)
  }

  @Test(arguments: [1, 3])
  func whatIsNoLongerWantedIsNotBegun(count: Int) {
    let begun = Counter()
    var taken: [Int] = []
    Workers(count).work(1_000) { _ in
      begun.add()
    } take: { piece, _ in
      taken.append(piece)
      return piece < 4
    }
    #expect(taken == [0, 1, 2, 3, 4])
    #expect(begun.value <= 5 + 2 * count)
  }

  @Test func nothingToDoIsDoneAtOnce() {
    Workers(4).work(0) {
      $0
    } take: { _, _ in
      Issue.record("there was nothing to take")
      return true
    }
  }

  private final class Counter: Sendable {
    private let count = Atomic(0)

    func add() { count.add(1, ordering: .sequentiallyConsistent) }

    var value: Int { count.load(ordering: .sequentiallyConsistent) }
  }
}
