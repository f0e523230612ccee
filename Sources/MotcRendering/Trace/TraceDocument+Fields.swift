import MotcSource

extension TraceDocument: TemplateRecord {
  package static let documentType = DocumentType<TraceDocument>(
    "trace", en: "The trace matrix.", zh: "追溯矩阵。", af: "Die naspeurmatriks.",
    fields: [
      Field(
        "heading", en: "What stands above and below the matrix.", zh: "矩阵的页眉和页脚内容。",
        af: "Wat bo en onder die matriks staan.", \.heading),
      Field("words", en: "The words of our own.", zh: "固定文字。", af: "Ons eie woorde.", \.words),
      Field(
        "coverage", en: "How much of the trace is there.", zh: "覆盖率。", af: "Hoeveel van die spoor daar is.", \.coverage),
      Field("expectations", en: "What customers want.", zh: "客户期望。", af: "Wat kliënte wil hê.", \.expectations),
      Field("hasExpectations", en: "Whether any is written.", zh: "是否写明了客户期望。", af: "Of enige geskryf is.") {
        !$0.expectations.isEmpty
      },
      Field(
        "groups", en: "The chains, step by step, then role by role.", zh: "按步骤、再按岗位排列的关联链。",
        af: "Die kettings, stap vir stap, dan rol vir rol.", \.groups),
      Field("hasGroups", en: "Whether there is any chain.", zh: "是否有关联链。", af: "Of daar enige ketting is.") {
        !$0.groups.isEmpty
      },
      Field(
        "metrics", en: "The figures that management watches.", zh: "各项指标。", af: "Die syfers wat bestuur dophou.",
        \.metrics),
      Field("hasMetrics", en: "Whether any is written.", zh: "是否写明了指标。", af: "Of enige geskryf is.") {
        !$0.metrics.isEmpty
      },
      Field(
        "columns", en: "How many columns the table of chains has.", zh: "关联链表的列数。",
        af: "Hoeveel kolomme die tabel van kettings het."
      ) {
        4 + ($0.expectations.isEmpty ? 0 : 1) + ($0.metrics.isEmpty ? 0 : 1)
      },
    ])
}

extension TraceCoverage: TemplateRecord {
  package static let documentType = DocumentType<TraceCoverage>(
    "coverage", en: "How much of the trace is there.", zh: "覆盖率。", af: "Hoeveel van die spoor daar is.",
    fields: [
      Field(
        "whole", en: "Requirements linked from end to end.", zh: "全程可追溯的服务要求。",
        af: "Vereistes van kant tot kant gekoppel.", \.whole),
      Field("links", en: "Link by link.", zh: "逐个环节。", af: "Skakel vir skakel.", \.links),
    ])
}

extension CoverageFigure: TemplateRecord {
  package static let documentType = DocumentType<CoverageFigure>(
    "coverage figure", en: "How many of some things have a link.", zh: "某一环节的关联数量。",
    af: "Hoeveel van sekere dinge 'n skakel het.",
    fields: [
      Field("name", en: "The link.", zh: "环节。", af: "Die skakel.", \.name),
      Field("definition", en: "What is counted.", zh: "统计口径。", af: "Wat getel word.", \.definition),
      Field(
        "fraction", en: "How many of how many: 28 of 30.", zh: "数量，如 28 / 30。", af: "Hoeveel van hoeveel: 28 van 30.",
        \.fraction),
      Field(
        "share", en: "The same in percent, rounded down.", zh: "百分比（向下取整）。",
        af: "Dieselfde in persent, afgerond na onder.", \.share),
      Field(
        "percent", en: "The number alone, for a bar.", zh: "百分比数字，用于绘条。", af: "Net die getal, vir 'n balk.", \.percent),
      Field("openList", en: "Those without the link.", zh: "缺少该环节的。", af: "Dié sonder die skakel.", \.openList),
      Field("isComplete", en: "Whether all have it.", zh: "是否全部具备。", af: "Of almal dit het.") { $0.open.isEmpty },
    ])
}

