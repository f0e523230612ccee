/// The report of Checkstyle, which many servers read. Columns count code points.
struct CheckstylePrinter: FindingPrinter {
  func text(of report: FindingReport) -> String {
    var xml = XMLWriter()
    xml.element("checkstyle", ["version": report.version]) { xml in
      for failure in report.failures {
        guard let path = failure.path else {
          xml.element("exception", content: failure.text)
          continue
        }
        xml.element("file", ["name": path]) { xml in xml.element("exception", content: failure.text) }
      }
      for (file, findings) in report.byFile {
        xml.element("file", ["name": file.source.path]) { xml in
          for finding in findings {
            let span = file.index.span(of: finding.diagnostic.range, in: .codePoints)
            let code = finding.diagnostic.code
            xml.element(
              "error",
              [
                "line": String(span.startLine), "column": String(span.startColumn),
                "severity": finding.diagnostic.severity.keyword, "message": finding.text,
                "source": (["motc", code.description] + [report.name(of: code)].compactMap { $0 })
                  .joined(separator: "."),
              ])
          }
        }
      }
    }
    return xml.text
  }
}
