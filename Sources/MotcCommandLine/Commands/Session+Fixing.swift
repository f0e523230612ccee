import MotcAnalysis
import MotcModel
import MotcSource

extension Session {
  /// Mends the files under some paths where there is one cure, before they are checked.
  ///
  /// - Parameter isTrial: shows what would change and changes nothing; that something would is a finding.
  /// - Returns: whether all that could be mended was written.
  func fix(_ paths: [String], isTrial: Bool) -> Bool {
    var isWritten = true
    _ = forEachInput(paths) { input in
      guard input.isAsked else { return }
      let compilation = compile(input)
      let fixing = Fixing(compilation) { source in
        input.kind == .project ? compileProject(source) : compile(input.with(source))
      }
      if isTrial { markFindings(fixing.remaining) }
      guard !fixing.mends.isEmpty else { return }
      if isTrial {
        progress.erase()
        output.write(UnifiedDiff(input.source.buffer.bytes, fixing.bytes, path: input.source.path).text)
        markAsFinding()
        return
      }
      guard rewrite(input, fixing.bytes) else {
        isWritten = false
        return
      }
      let language = messageLanguage(for: compilation)
      let name = input.path.description
      for mend in fixing.mends {
        note(
          Self.mend(.string("\(name):\(mend.line)"), .message(mend.message), .message(mend.help)), in: language)
      }
      note(Self.mended(.string(name), .number(fixing.mends.count)), in: language)
    }
    return isWritten
  }

  /// Puts another text in the place of an input.
  ///
  /// - Returns: whether it was written; what stands in the way is said.
  func rewrite(_ input: Input, _ bytes: [UInt8]) -> Bool {
    // A link stays one: what it leads to is rewritten.
    let path = input.path.real ?? input.path
    guard !path.isReadOnly else {
      fail(Self.readOnly(.string(input.path.description)))
      return false
    }
    do throws(FileReadError) {
      guard try FileReader().read(input.path) == input.source.buffer.bytes else {
        fail(Self.changedMeanwhile(.string(input.path.description)))
        return false
      }
    } catch {
      fail(error.message(for: input.path))
      return false
    }
    do throws(FileWriteError) {
      _ = try AtomicWriter().write(bytes, to: path)
    } catch {
      fail(error.message(for: input.path))
      return false
    }
    return true
  }

  private static let mend = Phrase(en: "{1}: {2}: {3}", zh: "{1}：{2}：{3}", af: "{1}: {2}: {3}")
  private static let readOnly = Phrase(
    en: "'{1}' may only be read and was left alone", zh: "“{1}”是只读文件，没有改动",
    af: "'{1}' mag net gelees word en is met rus gelaat")
  private static let mended = Phrase(en: "{1}: mended {2}", zh: "{1}：改正了 {2} 处", af: "{1}: {2} reggestel")
  private static let changedMeanwhile = Phrase(
    en: "'{1}' was changed by somebody else meanwhile and was left alone", zh: "“{1}”刚才被别人改过，没有改动",
    af: "'{1}' is intussen deur iemand anders verander en is met rus gelaat")
}
