import MotcSource

/// Words that show what a text is about, in the three languages together.
struct WordList: Sendable {
  private let matcher: PhraseMatcher

  /// Separated by `|`, in small letters.
  init(_ words: StaticString...) {
    matcher = PhraseMatcher(words.map { ($0, 1) })
  }

  /// Whether one of the words stands in the text.
  func isIn(_ text: Text) -> Bool { firstRange(in: text) != nil }

  /// Where the first of the words stands, in byte offsets of the text.
  func firstRange(in text: Text) -> Range<Int>? {
    text.withBytes { matcher.next(in: $0, from: 0)?.range }
  }
}

/// What is done for somebody who waits.
enum Care {
  static let words = WordList(
    """
    等候|等待|稍等|久等|排队|座位|就座|入座|落座|休息|茶水|饮料|饮用水|咖啡|热水|温水|杂志|报纸|电视|屏幕|叫号|告知|通知|说明|提醒|通报|汇报|进度|安抚|陪同|\
    小食|点心|零食|无线网|wifi|娱乐|在家|家里|家中|房间里|上门
    """,
    """
    wait|waits|waiting|waited|queue|queues|queuing|lounge|seat|seats|seated|chair|chairs|bench|sofa|drink|drinks|water|tea|coffee|\
    magazine|magazines|newspaper|newspapers|television|screen|screens|number|inform|informs|informed|update|updates|updated|tells|\
    explain|explains|announce|announces|apologise|apologises|apologize|apologizes|progress|tracking|text message|menu|toys|wi-fi|wifi|\
    at home|in the room|own room|at work|goes home
    """,
    """
    wag|wagkamer|tou|sitplek|sitplekke|stoel|stoele|bank|drinkgoed|water|tee|koffie|tydskrif|tydskrifte|koerant|televisie|skerm|\
    laat weet|verduidelik|vordering|verskoning|kennis|tuis|by die huis
    """)
}
