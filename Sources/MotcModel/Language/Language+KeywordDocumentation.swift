package import MotcSource

extension Language {
  /// - Returns: `nil` where a mapping of this type has no such keyword.
  package static func documentation(of keyword: Keyword, in mapping: MappingName) -> Phrase? {
    guard type(mapping).has(keyword) else { return nil }
    let own: Phrase? =
      switch mapping {
      case .blueprint, .library: ofFile(keyword)
      case .role: ofRole(keyword)
      case .expectation: ofExpectation(keyword)
      case .metric: ofMetric(keyword)
      case .tier, .phase: nil
      case .promise: ofPromise(keyword)
      case .waiver: ofWaiver(keyword)
      case .step: ofStep(keyword)
      case .action: ofAction(keyword)
      case .requirement: ofRequirement(keyword)
      case .tierVariant: ofTierVariant(keyword)
      case .moment: ofMoment(keyword)
      case .residual: ofResidual(keyword)
      case .control: ofControl(keyword)
      case .recovery: ofRecovery(keyword)
      case .arm: ofArm(keyword)
      case .timePoint: ofTimePoint(keyword)
      case .formField: ofFormField(keyword)
      case .project, .severityOverride: ofProject(keyword)
      case .thresholds, .wordLists: ofHouse(keyword)
      case .checklistForm: ofChecklistForm(keyword)
      }
    return own ?? ofSeveral(keyword)
  }

