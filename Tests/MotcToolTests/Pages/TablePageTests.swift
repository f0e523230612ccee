import MotcCommandLine
import Testing

/// The tables of management as they are printed and read aloud. Where no browser is installed, or nothing that reads
/// PDF, these are reported as skipped.
@Suite(
  .enabled(
    if: Chromium.program != nil && PrintedText.reader != nil,
    "Chromium or pdftotext is not installed: apt-get install chromium poppler-utils"), .serialized)
struct TablePageTests {
  /// A step that is longer than a page in every table, and one more.
  private static let long = """
    blueprint: long
    title: A long visit
    version: 1.0.0
    roles: { waiter: { title: Waiter, stage: frontstage }, system: { title: System, stage: support } }
    steps:
      - step: order
        title: The guest orders
        customer: says what
        frontstage: { waiter: writes it down }
        requirements:
    \((1...60).map(requirement).joined(separator: "\n"))
    \((1...60).map { "  - { step: s\($0), customer: waits for \($0), frontstage: { waiter: serves \($0) } }" }.joined(separator: "\n"))

    """

  private static func requirement(_ number: Int) -> String {
    """
          - text: Dish \(number) is as it was ordered
            moments: [{ risk: "Dish \(number) is another", severity: 4, likelihood: \(number % 5 + 1),
                        controls: [{ system: "shows dish \(number)" }] }]
    """
  }

  private func withPage(_ kind: String, _ body: (Chromium) throws -> Void) throws {
    try withFolder { folder in
      try folder.write(Self.long, to: "long.yaml")
      let outcome = try run("motc", ["render", kind, "long.yaml", "--output", "page.html"], in: folder.path)
      #expect(outcome.exitCode == 0, "\(outcome.errorText)")
      let browser = try Chromium(profile: folder["profile"])
      try browser.open(folder["page.html"])
      try body(browser)
    }
  }

  /// The lines at the top of each printed page, below the running head.
  private func tops(of kind: String) throws -> [[String]] {
    var tops: [[String]] = []
    try withPage(kind) { browser in
      tops = try PrintedText.pages(of: Array(browser.print())).map { page in
        page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
          .filter { !$0.isEmpty && $0 != "A long visit" }
      }
    }
    return tops
  }

  @Test func theHeadOfARegisterIsRepeatedOverleaf() throws {
    let pages = try tops(of: "risks")
    try #require(pages.count > 3)
    for page in pages.dropFirst() { #expect(page[0] == "No. Step What can go wrong Risk Management points") }
  }

  /// A row of the table of standards is longer than a page here: on its second page it has the head above it.
  @Test func theHeadOfTheStandardsIsRepeatedOverleaf() throws {
    let pages = try tops(of: "standards")
    try #require(pages.count > 2)
    let head = "No. Service step Service requirements Moments of truth (MOT) Management points"
    for page in pages.dropFirst() { #expect(page[0] == head) }
  }

  @Test func theStepOfATraceIsRepeatedOverleaf() throws {
    let pages = try tops(of: "trace").filter { $0[0].hasPrefix("Requirement Moment of truth") }
    try #require(pages.count > 2)
    for page in pages { #expect(page[1] == "1 The guest orders") }
  }

  @Test func theLaneOfAListIsRepeatedOverleaf() throws {
    let pages = try tops(of: "lanes")
    let first = try #require(pages.firstIndex { $0.contains { $0.hasPrefix("The actions of each lane") } })
    let second = try #require(pages.firstIndex { $0.contains("Frontstage actions") })
    try #require(second > first && pages.count > second + 1)
    for page in pages[(first + 1)...second] { #expect(page[0] == "Customer actions") }
    for page in pages[(second + 1)...] { #expect(page[0] == "Frontstage actions") }
  }

  /// The foot takes no room, so it never has a page of its own.
  @Test(arguments: ["standards", "risks", "trace", "lanes"])
  func theLastPageHasMoreThanTheFoot(kind: String) throws {
    try withPage(kind) { browser in
      try browser.show(as: "print")
      #expect(try browser.value("document.querySelector('.foot').getBoundingClientRect().height < 5"))
    }
  }

  @Test func theMatrixIsToldInWords() throws {
    try withPage("risks") { browser in
      let silent: Int = try browser.value(
        "[...document.querySelectorAll('svg')].filter((part) => !part.ariaHidden && part.role !== 'img').length")
      #expect(silent == 0)
      let label: String = try browser.value("document.querySelector('figure svg').ariaLabel")
      #expect(label.hasPrefix("Risk matrix (Severity × Likelihood): 4 × 1: R49, R50, R51, "), "\(label)")
      #expect(label.contains("; 4 × 5: R1, R2, R3, "))
    }
  }

  /// On a phone each cell stands below the last with its name before it, and what is empty is left out.
  @Test(arguments: ["standards", "risks", "trace"])
  func cellsHaveTheirNamesOnAPhone(kind: String) throws {
    try withPage(kind) { browser in
      try browser.resize(width: 390, isPhone: true)
      let unnamed: String = try browser.value(
        """
        [...document.querySelectorAll("td")].filter((part) => part.getClientRects().length && !part.dataset.label
          && !part.matches(".nr, .name, .group")).map((part) => part.outerHTML.slice(0, 80)).slice(0, 5).join("\\n")
        """)
      #expect(unnamed == "")
      let empty: String = try browser.value(
        """
        [...document.querySelectorAll("td:not(.score, .share)")].filter((part) => part.getClientRects().length
          && part.innerText.trim().replace("–", "") === "").map((part) => part.outerHTML.slice(0, 80)).slice(0, 5).join("\\n")
        """)
      #expect(empty == "")
    }
  }
}
