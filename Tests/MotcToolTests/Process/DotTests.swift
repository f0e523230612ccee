import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// With the real Graphviz. Where it is not installed, these are reported as skipped.
@Suite(.enabled(if: Environment.current().program(named: "dot") != nil, "Graphviz is not installed"))
struct RealDotTests {
  private func graph(_ label: String) -> [UInt8] {
    Array("digraph g { URL=\"x.html\"; a [label=\"\(label)\", tooltip=\" id=\\\"page0,1_\"]; a -> b }".utf8)
  }

  private func documents(_ drawings: Dot.Drawings) throws -> [[UInt8]] {
    try drawings.results.map { try $0.get() }
  }

  private func dot() throws -> Dot { try Dot(environment: .current()) }

  @Test(arguments: Dot.Format.allCases)
  func drawsManyAsIfEachWereAlone(format: Dot.Format) throws {
    let graphs = ["one", "步骤 <?xml &amp; </svg>", "three %%EOF %PDF-"].map { graph($0) }
    let together = try dot().draw(graphs, as: format)
    let apart = try graphs.map { try documents(dot().draw([$0], as: format))[0] }
    #expect(together.warnings.isEmpty)
    #expect(try documents(together) == apart)
    let start: [UInt8] =
      switch format {
      case .svg: Array("<?xml ".utf8)
      case .png: [0x89] + Array("PNG".utf8)
      case .pdf: Array("%PDF-".utf8)
      }
    for document in apart { #expect(document.starts(with: start)) }
    #expect(Set(apart).count == 3)
  }

  @Test func drawsNothingForNothing() throws {
    #expect(try dot().draw([], as: .svg).results.isEmpty)
  }

  @Test func drawsMoreThanOneProcessTakes() throws {
    let drawings = try documents(dot().draw((0..<130).map { graph("n\($0)") }, as: .svg))
    #expect(drawings.count == 130)
    for (number, drawing) in drawings.enumerated() {
      #expect(String(decoding: drawing, as: UTF8.self).contains(">n\(number)<"))
    }
  }

  @Test func drawsPixelsAtTheResolution() throws {
    func width(_ resolution: Int?) throws -> Int {
      let png = try documents(dot().draw([graph("wide")], as: .png, resolution: resolution))[0]
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let usual = try width(nil)
    #expect(try width(96) == usual)
    #expect(abs(try width(192) - 2 * usual) <= 2)
  }

  @Test func tellsWhichGraphIsWrongAndDrawsTheRest() throws {
    let results = try dot().draw([graph("one"), Array("digraph { a -> -> b }".utf8), graph("three")], as: .svg).results
    #expect(results.count == 3)
    #expect(try results[0].get() == documents(dot().draw([graph("one")], as: .svg))[0])
    #expect(try results[2].get() == documents(dot().draw([graph("three")], as: .svg))[0])
    guard case .failure(.failed(.exit(1), let remarks)) = results[1] else {
      Issue.record("not a failure: \(results[1])")
      return
    }
    #expect(remarks.count == 1)
    #expect(remarks.first?.contains("syntax error in line 1") == true)
  }

  @Test func returnsWarningsWithThePicture() throws {
    let drawings = try dot().draw([Array("digraph { a [shape=unheardof] }".utf8)], as: .svg)
    #expect(try documents(drawings).count == 1)
    #expect(drawings.warnings.count == 1)
    #expect(drawings.warnings.first?.contains("unheardof") == true)
  }

  @Test func opensNoFileThatAGraphNames() throws {
    try withFolder { folder in
      let picture = try documents(dot().draw([graph("picture")], as: .png))[0]
      try folder.write(picture, to: folder["a.png"])
      let drawings = try dot().draw(
        [Array("digraph { a [image=\"\(folder["a.png"].description)\"] }".utf8)], as: .svg)
      let drawing = String(decoding: try documents(drawings)[0], as: UTF8.self)
      #expect(!drawing.contains("a.png"))
      #expect(drawings.warnings.contains { $0.contains("unsafe") })
    }
  }

  @Test func drawsTheSameInEveryLocaleAndTime() throws {
    let text = graph("清单 é")
    for format in Dot.Format.allCases {
      let plain = try documents(dot().draw([text], as: format))
      for (locale, zone) in [("zh_CN.GB18030", "Asia/Shanghai"), ("tr_TR.UTF-8", "America/New_York"), ("C", "UTC")] {
        var environment = Environment.current()
        environment["LC_ALL"] = locale
        environment["LANG"] = locale
        environment["TZ"] = zone
        #expect(try documents(Dot(environment: environment).draw([text], as: format)) == plain)
      }
    }
    let pdf = String(decoding: try documents(dot().draw([text], as: .pdf))[0], as: UTF8.self)
    #expect(pdf.contains("/CreationDate (D:20000101000000Z)"))
  }
}

/// With scripts in Graphviz's place.
@Suite struct FakeDotTests {
  private func draw(
    _ graphs: [String], with script: String, patience: Int = 30_000
  ) throws -> Dot.Drawings {
    try withFolder { folder in
      try folder.write("#!/bin/sh\n\(script)\n", to: "dot", mode: 0o755)
      var dot = try Dot(environment: Environment(["PATH": "\(folder.path):/usr/bin:/bin"]))
      dot.patience = patience
      return dot.draw(graphs.map { Array($0.utf8) }, as: .svg)
    }
  }

  @Test func saysHowToInstallIt() throws {
    #expect(throws: DotError.missing) { try Dot(environment: Environment(["PATH": "/nowhere:.:"])) }
    #expect(DotError.missing.message.text(in: .english).contains("`apt-get install graphviz`"))
  }

  @Test func isKilledWhenItHangs() throws {
    let drawings = try draw(["g"], with: "sleep 1000", patience: 300)
    #expect(drawings.results == [.failure(.timedOut(seconds: 1))])
  }

  @Test func mayTakeLongOverManyWhileItGetsOn() throws {
    // Eight times the patience in all, a half of it at a time.
    let script = #"for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do sleep 0.1; echo '<?xml ?></svg>'; done"#
    let drawings = try draw((0..<16).map { "\($0)" }, with: script, patience: 800)
    #expect(drawings.results.count == 16)
    #expect(drawings.results.allSatisfy { (try? $0.get()) == Array("<?xml ?></svg>\n".utf8) })
  }

  @Test func mayCrash() throws {
    #expect(try draw(["g"], with: "kill -SEGV $$").results == [.failure(.failed(.signal(SIGSEGV), remarks: []))])
    #expect(
      DotError.failed(.signal(SIGSEGV), remarks: []).message.text(in: .english)
        == "'dot' was ended by signal 11: it gave no reason")
  }

  @Test func mayFloodItsErrors() throws {
    let drawings = try draw(["g"], with: "yes 'Error: something' | head -c 5000000 >&2; exit 1")
    #expect(drawings.results == [.failure(.failed(.exit(1), remarks: Array(repeating: "Error: something", count: 20)))])
  }

  @Test func mayStopReading() throws {
    let big = String(repeating: " ", count: 1 << 20)
    #expect(try draw([big], with: "exec <&-; exit 1").results == [.failure(.failed(.exit(1), remarks: []))])
    #expect(
      try draw([big], with: "exec <&-; echo '<?xml ?></svg>'").results == [.success(Array("<?xml ?></svg>\n".utf8))])
  }

