package import MotcSource

/// What the words of the language mean, in a sentence each, for editors and for the reference.
///
/// These are functions and not part of the table, so that a file is read without paying for them.
extension Language {
  package static func documentation(of mapping: MappingName) -> Phrase {
    switch mapping {
    case .blueprint:
      Phrase(
        en: "One service from start to finish: who does what, to which standard, and what can go wrong.",
        zh: "一项服务从头到尾：谁做什么、按什么标准、哪里会出错。",
        af: "Een diens van begin tot einde: wie doen wat, volgens watter standaard, en wat verkeerd kan loop.")
    case .library:
      Phrase(
        en: "Roles, expectations, metrics and standards that several blueprints share.",
        zh: "供多份蓝图共用的岗位、客户期望、指标和标准。",
        af: "Rolle, verwagtinge, aanwysers en standaarde wat verskeie bloudrukke deel.")
    case .role:
      Phrase(
        en: "Somebody, or a system, that acts in the service; the short form is the title.",
        zh: "在服务中做事的岗位或系统；简写时只写名称。",
        af: "Iemand, of 'n stelsel, wat in die diens optree; die kort vorm is die titel.")
    case .expectation:
      Phrase(
        en: "What the customer wants, for requirements to meet; the short form is the text.",
        zh: "客户想要什么，由服务要求来满足；简写时只写内容。",
        af: "Wat die klant wil hê, waaraan vereistes voldoen; die kort vorm is die teks.")
    case .metric:
      Phrase(
        en: "A figure that management watches; the short form is the title.",
        zh: "管理层关注的数字；简写时只写名称。",
        af: "'n Syfer wat die bestuur dophou; die kort vorm is die titel.")
    case .tier:
      Phrase(
        en: "A customer segment, the highest service first; the short form is the title.",
        zh: "一级客户，服务规格最高的写在最前；简写时只写名称。",
        af: "'n Klantgroep, die hoogste diens eerste; die kort vorm is die titel.")
    case .phase:
      Phrase(
        en: "A part of the journey, such as before, during and after; the short form is the title.",
        zh: "服务过程的一段，例如事前、事中、事后；简写时只写名称。",
        af: "'n Deel van die reis, soos voor, tydens en ná; die kort vorm is die titel.")
    case .promise:
      Phrase(
        en: "A time that the customer was told, from one step to another.",
        zh: "对客户说过的时间：从一个步骤到另一个步骤。",
        af: "'n Tyd wat die klant belowe is, van een stap tot 'n ander.")
    case .waiver:
      Phrase(
        en: "Leave to be looser than an inherited standard, until a day.",
        zh: "在某一天之前，允许比继承的标准宽松。",
        af: "Toestemming om losser as 'n geërfde standaard te wees, tot op 'n dag.")
    case .step:
      Phrase(
        en: "A stretch of time in the service; its actions happen together.",
        zh: "服务中的一段时间；里面的动作同时进行。",
        af: "'n Tydperk in die diens; sy handelinge gebeur saam.")
    case .action:
      Phrase(
        en: "What somebody does in a step: a text, `ROLE: text`, or these keys.",
        zh: "步骤里某人做的事：写一句话、“岗位: 内容”，或者用这些键。",
        af: "Wat iemand in 'n stap doen: 'n teks, `ROL: teks`, of hierdie sleutels.")
    case .requirement:
      Phrase(
        en: "A standard that the service is held to: a text, `ROLE: text`, or these keys.",
        zh: "服务要达到的标准：写一句话、“岗位: 内容”，或者用这些键。",
        af: "'n Standaard waaraan die diens moet voldoen: 'n teks, `ROL: teks`, of hierdie sleutels.")
    case .tierVariant:
      Phrase(
        en: "What a requirement is for one tier; `none` takes it away from that tier.",
        zh: "一条服务要求对某一级客户的规定；写“无”表示这一级没有这条要求。",
        af: "Wat 'n vereiste vir een vlak is; `geen` neem dit van daardie vlak weg.")
    case .moment:
      Phrase(
        en: "A moment of truth: what can go wrong in the customer's eyes, or delight; a text alone is a risk.",
        zh: "关键时刻：在客户眼里会出错、或者带来惊喜的地方；只写一句话就是风险。",
        af: "'n Oomblik van waarheid: wat in die klant se oë verkeerd kan loop, of verras; 'n teks alleen is 'n risiko."
      )
    case .residual:
      Phrase(
        en: "The score that the risk is expected to have once its controls are kept.",
        zh: "做到管理要点之后，预计风险还有多少分。",
        af: "Die telling wat die risiko na verwagting het sodra die beheerpunte nagekom word.")
    case .control:
      Phrase(
        en: "A management point, done so that a risk does not come true: a text, `ROLE: text`, or these keys.",
        zh: "管理要点，为了不让风险发生而做的事：写一句话、“岗位: 内容”，或者用这些键。",
        af: "'n Beheerpunt, gedoen sodat 'n risiko nie waar word nie: 'n teks, `ROL: teks`, of hierdie sleutels.")
    case .recovery:
      Phrase(
        en: "What is done for the customer once the risk has come true: a text, `ROLE: text`, or these keys.",
        zh: "风险发生之后为客户做的补救：写一句话、“岗位: 内容”，或者用这些键。",
        af: "Wat vir die klant gedoen word as die risiko waar geword het: 'n teks, `ROL: teks`, of hierdie sleutels.")
    case .arm:
      Phrase(
        en: "Where the service goes on after a step; the short form is the next step's id, or `end`.",
        zh: "步骤之后接到哪里；简写时只写下一步的标识，或者“结束”。",
        af: "Waar die diens ná 'n stap aangaan; die kort vorm is die volgende stap se kenmerk, of `einde`.")
    case .timePoint:
      Phrase(
        en: "A point in time: a step's id means its end, `start-of` its start.",
        zh: "时间点：写步骤标识表示该步骤结束时，用“开始于”表示它开始时。",
        af: "'n Tydstip: 'n stap se kenmerk beteken sy einde, `begin-van` sy begin.")
    case .formField:
      Phrase(
        en: "Something that staff write down in a step; the short form is its name.",
        zh: "员工在这一步要登记的内容；简写时只写名称。",
        af: "Iets wat personeel in 'n stap neerskryf; die kort vorm is die naam.")
    case .project:
      Phrase(
        en: "What a house decides for all its blueprints, in `motc.yaml`.", zh: "一家企业对所有蓝图的统一规定，写在 motc.yaml 里。",
        af: "Wat 'n huis vir al sy bloudrukke besluit, in `motc.yaml`.")
    case .severityOverride:
      Phrase(
        en: "Severities for some files only; the last one that speaks of a rule counts.",
        zh: "只对部分文件有效的级别；同一条规则以最后写的为准。",
        af: "Erns vir net party lêers; die laaste een wat van 'n reël praat, tel.")
    case .thresholds:
      Phrase(
        en: "From which score on a risk is high, and from when on a wait is long.", zh: "多少分起算高风险，多久起算等得久。",
        af: "Vanaf watter telling 'n risiko hoog is, en van wanneer af 'n wag lank is.")
    case .wordLists:
      Phrase(
        en: "Words that the house wants to hear of.", zh: "企业自己要留意的用词。", af: "Woorde waarvan die huis wil hoor.")
    case .checklistForm:
      Phrase(
        en: "How checklists are filled in.", zh: "检查表怎么填写。", af: "Hoe kontrolelyste ingevul word.")
    }
  }

