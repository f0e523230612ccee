import MotcSource

/// A row of the table: a unit and the names by which it is read and written.
struct UnitRow: Sendable {
  let unit: Unit
  /// What we write; singular and plural parted by a bar where they differ, empty where the language has no word and
  /// another unit is written instead.
  let label: Phrase
  /// What we read, parted by bars, of all languages. In running prose a name after `!` is never taken for a unit, one
  /// after `#` only when the number is in digits (`十字`, `一家`, `三年级`).
  let names: String
  let usual: UnitID?

  init(_ unit: Unit, en: String, zh: String, af: String, usual: UnitID? = nil, _ names: String) {
    self.unit = unit
    label = Phrase(en: en, zh: zh, af: af)
    self.names = names
    self.usual = usual
  }
}

/// All built-in units; a row's place is its unit's id.
let unitRows: [UnitRow] = physicalUnits + counters

private let physicalUnits: [UnitRow] = [
  UnitRow(
    Unit(.millisecond, .time, fraction(1, 1000)), en: "ms", zh: "毫秒", af: "ms",
    "ms|millisecond|milliseconds|毫秒|millisekonde|millisekondes"),
  UnitRow(
    Unit(.second, .time, 1), en: "s", zh: "秒", af: "s",
    "s|sec|secs|second|seconds|秒|秒钟|sek|sekonde|sekondes"),
  UnitRow(
    Unit(.minute, .time, 60), en: "min", zh: "分钟", af: "min",
    "min|mins|minute|minutes|分钟|minuut"),
  UnitRow(
    Unit(.quarterHour, .time, 900), en: "quarter of an hour|quarters of an hour", zh: "刻钟", af: "kwartier",
    "刻钟|!刻|kwartier|kwartiere|quarter of an hour|quarters of an hour|quarter hour|quarter hours|quarter-hour"
      + "|quarter-hours"),
  UnitRow(
    Unit(.halfHour, .time, 1800), en: "half-hour|half-hours", zh: "", af: "halfuur|halfure",
    "halfuur|halfure|half-hour|half-hours"),
  UnitRow(
    Unit(.hour, .time, 3600), en: "h", zh: "小时", af: "uur",
    "h|hr|hrs|hour|hours|小时|个小时|钟头|个钟头|个钟|uur|ure"),
  UnitRow(
    Unit(.day, .time, 86_400), en: "day|days", zh: "天", af: "dag|dae",
    "d|day|days|天|日|自然日|个自然日|日历日|个日历日|dag|dae|calendar day|calendar days|kalenderdag"
      + "|kalenderdae"),
  UnitRow(
    Unit(.week, .time, 604_800), en: "week|weeks", zh: "周", af: "week|weke",
    "week|weeks|wk|wks|周|星期|个星期|礼拜|个礼拜|weke"),
  UnitRow(
    Unit(.workingDay, .workingTime, 1), en: "working day|working days", zh: "个工作日", af: "werksdag|werksdae",
    "working day|working days|work day|work days|workday|workdays|business day|business days|工作日"
      + "|个工作日|工作天|个工作天|werksdag|werksdae|werkdag|werkdae|besigheidsdag|besigheidsdae"),
  UnitRow(
    Unit(.month, .months, 1), en: "month|months", zh: "个月", af: "maand|maande",
    "month|months|个月|!月|maand|maande"),
  UnitRow(
    Unit(.quarterYear, .months, 3), en: "quarter|quarters", zh: "个季度", af: "kwartaal|kwartale",
    "季度|个季度|kwartaal|kwartale|!quarter|!quarters|quarter year|quarter years|calendar quarter|calendar quarters"),
  UnitRow(
    Unit(.year, .months, 12), en: "year|years", zh: "年", af: "jaar|jaar",
    "year|years|yr|yrs|#年|!周年|jaar|jare"),
  UnitRow(
    Unit(.millimetre, .length, fraction(1, 1000)), en: "mm", zh: "毫米", af: "mm",
    "mm|㎜|millimetre|millimetres|millimeter|millimeters|毫米|公厘"),
  UnitRow(
    Unit(.centimetre, .length, fraction(1, 100)), en: "cm", zh: "厘米", af: "cm",
    "cm|㎝|centimetre|centimetres|centimeter|centimeters|厘米|公分|sentimeter|sentimeters"),
  UnitRow(
    Unit(.decimetre, .length, fraction(1, 10)), en: "dm", zh: "分米", af: "dm",
    "dm|decimetre|decimetres|分米|desimeter|desimeters"),
  UnitRow(
    Unit(.metre, .length, 1), en: "m", zh: "米", af: "m",
    "m|metre|metres|meter|meters|米|公尺"),
  UnitRow(
    Unit(.kilometre, .length, 1000), en: "km", zh: "公里", af: "km",
    "km|㎞|kilometre|kilometres|kilometer|kilometers|公里|千米"),
  UnitRow(
    Unit(.inch, .length, fraction(127, 5000)), en: "in", zh: "英寸", af: "duim", usual: .centimetre,
    "!in|inch|inches|英寸|吋|duim"),
  UnitRow(
    Unit(.foot, .length, fraction(381, 1250)), en: "ft", zh: "英尺", af: "voet", usual: .metre,
    "ft|foot|feet|英尺|呎|voet"),
  UnitRow(
    Unit(.mile, .length, fraction(201_168, 125)), en: "mile|miles", zh: "英里", af: "myl", usual: .kilometre,
    "mi|mile|miles|英里|哩|myl|myle"),
  UnitRow(
    Unit(.squareMillimetre, .area, fraction(1, 1_000_000)), en: "mm²", zh: "平方毫米", af: "mm²",
    "mm²|mm2|㎟|平方毫米"),
  UnitRow(
    Unit(.squareCentimetre, .area, fraction(1, 10_000)), en: "cm²", zh: "平方厘米", af: "cm²",
    "cm²|cm2|㎠|square centimetre|square centimetres|square centimeter|square centimeters|平方厘米"
      + "|vierkante sentimeter"),
  UnitRow(
    Unit(.squareMetre, .area, 1), en: "m²", zh: "平方米", af: "m²",
    "m²|m2|㎡|sqm|sq m|square metre|square metres|square meter|square meters|平方米|平米|平方公尺"
      + "|vierkante meter"),
  UnitRow(
    Unit(.hectare, .area, 10_000), en: "ha", zh: "公顷", af: "ha",
    "ha|hectare|hectares|公顷|hektaar"),
  UnitRow(
    Unit(.squareKilometre, .area, 1_000_000), en: "km²", zh: "平方公里", af: "km²",
    "km²|km2|㎢|square kilometre|square kilometres|square kilometer|square kilometers|平方公里|平方千米"
      + "|vierkante kilometer"),
  UnitRow(
    Unit(.milligram, .mass, fraction(1, 1000)), en: "mg", zh: "毫克", af: "mg",
    "mg|㎎|milligram|milligrams|毫克"),
  UnitRow(
    Unit(.gram, .mass, 1), en: "g", zh: "克", af: "g",
    "g|gram|grams|gramme|grammes|克|公克"),
  UnitRow(
    Unit(.liang, .mass, 50), en: "liang", zh: "两", af: "liang", usual: .gram,
    "!两|市两|liang"),
  UnitRow(
    Unit(.jin, .mass, 500), en: "jin", zh: "斤", af: "jin", usual: .kilogram,
    "斤|市斤|jin"),
  UnitRow(
    Unit(.kilogram, .mass, 1000), en: "kg", zh: "公斤", af: "kg",
    "kg|㎏|kgs|kilo|kilos|kilogram|kilograms|公斤|千克"),
  UnitRow(
    Unit(.tonne, .mass, 1_000_000), en: "t", zh: "吨", af: "t",
    "t|tonne|tonnes|ton|吨|公吨"),
  UnitRow(
    Unit(.ounce, .mass, fraction(45_359_237, 1_600_000)), en: "oz", zh: "盎司", af: "oz", usual: .gram,
    "oz|ounce|ounces|盎司|ons"),
  UnitRow(
    Unit(.pound, .mass, fraction(45_359_237, 100_000)), en: "lb", zh: "磅", af: "lb", usual: .kilogram,
    "lb|lbs|磅"),
  UnitRow(
    Unit(.millilitre, .volume, fraction(1, 1000)), en: "ml", zh: "毫升", af: "ml",
    "ml|㎖|cc|millilitre|millilitres|milliliter|milliliters|毫升|cm³|cm3|立方厘米|milliliter"),
  UnitRow(
    Unit(.centilitre, .volume, fraction(1, 100)), en: "cl", zh: "厘升", af: "cl",
    "cl|centilitre|centilitres|厘升"),
  UnitRow(
    Unit(.decilitre, .volume, fraction(1, 10)), en: "dl", zh: "分升", af: "dl",
    "dl|decilitre|decilitres|!分升"),
  UnitRow(
    Unit(.litre, .volume, 1), en: "L", zh: "升", af: "L",
    "l|L|ℓ|litre|litres|liter|liters|升|公升|立升|dm³|dm3"),
  UnitRow(
    Unit(.cubicMetre, .volume, 1000), en: "m³", zh: "立方米", af: "m³",
    "m³|m3|㎥|cubic metre|cubic metres|cubic meter|cubic meters|立方米|立方|kubieke meter"),
  UnitRow(
    Unit(.celsius, .temperature, 1), en: "℃", zh: "℃", af: "℃",
    "℃|°C|ºC|摄氏度|degree Celsius|degrees Celsius|grade Celsius|graad Celsius"),
  UnitRow(
    Unit(.fahrenheit, .temperature, fraction(5, 9)), en: "℉", zh: "℉", af: "℉",
    usual: .celsius,
    "℉|°F|ºF|华氏度|degree Fahrenheit|degrees Fahrenheit|grade Fahrenheit|graad Fahrenheit"),
  UnitRow(
    Unit(.degree, .angle, 1), en: "°", zh: "°", af: "°",
    "°|º|度|degree|degrees|deg|graad|grade"),
  UnitRow(
    Unit(.percent, .ratio, fraction(1, 100)), en: "%", zh: "%", af: "%",
    "%|％|﹪|percent|per cent|pct|百分点|个百分点|percentage point|percentage points|persent"
      + "|persentasiepunt|persentasiepunte"),
  UnitRow(
    Unit(.permille, .ratio, fraction(1, 1000)), en: "‰", zh: "‰", af: "‰",
    "‰|permille|per mille|promille"),
  UnitRow(
    Unit(.tenth, .ratio, fraction(1, 10)), en: "tenth|tenths", zh: "成", af: "tiende|tiendes",
    "#成|!tenth|!tenths|!tiende|!tiendes"),
  UnitRow(
    Unit(.multiple, .ratio, 1), en: "", zh: "倍", af: "",
    "倍"),
  UnitRow(
    Unit(.yuan, .money(.cny), 1), en: "CNY", zh: "元", af: "CNY",
    "元|元整|元人民币|块钱|圆|圆整|CNY|RMB|yuan|人民币|¥|￥"),
  UnitRow(
    Unit(.jiao, .money(.cny), fraction(1, 10)), en: "jiao", zh: "角", af: "jiao",
    "#角|毛钱|#毛|jiao"),
  UnitRow(
    Unit(.usDollar, .money(.usd), 1), en: "$", zh: "美元", af: "$",
    "USD|$|US$|dollar|dollars|美元|美金"),
  UnitRow(
    Unit(.euro, .money(.eur), 1), en: "€", zh: "欧元", af: "€",
    "EUR|€|euro|euros|欧元"),
  UnitRow(
    Unit(.sterling, .money(.gbp), 1), en: "£", zh: "英镑", af: "£",
    "GBP|£|英镑|pounds sterling|pound sterling"),
  UnitRow(
    Unit(.rand, .money(.zar), 1), en: "R", zh: "兰特", af: "R",
    "!R|ZAR|rand|rands|兰特"),
  UnitRow(
    Unit(.yen, .money(.jpy), 1), en: "JPY", zh: "日元", af: "JPY",
    "JPY|yen|日元|日圆"),
  UnitRow(
    Unit(.hongKongDollar, .money(.hkd), 1), en: "HKD", zh: "港元", af: "HKD",
    "HKD|HK$|港元|港币"),
  UnitRow(
    Unit(.namibianDollar, .money(.nad), 1), en: "NAD", zh: "纳米比亚元", af: "NAD",
    "NAD|N$|纳米比亚元"),
  UnitRow(
    Unit(.pula, .money(.bwp), 1), en: "BWP", zh: "普拉", af: "BWP",
    "BWP|pula|普拉"),
]

