import MotcCommandLine
import Testing

/// The checklist as it is filled in on a phone, in a real browser. Where none is installed, these are reported as
/// skipped.
@Suite(.enabled(if: Chromium.program != nil, "Chromium is not installed"), .serialized)
struct ChecklistPageTests {
  private static let tea = """
    blueprint: tea
    title: A pot of tea
    version: 1.0.0
    roles: { waiter: { title: Waiter, stage: frontstage } }
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
            moments:
              - risk: nobody comes
                severity: 4
                likelihood: 4
                controls: [{ waiter: looks around }]
                recovery: { text: Comes over, within: 1 min }
    """

  /// A step named as a part of the page is must not take its place.
  private static let named = tea.replacing("step: order", with: "step: result")

  private func withChecklist(
    _ blueprint: String = tea, _ body: (Chromium, Folder) throws -> Void
  ) throws {
    try withFolder { folder in
      try render(blueprint, in: folder)
      let browser = try Chromium(profile: folder["profile"])
      try browser.resize(width: 390, isPhone: true)
      try browser.open(folder["tea.html"])
      try body(browser, folder)
    }
  }

  private func render(_ blueprint: String, in folder: Folder) throws {
    try folder.write(blueprint, to: "tea.yaml")
    let outcome = try run(
      "motc", ["render", "checklist", "tea.yaml", "--role", "waiter", "--output", "tea.html"], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errorText)")
  }

  /// How much of each list is done: opening, visit, audit.
  private func counts(_ browser: Chromium) throws -> String {
    try browser.value("[...document.querySelectorAll('nav output')].map((count) => count.textContent).join(' ')")
  }

  @Test func everythingIsDoneByKeyboard() throws {
    try withChecklist { browser, _ in
      #expect(try counts(browser) == "0/1 0/2 0/4")
      try browser.tab(to: "[data-list=opening] input")
      try browser.press(.space)
      #expect(try counts(browser) == "1/1 0/2 0/4")
      try browser.tab(to: "[data-list=audit] [name=measured]")
      try browser.type("3")
      try browser.tab(to: "[data-id=\"order/promptly\"] input[type=radio]")
      try browser.press(.space)
      try browser.press(.right)
      #expect(try browser.value("document.querySelector('[data-id=\"order/promptly\"] :checked').value") == "0")
      #expect(try counts(browser) == "1/1 0/2 1/4")
      try browser.press(.delete)
      #expect(try counts(browser) == "1/1 0/2 0/4")
      try browser.press(.space)
      #expect(try counts(browser) == "1/1 0/2 1/4")

      try browser.tab(to: "[name=clear]")
      try browser.press(.enter)
      #expect(try browser.value("document.activeElement.closest('dialog') !== null"))
      try browser.press(.escape)
      #expect(try counts(browser) == "1/1 0/2 1/4")
      try browser.press(.enter)
      try browser.tab(to: "dialog [value=audit]")
      try browser.press(.enter)
      #expect(try counts(browser) == "1/1 0/2 0/4")
      #expect(try browser.value("document.querySelector('[data-list=audit] [name=measured]').value") == "")
    }
  }

  /// As on paper, from the top down; a space ticks, and a reload keeps the ticks.
  @Test func tabGoesDownThePage() throws {
    try withChecklist { browser, _ in
      try browser.run("window.places = []; addEventListener('focusin', ({ target }) => places.push(target))")
      let last = ".result button[name=clear]"
      for _ in 0..<200 {
        try browser.press(.tab)
        if try browser.value("document.activeElement.matches('[name=done]')") { try browser.press(.space) }
        if try browser.value("document.activeElement.matches('\(last)')") { break }
      }
      let wrong: String = try browser.value(
        """
        places.map((part, place) => [part, places[place - 1]])
          .filter(([part, before]) => before && !(before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING))
          .map(([part]) => part.outerHTML).join("\\n")
        """)
      #expect(wrong == "")
      #expect(try browser.value("places.length > 12 && places.at(-1).matches('\(last)')"))
      #expect(try counts(browser) == "1/1 2/2 0/4")
      try browser.reload()
      #expect(try counts(browser) == "1/1 2/2 0/4")
    }
  }

  @Test func tabReachesEveryControl() throws {
    try withChecklist { browser, _ in
      try browser.run("window.reached = new Set(); addEventListener('focusin', ({ target }) => reached.add(target))")
      let count: Int = try browser.value("document.querySelectorAll('a, button, input').length")
      for _ in 0..<count { try browser.press(.tab) }
      // Of radio buttons one is reached; arrows lead to the others.
      let missed: String = try browser.value(
        """
        [...document.querySelectorAll("a, button, input")].filter((part) => part.getClientRects().length
          && ![...reached].some((other) => other === part || (part.type === "radio" && other.name === part.name)))
          .map((part) => part.outerHTML).join("\\n")
        """)
      #expect(missed == "")
    }
  }

