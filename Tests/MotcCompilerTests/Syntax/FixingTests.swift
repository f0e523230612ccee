import MotcAnalysis
import MotcSource
import Testing

/// What has one cure is mended; what has none, or several, is left to its author.
@Suite struct FixingTests {
  @Test(arguments: [
    ("title：到店", "title: 到店"), ("title:Visit", "title: Visit"), ("title: \"Visit", "title: \"Visit\""),
    ("title: a visit: the first", "title: \"a visit: the first\""), ("title: [new] visit", "title: \"[new] visit\""),
    ("title: 'n Besoek", "title: \"'n Besoek\""), ("title: \"Hello\", she says", "title: '\"Hello\", she says'"),
    ("title:\u{3000}到店", "title:  到店"), ("title: room #3 is ready", "title: \"room #3 is ready\""),
    ("titel: Visit\ntitle: Visit", "titel: Visit\ntitle: Visit"), ("titlle: Visit", "title: Visit"),
    ("title: \"Visit\"# the first", "title: \"Visit\" # the first"), ("  title: Visit", "title: Visit"),
    ("title: Vi\u{200B}sit", "title: Visit"), ("title: Visit", "title: Visit"),
  ]) func mendsALine(line: String, mended: String) {
    let before = "blueprint: visit\n\(line)\nsteps:\n  - step: call\n    customer: calls\n"
    let after = "blueprint: visit\n\(mended)\nsteps:\n  - step: call\n    customer: calls\n"
    let fixing = fix(before)
    #expect(fixing.text == after)
    #expect(fixing.count == (line == mended ? 0 : 1))
    #expect(fix(fixing.text).count == 0)
  }

  @Test func mendsWhatOneMistakeHidesFromTheNext() {
    let fixing = fix(
      "blueprint：visit\nrolls: [clerk]\nsteps:\n\t- step:call\n\t  customer: calls\n\t  frontstage: { clark: answers }\n"
    )
    #expect(
      fixing.text
        == "blueprint: visit\nroles: [clerk]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { clerk: answers }\n"
    )
  }

  @Test func aCureThatMakesThingsWorseIsNotKept() {
    // A quoted time is still no time.
    let text = "blueprint: visit\nsteps:\n  - step: call\n    customer: calls\n    duration: >= 5 min\n"
    #expect(fix(text).text == text)
  }

  private func fix(_ text: String) -> (text: String, count: Int) {
    let source = SourceFile(id: FileID(0), path: "visit.yaml", text: text)
    let fixing = Fixing(compile(source)) { compile($0) }
    return (String(decoding: fixing.bytes, as: UTF8.self), fixing.count)
  }
}
