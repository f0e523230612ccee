import Foundation
import MotcAnalysis
import MotcSource
import Testing

/// What holds of every rule.
@Suite struct CatalogueTests {
  @Test func codesAndNamesAreUniqueAndInOrder() {
    #expect(catalogue.count >= 40)
    let codes = catalogue.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(Set(catalogue.map(\.name)).count == catalogue.count)
  }

  @Test func codesAreOfKnownFamilies() {
    for info in catalogue {
      #expect("YSRFLQMTCX".unicodeScalars.contains(Unicode.Scalar(info.code.family)), "\(info.code)")
      #expect(RuleCode(info.code.description) == info.code)
    }
  }

  @Test func namesAreKebabCaseAndNameTheFlaw() {
    for info in catalogue {
      let words = info.name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(
        words.allSatisfy {
          !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        },
        "\(info.name)")
      #expect(words.first != "no" && words.first != "disallow", "\(info.name)")
    }
  }

  @Test(arguments: MessageLanguage.allCases) func summariesAreShortAndRationalesAreSentences(
    _ language: MessageLanguage
  ) {
    for info in catalogue {
      let summary = info.summary[language]
      #expect(!summary.isEmpty && summary.unicodeScalars.count < 72, "\(info.code): \(summary)")
      #expect(!summary.hasSuffix(".") && !summary.hasSuffix("。"), "\(info.code): \(summary)")
      let rationale = info.rationale[language]
      #expect(rationale.hasSuffix(language == .chinese ? "。" : "."), "\(info.code): \(rationale)")
    }
  }

  @Test func placeholdersAreTheSameInEveryLanguage() {
    for info in catalogue {
      for phrase in [info.summary, info.rationale] {
        let placeholders = MessageLanguage.allCases.map { language in
          (1...9).filter { phrase[language].contains("{\($0)}") }
        }
        #expect(Set(placeholders).count == 1, "\(info.code): \(phrase.en)")
      }
    }
  }

  /// What is published stands in no file, so no file's spelling of a keyword can be meant.
  @Test(arguments: MessageLanguage.allCases) func whatIsPublishedNamesNoKeywordOfAFile(_ language: MessageLanguage) {
    for info in catalogue {
      for phrase in [info.summary, info.rationale] + (info.grading.map { [$0.cases] } ?? []) {
        #expect(phrase[language].firstMatch(of: /\{[a-z-]+\}/) == nil, "\(info.code): \(phrase[language])")
      }
    }
  }

  @Test(arguments: MessageLanguage.allCases) func gradingsAreSentences(_ language: MessageLanguage) {
    let graded = catalogue.filter { $0.grading != nil }
    #expect(graded.map(\.code.description) == ["C801", "Q504", "T701", "T708", "Y011"])
    for info in graded {
      let cases = info.grading?.cases[language] ?? ""
      #expect(cases.hasSuffix(language == .chinese ? "。" : "."), "\(info.code): \(cases)")
      for severity in info.severities {
        #expect(
          cases.lowercased().contains(TextPrinter.word(for: severity)[language].lowercased()),
          "\(info.code): \(cases)")
      }
    }
  }

  @Test func allRulesAreListedByCode() {
    #expect(allRules.count >= 10)
    let codes = allRules.map(\.info.code)
    #expect(codes == codes.sorted())
  }

  /// A rule is a file named by its type, and its type is named by the rule.
  @Test func everyRuleFileIsListed() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/MotcAnalysis/Rules")
    var declared: Set<String> = []
    for family in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where family.hasDirectoryPath {
      for file in try FileManager.default.contentsOfDirectory(at: family, includingPropertiesForKeys: nil)
      where file.pathExtension == "swift" {
        let name = file.deletingPathExtension().lastPathComponent
        if try String(contentsOf: file, encoding: .utf8).contains("struct \(name): Rule {") { declared.insert(name) }
      }
    }
    let listed = Set(allRules.map { String(describing: type(of: $0)) })
    #expect(declared.count >= 10)
    #expect(declared == listed)
    for rule in allRules {
      let name = rule.info.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect(name == String(describing: type(of: rule)))
    }
  }
}
