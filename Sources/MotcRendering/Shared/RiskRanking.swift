import MotcAnalysis
import MotcModel

/// The risks of a blueprint, the gravest first: by score, then by RPN, then as in the file; those without a score last.
///
/// A risk has the same number on every document, also where the document leaves others out.
struct RiskRanking {
  /// Indexes into `Facts.moments`.
  let order: [Int]
  /// By index into `Facts.moments`; delights have none.
  private let ranks: [Int?]

  init(_ facts: Facts) {
    let grave = { (index: Int) in
      let score = facts.moments[index].score
      return (score.risk ?? 0, score.rpn ?? 0, -index)
    }
    order = facts.moments.indices.filter { facts.moments[$0].moment.kind == .risk }.sorted { grave($0) > grave($1) }
    var ranks = [Int?](repeating: nil, count: facts.moments.count)
    for (place, index) in order.enumerated() { ranks[index] = place + 1 }
    self.ranks = ranks
  }

  /// From 1; `nil` for a delight.
  func rank(of moment: Int) -> Int? { ranks[moment] }

  /// `R3`; `nil` for a delight.
  func code(of moment: Int) -> String? { ranks[moment].map(Self.code(ofRank:)) }

  static func code(ofRank rank: Int) -> String { "R" + String(rank) }
}