  /// What means the same wherever it stands.
  private static func ofSeveral(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .id:
      Phrase(
        en:
          "A name by which other places refer to this one, of letters, digits, `-` and `_`; it stays when the text changes.",
        zh: "供别处引用的标识，由文字、数字、“-”和“_”组成；内容改了它也不变。",
        af: "'n Naam waarmee ander plekke hierna verwys, van letters, syfers, `-` en `_`; dit bly as die teks verander."
      )
    case .title:
      Phrase(
        en: "The name that people read; the id when it is left out.", zh: "给人看的名称；不写则用标识。",
        af: "Die naam wat mense lees; die kenmerk as dit weggelaat word.")
    case .by:
      Phrase(
        en: "Who is responsible: the id of a role, or a list of them.", zh: "由谁负责：岗位标识，可以写几个。",
        af: "Wie verantwoordelik is: 'n rol se kenmerk, of 'n lys daarvan.")
    case .say:
      Phrase(
        en: "The words that staff say to the customer, printed as they are.", zh: "对客户说的话，照原样印出来。",
        af: "Die woorde wat personeel vir die klant sê, gedruk soos dit is.")
    case .only:
      Phrase(
        en: "The tiers that this is for, such as `[vip]`; all when it is left out.",
        zh: "只适用于哪几级客户，例如“[vip]”；不写则适用于所有客户。",
        af: "Die vlakke waarvoor dit is, soos `[vip]`; almal as dit weggelaat word.")
    case .when:
      Phrase(
        en: "The condition under which this holds, in plain words; it shows on every line made from it.",
        zh: "在什么条件下适用，用一句话写；由它生成的每一行都会印出来。",
        af: "Die voorwaarde waaronder dit geld, in gewone woorde; dit staan op elke reël wat hieruit kom.")
    case .allow:
      Phrase(
        en: "Rules that do not apply here, each with its reason, such as `M604: the shift leader answers for all`.",
        zh: "这里不适用的规则，每条写明理由，例如“M604: 由值班经理统一负责”。",
        af: "Reëls wat nie hier geld nie, elk met sy rede, soos `M604: die skofleier is vir almal verantwoordelik`.")
    case .metric:
      Phrase(
        en: "The figure that watches this: the id of one of the `metrics`.", zh: "用哪项指标衡量：写“指标”里的标识。",
        af: "Die syfer wat dit dophou: die kenmerk van een van die `aanwysers`.")
    case .requirements:
      Phrase(
        en: "The standards that apply here: one, or a list.", zh: "这里适用的标准：一条，或者列表。",
        af: "Die standaarde wat hier geld: een, of 'n lys.")
    case .moments:
      Phrase(
        en: "The moments of truth here, what can go wrong or delight: one, or a list.",
        zh: "这里的关键时刻，也就是会出错或带来惊喜的地方：一条，或者列表。",
        af: "Die oomblikke van waarheid hier, wat verkeerd kan loop of verras: een, of 'n lys.")
    case .controls:
      Phrase(
        en: "The management points here; they answer all the moments beside them unless they say which.",
        zh: "这里的管理要点；没有写明应对哪条，就应对旁边所有的关键时刻。",
        af: "Die beheerpunte hier; hulle antwoord op al die oomblikke langsaan, tensy hulle sê watter.")
    case .fields:
      Phrase(
        en: "What staff write down here, such as `[name, licence plate]`.", zh: "员工在这里要登记的内容，例如“[客户姓名, 车牌号]”。",
        af: "Wat personeel hier neerskryf, soos `[naam, nommerplaat]`.")
    default: nil
    }
  }

  // MARK: Files

  private static func ofFile(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .blueprint:
      Phrase(
        en: "The blueprint's id, such as `repair-visit`; it makes the file a blueprint and names what is made of it.",
        zh: "蓝图的标识，例如“维修服务”；有了它，这个文件就是服务蓝图，生成的文件也用它命名。",
        af: "Die bloudruk se kenmerk, soos `herstelbesoek`; dit maak die lêer 'n bloudruk en benoem wat daaruit kom.")
    case .library:
      Phrase(
        en: "The library's id, such as `phone`; its standards are used as `phone.STANDARD`.",
        zh: "标准库的标识，例如“phone”；采用其中的标准时写“phone.标准”。",
        af: "Die biblioteek se kenmerk, soos `phone`; sy standaarde word as `phone.STANDAARD` gebruik.")
    case .title:
      Phrase(
        en: "The name at the head of every document; the id when it is left out.", zh: "印在每份文档开头的名称；不写则用标识。",
        af: "Die naam bo-aan elke dokument; die kenmerk as dit weggelaat word.")
    case .language:
      Phrase(
        en: "The language of the texts, as `en`, `zh-CN` or `af`; that of the keywords when it is left out.",
        zh: "内容的语言，写“zh-CN”“en”或“af”；不写则看关键词用的语言。",
        af: "Die taal van die tekste, as `af`, `en` of `zh-CN`; dié van die sleutelwoorde as dit weggelaat word.")
    case .version:
      Phrase(
        en: "The edition of this file, such as `1.2.0`.", zh: "这个文件的版本，例如“1.2.0”。",
        af: "Die uitgawe van hierdie lêer, soos `1.2.0`.")
    case .owner:
      Phrase(
        en: "The department or person who answers for this file.", zh: "对这个文件负责的部门或人。",
        af: "Die afdeling of persoon wat vir hierdie lêer verantwoordelik is.")
    case .imports:
      Phrase(
        en: "The libraries that are used here, as paths from this file's folder: `[../libraries/phone.yaml]`.",
        zh: "这里要用的标准库，写从本文件所在文件夹算起的路径：“[../libraries/phone.yaml]”。",
        af: "Die biblioteke wat hier gebruik word, as paaie van hierdie lêer se gids af: `[../libraries/phone.yaml]`.")
    case .extends:
      Phrase(
        en: "The blueprint that this one builds on, as a path from this file's folder; what is left out is inherited.",
        zh: "在哪份蓝图的基础上改动，写从本文件所在文件夹算起的路径；没写的都照样继承。",
        af:
          "Die bloudruk waarop hierdie een bou, as 'n pad van hierdie lêer se gids af; wat weggelaat word, word geërf.")
    case .drop:
      Phrase(
        en: "What is not inherited, as `STEP`, `STEP/ID` or the id of a promise.",
        zh: "不继承的内容，写“步骤”“步骤/标识”或承诺的标识。",
        af: "Wat nie geërf word nie, as `STAP`, `STAP/KENMERK` of 'n belofte se kenmerk.")
    case .waivers:
      Phrase(
        en: "Where this file may be looser than what it inherits, each with reason, approver and last day.",
        zh: "在哪些地方可以比继承的标准宽松，每条写明理由、批准人和有效期。",
        af: "Waar hierdie lêer losser mag wees as wat dit erf, elk met rede, goedkeurder en laaste dag.")
    case .roles:
      Phrase(
        en: "Who acts in the service, by id; the entry `customer` gives the customer another name.",
        zh: "服务里有哪些岗位，按标识写；“客户”一项可以给客户改个称呼。",
        af: "Wie in die diens optree, volgens kenmerk; die inskrywing `klant` of `kliënt` gee die klant 'n ander naam.")
    case .expectations:
      Phrase(
        en: "What customers want, by id; requirements say with `meets` which of it they meet.",
        zh: "客户想要什么，按标识写；服务要求用“满足”说明满足哪一条。",
        af: "Wat klante wil hê, volgens kenmerk; vereistes sê met `voldoen-aan` waaraan hulle voldoen.")
    case .metrics:
      Phrase(
        en: "The figures that management watches, by id.", zh: "管理层关注的数字，按标识写。",
        af: "Die syfers wat die bestuur dophou, volgens kenmerk.")
    case .tiers:
      Phrase(
        en: "The customer segments, the highest service first, such as `[vip, standard, basic]`.",
        zh: "客户的分级，服务规格最高的写在最前，例如“[vip, standard, basic]”。",
        af: "Die klantgroepe, die hoogste diens eerste, soos `[vip, standaard, basies]`.")
    case .phases:
      Phrase(
        en: "The parts of the journey in their order, such as `before: Before the visit`.",
        zh: "服务过程的几个阶段，按先后写，例如“before: 事前”。",
        af: "Die dele van die reis in hul volgorde, soos `before: Voor die besoek`.")
    case .promises:
      Phrase(
        en: "Times that the customer was told; motc adds up the steps and says whether they can be kept.",
        zh: "对客户说过的时间；motc 把各步骤的用时加起来，看能不能做到。",
        af: "Tye wat die klant belowe is; motc tel die stappe op en sê of dit nagekom kan word.")
    case .steps:
      Phrase(
        en: "The service step by step, from the first contact to the last.", zh: "服务的各个步骤，从第一次接触到最后一次。",
        af: "Die diens stap vir stap, van die eerste aanraking tot die laaste.")
    case .standards:
      Phrase(
        en: "The library's requirements by id, for blueprints to `use`.", zh: "标准库里的服务要求，按标识写，供蓝图“采用”。",
        af: "Die biblioteek se vereistes volgens kenmerk, vir bloudrukke om te `gebruik`.")
    default: nil
    }
  }

  // MARK: Definitions

  private static func ofRole(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .stage:
      Phrase(
        en: "The lane that the role may act in, or a list of them; any when it is left out.",
        zh: "这个岗位可以在哪一栏做事，可以写几个；不写则哪里都可以。",
        af: "Die baan waarin die rol mag optree, of 'n lys daarvan; enige een as dit weggelaat word.")
    case .kind:
      Phrase(
        en: "Whether the role is a person, as when it is left out, or a system.", zh: "这个岗位是人还是系统；不写则是人。",
        af: "Of die rol 'n persoon is, soos wanneer dit weggelaat word, of 'n stelsel.")
    case .requirements:
      Phrase(
        en: "Standards that are always in force for whoever has the role, such as wearing the badge.",
        zh: "担任这个岗位的人始终要做到的标准，例如佩戴工牌。",
        af: "Standaarde wat altyd geld vir wie die rol het, soos om die naamplaatjie te dra.")
    default: nil
    }
  }

  private static func ofExpectation(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .text:
      Phrase(
        en: "The wish in the customer's words, such as `the phone is answered at once`.",
        zh: "用客户的话写出的期望，例如“电话马上有人接”。",
        af: "Die wens in die klant se woorde, soos `die foon word dadelik beantwoord`.")
    case .dimension:
      Phrase(
        en: "Which of the five SERVQUAL dimensions of quality it belongs to.", zh: "属于 SERVQUAL 五个质量维度中的哪一个。",
        af: "By watter van die vyf SERVQUAL-dimensies van gehalte dit hoort.")
    default: nil
    }
  }

  private static func ofMetric(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .target:
      Phrase(
        en: "The value to reach, such as `at least 95 %`.", zh: "要达到的值，例如“不低于 95%”。",
        af: "Die waarde om te haal, soos `ten minste 95 %`.")
    default: nil
    }
  }

  private static func ofPromise(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .text:
      Phrase(
        en: "What the customer was told, such as `your tea within ten minutes`.", zh: "对客户说过的话，例如“十分钟之内上茶”。",
        af: "Wat die klant belowe is, soos `u tee binne tien minute`.")
    case .from:
      Phrase(
        en: "From when the time counts: the end of a step, or its start with `{ start-of: STEP }`.",
        zh: "从什么时候算起：某个步骤结束，或者用“{ 开始于: 步骤 }”表示它开始。",
        af: "Van wanneer die tyd tel: die einde van 'n stap, of sy begin met `{ begin-van: STAP }`.")
    case .to:
      Phrase(
        en: "Until when the time counts: the end of a step, or its start with `{ start-of: STEP }`.",
        zh: "算到什么时候：某个步骤结束，或者用“{ 开始于: 步骤 }”表示它开始。",
        af: "Tot wanneer die tyd tel: die einde van 'n stap, of sy begin met `{ begin-van: STAP }`.")
    case .within:
      Phrase(
        en: "The longest that it may take, such as `10 min` or `2 h`.", zh: "最长可以用多久，例如“10 分钟”“2 小时”。",
        af: "Die langste wat dit mag duur, soos `10 min` of `2 uur`.")
    case .when:
      Phrase(
        en: "Which cases the promise is about, in plain words; only the usual way is then held against it.",
        zh: "承诺说的是哪些情况，用一句话写；写了就只拿平常的走法来比。",
        af: "Oor watter gevalle die belofte gaan, in gewone woorde; net die gewone pad word dan daarmee vergelyk.")
    default: nil
    }
  }

  private static func ofWaiver(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .of:
      Phrase(
        en: "The inherited standard, as `STEP`, `STEP/ID`, or an id that stands alone.",
        zh: "继承来的哪条标准，写“步骤”“步骤/标识”或单独的标识。",
        af: "Die geërfde standaard, as `STAP`, `STAP/KENMERK`, of 'n kenmerk alleen.")
    case .reason:
      Phrase(
        en: "Why it cannot be kept here, such as `no car park at this branch`.", zh: "为什么这里做不到，例如“门店没有停车场”。",
        af: "Waarom dit nie hier nagekom kan word nie, soos `geen parkeerterrein by hierdie tak nie`.")
    case .approvedBy:
      Phrase(
        en: "Who gave leave, such as `regional manager`.", zh: "谁批准的，例如“区域经理”。",
        af: "Wie toestemming gegee het, soos `streekbestuurder`.")
    case .expires:
      Phrase(
        en: "The last day on which it holds, as `2027-06-30`.", zh: "有效的最后一天，写“2027-06-30”这样的日期。",
        af: "Die laaste dag waarop dit geld, as `2027-06-30`.")
    default: nil
    }
  }

  // MARK: Steps

  private static func ofStep(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .step:
      Phrase(
        en: "The step's id, such as `booking-call`; other places refer to the step by it.",
        zh: "步骤的标识，例如“来电预约”；别处用它来引用这个步骤。",
        af: "Die stap se kenmerk, soos `bespreking`; ander plekke verwys daarmee na die stap.")
    case .phase:
      Phrase(
        en: "The phase that begins here; it carries on to the steps below until another is written.",
        zh: "从这里开始的阶段；下面的步骤沿用，直到写了另一个。",
        af: "Die fase wat hier begin; dit geld vir die stappe hieronder totdat 'n ander geskryf word.")
    case .channel:
      Phrase(
        en: "How customer and service meet, such as phone, counter or app.", zh: "客户通过什么渠道接触服务，例如电话、柜台、小程序。",
        af: "Hoe klant en diens ontmoet, soos foon, toonbank of toep.")
    case .after:
      Phrase(
        en: "For a new step in a blueprint that extends another: the inherited step that it follows.",
        zh: "继承别的蓝图时，新增的步骤排在哪个继承来的步骤之后。",
        af: "Vir 'n nuwe stap in 'n bloudruk wat 'n ander uitbrei: die geërfde stap waarop dit volg.")
    case .before:
      Phrase(
        en: "For a new step in a blueprint that extends another: the inherited step that it precedes.",
        zh: "继承别的蓝图时，新增的步骤排在哪个继承来的步骤之前。",
        af: "Vir 'n nuwe stap in 'n bloudruk wat 'n ander uitbrei: die geërfde stap waarvoor dit kom.")
    case .evidence:
      Phrase(
        en: "What the customer sees, hears or holds here, such as `[price board, receipt]`.",
        zh: "客户在这里看到、听到、拿到的东西，例如“[价目牌, 收据]”。",
        af: "Wat die klant hier sien, hoor of vashou, soos `[prysbord, kwitansie]`.")
    case .customer:
      Phrase(
        en: "What the customer does, above the line of interaction.", zh: "客户做什么，在互动分界线之上。",
        af: "Wat die klant doen, bo die lyn van interaksie.")
    case .frontstage:
      Phrase(
        en: "What is done in contact with the customer, above the line of visibility.", zh: "与客户接触的人做什么，在可视分界线之上。",
        af: "Wat in aanraking met die klant gedoen word, bo die lyn van sigbaarheid.")
    case .backstage:
      Phrase(
        en: "What staff do out of the customer's sight, below the line of visibility.",
        zh: "客户看不到的地方员工做什么，在可视分界线之下。",
        af: "Wat personeel buite die klant se sig doen, onder die lyn van sigbaarheid.")
    case .support:
      Phrase(
        en: "What systems and other departments do, below the line of internal interaction.",
        zh: "系统和其他部门做什么，在内部互动分界线之下。",
        af: "Wat stelsels en ander afdelings doen, onder die lyn van interne interaksie.")
    case .duration:
      Phrase(
        en:
          "How long the step takes without the wait, such as `5 min` or `2..5 min`; its longest action when it is left out.",
        zh: "这一步用多久，不算等候，例如“5 分钟”“2~5 分钟”；不写则按用时最长的动作算。",
        af:
          "Hoe lank die stap sonder die wag duur, soos `5 min` of `2..5 min`; sy langste handeling as dit weggelaat word."
      )
    case .wait:
      Phrase(
        en: "How long the customer waits before the step begins, such as `0..20 s`; it comes on top of the duration.",
        zh: "这一步开始之前客户等多久，例如“0~20 秒”；与用时相加。",
        af: "Hoe lank die klant wag voordat die stap begin, soos `0..20 s`; dit kom by die duur.")
    case .next:
      Phrase(
        en:
          "The step that comes next, `end`, or branches such as `[{ when: paid, to: leave }, { to: pay }]`; the one below when it is left out.",
        zh: "接下来是哪一步，或者“结束”，或者分支，例如“[{ 条件: 已付款, 到: 离店 }, { 到: 付款 }]”；不写则接下面一步。",
        af:
          "Die stap wat volg, `einde`, of vertakkings soos `[{ wanneer: betaal, na: vertrek }, { na: betaling }]`; die een hieronder as dit weggelaat word."
      )
    default: nil
    }
  }

  private static func ofArm(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .when:
      Phrase(
        en: "The condition for going this way, in plain words; the arm without one means otherwise.",
        zh: "什么情况下走这条路，用一句话写；没有条件的分支表示其他情况。",
        af: "Die voorwaarde om so te gaan, in gewone woorde; die tak sonder een beteken andersins.")
    case .to:
      Phrase(
        en: "The id of the step that comes next, or `end`.", zh: "下一步的标识，或者“结束”。",
        af: "Die kenmerk van die volgende stap, of `einde`.")
    case .atMost:
      Phrase(
        en: "How often this way may be taken where it leads back to an earlier step, such as `2`.",
        zh: "这条路回到前面的步骤时，最多可以走几次，例如“2”。",
        af: "Hoe dikwels hierdie pad gevolg mag word waar dit na 'n vroeër stap teruglei, soos `2`.")
    default: nil
    }
  }

  private static func ofTimePoint(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .startOf:
      Phrase(
        en: "The step whose start is meant, before the customer's wait.", zh: "哪个步骤开始时，在客户等候之前。",
        af: "Die stap waarvan die begin bedoel word, voor die klant se wag.")
    default: nil
    }
  }

  private static func ofFormField(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .name:
      Phrase(
        en: "What is written down, such as `licence plate`.", zh: "要登记什么，例如“车牌号”。",
        af: "Wat neergeskryf word, soos `nommerplaat`.")
    case .type:
      Phrase(
        en: "What is filled in, a text when it is left out.", zh: "填写什么样的内容；不写则是文本。",
        af: "Wat ingevul word, 'n teks as dit weggelaat word.")
    case .required:
      Phrase(
        en: "Whether it must not stay empty; no when it is left out.", zh: "是不是必须填写；不写则不是。",
        af: "Of dit nie leeg mag bly nie; nee as dit weggelaat word.")
    case .choices:
      Phrase(
        en: "What a `choice` chooses from, such as `[cash, card]`.", zh: "“选择”有哪些选项，例如“[现金, 刷卡]”。",
        af: "Waaruit 'n `keuse` kies, soos `[kontant, kaart]`.")
    default: nil
    }
  }

  // MARK: Statements

  private static func ofAction(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .title:
      Phrase(
        en: "A short name, for the action's row in the table of standards.", zh: "简短的名称，用在服务标准表中这个动作的一行。",
        af: "'n Kort naam, vir die handeling se ry in die tabel van standaarde.")
    case .by:
      Phrase(
        en: "Who does it: the id of a role, or a list of them.", zh: "由谁做：岗位标识，可以写几个。",
        af: "Wie dit doen: 'n rol se kenmerk, of 'n lys daarvan.")
    case .text:
      Phrase(
        en: "What is done, such as `answers the phone`.", zh: "做什么，例如“接听电话”。",
        af: "Wat gedoen word, soos `antwoord die foon`.")
    case .duration:
      Phrase(
        en: "How long the action takes, such as `5 min` or `2..5 min`; no longer than its step.",
        zh: "这个动作用多久，例如“5 分钟”“2~5 分钟”；不能比步骤长。",
        af: "Hoe lank die handeling duur, soos `5 min` of `2..5 min`; nie langer as sy stap nie.")
    case .wait:
      Phrase(
        en: "How long the customer waits while it is done, such as `5 min`; it adds nothing to the step's time.",
        zh: "做这件事时客户等多久，例如“5 分钟”；不增加步骤的用时。",
        af: "Hoe lank die klant wag terwyl dit gedoen word, soos `5 min`; dit voeg niks by die stap se tyd nie.")
    default: nil
    }
  }

  private static func ofRequirement(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .text:
      Phrase(
        en: "The standard in the words that staff will read, such as `answer within three rings`.",
        zh: "标准的内容，写给员工看，例如“来电铃声响三声内接听”。",
        af: "Die standaard in die woorde wat personeel lees, soos `antwoord binne drie luie`.")
    case .measure:
      Phrase(
        en: "What is counted or measured and its limit, such as `rings <= 3` or `temperature = 80 ± 2 ℃`.",
        zh: "量什么、限值多少，例如“铃声 <= 3 声”“茶水温度 = 80 ± 2 ℃”。",
        af: "Wat getel of gemeet word en die perk, soos `luie <= 3` of `temperatuur = 80 ± 2 ℃`.")
    case .meets:
      Phrase(
        en: "The customers' expectations that it meets, by id.", zh: "满足哪些客户期望，写标识。",
        af: "Die klante se verwagtinge waaraan dit voldoen, volgens kenmerk.")
    case .strength:
      Phrase(
        en: "Whether it must be kept, as when it is left out, or should be.", zh: "必须做到还是应当做到；不写则是必须。",
        af: "Of dit nagekom moet word, soos wanneer dit weggelaat word, of behoort te word.")
    case .within:
      Phrase(
        en: "The time limit, such as `10 min`; `after` says from when it counts.", zh: "时限，例如“10 分钟”；从什么时候算起写在“之后”。",
        af: "Die tydperk, soos `10 min`; `ná` sê van wanneer dit tel.")
    case .after:
      Phrase(
        en: "The time limit counts from the end of this step, or from its start with `{ start-of: STEP }`.",
        zh: "时限从这个步骤结束算起，或者用“{ 开始于: 步骤 }”从它开始算起。",
        af: "Die tydperk tel van die einde van hierdie stap af, of van sy begin met `{ begin-van: STAP }`.")
    case .before:
      Phrase(
        en: "It has to be done before this step ends, or before it starts with `{ start-of: STEP }`.",
        zh: "要在这个步骤结束之前做到，或者用“{ 开始于: 步骤 }”表示在它开始之前。",
        af: "Dit moet gedoen wees voor hierdie stap eindig, of voor dit begin met `{ begin-van: STAP }`.")
    case .tiers:
      Phrase(
        en: "What changes for a tier: another text, measure or `within`, or `none`.",
        zh: "对某一级客户有什么不同：内容、量化或时限，或者写“无”。",
        af: "Wat vir 'n vlak verander: 'n ander teks, maatstaf of `binne`, of `geen`.")
    case .moments:
      Phrase(
        en: "The moments of truth that threaten this requirement: one, or a list.", zh: "威胁这条要求的关键时刻：一条，或者列表。",
        af: "Die oomblikke van waarheid wat hierdie vereiste bedreig: een, of 'n lys.")
    case .use:
      Phrase(
        en: "Standards of an imported library that stand here, as `phone.three-rings`, or `phone` for all of them.",
        zh: "采用已引用的标准库里的标准，写“phone.three-rings”，或者用“phone”表示全部。",
        af: "Standaarde van 'n ingevoerde biblioteek wat hier staan, as `phone.three-rings`, of `phone` vir almal.")
    default: nil
    }
  }

  private static func ofTierVariant(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .text:
      Phrase(
        en: "The wording for this tier, in place of the requirement's own.", zh: "这一级客户适用的写法，代替原来的内容。",
        af: "Die bewoording vir hierdie vlak, in die plek van die vereiste s'n.")
    case .measure:
      Phrase(
        en: "The measure for this tier, such as `rings <= 2`.", zh: "这一级客户的量化，例如“铃声 <= 2 声”。",
        af: "Die maatstaf vir hierdie vlak, soos `luie <= 2`.")
    case .within:
      Phrase(
        en: "The time limit for this tier, such as `5 min`.", zh: "这一级客户的时限，例如“5 分钟”。",
        af: "Die tydperk vir hierdie vlak, soos `5 min`.")
    default: nil
    }
  }

  private static func ofMoment(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .risk:
      Phrase(
        en: "What goes wrong, as the customer sees it, such as `the phone rings and nobody answers`.",
        zh: "客户看来出了什么错，例如“铃声响了好几声，没有人接听”。",
        af: "Wat verkeerd loop, soos die klant dit sien, soos `die foon lui en niemand antwoord nie`.")
    case .delight:
      Phrase(
        en: "What goes beyond what the customer expects, such as `the regular guest's name is known`.",
        zh: "超出客户期望的事，例如“记住老顾客的名字”。",
        af: "Wat verder gaan as wat die klant verwag, soos `die gereelde gas se naam is bekend`.")
    case .threatens:
      Phrase(
        en: "The requirements that the risk threatens, by id.", zh: "这个风险威胁哪些服务要求，写标识。",
        af: "Die vereistes wat die risiko bedreig, volgens kenmerk.")
    case .severity:
      Phrase(
        en: "How bad it is for the customer, from 1 (hardly noticed) to 5 (the customer is lost).",
        zh: "对客户有多严重，从 1（几乎察觉不到）到 5（失去客户）。",
        af: "Hoe erg dit vir die klant is, van 1 (skaars opgemerk) tot 5 (die klant is verlore).")
    case .likelihood:
      Phrase(
        en: "How often it happens, from 1 (hardly ever) to 5 (nearly always).", zh: "多久发生一次，从 1（极少）到 5（几乎每次）。",
        af: "Hoe dikwels dit gebeur, van 1 (byna nooit) tot 5 (byna altyd).")
    case .detection:
      Phrase(
        en: "How hard it is to notice in time, from 1 (always noticed) to 5 (never).",
        zh: "及时发现有多难，从 1（总能发现）到 5（发现不了）。",
        af: "Hoe moeilik dit is om betyds op te merk, van 1 (altyd opgemerk) tot 5 (nooit).")
    case .cause:
      Phrase(
        en: "Where the risk comes from.", zh: "风险从哪里来。", af: "Waar die risiko vandaan kom.")
    case .controls:
      Phrase(
        en: "What is done so that the risk does not come true: one management point, or a list.",
        zh: "为了不让风险发生做什么：一条管理要点，或者列表。",
        af: "Wat gedoen word sodat die risiko nie waar word nie: een beheerpunt, of 'n lys.")
    case .recovery:
      Phrase(
        en: "What is done for the customer once it has happened.", zh: "发生之后为客户做什么。",
        af: "Wat vir die klant gedoen word nadat dit gebeur het.")
    case .residual:
      Phrase(
        en: "The score expected with the controls in place, such as `{ likelihood: 1 }`.",
        zh: "做到管理要点之后预计的评分，例如“{ 可能性: 1 }”。",
        af: "Die telling wat met die beheerpunte in plek verwag word, soos `{ waarskynlikheid: 1 }`.")
    default: nil
    }
  }

  private static func ofResidual(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .severity:
      Phrase(
        en: "How bad it still is for the customer, from 1 to 5.", zh: "对客户还有多严重，从 1 到 5。",
        af: "Hoe erg dit nog vir die klant is, van 1 tot 5.")
    case .likelihood:
      Phrase(
        en: "How often it still happens, from 1 to 5.", zh: "还有多常发生，从 1 到 5。",
        af: "Hoe dikwels dit nog gebeur, van 1 tot 5.")
    case .detection:
      Phrase(
        en: "How hard it still is to notice in time, from 1 to 5.", zh: "及时发现还有多难，从 1 到 5。",
        af: "Hoe moeilik dit nog is om betyds op te merk, van 1 tot 5.")
    default: nil
    }
  }

  private static func ofControl(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .by:
      Phrase(
        en: "Who does it: the id of a role; when it is left out, whoever answers for the threatened requirement.",
        zh: "由谁做：岗位标识；不写则由被威胁的服务要求的负责人做。",
        af: "Wie dit doen: 'n rol se kenmerk; weggelaat, wie vir die bedreigde vereiste verantwoordelik is.")
    case .text:
      Phrase(
        en: "What is done, such as `two agents stay at the phones`.", zh: "做什么，例如“电话旁边随时有人”。",
        af: "Wat gedoen word, soos `twee agente bly by die fone`.")
    case .kind:
      Phrase(
        en: "How it works: it prevents, detects, trains, or is set up once.", zh: "起什么作用：预防、发现、培训，或者事先准备一次。",
        af: "Hoe dit werk: dit voorkom, spoor op, lei op, of word een keer opgestel.")
    case .at:
      Phrase(
        en: "The step in which it is done, when that is another one; it is printed there.",
        zh: "在哪个步骤做，如果是另一个步骤；会印在那里。",
        af: "Die stap waarin dit gedoen word, as dit 'n ander een is; dit word daar gedruk.")
    case .answers:
      Phrase(
        en: "The moments that it answers, by id; all of them here when it is left out.",
        zh: "应对哪些关键时刻，写标识；不写则应对这里所有的。",
        af: "Die oomblikke waarop dit antwoord, volgens kenmerk; almal hier as dit weggelaat word.")
    default: nil
    }
  }

  private static func ofRecovery(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .by:
      Phrase(
        en: "Who does it: the id of a role; when it is left out, whoever answers for the threatened requirement.",
        zh: "由谁做：岗位标识；不写则由被威胁的服务要求的负责人做。",
        af: "Wie dit doen: 'n rol se kenmerk; weggelaat, wie vir die bedreigde vereiste verantwoordelik is.")
    case .text:
      Phrase(
        en: "What is done for the customer, such as `apologises and helps at once`.",
        zh: "为客户做什么，例如“请客户原谅并立即处理”。",
        af: "Wat vir die klant gedoen word, soos `vra om verskoning en help dadelik`.")
    case .within:
      Phrase(
        en: "How soon it is done, such as `1 min`.", zh: "多久之内做到，例如“1 分钟”。",
        af: "Hoe gou dit gedoen word, soos `1 min`.")
    case .offer:
      Phrase(
        en: "What the customer gets to make up for it, such as `a voucher for a car wash`.",
        zh: "给客户什么补偿，例如“免费洗车券”。",
        af: "Wat die klant as vergoeding kry, soos `'n bewys vir 'n karwas`.")
    default: nil
    }
  }

  // MARK: Project

  private static func ofProject(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .motc:
      Phrase(
        en: "The project's name; makes the file a project file, which governs its folder and all below.",
        zh: "项目名称；写了它，这个文件就是项目文件，管本文件夹及其下所有文件。",
        af: "Die projek se naam; maak die lêer 'n projeklêer, wat oor sy gids en alles daaronder besluit.")
    case .root:
      Phrase(
        en: "The folder in which the blueprints are; that of `motc.yaml` when it is left out.",
        zh: "蓝图所在的文件夹；不写就是 motc.yaml 所在的文件夹。",
        af: "Die gids waarin die bloudrukke is; dié van `motc.yaml` as dit weggelaat word.")
    case .include:
      Phrase(
        en: "Which files a run without names takes, as patterns from the root, such as `blueprints/**/*.yaml`.",
        zh: "不指定文件时检查哪些，写从根目录算起的路径模式，例如“blueprints/**/*.yaml”。",
        af: "Watter lêers 'n lopie sonder name neem, as patrone van die wortel af, soos `blueprints/**/*.yaml`.")
    case .output:
      Phrase(
        en: "The folder for the documents, unless the command line names one.", zh: "文档放在哪个文件夹；命令行指定时以命令行为准。",
        af: "Die gids vir die dokumente, tensy die opdragreël een noem.")
    case .language:
      Phrase(
        en: "What messages are in: `en`, `zh-CN` or `af`; documents follow their own file.",
        zh: "消息用什么语言：“en”“zh-CN”或“af”；文档仍按各自文件的语言。",
        af: "Waarin boodskappe is: `en`, `zh-CN` of `af`; dokumente volg hul eie lêer.")
    case .rules:
      Phrase(
        en: "How much findings matter, by a rule's code or name or a family's letter, such as `Q501: off`.",
        zh: "各规则的级别，写规则的编号、名称或类别字母，例如“Q501: 关闭”。",
        af: "Hoeveel bevindings saak maak, volgens 'n reël se kode of naam of 'n familie se letter, soos `Q501: af`.")
    case .overrides:
      Phrase(
        en: "Other severities for some files.", zh: "部分文件另用的级别。", af: "Ander erns vir party lêers.")
    case .paths:
      Phrase(
        en: "The files that are meant, as patterns from the folder of `motc.yaml`, such as `drafts/**`.",
        zh: "指哪些文件，写从 motc.yaml 所在文件夹算起的路径模式，例如“drafts/**”。",
        af: "Die lêers wat bedoel word, as patrone van die gids van `motc.yaml` af, soos `konsepte/**`.")
    case .thresholds:
      Phrase(
        en: "From where on a risk or a wait is too much.", zh: "风险和等候到多少算过高。",
        af: "Van waar af 'n risiko of 'n wag te veel is.")
    case .words:
      Phrase(
        en: "Words of the house beside those that motc knows.", zh: "motc 自带词表之外，企业自己的用词。",
        af: "Woorde van die huis naas dié wat motc ken.")
    case .units:
      Phrase(
        en: "Units of the house, each a `count` or so much of a known one, such as `portion: 45 g`.",
        zh: "企业自己的单位：写“数量”，或者写一个是多少，例如“份: 45 克”。",
        af: "Eenhede van die huis, elk 'n `aantal` of soveel van 'n bekende een, soos `porsie: 45 g`.")
    case .templates:
      Phrase(
        en: "A folder whose templates take the place of the built-in ones of the same path.",
        zh: "放模板的文件夹；路径相同的，代替自带的模板。",
        af: "'n Gids waarvan die sjablone die plek van die ingeboudes met dieselfde pad neem.")
    case .checklist:
      Phrase(
        en: "How checklists are filled in.", zh: "检查表怎么填写。", af: "Hoe kontrolelyste ingevul word.")
    default: nil
    }
  }

  private static func ofHouse(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .highRisk:
      Phrase(
        en: "The severity times likelihood, of 25, from which on a risk is high; 12 when it is left out.",
        zh: "严重度乘可能性（满分 25）达到多少算高风险；不写是 12。",
        af: "Die erns maal waarskynlikheid, uit 25, van waar af 'n risiko hoog is; 12 as dit weggelaat word.")
    case .highRPN:
      Phrase(
        en: "The same times detection, of 125; 60 when it is left out.", zh: "再乘探测度（满分 125）达到多少算高风险；不写是 60。",
        af: "Dieselfde maal opsporing, uit 125; 60 as dit weggelaat word.")
    case .longWait:
      Phrase(
        en: "From when on the customer waits long; `10 min` when it is left out.", zh: "客户等多久算久；不写是“10 分钟”。",
        af: "Van wanneer af die klant lank wag; `10 min` as dit weggelaat word.")
    case .vague:
      Phrase(
        en: "Words that say too little in a standard, such as `with flair`.", zh: "写在要求里等于没说的词，例如“差不多”。",
        af: "Woorde wat in 'n standaard te min sê, soos `met flair`.")
    default: nil
    }
  }

  private static func ofChecklistForm(_ keyword: Keyword) -> Phrase? {
    switch keyword {
    case .scale:
      Phrase(
        en: "The marks of an audit from the best down, each sign with its words; two to six.",
        zh: "全面检查的判定档，从好到差，每个记号写明含义；二到六档。",
        af: "Die punte van 'n oudit van die beste af, elke teken met sy woorde; twee tot ses.")
    case .observations:
      Phrase(
        en: "How often each line of an audit is observed, each with a column of its own.", zh: "全面检查时每行观察几次，各有一栏。",
        af: "Hoe dikwels elke reël van 'n oudit waargeneem word, elk met 'n eie kolom.")
    case .header:
      Phrase(
        en: "What is written down above the lists, such as `date` and `shift`.", zh: "表头要填什么，例如“日期”“班次”。",
        af: "Wat bo die lyste neergeskryf word, soos `datum` en `skof`.")
    default: nil
    }
  }
}
