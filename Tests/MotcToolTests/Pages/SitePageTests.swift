import Foundation
import MotcCommandLine
import Testing

/// A site as it is browsed from disk, in a real browser. Where none is installed, these are reported as skipped.
@Suite(.enabled(if: Chromium.program != nil, "Chromium is not installed"), .serialized)
struct SitePageTests {
  private static let tea = """
    blueprint: tea
    title: A pot of tea
    version: 1.0.0
    roles:
      waiter: { title: Waiter, stage: frontstage, requirements: [Wears the badge] }
      kitchen: { title: Kitchen, stage: backstage }
    steps:
      - step: order
        title: The guest orders
        evidence: [menu]
        customer: says which tea
        frontstage:
          - waiter: takes the order
        duration: 1..2 min
        requirements:
          - id: promptly
            text: Come to the table
            measure: bell to table <= 2 min
            say: Good morning
            moments:
              - risk: nobody comes
                severity: 4
                likelihood: 4
                controls: [{ waiter: looks around }]
                recovery: { text: Comes over, within: 1 min }
      - step: brew
        title: The tea is made
        backstage:
          - kitchen: pours the water
            id: pour
            requirements:
              - text: Water at 95 ℃
                measure: temperature = 95 ± 2 ℃
      - step: farewell
        title: The guest leaves
        customer: says goodbye
    """

  private static let chinese = """
    服务蓝图: 上茶
    标题: 上一壶茶
    岗位: { 服务员: { 位置: 前台 } }
    流程:
      - 步骤: 点茶
        前台: { 服务员: 记下客人点的茶 }
        服务要求: [两分钟内来到桌旁]
    """

  private static let broken = """
    blueprint: broken
    title: Cannot be built
    roles: { waiter: { stage: frontstage } }
    steps:
      - step: a
        frontstage: { waitr: greets & <b>smiles</b> }
        requirements: [Within a minute]
    """

  private func withSite(_ arguments: [String] = [], _ body: (Chromium, Folder) throws -> Void) throws {
    try withFolder { folder in
      try folder.write(Self.tea, to: "in/tea.yaml")
      try folder.write(Self.chinese, to: "in/zh.yaml")
      try folder.write(Self.broken, to: "in/broken.yaml")
      let outcome = try run(
        "motc", ["build", "in", "--output", "site", "--site", "--pictures", "svg"] + arguments, in: folder.path)
      #expect(outcome.exitCode == 1, "\(outcome.errorText)")
      let browser = try Chromium(profile: folder["profile"])
      try browser.resize(width: 1_280, isPhone: false)
      try body(browser, folder)
    }
  }

  /// Where the page has been left for: below the folder of the site, decoded.
  private func place(_ browser: Chromium) throws -> String {
    try browser.value("decodeURIComponent(location.href.replace(/.*\\/site\\//, ''))")
  }

