import MotcCommandLine
import MotcSource
import Testing

@Suite struct TableTextTests {
  private static let path = Path("a.csv")!
  private static let openDocument: [UInt8] = Array(
    "PK\u{3}\u{4}\(String(repeating: "0", count: 26))mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)

  @Test(arguments: [
    (Array("步骤".utf8), TableText.Encoding.utf8, "步骤"),
    ([0xEF, 0xBB, 0xBF] + Array("é".utf8), .utf8, "\u{FEFF}é"),
    ([0xFF, 0xFE, 0x65, 0x6B, 0x3D, 0xD8, 0x00, 0xDE], .utf16, "步😀"),
    ([0xFE, 0xFF, 0x6B, 0x65], .utf16, "步"),
    // GBK, and a character that only GB18030 has, in four bytes.
    ([0xB2, 0xBD, 0xD6, 0xE8, 0x2C, 0x31], .gb18030, "步骤,1"),
    ([0xB2, 0xBD, 0xD6, 0xE8, 0x81, 0x39, 0xEE, 0x39], .gb18030, "步骤㐀"),
    // `kliënt` and `guest’s` as Excel saves them in Europe: alone among letters.
    ([0x6B, 0x6C, 0x69, 0xEB, 0x6E, 0x74], .windows1252, "kliënt"),
    (Array("guest".utf8) + [0x92] + Array("s".utf8), .windows1252, "guest’s"),
  ]) func encodingsAreFoundOut(_ bytes: [UInt8], _ encoding: TableText.Encoding, _ text: String) throws {
    let read = try TableText(decoding: bytes)
    #expect(read.encoding == encoding)
    #expect(String(decoding: read.bytes, as: UTF8.self).utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: [
    (
      Array("a\nb\n".utf8) + [0xB2, 0xBD, 0xD6, 0xE8, 0xFF, 0xFF],
      "'a.csv' is neither UTF-8 nor GB18030: byte 9, on line 3, is FF; save the table as CSV in UTF-8"
    ),
    ([0x61, 0x00, 0x62], "'a.csv' is no text; save the table as CSV in UTF-8"),
    ([0xFF, 0xFE, 0x00, 0xD8], "'a.csv' is no text; save the table as CSV in UTF-8"),
    (
      openDocument,
      "'a.csv' is a workbook (.ods), which motc does not read; in Excel choose File > Save As > CSV UTF-8, in LibreOffice "
        + "File > Save As > Text CSV, then `motc import` that file"
    ),
    (
      [0x50, 0x4B, 0x03, 0x04, 0x14],
      "'a.csv' is a workbook (.xlsx), which motc does not read; in Excel choose File > Save As > CSV UTF-8, in LibreOffice "
        + "File > Save As > Text CSV, then `motc import` that file"
    ),
  ]) func whatIsNoTextIsSaid(_ bytes: [UInt8], _ message: String) {
    do throws(TableText.Failure) {
      let read = try TableText(decoding: bytes)
      Issue.record("read as \(read.encoding)")
    } catch {
      #expect(error.message(for: Self.path).text(in: .english) == message)
    }
  }
}
