package import MotcRendering

/// A table as a workbook of Excel (XLSX), with one sheet.
///
/// The head stays in sight and is repeated on each printed page; text is wrapped in columns of a width that suits it;
/// numbers are numbers, and text is text, whatever it begins with. The same table gives the same bytes.
package struct Workbook: Sendable {
  private let table: Table

  package init(_ table: Table) {
    self.table = table
  }

  #if XLSX
    /// - Parameters:
    ///   - path: of the file to write, ended by a zero.
    ///   - folder: for temporary files, ended by a zero.
    package func write(to path: [CChar], temporaryFolder folder: [CChar]) throws(WorkbookFailure) {
      var writer = try WorkbookWriter(to: path, temporaryFolder: folder)
      writer.write(table)
      try writer.finish()
    }
  #else
    package func write(to path: [CChar], temporaryFolder folder: [CChar]) throws(WorkbookFailure) {
      throw .notBuiltIn
    }
  #endif
}
