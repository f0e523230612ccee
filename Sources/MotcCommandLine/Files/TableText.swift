package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A table's text as UTF-8, whatever a spreadsheet saved it in.
package struct TableText: Sendable {
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    /// With GBK and GB 2312 in it: what Excel saves as CSV in China.
    case gb18030 = "GB18030"
    /// What it saves in Western Europe, America and South Africa.
    case windows1252 = "Windows-1252"
  }

  /// Why a file is no table that can be read.
  package enum Failure: Error, Hashable, Sendable {
    /// A workbook: what it is called.
    case workbook(String)
    /// Zero bytes, as no text has.
    case noText
    /// A byte that is not of the encoding, which otherwise fits best.
    case undecodable(byte: UInt8, offset: Int, line: Int, Encoding)
    /// The machine's iconv does not know it.
    case unknown(Encoding)
  }

  package let bytes: [UInt8]
  package let encoding: Encoding

  /// A byte-order mark decides; then UTF-8 wherever it fits. What is left is GB18030, whose bytes above 127 come in pairs,
  /// or Windows-1252, where they stand alone among letters.
  package init(decoding file: [UInt8]) throws(Failure) {
    if let workbook = Self.workbook(file) { throw .workbook(workbook) }
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      bytes = try Self.decodeUTF16(file)
      encoding = .utf16
      return
    }
    if file.contains(0) { throw .noText }
    if String(validating: file, as: UTF8.self) != nil {
      bytes = file
      encoding = .utf8
      return
    }
    encoding = Self.highBytesStandAlone(file) ? .windows1252 : .gb18030
    bytes = try Self.convert(file, from: encoding)
  }

  private static func workbook(_ file: [UInt8]) -> String? {
    // A ZIP archive, of which OpenDocument says first what it is; and the container of Excel before 2007.
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return file.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis".utf8) ? ".ods" : ".xlsx"
    }
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return ".xls" }
    return nil
  }

  private static func decodeUTF16(_ file: [UInt8]) throws(Failure) -> [UInt8] {
    let isBigEndian = file[0] == 0xFE
    let units = stride(from: 2, to: file.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self), file.count % 2 == 0, !units.contains(0) else {
      throw .noText
    }
    return Array(text.utf8)
  }

  private static func highBytesStandAlone(_ file: [UInt8]) -> Bool {
    var high = 0
    var alone = 0
    for (index, byte) in file.enumerated() where byte >= 0x80 {
      high += 1
      let isAfter = index > 0 && file[index - 1] >= 0x80
      let isBefore = index + 1 < file.count && file[index + 1] >= 0x80
      if !isAfter, !isBefore { alone += 1 }
    }
    return alone * 2 > high
  }

  private static func convert(_ file: [UInt8], from encoding: Encoding) throws(Failure) -> [UInt8] {
    let converter = iconv_open("UTF-8", encoding == .gb18030 ? "GB18030" : "CP1252")
    guard let converter, Int(bitPattern: converter) != -1 else { throw .unknown(encoding) }
    defer { iconv_close(converter) }
    var input = file.map { CChar(bitPattern: $0) }
    var isDone = false
    var read = 0
    // No character of either takes more than three times its bytes.
    let result = [UInt8](unsafeUninitializedCapacity: file.count * 3 + 16) { output, count in
      let capacity = output.count
      input.withUnsafeMutableBufferPointer { input in
        output.withMemoryRebound(to: CChar.self) { output in
          var from = input.baseAddress
          var fromLeft = input.count
          var to = output.baseAddress
          var toLeft = capacity
          isDone = iconv(converter, &from, &fromLeft, &to, &toLeft) != -1
          read = input.count - fromLeft
          count = capacity - toLeft
        }
      }
    }
    guard isDone, read == file.count else {
      let line = file[..<read].count { $0 == 0x0A } + 1
      throw .undecodable(byte: file[min(read, file.count - 1)], offset: read + 1, line: line, encoding)
    }
    return result
  }
}

extension TableText.Failure {
  package func message(for path: Path) -> Message {
    let name = Argument.string(path.description)
    return switch self {
    case .workbook(let kind): Self.isWorkbook(name, .string(kind))
    case .noText: Self.isNoText(name)
    case .unknown(let encoding): Self.isUnknown(name, .string(encoding.rawValue))
    case .undecodable(let byte, let offset, let line, let encoding):
      Self.isUndecodable(
        name, .number(line), .number(offset), .string(String(byte, radix: 16, uppercase: true)),
        .string(encoding.rawValue))
    }
  }

  private static let isWorkbook = Phrase(
    en:
      "'{1}' is a workbook ({2}), which motc does not read; in Excel choose File > Save As > CSV UTF-8, in LibreOffice "
      + "File > Save As > Text CSV, then `motc import` that file",
    zh: "“{1}”是工作簿（{2}），motc 不读工作簿；在 Excel 里选“文件 > 另存为 > CSV UTF-8（逗号分隔）”，在 WPS 或 LibreOffice 里另存为 CSV，"
      + "再对那个文件运行 motc import",
    af:
      "'{1}' is 'n werkboek ({2}), wat motc nie lees nie; kies in Excel Lêer > Stoor as > CSV UTF-8, in LibreOffice Lêer > "
      + "Stoor as > Teks-CSV, en gee daardie lêer vir `motc import`")
  private static let isNoText = Phrase(
    en: "'{1}' is no text; save the table as CSV in UTF-8", zh: "“{1}”不是文本；请把表格另存为 UTF-8 编码的 CSV",
    af: "'{1}' is geen teks nie; stoor die tabel as CSV in UTF-8")
  private static let isUnknown = Phrase(
    en: "'{1}' looks like {2}, which this machine cannot convert; save the table as CSV in UTF-8",
    zh: "“{1}”看来是 {2} 编码，这台机器不会转换；请把表格另存为 UTF-8 编码的 CSV",
    af: "'{1}' lyk na {2}, wat hierdie masjien nie kan omskakel nie; stoor die tabel as CSV in UTF-8")
  private static let isUndecodable = Phrase(
    en: "'{1}' is neither UTF-8 nor {5}: byte {3}, on line {2}, is {4}; save the table as CSV in UTF-8",
    zh: "“{1}”既不是 UTF-8，也不是 {5}：第 {2} 行（第 {3} 个字节）是 {4}；请把表格另存为 UTF-8 编码的 CSV",
    af: "'{1}' is nóg UTF-8 nóg {5}: greep {3}, op reël {2}, is {4}; stoor die tabel as CSV in UTF-8")
}
