#if XLSX
  import CXLSXWriter
  import MotcRendering
  import MotcSource

  /// libxlsxwriter at work on one file. What it is given it copies.
  struct WorkbookWriter: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var failure: lxw_error = LXW_NO_ERROR

    init(to path: [CChar], temporaryFolder folder: [CChar]) throws(WorkbookFailure) {
      var folder = folder
      let workbook = folder.withUnsafeMutableBufferPointer { folder in
        var options = lxw_workbook_options(constant_memory: 0, tmpdir: folder.baseAddress, use_zip64: 0)
        return workbook_new_opt(path, &options)
      }
      guard let workbook else { throw .failed("out of memory") }
      self.workbook = workbook
    }

    mutating func write(_ table: Table) {
      setProperties(of: table)
      guard let sheet = workbook_add_worksheet(workbook, sheetName(table.title)), let head = format(.head),
        let body = format(.body), let figure = format(.figure), let programs = format(.forPrograms)
      else {
        failure = LXW_ERROR_MEMORY_MALLOC_FAILED
        return
      }
      let layout = WorkbookLayout(table)
      let firstForPrograms = table.columns.count - table.programColumns
      for (column, width) in layout.columnWidths.enumerated() {
        note(worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil))
      }
      for (row, height) in layout.rowHeights.enumerated() {
        note(worksheet_set_row(sheet, UInt32(row), height, nil))
      }
      for (column, title) in table.columns.enumerated() {
        note(worksheet_write_string(sheet, 0, UInt16(column), cellText(title), head))
      }
      for (row, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          let body = column < firstForPrograms ? body : programs
          let (row, column) = (UInt32(row + 1), UInt16(column))
          switch cell {
          case .text(let text): note(worksheet_write_string(sheet, row, column, cellText(text.string), body))
          case .number(let number): note(worksheet_write_number(sheet, row, column, Double(number), figure))
          case .empty: note(worksheet_write_blank(sheet, row, column, body))
          }
        }
      }
      setView(of: sheet, for: table)
      setPrinting(of: sheet, for: table, layout)
    }

    /// Writes the file, and ends the library's work.
    consuming func finish() throws(WorkbookFailure) {
      // Also after a failure: it frees what the library holds.
      let closing = workbook_close(workbook)
      let failure = failure == LXW_NO_ERROR ? closing : failure
      guard failure == LXW_NO_ERROR else { throw .failed(String(cString: lxw_strerror(failure))) }
    }

    // MARK: Parts

    /// The first of January 2000: when a file was made must not show.
    private func setProperties(of table: Table) {
      var properties = lxw_doc_properties()
      properties.title = strdup(cellText("\(table.subject.string) · \(table.title)"))
      properties.comments = strdup(cellText(table.source))
      properties.created = 946_684_800
      workbook_set_properties(workbook, &properties)
      free(properties.title)
      free(properties.comments)
    }

    private enum Look {
      case head, body, figure, forPrograms
    }

    private func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      switch look {
      case .head:
        format_set_bold(format)
        format_set_bg_color(format, 0xF1F1EE)
      case .body: format_set_bottom_color(format, 0xBDBDBD)
      case .figure:
        format_set_bottom_color(format, 0xBDBDBD)
        // At the right it would touch the text of the next column.
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .forPrograms:
        format_set_bottom_color(format, 0xBDBDBD)
        format_set_font_color(format, 0x5A5A5A)
      }
      return format
    }

    private mutating func setView(of sheet: UnsafeMutablePointer<lxw_worksheet>, for table: Table) {
      let (lastRow, lastColumn) = (UInt32(table.rows.count), UInt16(max(table.columns.count - 1, 0)))
      worksheet_freeze_panes(sheet, 1, UInt16(table.keyColumns))
      note(worksheet_autofilter(sheet, 0, 0, lastRow, lastColumn))
      // Numbers of entries, such as 1.2, are names, not figures.
      note(worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }

    /// A4 across, as high as it gets, without what is for programs.
    private mutating func setPrinting(
      of sheet: UnsafeMutablePointer<lxw_worksheet>, for table: Table, _ layout: WorkbookLayout
    ) {
      worksheet_set_landscape(sheet)
      worksheet_set_paper(sheet, 9)
      worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6)
      let lastColumn = UInt16(max(table.columns.count - table.programColumns - 1, 0))
      note(worksheet_print_area(sheet, 0, 0, UInt32(table.rows.count), lastColumn))
      note(worksheet_repeat_rows(sheet, 0, 0))
      note(worksheet_repeat_columns(sheet, 0, UInt16(max(table.keyColumns - 1, 0))))
      worksheet_fit_to_pages(sheet, UInt16(layout.pagesAcross), 0)
      note(worksheet_set_header(sheet, "&L&B\(marginText(table.subject.string))&R\(marginText(table.title))"))
      note(worksheet_set_footer(sheet, "&L\(marginText(table.source))&R&P / &N"))
    }

    /// In heads and feet `&` begins a code; the library takes up to 255 characters.
    private func marginText(_ text: String) -> String {
      String(cellText(text).unicodeScalars.prefix(100)).replacing("&", with: "&&")
    }

    private mutating func note(_ result: lxw_error) {
      if failure == LXW_NO_ERROR { failure = result }
    }
  }

  /// Sheets have names of up to 31 characters, some of which are forbidden.
  private func sheetName(_ title: String) -> String {
    String(title.unicodeScalars.filter { !"[]:*?/\\'".unicodeScalars.contains($0) }.prefix(31).map(Character.init))
  }

  /// What fits a cell: no zero, which would end the text, nothing that Excel takes for a sign in its own code, such as
  /// `_x0041_`, and no more than it takes, counted in UTF-16.
  private func cellText(_ text: String) -> String {
    var text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
    if text.contains("_x") { text = text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_") }
    let limit = 32_767
    guard text.utf16.count > limit else { return text }
    var count = 0
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      count += UTF16.width(scalar)
      guard count < limit else { break }
      scalars.append(scalar)
    }
    return String(scalars) + "…"
  }
#endif
