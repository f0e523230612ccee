import MotcSource

/// All that an import says about a table.
enum ImportMessages {
  static let mistake = Phrase(en: "error", zh: "错误", af: "fout")
  static let note = Phrase(en: "note", zh: "提示", af: "nota")

  // MARK: Mistakes

  static let empty = Phrase(
    en: "there is nothing in the file", zh: "文件里什么也没有", af: "daar is niks in die lêer nie")
  static let noHeading = Phrase(
    en:
      "no row has the headings of a table of standards: one for the step ({1}) and one at least for requirements ({2}), "
      + "moments of truth ({3}) or management points ({4})",
    zh: "没有找到服务标准表的表头：要有步骤一列（{1}），以及服务要求（{2}）、MOT（{3}）、管理要点（{4}）三列中的至少一列",
    af:
      "geen ry het die opskrifte van 'n tabel met standaarde nie: een vir die stap ({1}) en minstens een vir vereistes "
      + "({2}), oomblikke van waarheid ({3}) of bestuurspunte ({4})")
  static let openQuote = Phrase(
    en: "the quotation mark at the start of this cell is never closed, so everything after it would be in it",
    zh: "这个单元格开头的引号没有收尾，后面的内容都会算进去",
    af: "die aanhalingsteken aan die begin van hierdie sel word nooit gesluit nie, so alles daarna sou daarin wees")
  static let noRows = Phrase(
    en: "there is no step below the headings", zh: "表头下面没有任何步骤", af: "daar is geen stap onder die opskrifte nie")
  static let beforeAnyStep = Phrase(
    en: "this row belongs to no step: neither it nor a row above it names one", zh: "这一行不属于任何步骤：本行和上面各行都没有写步骤",
    af: "hierdie ry behoort aan geen stap nie: nóg dit nóg 'n ry daarbo noem een")
  static let stepMissing = Phrase(
    en: "number {1} has no step beside it; leave the number empty where a row goes on with the step above",
    zh: "序号 {1} 旁边没有写步骤；如果是接着上一步写，序号也请留空",
    af: "nommer {1} het geen stap daarnaas nie; laat die nommer leeg waar 'n ry met die stap daarbo aangaan")
  static let notANumber = Phrase(
    en: "'{1}' is no number of a step; a line break in the row above that is not inside quotes puts cells here",
    zh: "“{1}”不是序号；上一行里的换行如果没有放在引号内，单元格就会错到这里",
    af:
      "'{1}' is geen stapnommer nie; 'n reëlbreuk in die ry daarbo wat nie binne aanhalingstekens is nie, sit selle hier"
  )
  static let tooManyCells = Phrase(
    en:
      "the row has {1} cells and the heading {2}: a text with a comma or another separator in it needs quotes around it",
    zh: "这一行有 {1} 格，表头只有 {2} 格：单元格里有逗号等分隔符时，整格要加引号",
    af:
      "die ry het {1} selle en die opskrif {2}: 'n teks met 'n komma of ander skeiteken daarin moet in aanhalingstekens staan"
  )
  static let longCell = Phrase(
    en: "the cell is longer than {1} characters, which no spreadsheet holds: is a quotation mark left open in it?",
    zh: "这个单元格超过 {1} 个字符，任何表格软件都放不下：是不是引号没有收尾？",
    af: "die sel is langer as {1} karakters, wat geen sigblad bevat nie: is 'n aanhalingsteken daarin oopgelaat?")
  static let tooManyRows = Phrase(
    en: "the table has more than {1} rows; import it in parts", zh: "表格超过 {1} 行；请分几部分导入",
    af: "die tabel het meer as {1} rye; voer dit in dele in")
  static let roleWithTooLittle = Phrase(
    en:
      "'{1}' is a role: its moments of truth need a requirement to stand in, and its management points a moment of truth",
    zh: "“{1}”是岗位：它的 MOT 要写在服务要求里，管理要点要写在 MOT 里",
    af:
      "'{1}' is 'n rol: sy oomblikke van waarheid het 'n vereiste nodig om in te staan, en sy bestuurspunte 'n oomblik van "
      + "waarheid")

