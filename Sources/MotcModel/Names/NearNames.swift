import MotcSource

/// Names that a misspelt one may have been meant for, all equally near.
struct NearNames {
  let names: [String]

  /// - Parameter prefix: what stands before the candidates where they are named from here: `phone.`.
  init(_ word: Text, among candidates: some Sequence<String>, prefix: String = "") {
    names = suggestions(for: word.string, among: candidates).map { prefix + $0 }
  }

  /// Words of which several may mean the same, as spellings of one keyword do: the first then stands for them.
  init<Meaning: Hashable>(
    _ word: Text, among candidates: some Sequence<String>, meaning: (String) -> Meaning?
  ) {
    var met: Set<Meaning> = []
    names = suggestions(for: word.string, among: candidates).filter { name in
      meaning(name).map { met.insert($0).inserted } ?? true
    }
  }

  /// - Parameter otherwise: where none is near.
  func help(otherwise: @autoclosure () -> [Message]) -> [Message] {
    switch names.count {
    case 0: otherwise()
    case 1: [StructureRules.didYouMean(.string(names[0]))]
    default: [Self.didYouMeanOne(.list(names.prefix(Self.shown).map { .string($0) }))]
    }
  }

  /// Only where one is meant for sure.
  func fixIts(at range: SourceRange) -> [FixIt] {
    guard names.count == 1 else { return [] }
    return [FixIt(StructureRules.replaceWith(.string(names[0])), [Edit(range, names[0])])]
  }

  private static let shown = 5
  private static let didYouMeanOne = Phrase(
    en: "did you mean one of these: {1}?", zh: "是不是想写其中一个：{1}？", af: "bedoel jy een van hierdie: {1}?")
}
