import MotcModel
import Testing

@Suite struct RationalTests {
  private func fraction(_ numerator: Int64, _ denominator: Int64) throws -> Rational {
    try #require(Rational(numerator, over: denominator))
  }

  @Test func reducesAndKeepsTheSignAbove() throws {
    #expect(try fraction(6, -4).text == "-1.5")
    #expect(try fraction(6, -4).numerator == -3)
    #expect(try fraction(0, -7) == 0)
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(.min, over: 1) == nil)
    #expect(Rational(1, over: .min) == nil)
  }

  @Test func calculatesExactly() throws {
    let third = try fraction(1, 3)
    #expect(third.adding(third)?.adding(third) == 1)
    #expect(third.subtracting(third) == 0)
    #expect(try third.multiplied(by: fraction(3, 7)) == fraction(1, 7))
    #expect(third.divided(by: 0) == nil)
    #expect(try third.divided(by: fraction(-2, 3)) == fraction(-1, 2))
  }

  @Test func givesNothingInsteadOfOverflowing() throws {
    let most = try fraction(.max, 1)
    let least = try fraction(-.max, 1)
    #expect(most.adding(1) == nil)
    #expect(least.subtracting(1) == nil)
    #expect(most.multiplied(by: 2) == nil)
    #expect(try most.multiplied(by: fraction(1, .max)) == 1)
    #expect(try fraction(1, .max).multiplied(by: fraction(1, 2)) == nil)
    #expect(try fraction(1, .max).adding(fraction(1, .max - 1)) == nil)
    #expect((-most).numerator == -.max)
  }

  @Test func comparesWithoutOverflowing() throws {
    #expect(try fraction(.max - 1, .max) < fraction(.max, .max))
    #expect(try fraction(-.max, .max - 1) < fraction(-.max + 1, .max - 1))
    #expect(try fraction(1, .max) < fraction(1, .max - 1))
    #expect(try !(fraction(1, 3) < fraction(1, 3)))
    #expect(try fraction(-1, 3) < fraction(1, 4))
  }

  @Test func roundsDownAndUp() throws {
    #expect(try fraction(-7, 2).floor == -4)
    #expect(try fraction(-7, 2).ceiling == -3)
    #expect(try fraction(7, 2).floor == 3)
    #expect(try fraction(7, 2).ceiling == 4)
    #expect(Rational(-3).floor == -3)
  }

  static let decimals: [(Int64, Int64, Int, String)] = [
    (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (-1, 3, 0, "0"), (999, 1000, 2, "1"),
    (5, 4, 1, "1.3"), (10, 1, 3, "10"), (-1, 8, 3, "-0.125"), (.max, 1, 2, "9223372036854775807"), (1, .max, 3, "0"),
    (.max - 1, .max, 18, "1"), (9_995, 1_000, 2, "10"),
  ]

  @Test(arguments: decimals)
  func writesRoundedDecimals(_ numerator: Int64, _ denominator: Int64, _ places: Int, _ expected: String) throws {
    #expect(try fraction(numerator, denominator).decimal(places: places) == expected)
  }

  @Test func writesAnExactDecimalOrTheFraction() throws {
    #expect(try fraction(1, 8).text == "0.125")
    #expect(try fraction(1, 3).text == "1/3")
    #expect(try fraction(-45, 1).text == "-45")
    #expect(try fraction(1, 1_000_000_000_000_000_000).text == "0.000000000000000001")
    #expect(try fraction(1, 1 << 40).text == "1/1099511627776")
  }

  @Test func hasCases() {
    #expect(!Self.decimals.isEmpty)
  }
}