extension TraceExpectation: TemplateRecord {
  package static let documentType = DocumentType<TraceExpectation>(
    "traced expectation", en: "What a customer wants.", zh: "一项客户期望。", af: "Wat 'n kliënt wil hê.",
    fields: [
      Field("id", en: "Its id.", zh: "标识。", af: "Die kenmerk.", \.id),
      .authorsWords(\.text),
      Field("dimension", en: "The dimension of quality.", zh: "质量维度。", af: "Die dimensie van gehalte.", \.dimension),
      Field(
        "metBy", en: "The numbers of the requirements that meet it.", zh: "满足它的服务要求的编号。",
        af: "Die nommers van die vereistes wat daaraan voldoen.", \.metBy),
    ])
}

extension TraceGroup: TemplateRecord {
  package static let documentType = DocumentType<TraceGroup>(
    "traced step", en: "A step, or a role with standing standards.", zh: "一个步骤，或有常备标准的岗位。",
    af: "'n Stap, of 'n rol met staande standaarde.",
    fields: [
      Field(
        "number", en: "The step's number; none for a role.", zh: "步骤编号；岗位没有。",
        af: "Die stap se nommer; geen vir 'n rol nie.", \.number),
      Field("id", en: "Its id.", zh: "标识。", af: "Die kenmerk.", \.id),
      Field("title", en: "Its name.", zh: "名称。", af: "Die naam.", \.title),
      Field("chains", en: "What is traced there.", zh: "其中的关联链。", af: "Wat daar nagespeur word.", \.chains),
    ])
}

extension TraceChain: TemplateRecord {
  package static let documentType = DocumentType<TraceChain>(
    "trace chain", en: "A requirement with all that hangs on it; or what hangs on none.",
    zh: "一条服务要求及其关联；或没有关联服务要求的内容。",
    af: "'n Vereiste met alles wat daaraan hang; of wat aan geen hang nie.",
    fields: [
      Field(
        "requirement", en: "The requirement, if there is one.", zh: "服务要求（如有）。", af: "Die vereiste, as daar een is.",
        \.requirement),
      Field(
        "wantsRequirement", en: "Whether the lack of a requirement is a gap.", zh: "没有服务要求是否算缺口。",
        af: "Of die gebrek aan 'n vereiste 'n gaping is.", \.wantsRequirement),
      Field(
        "rows", en: "Its moments of truth, each with its controls.", zh: "各关键时刻及其管理要点。",
        af: "Sy oomblikke van waarheid, elk met sy beheer.", \.rows),
      Field("height", en: "How many rows there are.", zh: "行数。", af: "Hoeveel rye daar is.") { $0.rows.count },
      Field("metrics", en: "What watches it.", zh: "衡量它的指标。", af: "Wat dit dophou.", \.metrics),
      Field(
        "isUnwatched", en: "Whether the lack of a metric is a gap.", zh: "没有指标是否算缺口。",
        af: "Of die gebrek aan 'n aanwyser 'n gaping is.", \.isUnwatched),
    ])
}

extension TraceRequirement: TemplateRecord {
  package static let documentType = DocumentType<TraceRequirement>(
    "traced requirement", en: "A service requirement.", zh: "一条服务要求。", af: "'n Diensvereiste.",
    fields: [
      .checklistCode(\.code),
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field(
        "expectations", en: "The expectations that it meets.", zh: "满足的客户期望。",
        af: "Die verwagtinge waaraan dit voldoen.", \.expectations),
    ])
}

extension TraceRow: TemplateRecord {
  package static let documentType = DocumentType<TraceRow>(
    "trace row", en: "A moment of truth with what is done about it.", zh: "一个关键时刻及其管理要点。",
    af: "'n Oomblik van waarheid met wat daaraan gedoen word.",
    fields: [
      Field(
        "isFirst", en: "Whether it is the first of its requirement.", zh: "是否为该服务要求的第一行。",
        af: "Of dit die vereiste se eerste is.", \.isFirst),
      Field(
        "moment", en: "The moment; none: a gap.", zh: "关键时刻；没有则为缺口。", af: "Die oomblik; geen: 'n gaping.", \.moment),
      Field("controls", en: "What is done about it.", zh: "管理要点。", af: "Wat daaraan gedoen word.", \.controls),
      Field(
        "isUncontrolled", en: "Whether the lack of controls is a gap.", zh: "没有管理要点是否算缺口。",
        af: "Of die gebrek aan beheer 'n gaping is.", \.isUncontrolled),
      Field(
        "checks", en: "Where the checklist verifies it.", zh: "检查表中的位置。", af: "Waar die kontrolelys dit nagaan.",
        \.checks),
    ])
}

