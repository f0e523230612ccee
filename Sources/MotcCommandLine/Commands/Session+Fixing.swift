import MotcAnalysis
import MotcModel
import MotcSource

extension Session {
  /// Mends the files under some paths where there is one cure, before they are checked.
  ///
  /// - Parameter isTrial: shows what would change and changes nothing; that something would is a finding.
  func fix(_ paths: [String], isTrial: Bool) {
    let writer = AtomicWriter()
    _ = forEachInput(paths) { input in
      guard input.isAsked else { return }
      let compilation = compile(input)
      let fixing = Fixing(compilation) { source in
        input.kind == .project ? compileProject(source) : compile(input.with(source))
      }
      if isTrial { markFindings(fixing.remaining) }
      guard fixing.count > 0 else { return }
      if isTrial {
        progress.erase()
        output.write(UnifiedDiff(input.source.buffer.bytes, fixing.bytes, path: input.source.path).text)
        markAsFinding()
        return
      }
      // A link stays one: what it leads to is mended.
      let path = input.path.real ?? input.path
      do throws(FileReadError) {
        guard try FileReader().read(input.path) == input.source.buffer.bytes else {
          fail(Self.changedMeanwhile(.string(input.path.description)))
          return
        }
      } catch {
        fail(error.message(for: input.path))
        return
      }
      do throws(FileWriteError) {
        _ = try writer.write(fixing.bytes, to: path)
        note(
          Self.mended(.string(input.path.description), .number(fixing.count)), in: messageLanguage(for: compilation))
      } catch {
        fail(error.message(for: input.path))
      }
    }
  }

  private static let mended = Phrase(en: "{1}: mended {2}", zh: "{1}：改正了 {2} 处", af: "{1}: {2} reggestel")
  private static let changedMeanwhile = Phrase(
    en: "'{1}' was changed by somebody else meanwhile and was left alone", zh: "“{1}”刚才被别人改过，没有改动",
    af: "'{1}' is intussen deur iemand anders verander en is met rus gelaat")
}