  /// - Parameter keyword: what the word is the value of: `person` is a `kind`.
  /// - Returns: `nil` where there is no such word.
  package static func documentation(of enumerator: Enumerator, as keyword: Keyword) -> Phrase? {
    switch (keyword, enumerator.canonical) {
    case (.stage, "customer"):
      Phrase(en: "The customer's own lane.", zh: "客户自己的动作。", af: "Die klant se eie baan.")
    case (.stage, "frontstage"):
      Phrase(en: "In contact with the customer.", zh: "与客户接触。", af: "In aanraking met die klant.")
    case (.stage, "backstage"):
      Phrase(en: "Out of the customer's sight.", zh: "客户看不到。", af: "Buite die klant se sig.")
    case (.stage, "support"):
      Phrase(
        en: "Systems and other departments that staff rely on.", zh: "员工依靠的系统和其他部门。",
        af: "Stelsels en ander afdelings waarop personeel steun.")
    case (.kind, "person"):
      Phrase(
        en: "Somebody who can be trained and held responsible (the default).", zh: "可以培训、可以负责的人（默认）。",
        af: "Iemand wat opgelei en verantwoordelik gehou kan word (die verstek).")
    case (.kind, "system"):
      Phrase(
        en: "A machine or program; it answers for nothing unless it is named.", zh: "机器或程序；没有写明由它负责的，它不负责。",
        af: "'n Masjien of program; dit is vir niks verantwoordelik nie, tensy dit genoem word.")
    case (.dimension, "reliability"):
      Phrase(
        en: "What was promised is done, and done right.", zh: "说到做到，一次做对。",
        af: "Wat beloof is, word gedoen, en reg gedoen.")
    case (.dimension, "assurance"):
      Phrase(
        en: "Staff know their work, and the customer can trust them.", zh: "员工懂行、有礼，让客户放心。",
        af: "Personeel ken hul werk, en die klant kan hulle vertrou.")
    case (.dimension, "tangibles"):
      Phrase(
        en: "What can be seen and touched is as it should be.", zh: "看得见、摸得着的都像样。",
        af: "Wat gesien en gevat kan word, is soos dit hoort.")
    case (.dimension, "empathy"):
      Phrase(
        en: "The customer is seen as a person.", zh: "把客户当作一个具体的人来关心。",
        af: "Die klant word as mens gesien.")
    case (.dimension, "responsiveness"):
      Phrase(
        en: "Help comes soon, and willingly.", zh: "响应快，乐意帮忙。", af: "Hulp kom gou, en gewillig.")
    case (.strength, "must"):
      Phrase(
        en: "Always; not keeping it is a failure (the default).", zh: "必须做到，没做到就是不合格（默认）。",
        af: "Altyd; om dit nie na te kom nie, is 'n mislukking (die verstek).")
    case (.strength, "should"):
      Phrase(
        en: "As a rule; there may be reasons not to.", zh: "一般要做到，有理由可以例外。",
        af: "Gewoonlik; daar mag redes wees om dit nie te doen nie.")
    case (.cause, "customer"):
      Phrase(
        en: "What the customer does or leaves out.", zh: "客户做了或没做什么。", af: "Wat die klant doen of nalaat.")
    case (.cause, "staff"):
      Phrase(
        en: "What our own people do or leave out.", zh: "员工做了或没做什么。", af: "Wat ons eie mense doen of nalaat.")
    case (.cause, "system"):
      Phrase(en: "A machine or program fails.", zh: "机器或程序出故障。", af: "'n Masjien of program faal.")
    case (.cause, "outside"):
      Phrase(
        en: "Something that nobody here governs, such as weather or traffic.", zh: "这里谁也管不了的事，例如天气、交通。",
        af: "Iets wat niemand hier beheer nie, soos weer of verkeer.")
    case (.kind, "prevent"):
      Phrase(
        en: "Keeps the risk from coming true.", zh: "让风险不发生。", af: "Keer dat die risiko waar word.")
    case (.kind, "detect"):
      Phrase(en: "Shows the risk in time.", zh: "及时发现风险。", af: "Wys die risiko betyds.")
    case (.kind, "train"):
      Phrase(en: "Teaches staff beforehand.", zh: "事先教会员工。", af: "Leer personeel vooraf.")
    case (.kind, "setup"):
      Phrase(
        en: "Done once before the day begins; printed on the opening list.", zh: "营业前做一次，印在营业前检查表上。",
        af: "Word een keer gedoen voor die dag begin; gedruk op die openingslys.")
    case (.type, "text"):
      Phrase(en: "A line of words (the default).", zh: "一行文字（默认）。", af: "'n Reël woorde (die verstek).")
    case (.type, "number"): Phrase(en: "A number.", zh: "一个数字。", af: "'n Getal.")
    case (.type, "date"): Phrase(en: "A day of the calendar.", zh: "日期。", af: "'n Dag van die kalender.")
    case (.type, "time"): Phrase(en: "A time of day.", zh: "时刻。", af: "'n Tyd van die dag.")
    case (.type, "duration"): Phrase(en: "How long something took.", zh: "用了多长时间。", af: "Hoe lank iets geduur het.")
    case (.type, "choice"):
      Phrase(en: "One of the `choices`.", zh: "“选项”里的一个。", af: "Een van die `keuses`.")
    case (.type, "yes-no"): Phrase(en: "Yes or no.", zh: "是或否。", af: "Ja of nee.")
    case (.type, "photo"): Phrase(en: "A photograph.", zh: "一张照片。", af: "'n Foto.")
    case (.type, "signature"): Phrase(en: "A signature.", zh: "签名。", af: "'n Handtekening.")
    case (.rules, "off"):
      Phrase(en: "The rule's findings are left out.", zh: "不报这条规则的问题。", af: "Die reël se bevindings word weggelaat.")
    case (.rules, "info"):
      Phrase(en: "A note, which fails no run.", zh: "只作提示，不算没通过。", af: "'n Nota, wat geen lopie laat misluk nie.")
    case (.rules, "warning"):
      Phrase(
        en: "A warning, which fails a run but lets documents be made.", zh: "警告：检查不通过，但可以生成文档。",
        af: "'n Waarskuwing, wat 'n lopie laat misluk maar dokumente laat maak.")
    case (.rules, "error"):
      Phrase(
        en: "An error, with which no documents are made.", zh: "错误：不生成文档。",
        af: "'n Fout, waarmee geen dokumente gemaak word nie.")
    case (.required, "true"):
      Phrase(en: "It has to be filled in.", zh: "必须填写。", af: "Dit moet ingevul word.")
    case (.required, "false"):
      Phrase(en: "It may stay empty (the default).", zh: "可以空着（默认）。", af: "Dit mag leeg bly (die verstek).")
    default: nil
    }
  }
}