extension TraceMoment: TemplateRecord {
  package static let documentType = DocumentType<TraceMoment>(
    "traced moment", en: "A risk or a delight.", zh: "一个风险或惊喜。", af: "'n Risiko of 'n verrassing.",
    fields: [
      Field(
        "code", en: "The number in the risk register; none for a delight.", zh: "风险登记表中的编号；惊喜没有。",
        af: "Die nommer in die risikoregister; geen vir 'n verrassing nie.", \.code),
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field("isDelight", en: "Whether it is a delight.", zh: "是否为惊喜。", af: "Of dit 'n verrassing is.", \.isDelight),
      Field("score", en: "Severity × likelihood.", zh: "严重度 × 可能性。", af: "Erns × waarskynlikheid.", \.score),
      Field("isHigh", en: "Whether the score is high.", zh: "是否为高风险。", af: "Of die telling hoog is.", \.isHigh),
    ])
}

extension TraceControl: TemplateRecord {
  package static let documentType = DocumentType<TraceControl>(
    "traced control", en: "What is done about a moment of truth.", zh: "一条管理要点。",
    af: "Wat aan 'n oomblik van waarheid gedoen word.",
    fields: [
      .checklistCode(\.code),
      .stableID(\.id),
      .authorsWords(\.text),
      .condition(\.condition),
      Field("roles", en: "Who owns it.", zh: "由谁负责。", af: "Wie dit besit.", \.roles),
      Field("isFirst", en: "Whether it is the first.", zh: "是否为第一条。", af: "Of dit die eerste is.", \.isFirst),
    ])
}

extension TraceChecks: TemplateRecord {
  package static let documentType = DocumentType<TraceChecks>(
    "traced lines", en: "Lines of one of the checklist's lists.", zh: "检查表某一清单中的若干行。",
    af: "Reëls van een van die kontrolelys se lyste.",
    fields: [
      Field("list", en: "The list's name.", zh: "清单名称。", af: "Die lys se naam.", \.list),
      Field("codes", en: "The numbers of the lines.", zh: "各行编号。", af: "Die nommers van die reëls.", \.codes),
      Field("isFirst", en: "Whether it is the first.", zh: "是否为第一条。", af: "Of dit die eerste is.", \.isFirst),
    ])
}

extension TraceLink: TemplateRecord {
  package static let documentType = DocumentType<TraceLink>(
    "trace link", en: "Something at the other end of a link.", zh: "关联的另一端。",
    af: "Iets aan die ander kant van 'n skakel.",
    fields: [
      Field("id", en: "Its id.", zh: "标识。", af: "Die kenmerk.", \.id),
      .authorsWords(\.text),
      Field("isFirst", en: "Whether it is the first.", zh: "是否为第一条。", af: "Of dit die eerste is.", \.isFirst),
    ])
}

extension TraceMetric: TemplateRecord {
  package static let documentType = DocumentType<TraceMetric>(
    "traced metric", en: "A figure that management watches.", zh: "一项指标。", af: "'n Syfer wat bestuur dophou.",
    fields: [
      Field("id", en: "Its id.", zh: "标识。", af: "Die kenmerk.", \.id),
      Field("name", en: "Its name.", zh: "名称。", af: "Die naam.", \.name),
      Field("target", en: "The target, as written.", zh: "目标值（原文）。", af: "Die teiken, soos geskryf.", \.target),
      Field(
        "watches", en: "What it watches; none: a gap.", zh: "衡量对象；没有则为缺口。", af: "Wat dit dophou; geen: 'n gaping.",
        \.watches),
    ])
}
