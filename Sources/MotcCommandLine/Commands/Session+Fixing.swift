import MotcAnalysis
import MotcModel
import MotcSource

extension Session {
  /// Mends the files under some paths where there is one cure, before they are checked.
  ///
  /// - Parameter isTrial: shows what would change and changes nothing; that something would is a finding.
  /// - Returns: whether all that could be mended was written.
  func fix(_ paths: [String], isTrial: Bool) -> Bool {
    let writer = AtomicWriter()
    var isWritten = true
    func leave(_ message: Message) {
      fail(message)
      isWritten = false
    }
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
      // A link stays one: what it leads to is mended.
      let path = input.path.real ?? input.path
      guard !path.isReadOnly else { return leave(Self.readOnly(.string(input.path.description))) }
      do throws(FileReadError) {
        guard try FileReader().read(input.path) == input.source.buffer.bytes else {
          return leave(Self.changedMeanwhile(.string(input.path.description)))
        }
      } catch {
        return leave(error.message(for: input.path))
      }
      do throws(FileWriteError) {
        _ = try writer.write(fixing.bytes, to: path)
      } catch {
        return leave(error.message(for: input.path))
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

  private static let mend = Phrase(en: "{1}: {2}: {3}", zh: "{1}：{2}：{3}", af: "{1}: {2}: {3}")
  private static let readOnly = Phrase(
    en: "'{1}' may only be read and was left alone", zh: "“{1}”是只读文件，没有改动",
    af: "'{1}' mag net gelees word en is met rus gelaat")
  private static let mended = Phrase(en: "{1}: mended {2}", zh: "{1}：改正了 {2} 处", af: "{1}: {2} reggestel")
  private static let changedMeanwhile = Phrase(
    en: "'{1}' was changed by somebody else meanwhile and was left alone", zh: "“{1}”刚才被别人改过，没有改动",
    af: "'{1}' is intussen deur iemand anders verander en is met rus gelaat")
}