private let counters: [UnitRow] = [
  UnitRow(
    Unit(.point, .count, 1), en: "point|points", zh: "分", af: "punt|punte",
    "point|points|pt|pts|punt|punte"),
  UnitRow(
    Unit(.star, .count, 1), en: "star|stars", zh: "星", af: "ster|sterre",
    "star|stars|#星|颗星|ster|sterre"),
  UnitRow(
    Unit(.item, .count, 1), en: "item|items", zh: "个", af: "item|items",
    "个|item|items|unit|units|eenheid|eenhede"),
  UnitRow(
    Unit(.ring, .count, 1), en: "ring|rings", zh: "声", af: "lui|luie",
    "声|ring|rings|lui|luie|luitone"),
  UnitRow(
    Unit(.time, .count, 1), en: "time|times", zh: "次", af: "keer",
    "次|遍|#回|time|times|keer|kere|maal"),
  UnitRow(
    Unit(.person, .count, 1), en: "person|people", zh: "人", af: "persoon|mense",
    "人|个人|位|名|person|persons|people|persoon|persone|mense|guest|guests|customer|customers|klient"
      + "|klante|kliënt|kliënte|gas|gaste"),
  UnitRow(
    Unit(.piece, .count, 1), en: "piece|pieces", zh: "件", af: "stuk|stukke",
    "件|piece|pieces|pc|pcs|stuk|stukke"),
  UnitRow(
    Unit(.tooth, .count, 1), en: "tooth|teeth", zh: "颗", af: "tand|tande",
    "颗|颗牙|颗牙齿|tooth|teeth|tand|tande"),
  UnitRow(
    Unit(.device, .count, 1), en: "device|devices", zh: "台", af: "toestel|toestelle",
    "台|#部|device|devices|toestel|toestelle"),
  UnitRow(
    Unit(.portion, .count, 1), en: "portion|portions", zh: "份", af: "porsie|porsies",
    "份|portion|portions|serving|servings|porsie|porsies"),
  UnitRow(
    Unit(.sheet, .count, 1), en: "sheet|sheets", zh: "张", af: "vel|velle",
    "张|页|sheet|sheets|page|pages|vel|velle|bladsy|bladsye"),
  UnitRow(
    Unit(.block, .count, 1), en: "piece|pieces", zh: "块", af: "stuk|stukke",
    "块"),
  UnitRow(
    Unit(.message, .count, 1), en: "message|messages", zh: "条", af: "boodskap|boodskappe",
    "条|message|messages|boodskap|boodskappe"),
  UnitRow(
    Unit(.sentence, .count, 1), en: "sentence|sentences", zh: "句", af: "sin|sinne",
    "句|句话|sentence|sentences|sin|sinne"),
  UnitRow(
    Unit(.entry, .count, 1), en: "entry|entries", zh: "项", af: "inskrywing|inskrywings",
    "项|entry|entries|question|questions|inskrywing|inskrywings|vraag|vrae"),
  UnitRow(
    Unit(.step, .count, 1), en: "step|steps", zh: "步", af: "stap|stappe",
    "步|step|steps|stap|stappe|tree|treë"),
  UnitRow(
    Unit(.round, .count, 1), en: "round|rounds", zh: "圈", af: "rondte|rondtes",
    "圈|轮|round|rounds|rondte|rondtes"),
  UnitRow(
    Unit(.cup, .count, 1), en: "cup|cups", zh: "杯", af: "koppie|koppies",
    "杯|cup|cups|glass|glasses|koppie|koppies|glas|glase"),
  UnitRow(
    Unit(.bottle, .count, 1), en: "bottle|bottles", zh: "瓶", af: "bottel|bottels",
    "瓶|bottle|bottles|bottel|bottels"),
  UnitRow(
    Unit(.dish, .count, 1), en: "dish|dishes", zh: "盘", af: "gereg|geregte",
    "盘|碗|碟|dish|dishes|plate|plates|gereg|geregte|bord|borde"),
  UnitRow(
    Unit(.table, .count, 1), en: "table|tables", zh: "桌", af: "tafel|tafels",
    "桌|table|tables|tafel|tafels"),
  UnitRow(
    Unit(.room, .count, 1), en: "room|rooms", zh: "间", af: "kamer|kamers",
    "间|#室|room|rooms|kamer|kamers"),
  UnitRow(
    Unit(.vehicle, .count, 1), en: "vehicle|vehicles", zh: "辆", af: "voertuig|voertuie",
    "辆|辆车|vehicle|vehicles|car|cars|voertuig|voertuie|motor|motors"),
  UnitRow(
    Unit(.kind, .count, 1), en: "kind|kinds", zh: "种", af: "soort|soorte",
    "种|#类|kind|kinds|soort|soorte"),
  UnitRow(
    Unit(.transaction, .count, 1), en: "transaction|transactions", zh: "笔", af: "transaksie|transaksies",
    "笔|#单|order|orders|transaction|transactions|transaksie|transaksies|bestelling|bestellings"),
  UnitRow(
    Unit(.word, .count, 1), en: "word|words", zh: "字", af: "woord|woorde",
    "#字|个字|word|words|woord|woorde"),
  UnitRow(
    Unit(.call, .count, 1), en: "call|calls", zh: "通", af: "oproep|oproepe",
    "通|通电话|call|calls|oproep|oproepe"),
  UnitRow(
    Unit(.set, .count, 1), en: "set|sets", zh: "套", af: "stel|stelle",
    "套|组|set|sets|stel|stelle"),
  UnitRow(
    Unit(.pair, .count, 1), en: "pair|pairs", zh: "双", af: "paar|pare",
    "双|副|#对|pair|pairs|paar|pare"),
  UnitRow(
    Unit(.stick, .count, 1), en: "piece|pieces", zh: "支", af: "stuk|stukke",
    "支|根|#把|枝"),
  UnitRow(
    Unit(.animal, .count, 1), en: "piece|pieces", zh: "只", af: "stuk|stukke",
    "只"),
  UnitRow(
    Unit(.box, .count, 1), en: "box|boxes", zh: "盒", af: "boks|bokse",
    "盒|箱|box|boxes|boks|bokse"),
  UnitRow(
    Unit(.bag, .count, 1), en: "bag|bags", zh: "袋", af: "sak|sakke",
    "袋|#包|bag|bags|sak|sakke"),
  UnitRow(
    Unit(.grain, .count, 1), en: "piece|pieces", zh: "粒", af: "stuk|stukke",
    "粒|#片|枚"),
  UnitRow(
    Unit(.shop, .count, 1), en: "shop|shops", zh: "家", af: "winkel|winkels",
    "#家|家门店|shop|shops|store|stores|winkel|winkels"),
  UnitRow(
    Unit(.place, .count, 1), en: "place|places", zh: "处", af: "plek|plekke",
    "#处|place|places|plek|plekke"),
  UnitRow(
    Unit(.personTime, .count, 1), en: "visit|visits", zh: "人次", af: "besoek|besoeke",
    "人次|visit|visits|besoek|besoeke"),
  UnitRow(
    Unit(.blow, .count, 1), en: "knock|knocks", zh: "下", af: "klop|kloppe",
    "下|knock|knocks|klop|kloppe"),
  UnitRow(
    Unit(.layer, .count, 1), en: "layer|layers", zh: "层", af: "laag|lae",
    "层|layer|layers|laag|lae"),
  UnitRow(
    Unit(.bed, .count, 1), en: "bed|beds", zh: "床", af: "bed|beddens",
    "床|张床|bed|beds|beddens"),
  UnitRow(
    Unit(.turn, .count, 1), en: "shift|shifts", zh: "班", af: "skof|skofte",
    "#班|班次|shift|shifts|skof|skofte"),
  UnitRow(
    Unit(.incident, .count, 1), en: "case|cases", zh: "例", af: "geval|gevalle",
    "#例|#起|case|cases|complaint|complaints|geval|gevalle|klagte|klagtes"),
  UnitRow(
    Unit(.dozen, .count, 12), en: "dozen", zh: "打", af: "dosyn",
    "!打|dozen|dosyn"),
]

private func fraction(_ numerator: Int64, _ denominator: Int64) -> Rational {
  Rational(numerator, over: denominator) ?? 1
}