  // MARK: What was guessed or left out

  static let unreadColumn = Phrase(
    en: "nothing is taken from the column '{1}'", zh: "“{1}”一列没有导入", af: "niks word uit die kolom '{1}' geneem nie")
  static let aboveHeading = Phrase(
    en: "this row above the headings was left out", zh: "表头上方的这一行没有导入", af: "hierdie ry bo die opskrifte is uitgelaat")
  static let lineAcross = Phrase(
    en: "'{1}' stands alone in its row and was left out", zh: "“{1}”独占一行，没有导入",
    af: "'{1}' staan alleen in sy ry en is uitgelaat")
  static let tooFewCells = Phrase(
    en: "the row has {1} cells and the heading {2}; those missing count as empty", zh: "这一行只有 {1} 格，表头有 {2} 格；缺的按空格处理",
    af: "die ry het {1} selle en die opskrif {2}; dié wat ontbreek, tel as leeg")
  static let hidden = Phrase(
    en: "characters that nobody sees were left out, here first", zh: "删去了看不见的字符，第一处在这里",
    af: "karakters wat niemand sien nie, is uitgelaat, hier die eerste")
  static let laneFromTitle = Phrase(
    en: "lane guessed: {1}, since the step begins with '{2}'", zh: "猜测：步骤以“{2}”开头，放在“{1}”一栏",
    af: "baan geraai: {1}, want die stap begin met '{2}'")
  static let laneFromRequirement = Phrase(
    en: "lane guessed: {1}, since a requirement begins with '{2}'", zh: "猜测：服务要求以“{2}”开头，放在“{1}”一栏",
    af: "baan geraai: {1}, want 'n vereiste begin met '{2}'")
  static let laneFromRole = Phrase(
    en: "lane guessed: {1}, by the role '{2}'", zh: "猜测：岗位是“{2}”，放在“{1}”一栏",
    af: "baan geraai: {1}, volgens die rol '{2}'")
  static let laneFromOption = Phrase(
    en: "the table names nobody for this step; lane: {1}, as --lane says", zh: "表中没有写这一步由谁做；按 --lane 放在“{1}”一栏",
    af: "die tabel noem niemand vir hierdie stap nie; baan: {1}, soos --lane sê")
  static let laneOpen = Phrase(
    en: "nothing says who does this step; a comment in the blueprint marks the place", zh: "看不出这一步由谁做；蓝图里用注释标出了位置",
    af: "niks sê wie hierdie stap doen nie; 'n opmerking in die bloudruk merk die plek")
  static let roleOpen = Phrase(
    en: "nothing says whether '{1}' works where customers see it; a comment in the blueprint marks the place",
    zh: "看不出“{1}”在前台还是后台；蓝图里用注释标出了位置",
    af: "niks sê of '{1}' werk waar kliënte dit sien nie; 'n opmerking in die bloudruk merk die plek")
  static let laneUnknown = Phrase(
    en: "'{1}' is no lane; lanes are {2}", zh: "“{1}”不是栏；可以写{2}", af: "'{1}' is geen baan nie; bane is {2}")
  static let pairedByOrder = Phrase(
    en: "guessed: the management points answer the moments of truth one by one, in their order",
    zh: "猜测：管理要点依次对应各个 MOT",
    af: "geraai: die bestuurspunte antwoord die oomblikke van waarheid een vir een, in hul volgorde")
  static let pairedWithRowAbove = Phrase(
    en: "guessed: the management points answer the moment of truth in the row above, as in a merged cell",
    zh: "猜测：管理要点对应上一行的 MOT，按合并单元格处理",
    af: "geraai: die bestuurspunte antwoord die oomblik van waarheid in die ry daarbo, soos in 'n saamgevoegde sel")
  static let pairingGivenUp = Phrase(
    en: "the management points stand in another order than the moments of truth and were not paired with them",
    zh: "管理要点的次序与 MOT 不同，没有一一对应",
    af: "die bestuurspunte staan in 'n ander volgorde as die oomblikke van waarheid en is nie daarmee gepaar nie")
}
