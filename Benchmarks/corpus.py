#!/usr/bin/env python3
"""Writes blueprints of 14 steps, about 8 KB each, the same bytes for the same arguments.

    corpus.py FOLDER COUNT            FOLDER/00000.yaml ... and FOLDER/list.txt, one path a line
    corpus.py FOLDER COUNT --linked   the same, where every hundredth blueprint is a base that the next 99 extend and
                                      change, and all take standards from one library
"""
import os
import sys

STEPS = ["预约", "确认", "到店", "接待", "问诊", "诊断", "估价", "签字", "等候", "维修", "验收", "洗车", "结账", "离店"]
ACTS = ["说明来意并留下联系方式", "核对车牌号和行驶里程", "逐项说明维修项目和价格", "双手递上名片并自我介绍"]
STANDARDS = [
    ("来电铃声响三声内接听", "铃声 <= 3 声"), ("客户下车后一分钟内上前", "上前时间 <= 1 分钟"),
    ("报价与结算相差不超过百分之五", "报价误差 <= 5 %"), ("交车前清洁四块地垫", "地垫 = 4 块"),
    ("每三十分钟通报一次进度", "通报间隔 <= 30 分钟"),
]
RISKS = ["铃声响了好几声没有人接听", "客户到店后没有人上前", "结算金额与报价不一致", "超过约定时间没有通报", "车内留有油污"]
CONTROLS = ["值班表保证高峰期两人在岗", "系统在约定时间前二十分钟提醒", "交车前由客户当面核对", "来电转接到值班手机"]
ROLES = ["advisor", "reception", "cashier"]


def blueprint(seed):
    state = seed * 2654435761 + 12345

    def pick(items):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return items[(state >> 33) % len(items)]

    lines = [f"blueprint: store-{seed:05d}", f"title: {seed} 号门店维修服务", "language: zh-CN", "roles:"]
    lines += [f"  {role}: {{ title: {role}, stage: frontstage }}" for role in ROLES]
    lines += ["  technician: { title: 技师, stage: backstage }", "steps:"]
    for number, name in enumerate(STEPS, 1):
        role = ROLES[number % 3]
        text, measure = STANDARDS[(number + seed) % len(STANDARDS)]
        lines += [
            f"  - step: s{number}", f"    title: {name}", "    channel: in-person", f"    duration: {number % 4 + 1}..9 min",
            f"    evidence: {name}单", f"    customer: {pick(ACTS)}", "    frontstage:", f"      - {role}: {pick(ACTS)}",
        ]
        if number % 3 == 0:
            lines += ["    backstage:", "      - technician: 打印工单并安排工位"]
        lines += [
            "    requirements:", f"      - id: s{number}-standard", f"        text: {text}", f"        by: {role}",
            f"        measure: {measure}", "    moments:", f"      - risk: {pick(RISKS)}", f"        severity: {number % 3 + 1}",
            "        likelihood: 2", "        detection: 3", f"        threatens: s{number}-standard", "        controls:",
            f"          - {role}: {pick(CONTROLS)}", "            kind: prevent", f"          - {role}: 下班前由班组长抽查一次",
            "            kind: detect",
        ]
    return "\n".join(lines) + "\n"


def library():
    lines = ["library: phone", "title: 电话服务标准", "language: zh-CN", "roles: [agent]", "standards:"]
    for number in range(1, 21):
        lines += [
            f"  rule-{number}:", f"    text: 第 {number} 条：铃响 {number} 声内接听", "    by: agent",
            f"    measure: 铃声 <= {number} 声", "    moments:", f"      - risk: 第 {number} 条没有做到", "        controls:",
            "          - agent: 电话旁边必须有人",
        ]
    return "\n".join(lines) + "\n"


def linked(seed):
    base = seed - seed % 100
    if seed == base:
        return blueprint(seed).replace("language: zh-CN\n", "language: zh-CN\nimports: [phone.lib.yaml]\n") + "\n".join([
            "    controls:", "      - advisor: 每周抽查一次录音", "  - step: s15", "    customer: 打电话询问", "    frontstage:",
            "      - reception: 接听电话", "    requirements:", "      - use: [phone.rule-1, phone.rule-2, phone.rule-3]",
            "        by: reception", ""])
    lines = [f"blueprint: store-{seed:05d}", f"extends: {base:05d}.yaml", "imports: [phone.lib.yaml]", "steps:"]
    for number in range(1, 15, 2):
        lines += [
            f"  - step: s{number}", "    requirements:", f"      - id: s{number}-standard", f"        say: 门店 {seed} 欢迎您",
            f"      - text: 门店补充标准，{number} 分钟内完成登记", f"        within: {number} min", f"        after: s{number}",
            "        by: reception",
        ]
    lines += ["  - step: s15", "    requirements:", f"      - use: phone.rule-{seed % 17 + 4}", "        by: reception"]
    return "\n".join(lines) + "\n"


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    is_linked = "--linked" in sys.argv[3:]
    os.makedirs(folder, exist_ok=True)
    paths = []
    if is_linked:
        with open(os.path.join(folder, "phone.lib.yaml"), "w", encoding="utf-8", newline="\n") as file:
            file.write(library())
    for seed in range(count):
        path = os.path.join(os.path.abspath(folder), f"{seed:05d}.yaml")
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(linked(seed) if is_linked else blueprint(seed))
        paths.append(path)
    with open(os.path.join(folder, "list.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(paths) + "\n")


main()
