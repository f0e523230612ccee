import MotcModel
import MotcSource
import Testing

@Suite struct IntervalTests {
  private func relation(_ left: String, _ right: String) throws -> IntervalRelation? {
    try Measure(Text(left)).relation(to: Measure(Text(right)))
  }

  static let relations: [(String, String, IntervalRelation?)] = [
    ("rings <= 3", "rings < 4", .equal), ("rings <= 3", "rings between 0..3", .equal),
    ("t <= 90 s", "t <= 1.5 min", .equal), ("t <= 2 min", "t <= 3 min", .stricter),
    ("t <= 3 min", "t < 3 min", .looser),
    ("t < 3 min", "t <= 3 min", .stricter), ("t <= 3 min", "t >= 3 min", .overlapping),
    ("t < 3 min", "t >= 3 min", .contradictory), ("t <= 20 min", "t = 1/3 h", .looser),
    ("c = 4 ± 1 ℃", "c between 3..5 ℃", .equal), ("c >= 32 ℉", "c >= 0 ℃", .equal),
    ("c = 50 ℉", "c = 10 ℃", .equal), ("p <= $10", "p <= R10", nil), ("t <= 1 working day", "t <= 24 h", nil),
    ("t <= 1 month", "t <= 30 days", nil), ("n <= 3 声", "n <= 3 次", .equal), ("n <= 3", "n <= 3 min", nil),
    ("n between 2..5", "n between 4..9", .overlapping), ("n <= 3", "n >= 4", .contradictory),
    ("r >= 95 %", "r >= 百分之九十五", .equal), ("满意度 >= 4.5 分", "满意度 >= 5 分", .looser),
  ]

  @Test(arguments: relations) func comparesMeasures(_ left: String, _ right: String, _ expected: IntervalRelation?)
    throws
  {
    #expect(try relation(left, right) == expected)
    let mirrored: IntervalRelation? =
      switch expected {
      case .stricter: .looser
      case .looser: .stricter
      default: expected
      }
    #expect(try relation(right, left) == mirrored)
  }

  @Test func knowsItsMembersAndSubsets() {
    let open = Interval(lower: .init(1, isClosed: false), upper: .init(3, isClosed: false))
    let closed = Interval(lower: .init(1), upper: .init(3))
    #expect(!open.contains(1) && open.contains(2) && !open.contains(3))
    #expect(closed.contains(1) && closed.contains(3))
    #expect(open.isSubset(of: closed) && !closed.isSubset(of: open))
    #expect(open.isSubset(of: Interval(lower: nil, upper: nil)))
    #expect(Interval(lower: .init(3), upper: .init(1)).isEmpty)
    #expect(Interval(lower: .init(1, isClosed: false), upper: .init(1)).isEmpty)
    #expect(!Interval(lower: .init(1), upper: .init(1)).isEmpty)
    #expect(open.intersection(closed) == open)
    #expect(closed.intersection(Interval(lower: .init(2), upper: nil)) == Interval(lower: .init(2), upper: .init(3)))
  }

  @Test func closesCountsToWholeNumbers() {
    let half = Rational(5, over: 2) ?? 0
    #expect(
      Interval(lower: .init(half), upper: .init(4, isClosed: false)).wholeNumbers
        == Interval(lower: .init(3), upper: .init(3)))
    #expect(
      Interval(lower: .init(2, isClosed: false), upper: .init(half, isClosed: false)).wholeNumbers.isEmpty)
  }

  @Test func hasCases() {
    #expect(!Self.relations.isEmpty)
  }
}
