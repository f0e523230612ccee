import MotcSource

/// Pairs of Han characters that likely belong to one word, so that a line had better not end between them.
///
/// There is no dictionary: a pair that a document repeats is one of its terms, and the commonest function words are
/// listed.
struct WordPairs {
  private var pairs: [UInt64]

  init(repeatedIn texts: [String]) {
    var seen: [UInt64] = []
    // A text that stands in two places says nothing about its words.
    var read = Set<Text>(minimumCapacity: texts.count)
    for text in texts where read.insert(Text(text)).inserted {
      var before: Unicode.Scalar = " "
      for scalar in text.unicodeScalars {
        if isHan(before), isHan(scalar) { seen.append(key(before, scalar)) }
        before = scalar
      }
    }
    seen.sort()
    pairs = []
    for index in seen.indices.dropFirst() where seen[index] == seen[index - 1] && pairs.last != seen[index] {
      pairs.append(seen[index])
    }
  }

  func contains(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    guard isHan(before), isHan(after) else { return false }
    let wanted = key(before, after)
    return Self.find(wanted, in: Self.common) || Self.find(wanted, in: pairs)
  }

  private static func find(_ wanted: UInt64, in sorted: [UInt64]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] == wanted { return true }
      if sorted[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static let common: [UInt64] = {
    let words = """
      或者 以及 并且 如果 因为 所以 然后 进行 根据 我们 您的 可以 没有 通过 需要 必须 时候 之后 之前 以后 以前 时间 客户 顾客 服务
      员工 人员 工作 车辆 预约 确认 登记 接待 引导 等候 等待 暂时 离开 到达 抵达 支付 费用 发票 信息 电话 短信 微信 房间 酒店 入住
      退房 行李 前台 后台 经理 主管 系统 自动 通知 提醒 检查 清洁 清洗 准备 办理 手续 咨询 维修 故障 诊断 获取 提出 具体 询问 问候
      介绍 产品 订单 配送 送达 签收 现场 安排 执行 排定 估算 所需 接受 主动 热情 微笑 感谢 道歉 记录 填写 打印 交付 收银 结账 评价
      """
    var keys: [UInt64] = []
    var before: Unicode.Scalar = " "
    for scalar in words.unicodeScalars {
      if isHan(before), isHan(scalar) { keys.append(key(before, scalar)) }
      before = scalar
    }
    return keys.sorted()
  }()
}

func isHan(_ scalar: Unicode.Scalar) -> Bool {
  (0x4E00..<0xA000).contains(scalar.value)
}

private func key(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> UInt64 {
  UInt64(before.value) << 32 | UInt64(after.value)
}
