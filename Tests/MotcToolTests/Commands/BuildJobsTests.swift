import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `motc build --jobs`, against the built program, with scripts in the places of Graphviz and of the browser.
@Suite struct BuildJobsTests {
  /// Draws what it was given; remarks on one graph, fails over another.
  private static let dot = #"""
    #!/bin/sh
    graph=$(cat)
    case $graph in *'"b3"'*) echo "loose ends in b3, $1" >&2;; *'"b5"'*) echo "no b5 for me" >&2; exit 3;; esac
    case $1 in
    -Tpng) printf '\211PNG\r\n\032\n\0\0\0\015IHDR%-17.17s\0\0\0\0IEND\256B\140\202' "$(echo "$graph" | cksum)";;
    -Tpdf) printf '%%PDF-1.4\n%s\n%%%%EOF\n' "$(echo "$graph" | cksum)";;
    esac

    """#

  /// Prints what it was given; fails over one page.
  private static let chromium = #"""
    #!/bin/sh
    for a in "$@"; do case $a in --print-to-pdf=*) out=${a#*=};; file:*) page=${a#file://};; esac; done
    grep -q '<title>b2 · Actions by lane' "$page" && exit 4
    { echo '%PDF-1.4'; cksum < "$page"; echo '%%EOF'; } > "$out"

    """#

  /// Eight blueprints, of which one has a warning, one an error, and one is drawn with a remark.
  private func withTree(_ body: (Folder, KeyValuePairs<String, String>) throws -> Void) throws {
    try withFolder { folder in
      try folder.write(Self.dot, to: "bin/dot", mode: 0o755)
      try folder.write(Self.chromium, to: "bin/chromium", mode: 0o755)
      for number in 1...8 {
        let customer = number == 7 ? "" : "    customer: comes\n"
        let text = "blueprint: b\(number)\nsteps:\n  - step: one\n\(customer)  - step: two\n    customer: leaves\n"
        try folder.write(number == 4 ? text + "stepz: x\n" : text, to: "in/b\(number).yaml")
      }
      try body(folder, ["PATH": "\(folder.path)/bin:/usr/bin:/bin"])
    }
  }

  @Test func howManyWorkersThereAreShowsNowhere() throws {
    try withTree { folder, environment in
      var runs: [(Outcome, [String: [UInt8]])] = []
      for jobs in ["1", "2", "16"] {
        let outcome = try run(
          "motc", ["build", "in", "--output", "out", "--pdf", "--jobs", jobs], environment: environment, in: folder.path
        )
        var files: [String: [UInt8]] = [:]
        for name in folder.names(in: "out") {
          if name == "index.html" { files[name] = try FileReader().read(folder["out/\(name)"]) }
          for file in folder.names(in: "out/\(name)") {
            files["\(name)/\(file)"] = try FileReader().read(folder["out/\(name)/\(file)"])
          }
        }
        try #require(rename(folder["out"].chars, folder["out-\(jobs)"].chars) == 0)
        runs.append((outcome, files))
      }
      let (first, files) = runs[0]
      #expect(first.exitCode == 2)
      #expect(
        first.errorText == """
          motc: dot: loose ends in b3, -Tpng
          motc: 'dot' failed with exit code 3: no b5 for me
          motc: dot: loose ends in b3, -Tpdf
          motc: 'chromium' failed with exit code 4: it gave no reason

          """)
      #expect(files["b8/b8.flow.png"] != nil && files["b8/b8.lanes.pdf"] != nil)
      #expect(files["b2/b2.lanes.pdf"] == nil && files["b5/b5.flow.png"] == nil && files["b4/b4.flow.dot"] == nil)
      for (outcome, others) in runs {
        #expect(outcome.exitCode == first.exitCode)
        #expect(outcome.output == first.output)
        #expect(outcome.errorText == first.errorText)
        #expect(others == files)
      }
    }
  }

  @Test func anInterruptionEndsAllOfThem() throws {
    try withTree { folder, environment in
      // The third browser to start interrupts motc, which runs them all.
      let script = #"""
        #!/bin/sh
        echo $$ >> "$MOTC_TEST/ids"
        sleep 1000 &
        echo $! >> "$MOTC_TEST/ids"
        [ $(wc -l < "$MOTC_TEST/ids") -ge 6 ] && kill -TERM $PPID
        wait

        """#
      try folder.write(script, to: "bin/chromium", mode: 0o755)
      try folder.makeFolder("temporary")
      let path = try #require(environment.first?.value)
      let outcome = try run(
        "motc", ["build", "in/b1.yaml", "--pictures", "none", "--pdf", "--jobs", "3"],
        environment: [
          "PATH": path, "TMPDIR": folder["temporary"].description, "MOTC_TEST": folder.path.description,
        ], in: folder.path)
      #expect(outcome.exitCode == 143)
      let ids = try folder.text(of: "ids").split(separator: "\n").compactMap { pid_t($0) }
      #expect(ids.count >= 6)
      for id in ids { #expect(isGone(id)) }
      #expect(folder.names(in: "temporary").isEmpty)
      #expect(!folder.names(in: "out/b1").contains { $0.hasSuffix(".tmp") || $0.hasSuffix(".pdf") })
    }
  }

  @Test(arguments: ["0", "65", "-1", "two"])
  func aNumberOfWorkersIsOneToSixtyFour(jobs: String) throws {
    try withFolder { folder in
      let outcome = try run("motc", ["build", "--jobs=\(jobs)"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText.contains("The value '\(jobs)' is invalid for '--jobs <jobs>'"))
      #expect(folder.names().isEmpty)
    }
  }
}