  @Test func everyLinkLeadsToSomethingThatIsThere() throws {
    try withSite { _, folder in
      let root = folder["site"].description
      let pages = try FileManager.default.subpathsOfDirectory(atPath: root)
        .filter { $0.hasSuffix(".html") || $0.hasSuffix(".svg") }
      #expect(pages.contains("tea/index.html") && pages.contains("上茶/上茶.standards.html"))
      var linked: Set<String> = []
      for page in pages {
        let text = try String(contentsOfFile: root + "/" + page, encoding: .utf8)
        for match in text.matches(of: /(?:href|src)="([^"$]*)"/) {
          let parts = match.output.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0).removingPercentEncoding ?? "" }
          let folderOfPage = page.split(separator: "/").dropLast().joined(separator: "/")
          let target =
            parts[0].isEmpty
            ? page : URL(filePath: "/" + folderOfPage + "/" + parts[0]).standardized.path.dropFirst().description
          linked.insert(target)
          let content = try? String(contentsOfFile: root + "/" + target, encoding: .utf8)
          #expect(content != nil, "\(page): \(match.output.1)")
          if parts.count == 2, let content {
            let anchors = Set(content.matches(of: /\bid="([^"]*)"/).map { String($0.output.1) })
            #expect(anchors.contains(parts[1]), "\(page): \(match.output.1)")
          }
        }
      }
      // And nothing that was made is out of reach.
      let made = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.contains(".") }
      #expect(Set(made).subtracting(linked) == ["search.js"])
    }
  }

  @Test func aBoxLeadsToItsStandardsAndBackByKeyboard() throws {
    try withSite { browser, folder in
      try browser.open(folder["site/tea/index.html"])
      try browser.tab(to: "[id=\"brew/pour\"] a")
      try browser.press(.enter)
      #expect(try place(browser) == "tea/index.html#.row/brew/pour")
      #expect(try isInView(browser, ".row:target h3"))
      #expect(try browser.value("document.querySelector(':target h3').textContent") == "pours the water")
      try browser.tab(to: ".row:target .up")
      try browser.press(.enter)
      #expect(try place(browser) == "tea/index.html#brew/pour")
      #expect(try isInView(browser, ".action:target rect"))
      #expect(
        try browser.value("getComputedStyle(document.querySelector('.action:target rect')).strokeWidth") == "3.4px")
      // A box without standards of its own leads to those of its step; where there are none, it leads nowhere.
      #expect(
        try browser.value(
          "decodeURIComponent(document.querySelector('[id^=\"order/\"] a').getAttribute('href') ?? '')"
        )
          == "#.row/order")
      #expect(try browser.value("document.querySelectorAll('[id^=\"farewell/\"] a').length") == 0)
    }
  }

  @Test func theTableOfStandardsLeadsToTheDiagramToo() throws {
    try withSite { browser, folder in
      try browser.open(folder["site/tea/tea.standards.html"])
      try browser.run("document.querySelector('[id=\"brew/pour\"] .nr a').click()")
      try browser.waitForLoad()
      #expect(try place(browser) == "tea/index.html#brew/pour")
      try browser.open(folder["site/tea/tea.checklist.waiter.html"])
      try browser.run("document.querySelector('.home a').click()")
      try browser.waitForLoad()
      #expect(try place(browser) == "tea/index.html")
    }
  }

  private func isInView(_ browser: Chromium, _ selector: String) throws -> Bool {
    try browser.value(
      """
      (() => {
        const frame = document.querySelector('\(selector)').getBoundingClientRect();
        return frame.top >= 50 && frame.left >= 0 && frame.bottom <= innerHeight && frame.right <= innerWidth;
      })()
      """)
  }

  /// Types into the search and gives what is found, line by line.
  private func search(_ browser: Chromium, _ words: String) throws -> [String] {
    try browser.run("document.querySelector('[type=search]').value = ''")
    try browser.run("document.activeElement.blur()")
    try browser.press(.slash)
    #expect(try browser.value("document.activeElement.type") == "search")
    try browser.type(words)
    let found: String = try browser.value(
      """
      new Promise((done) => {
        const status = document.querySelector("[role=status]");
        const told = () => status.textContent && done(status.textContent + "\\n"
          + [...document.querySelectorAll(".results a")].map((link) =>
            [...link.children].map((part) => part.textContent).join(" | ")).join("\\n"));
        new MutationObserver(told).observe(status, { childList: true });
        status.textContent = "";
        document.querySelector("[type=search]").dispatchEvent(new Event("input"));
      })
      """)
    return found.split(separator: "\n").map(String.init)
  }

  @Test func theSearchFindsWhatPeopleLookForWithoutAServer() throws {
    try withSite { browser, folder in
      try browser.open(folder["site/index.html"])
      // What is said, through a detail of the standard; case and width do not matter.
      #expect(
        try search(browser, "ＧＯＯＤ morning")
          == [
            "1 found",
            "Standard | Come to the table | Measure bell to table ≤ 2 min · Say “Good morning” | A pot of tea",
          ])
      #expect(try search(browser, "两分钟") == ["1 found", "Standard | 两分钟内来到桌旁 | 上一壶茶"])
      // Words from the entry and from the title of its blueprint.
      #expect(try search(browser, "pot waiter").contains("Role | Waiter | A pot of tea"))
      #expect(try search(browser, "a pot of tea")[1] == "Blueprint | A pot of tea")
      #expect(try search(browser, "nothing at all like it") == ["0 found"])

      #expect(try search(browser, "goodbye") == ["1 found", "Action | says goodbye | A pot of tea"])
      try browser.press(.down)
      #expect(try browser.value("document.activeElement.textContent.includes('says goodbye')"))
      try browser.press(.escape)
      #expect(try browser.value("document.activeElement.type") == "search")
      #expect(try browser.value("document.querySelector('.results').hidden"))
      #expect(try search(browser, "goodbye").count == 2)
      try browser.press(.enter)
      try browser.waitForLoad()
      #expect(try place(browser).hasPrefix("tea/index.html#farewell/"))
      #expect(try isInView(browser, ".action:target rect"))
      // The same search from a blueprint's page.
      #expect(try search(browser, "两分钟") == ["1 found", "Standard | 两分钟内来到桌旁 | 上一壶茶"])
      try browser.press(.enter)
      try browser.waitForLoad()
      #expect(try browser.value("document.documentElement.lang") == "zh-CN")
      #expect(try place(browser).hasPrefix("上茶/index.html#.entry/点茶/"))
    }
  }

  @Test func aFileWithErrorsShowsThemOnTheFirstPage() throws {
    try withSite { browser, folder in
      #expect(folder.names(in: "site").sorted() == ["index.html", "search.js", "tea", "上茶"])
      try browser.open(folder["site/index.html"])
      let file: String = try browser.value(
        "[...document.querySelectorAll('.file h3, .file p, .file figcaption, .file pre')].map((part) => part.textContent).join('\\n')"
      )
      #expect(
        file == """
          in/broken.yaml
          error R201 no role is called 'waitr'
          in/broken.yaml:6:19
          6    frontstage: { waitr: greets & <b>smiles</b> }
          Help did you mean `waiter`?
          """)
      #expect(try browser.value("document.querySelector('.file mark').textContent") == "waitr")
      #expect(
        try browser.value("[...document.querySelectorAll('.card h2')].map((title) => title.textContent).join()")
          == "A pot of tea,上一壶茶")
    }
  }

  @Test(arguments: ["light", "dark"])
  func textStandsOutFromItsGroundByDayAndByNight(scheme: String) throws {
    try withSite { browser, folder in
      try browser.prefer(scheme)
      for page in ["index.html", "tea/index.html", "上茶/index.html"] {
        try browser.open(folder["site/\(page)"])
        if page == "index.html" { _ = try search(browser, "tea") }
        let faint = try browser.faintText()
        #expect(faint == "", "\(page), \(scheme)")
      }
    }
  }

  @Test func nothingSticksOut() throws {
    try withSite { browser, folder in
      for page in ["index.html", "tea/index.html", "上茶/index.html"] {
        for width in [390, 800, 1_440] {
          try browser.resize(width: width, isPhone: width == 390)
          try browser.open(folder["site/\(page)"])
          #expect(try browser.value("document.documentElement.scrollWidth <= innerWidth"), "\(page) at \(width) px")
          // But in the drawing, which scrolls by itself.
          let sticking = try browser.partsThatStickOut(but: ".drawing *, .results, .results *")
          #expect(sticking == "", "\(page) at \(width) px")
        }
      }
    }
  }

  /// One heading of the first level, no level left out, names for all that can be reached by keyboard.
  @Test func thePagesCanBeHeard() throws {
    try withSite { browser, folder in
      for page in ["index.html", "tea/index.html", "上茶/index.html"] {
        try browser.open(folder["site/\(page)"])
        let levels: String = try browser.value(
          "[...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => heading.tagName[1]).join('')")
        #expect(levels.hasPrefix("1") && !levels.dropFirst().contains("1"), "\(page): \(levels)")
        for (above, below) in zip(levels.utf8, levels.utf8.dropFirst()) {
          #expect(below <= above + 1, "\(page): \(levels)")
        }
        let unnamed: String = try browser.value(
          """
          [...document.querySelectorAll("a:not([aria-hidden]), input, [tabindex='0'], img, svg")].filter((part) =>
            part.tagName !== "PRE"
            && !(part.textContent.trim() || part.getAttribute("aria-label") || part.getAttribute("aria-labelledby")
              || part.closest("label")?.textContent.trim() || part.getAttribute("alt") === ""))
            .map((part) => part.outerHTML.slice(0, 80)).join("\\n")
          """)
        #expect(unnamed == "", "\(page)")
        try browser.run("document.activeElement.blur()")
        try browser.press(.tab)
        try browser.press(.enter)
        #expect(try place(browser).hasPrefix(page + "#"))
      }
    }
  }

  @Test func aSiteIsTheSameEachTime() throws {
    try withFolder { folder in
      try folder.write(Self.tea, to: "tea.yaml")
      let arguments = ["build", "tea.yaml", "--site", "--pictures", "svg"]
      #expect(try run("motc", arguments, in: folder.path).exitCode == 0)
      let again = try run("motc", arguments, in: folder.path)
      #expect(again.outputText.contains("0 documents written"), "\(again.outputText)")
      // Without it, no page leads to what is not there.
      _ = try run("motc", ["build", "tea.yaml", "--output", "plain", "--pictures", "svg"], in: folder.path)
      #expect(!folder.names(in: "plain/tea").contains("index.html"))
      #expect(!folder.names(in: "plain").contains("search.js"))
      #expect(try folder.text(of: "plain/tea/tea.flow.svg").contains("href=\"tea.standards.html#brew/pour\""))
      #expect(try !folder.text(of: "plain/tea/tea.standards.html").contains("index.html"))
    }
  }
}