  @Test func whatIsTappedIsLarge() throws {
    try withChecklist { browser, _ in
      let small: String = try browser.value(
        """
        [...document.querySelectorAll("a, button, input")].filter((part) => part.getClientRects().length).map((part) => {
          const isTick = part.type === "radio" || part.type === "checkbox";
          return [part, (isTick ? part.closest("label") : part).getBoundingClientRect()];
        }).filter(([, area]) => area.width < 44 || area.height < 44).map(([part]) => part.outerHTML).join("\\n")
        """)
      #expect(small == "")
      let unnamed: String = try browser.value(
        """
        [...document.querySelectorAll("input")].filter((part) => !part.ariaLabel
          && ![...part.labels].some((label) => label.textContent.trim())).map((part) => part.outerHTML).join("\\n")
        """)
      #expect(unnamed == "")
    }
  }

  @Test(arguments: [tea, named])
  func whatIsFilledInIsThereAfterAReload(blueprint: String) throws {
    try withChecklist(blueprint) { browser, _ in
      try browser.run(
        """
        document.querySelector("[data-list=visit] [name=done]").click();
        document.querySelector("[data-list=audit] [data-id$='/promptly'] [value='+']").click();
        document.querySelector("[name=header]").focus();
        """)
      try browser.type("Monday")
      try browser.reload()
      #expect(try counts(browser) == "0/1 1/2 1/4")
      #expect(try browser.value("document.querySelector('[name=header]').value") == "Monday")
      // A mark that is tapped again is taken back.
      try browser.run("document.querySelector('[data-list=audit] :checked').click()")
      #expect(try counts(browser) == "0/1 1/2 0/4")
      try browser.run("document.querySelector('[data-id$=\"/promptly\"] [value=\"+\"]').click()")
      // High risk: the standard weighs 3, the best mark counts 2.
      #expect(
        try browser.value("[...document.querySelectorAll('.score input')].map((field) => field.value).join(' ')")
          == "6 6 100")
    }
  }

  @Test func progressOnAnotherEditionIsTold() throws {
    try withChecklist { browser, folder in
      #expect(try browser.value("document.querySelector('.other-edition').hidden"))
      try browser.run("document.querySelector('[data-list=visit] [name=done]').click()")
      try render(Self.tea.replacing("1.0.0", with: "1.1.0"), in: folder)
      try browser.reload()
      #expect(try counts(browser) == "0/1 0/2 0/4")
      let notice: String = try browser.value("document.querySelector('.other-edition p').innerText")
      #expect(notice.hasPrefix("There is progress on another edition of this checklist on this device."))
      #expect(notice.contains("(1.0.0 · "))
      try browser.tab(to: ".other-edition button:last-child")
      try browser.press(.enter)
      try browser.reload()
      #expect(try browser.value("document.querySelector('.other-edition').hidden"))
    }
  }

  @Test func theResultIsATableAndARecord() throws {
    try withChecklist { browser, _ in
      try browser.run(
        """
        URL.createObjectURL = (blob) => { window.saved = blob; return "#"; };
        HTMLAnchorElement.prototype.click = function () { window.savedName = this.download; };
        const line = document.querySelector("[data-list=audit] [data-id='order/promptly']");
        line.querySelector("[value='+']").click();
        line.querySelector("[name=measured]").value = "1.5";
        line.querySelector("[name=remark]").value = '=SUM("x")';
        document.querySelector("[name=header]").value = "Monday";
        document.querySelector("[name=save-table]").click();
        """)
      let edition: String = try browser.value("document.querySelector('.result').dataset.edition")
      let decoder = "new TextDecoder('utf-8', { ignoreBOM: true })"
      let table: String = try browser.value("saved.arrayBuffer().then((bytes) => \(decoder).decode(bytes))")
      let rows = table.split(separator: "\r\n")
      #expect(
        rows[0].hasPrefix(
          "\u{FEFF}\"list\",\"id\",\"No.\",\"step No.\",\"what to verify\",\"mark\",\"measured\",\"start\",\"end\",\"remark\","
            + "\"blueprint\",\"version\",\"edition\",\"Date\","))
      let standard =
        "\"Audit\",\"order/promptly\",\"1.2\",\"1\",\"Come to the table\",\"Done\",\"1.5\",\"\",\"\",\"'=SUM(\"\"x\"\")\","
        + "\"tea\",\"1.0.0\",\"\(edition)\",\"Monday\","
      #expect(rows.contains { $0.hasPrefix(standard) }, "\(table)")
      // Lines of three lists, and the time that the step took.
      #expect(rows.count == 1 + 1 + 2 + 1 + 4)
      #expect(try browser.value("savedName.endsWith('.csv')"))

      try browser.run("document.querySelector('[name=save-record]').click()")
      let line = "JSON.parse(text).lines.find(({ id, list }) => id === 'order/promptly' && list === 'Audit')"
      #expect(try browser.value("saved.text().then((text) => \(line).marks[0] + \(line).measured[0].value)") == "+1.5")
    }
  }

  @Test func onPaperNothingOfTheScreenIsLeft() throws {
    try withChecklist { browser, _ in
      let shown = """
        [...document.querySelectorAll("nav, button, .result")].filter((part) => part.getClientRects().length).length
        """
      #expect(try browser.value("\(shown) > 4"))
      try browser.show(as: "print")
      #expect(try browser.value(shown) == 0)
    }
  }
}