  @Test(arguments: ["", "echo nonsense", "echo '<?xml half'", "echo '<?xml ?></svg>'; echo '<?xml ?></svg>'"])
  func mayWriteSomethingElse(script: String) throws {
    #expect(try draw(["g"], with: script).results == [.failure(.unusable)])
  }

  @Test func isNotTakenFromTheWorkingFolder() async throws {
    try await withFolderAsync { folder in
      try folder.write("#!/bin/sh\n", to: "dot", mode: 0o755)
      let name = folder.path.description
      await #expect(processExitsWith: .success) { [name = name as String] in
        #expect(chdir(name) == 0)
        for searchPath in [".", "", ":", "./", "../" + name.split(separator: "/")[1]] {
          #expect(throws: DotError.missing) { try Dot(environment: Environment(["PATH": searchPath])) }
        }
      }
    }
  }

  @Test func speaksEveryLanguage() {
    let errors: [DotError] = [
      .missing, .notStarted(SystemError(ENOMEM)), .timedOut(seconds: 30),
      .failed(.exit(1), remarks: ["a", "b"]), .failed(.signal(9), remarks: []), .unusable,
    ]
    for error in errors {
      let texts = MessageLanguage.allCases.map { error.message.text(in: $0) }
      #expect(Set(texts).count == 3)
      #expect(texts.allSatisfy { !$0.contains("{") })
    }
    #expect(errors[3].message.text(in: .chinese) == "“dot”执行失败，退出码 1：a · b")
    #expect(errors[1].message.text(in: .afrikaans) == "kan nie 'dot' begin nie: nie genoeg geheue nie")
  }
}

@Suite struct FontsTests {
  private func ask(_ script: String) throws -> Bool? {
    try withFolder { folder in
      try folder.write("#!/bin/sh\n\(script)\n", to: "fc-list", mode: 0o755)
      return Fonts.includeChinese(in: Environment(["PATH": folder.path.description]))
    }
  }

  @Test func knowsWhetherChineseCanBeDrawn() throws {
    #expect(try ask(#"[ "$1" = :lang=zh-cn ] && echo Noto Sans CJK SC"#) == true)
    #expect(try ask("exit 0") == false)
    #expect(try ask("echo broken; exit 1") == nil)
    #expect(Fonts.includeChinese(in: Environment(["PATH": "/nowhere"])) == nil)
  }

  @Test(.enabled(if: Environment.current().program(named: "fc-list") != nil, "fontconfig is not installed"))
  func findsNoneWhereNoneAreInstalled() throws {
    try withFolder { folder in
      let configuration = try folder.write("<fontconfig></fontconfig>", to: "fonts.conf")
      var environment = Environment.current()
      environment["FONTCONFIG_FILE"] = configuration.description
      #expect(Fonts.includeChinese(in: environment) == false)
    }
  }
}
