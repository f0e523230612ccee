/// The report of a test run that Jenkins, GitLab and others show: a suite for each file, a case for each finding, and
/// one that passes for a file without.
///
/// A finding that does not fail the run is a case that passes. Only attributes that Jenkins' schema knows are used.
struct JUnitPrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    let groups = report.byFile
    let failed = report.findings.count { $0.diagnostic.severity >= report.failing } + report.gates.count
    let faulty = Set(groups.map(\.file.source.path))
    let clean = report.checked.filter { !faulty.contains($0) }
    let count = report.findings.count + clean.count + report.gates.count + report.failures.count
    var xml = XMLWriter()
    xml.element(
      "testsuites",
      [
        "name": "motc check", "tests": String(count), "failures": String(failed),
        "errors": String(report.failures.count),
      ]
    ) { xml in
      if !report.failures.isEmpty || !report.gates.isEmpty { suite(ofRun: report, &xml) }
      for (file, findings) in groups { suite(of: file, findings, report, &xml) }
      for name in clean {
        xml.element("testsuite", ["name": name, "tests": "1", "failures": "0", "errors": "0"]) { xml in
          xml.element("testcase", ["name": "motc check", "classname": name])
        }
      }
    }
    return xml.text
  }

  private func suite(ofRun report: FindingReport, _ xml: inout XMLWriter) {
    xml.element(
      "testsuite",
      [
        "name": "motc", "tests": String(report.gates.count + report.failures.count),
        "failures": String(report.gates.count), "errors": String(report.failures.count),
      ]
    ) { xml in
      for failure in report.failures {
        xml.element("testcase", ["name": failure.path ?? "motc check", "classname": "motc"]) { xml in
          xml.element("error", ["type": "failure", "message": failure.text])
        }
      }
      for gate in report.gates {
        xml.element("testcase", ["name": "\(gate.name): \(gate.text)", "classname": "motc"]) { xml in
          xml.element("failure", ["type": gate.name, "message": gate.text], content: gate.lines)
        }
      }
    }
  }

  private func suite(
    of file: FindingReport.File, _ findings: [FindingReport.Finding], _ report: FindingReport, _ xml: inout XMLWriter
  ) {
    let path = file.source.path
    let failed = findings.count { $0.diagnostic.severity >= report.failing }
    xml.element(
      "testsuite", ["name": path, "tests": String(findings.count), "failures": String(failed), "errors": "0"]
    ) { xml in
      for finding in findings {
        let diagnostic = finding.diagnostic
        let span = file.index.span(of: diagnostic.range, in: .codePoints)
        let place = "\(span.startLine):\(span.startColumn)"
        let text = "\(visible(path)):\(place): \(finding.text)"
        // The place makes names unique: of two cases of one name GitLab shows the first.
        xml.element(
          "testcase",
          ["name": "\(place) \(report.title(of: diagnostic.code)): \(finding.message)", "classname": path]
        ) { xml in
          if diagnostic.severity >= report.failing {
            xml.element(
              "failure", ["type": report.title(of: diagnostic.code), "message": finding.message], content: text)
          } else {
            xml.element("system-out", content: text)
          }
        }
      }
    }
  }
}
