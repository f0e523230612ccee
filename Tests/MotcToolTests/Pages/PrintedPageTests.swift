import Foundation
import MotcCommandLine
import Testing

/// Pages that are printed and read on phones, in a real browser. Where none is installed, these are reported as skipped.
@Suite(.enabled(if: Chromium.program != nil, "Chromium is not installed"), .serialized)
struct PrintedPageTests {
  private static let blueprints = URL(filePath: #filePath).appending(path: "../../../../blueprints").standardized.path

  /// Pages of shipped blueprints in three languages, and of one that is hard to lay out.
  private static let samples = [
    (blueprint: "\(blueprints)/fast-food-counter/counter.yaml", roles: "cashier"),
    (blueprint: "\(blueprints)/dealer-group/corporate/roadside.yaml", roles: "坐席"),
    (blueprint: "\(blueprints)/delivery-moment-of-truth/aflewering.yaml", roles: "afleweraar"),
    (blueprint: "\(blueprints)/4s-repair-visit/improved.yaml", roles: "服务咨询师"),
    (blueprint: "\(blueprints)/customer-delivery/delivery.yaml", roles: "客服"),
    (blueprint: "\(blueprints)/delivery-complaints/complaints.yaml", roles: "投诉专员"),
    (blueprint: "\(blueprints)/haidilao-visit/visit.yaml", roles: "看台服务员"),
    (blueprint: "hard.yaml", roles: "waiter,boss"),
  ]

  private static let kinds = ["checklist", "training", "card"] + tables

  /// Of the paper inside its margins: A4 lies across for tables.
  private static func paperWidth(of kind: String) -> Int {
    ["standards", "risks", "trace"].contains(kind) ? 1031 : 695
  }

  /// What management reads is for all roles.
  private static let tables = ["standards", "risks", "trace", "lanes"]
  private static func roles(_ roles: String, for kind: String) -> [String] {
    tables.contains(kind) ? [] : ["--role", roles]
  }

  private static let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
  private static let hard = """
    blueprint: hard
    title: "\(Array(repeating: "A title that goes on and on 👩‍🍳", count: 10).joined(separator: " "))"
    version: 1.0.0
    owner: "\(word)"
    roles: { waiter: { title: "שלמה בן־דוד \(word)", stage: frontstage }, boss: { title: "\(word)" } }
    steps:
      - step: order
        title: "\(word) \(word)"
        evidence: ["\(word)", "مرحبا"]
        customer: comes
        frontstage:
          - waiter: "\(word)"
            say: "\(word)"
        duration: 1..2 min
        requirements:
          - text: "\(word)"
            measure: "\(word) <= 2 min"
            say: "\(word)"
            moments:
              - risk: "\(word)"
                severity: 4
                likelihood: 4
                controls: [{ boss: "\(word)" }]
                recovery: { text: "\(word)", within: 1 min, by: boss, offer: "\(word)" }
    """

  private func withPages(
    _ kind: String, _ body: (Chromium, _ page: String) throws -> Void
  ) throws {
    try withFolder { folder in
      try folder.write(Self.hard, to: "hard.yaml")
      let browser = try Chromium(profile: folder["profile"])
      for (number, sample) in Self.samples.enumerated() {
        let name = "\(number).html"
        let outcome = try run(
          "motc", ["render", kind, sample.blueprint, "--output", name] + Self.roles(sample.roles, for: kind),
          in: folder.path)
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        try browser.open(folder[name])
        try body(browser, "\(kind) of \(sample.blueprint) for \(sample.roles)")
      }
    }
  }

  @Test(arguments: kinds)
  func nothingSticksOut(kind: String) throws {
    try withPages(kind) { browser, page in
      // A phone, a window as wide as A4, and the paper inside its margins.
      for (width, media) in [(390, "screen"), (794, "screen"), (Self.paperWidth(of: kind), "print")] {
        try browser.show(as: media)
        try browser.resize(width: width, isPhone: width == 390)
        let sticking = try browser.partsThatStickOut()
        #expect(sticking == "", "\(page) at \(width) px")
        #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth"), "\(page) at \(width) px")
      }
    }
  }

  @Test(arguments: kinds)
  func textStandsOutFromItsGround(kind: String) throws {
    try withPages(kind) { browser, page in
      for width in [390, 794] {
        try browser.resize(width: width, isPhone: width == 390)
        let faint = try browser.faintText()
        #expect(faint == "", "\(page) at \(width) px")
      }
    }
  }

  /// Heads and labels are our own words, so they have room; authors' words may be as long as they like.
  @Test(arguments: tables)
  func noHeadIsBrokenInsideAWord(kind: String) throws {
    try withPages(kind) { browser, page in
      for (width, media) in [(390, "screen"), (Self.paperWidth(of: kind), "print")] {
        try browser.show(as: media)
        try browser.resize(width: width, isPhone: width == 390)
        let broken: String = try browser.value(
          """
          [...document.querySelectorAll("th[scope=col], dt, .kind, .lane, .lane-list h3, .checks small")].filter((part) => {
            // What is there only to be heard has no room.
            const head = part.closest("thead") ?? part;
            return !part.closest(".hidden") && head.getBoundingClientRect().width > 10;
          }).flatMap((part) => {
            const text = [...part.childNodes].find((node) => node.nodeType === 3);
            return [...(text?.data ?? "").matchAll(/[A-Za-zÀ-ž]+/g)].filter((word) => {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              return new Set([...range.getClientRects()].map((area) => area.top)).size > 1;
            }).map((word) => word[0]);
          }).join(" ")
          """)
        #expect(broken == "", "\(page) at \(width) px")
      }
    }
  }

  /// 7 pt is 9.33 px.
  @Test(arguments: kinds)
  func noTypeOnPaperIsTooSmallToRead(kind: String) throws {
    try withPages(kind) { browser, page in
      try browser.show(as: "print")
      try browser.resize(width: Self.paperWidth(of: kind), isPhone: false)
      let small: String = try browser.value(
        """
        [...document.querySelectorAll("body *:not(script)")].filter((part) => {
          const hasText = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          if (!hasText || !part.getClientRects().length) return false;
          // A picture is drawn larger or smaller than its own units.
          const scale = part.ownerSVGElement?.getScreenCTM().a ?? 1;
          return parseFloat(getComputedStyle(part).fontSize) * scale < 9.3;
        }).map((part) => part.outerHTML.slice(0, 80)).slice(0, 5).join("\\n")
        """)
      #expect(small == "", "\(page)")
    }
  }

  /// Text of the pages that are printed, page by page, without blanks. `nil` where `pdftotext` is not installed.
  private func pages(_ browser: Chromium, in folder: Folder) throws -> [String]? {
    guard PrintedText.reader != nil else { return nil }
    return try PrintedText.pages(of: Array(browser.print())).map { $0.filter { !$0.isWhitespace } }
  }

  private func render(_ kind: String, _ blueprint: String, _ browser: Chromium, in folder: Folder) throws {
    try folder.write(blueprint, to: "long.yaml")
    let outcome = try run(
      "motc", ["render", kind, "long.yaml", "--role", "a", "--output", "page.html"], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errorText)")
    try browser.open(folder["page.html"])
  }

  /// Two steps, of which one or both are long.
  private func long(_ first: Int, _ second: Int) -> String {
    func requirements(_ count: Int, _ name: String) -> String {
      (1...count).map { "      - { text: \(name)\($0) is done, say: Good day \($0) }\n" }.joined()
    }
    return """
      blueprint: long
      language: en
      version: 1.0.0
      roles: [a]
      steps:
        - step: one
          title: Firststep
          customer: comes
          frontstage: [{ a: greets }]
          duration: 1..2 min
          requirements:
      \(requirements(first, "Early"))  - step: two
          title: Secondstep
          customer: leaves
          frontstage: [{ a: waves }]
          requirements:
      \(requirements(second, "Late"))
      """
  }

  @Test(arguments: ["checklist", "training"])
  func aStepThatGoesOnOverleafIsNamedAgain(kind: String) throws {
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      try render(kind, long(60, 1), browser, in: folder)
      guard let pages = try pages(browser, in: folder) else { return }
      let going = pages.filter { $0.contains(kind == "checklist" ? "GoodDay" : "Yousay") || $0.contains("“Goodday") }
      #expect(going.count > 2)
      for page in going { #expect(page.contains("Firststep") || page.contains("Secondstep"), "\(page.prefix(200))") }
      // The times of a step are written down once.
      #expect(pages.reduce(0) { $0 + $1.ranges(of: "takes1–2min").count } == 1)
      for (number, page) in pages.enumerated() { #expect(page.contains("\(number + 1)/\(pages.count)")) }
      for page in pages.dropFirst() { #expect(page.hasPrefix("long·a"), "\(page.prefix(40))") }
      for page in pages { #expect(page.contains("long·1.0.0·")) }
    }
  }

  /// Whatever stands before it, a short step begins where it has room, and no heading is left alone at the foot.
  @Test(arguments: ["checklist", "training"], [18, 20, 22, 24, 26])
  func aShortStepIsKeptTogether(kind: String, before: Int) throws {
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      try render(kind, long(before, 2), browser, in: folder)
      guard let pages = try pages(browser, in: folder) else { return }
      let named = pages.filter { $0.contains("2Secondstep") }
      #expect(!named.isEmpty)
      for page in named {
        #expect(page.contains("Late1isdone") || page.contains("Late2isdone"), "\(page)")
        if kind == "checklist" { #expect(page.contains("Late1isdone") && page.contains("Late2isdone"), "\(page)") }
      }
    }
  }

  /// The auditor sees all lines of a step that fits on a page at once.
  @Test(arguments: [8, 12, 16])
  func aStepOfAnAuditThatFitsOnAPageStandsOnOne(before: Int) throws {
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      try render("checklist", long(before, 15), browser, in: folder)
      guard let pages = try pages(browser, in: folder) else { return }
      let audit = pages.filter { $0.contains("Weight") && $0.contains("2Secondstep") }
      #expect(audit.count == 1)
      for number in 1...15 { #expect(audit.first?.contains("Late\(number)isdone") == true) }
    }
  }

  /// Up to three questions about numbers stand below the lesson; more have a page. Answers always have one.
  @Test(arguments: [(3, 0), (4, 1)])
  func aLongSelfTestHasAPageOfItsOwn(questions: Int, place: Int) throws {
    let standards = (1...questions).map { "      - { text: Does \($0), measure: wait\($0) <= \($0) min }\n" }.joined()
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      try render(
        "training",
        """
        blueprint: short
        language: en
        roles: [a]
        steps:
          - step: one
            frontstage: [{ a: greets }]
            requirements:
        \(standards)
        """, browser, in: folder)
      guard let pages = try pages(browser, in: folder) else { return }
      #expect(pages.firstIndex { $0.contains("Self-test") } == place)
      // What is signed for answers the questions.
      if place == 1 { #expect(!pages[place].contains("Sign-off")) }
      #expect(pages.last?.contains("Answers") == true && pages.last?.contains("Sign-off") == false)
    }
  }

  @Test func cardsAreOfA6() throws {
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      try render("card", long(12, 1), browser, in: folder)
      let document = String(decoding: try browser.print(), as: UTF8.self)
      let sizes = document.matches(of: /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/).map { match in
        [match.1, match.2].map { (Double($0).map { $0 / 72 * 25.4 } ?? 0).rounded() }
      }
      #expect(sizes.count > 1)
      #expect(sizes.allSatisfy { $0 == [105, 148] }, "\(sizes)")
      guard let pages = try pages(browser, in: folder) else { return }
      // No entry is broken, no heading alone.
      for page in pages {
        #expect(page.ranges(of: "isdone").count == page.ranges(of: "“Goodday").count, "\(page)")
        #expect(!page.hasSuffix("step"), "\(page)")
      }
    }
  }

  /// One step, one standard, one recovery: the lists and the audit; the lessons, the role-plays, the self-test, the
  /// sign-off and the answers; one card; the tables, of which the trace matrix follows on its figures.
  @Test(arguments: [
    ("checklist", 2), ("training", 5), ("card", 1), ("standards", 1), ("risks", 1), ("trace", 2), ("lanes", 1),
  ])
  func whatBelongsOnAPageOfItsOwnHasOne(kind: String, pages: Int) throws {
    try withFolder { folder in
      let browser = try Chromium(profile: folder["profile"])
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let rendered = try run(
        "motc", ["render", kind, "start.yaml", "--output", "page.html"] + Self.roles("receptionist", for: kind),
        in: folder.path)
      #expect(rendered.exitCode == 0)
      try browser.open(folder["page.html"])
      #expect(try browser.printedPages() == pages)
    }
  }
}
