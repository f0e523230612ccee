import MotcRendering
import MotcSource

/// Documents as real blueprints would give them.
enum FlowSamples {
  typealias Box = FlowDocument.Box
  typealias Column = FlowDocument.Column
  typealias Connection = FlowDocument.Connection

  static let names = ["repair-visit", "hotel-stay", "long-process"]

  static func named(_ name: String) -> FlowDocument? {
    switch name {
    case "repair-visit": repairVisit
    case "hotel-stay": hotelStay
    case "long-process": longProcess
    default: nil
    }
  }

  /// The repair visit at a dealership: one action in most steps, concurrent ones in two.
  static var repairVisit: FlowDocument {
    let actions: [[(FlowDocument.Lane, String)]] = [
      [(.customer, "客户来电预约")],
      [(.frontstage, "服务部门确认预约时间")],
      [(.customer, "客户驾车抵达")],
      [(.frontstage, "服务咨询师接待客户并获取车辆信息")],
      [(.customer, "客户提出车辆具体故障")],
      [(.frontstage, "故障诊断")],
      [(.backstage, "估算所需的时间和费用")],
      [(.customer, "客户接受服务")],
      [(.customer, "客户等候或者暂时离开"), (.backstage, "服务咨询师排定并执行预约工作")],
      [(.backstage, "验收")],
      [(.frontstage, "通知客户"), (.backstage, "清洗车辆"), (.backstage, "准备客户发票")],
      [(.customer, "客户支付费用")],
      [(.customer, "客户离开")],
    ]
    var document = FlowDocument(
      id: "4s-repair-visit", title: "4S店维修服务", language: .chinese, columns: [], boxes: [], connections: [])
    for (column, step) in actions.enumerated() {
      document.columns.append(Column(id: "s\(column + 1)", number: "\(column + 1)"))
      for (lane, text) in step {
        document.boxes.append(Box(id: "s\(column + 1)/\(document.boxes.count)", column: column, lane: lane, text: text))
      }
      if column > 0 { document.connections.append(Connection(from: column - 1, to: column)) }
    }
    document.boxes[3].marks = [.failPoint(score: 12)]
    document.boxes[0].marks = [.failPoint(score: 9)]
    document.boxes[8].marks = [.waitPoint(time: nil)]
    return document
  }

  /// A stay at a hotel with everything that a diagram can show.
  static var hotelStay: FlowDocument {
    FlowDocument(
      id: "hotel-stay", title: "Hotel stay: arrival to departure", subtitle: "Version 2.1 · tier: VIP",
      language: .english,
      columns: [
        Column(
          id: "book", number: "1", title: "Book a room", phase: "Before the stay",
          evidence: ["Web site", "Confirmation e-mail"], duration: "2..5 min"),
        Column(
          id: "arrive", number: "2", title: "Arrive", phase: "Check-in", evidence: ["Driveway, doors, uniforms"],
          duration: "1 min"),
        Column(
          id: "check-in", number: "3", title: "Check in", phase: "Check-in", evidence: ["Desk", "Key card"],
          wait: "0..5 min", duration: "3..6 min"),
        Column(
          id: "room", number: "4", title: "Go to the room", phase: "Check-in", evidence: ["Lift, corridor, room"],
          duration: "4 min"),
        Column(
          id: "move", number: "5", title: "Offer another room", phase: "During the stay", duration: "10 min"),
        Column(
          id: "breakfast", number: "6", title: "Breakfast", phase: "During the stay", evidence: ["Buffet, menu"],
          wait: "0..3 min", duration: "30..60 min"),
        Column(
          id: "pay", number: "7", title: "Check out", phase: "Departure", evidence: ["Bill"], duration: "3 min"),
        Column(id: "leave", number: "8", title: "Leave", phase: "Departure", duration: "1 min"),
      ],
      boxes: [
        Box(id: "book/1", column: 0, lane: .customer, text: "Chooses dates and a room, gives a card number"),
        Box(
          id: "book/2", column: 0, lane: .support, text: "Checks availability, confirms by e-mail",
          role: "Reservation system", marks: [.failPoint(score: 8)]),
        Box(id: "arrive/1", column: 1, lane: .customer, text: "Drives up to the entrance"),
        Box(
          id: "arrive/2", column: 1, lane: .frontstage, text: "Opens the door, greets by name, takes the bags",
          role: "Doorman", marks: [.delight, .momentOfTruth]),
        Box(id: "check-in/1", column: 2, lane: .customer, text: "Gives name and passport"),
        Box(
          id: "check-in/2", column: 2, lane: .frontstage, text: "Finds the booking, explains breakfast and Wi-Fi",
          role: "Receptionist", marks: [.failPoint(score: 16), .waitPoint(time: "5 min")]),
        Box(id: "check-in/3", column: 2, lane: .backstage, text: "Brings the bags to the room", role: "Porter"),
        Box(
          id: "check-in/4", column: 2, lane: .support, text: "Assigns a room, writes the key card",
          role: "Hotel system"),
        Box(
          id: "room/1", column: 3, lane: .customer, text: "Looks at the room: is it as expected?", isDecision: true),
        Box(
          id: "move/1", column: 4, lane: .frontstage, text: "Apologises and offers another room", role: "Duty manager",
          marks: [.failPoint(score: 10)]),
        Box(
          id: "move/2", column: 4, lane: .backstage, text: "Prepares the other room", role: "Housekeeping"),
        Box(id: "breakfast/1", column: 5, lane: .customer, text: "Has breakfast"),
        Box(
          id: "breakfast/2", column: 5, lane: .frontstage, text: "Seats the guest, brings coffee within two minutes",
          role: "Waiter"),
        Box(id: "breakfast/3", column: 5, lane: .backstage, text: "Cooks to order", role: "Kitchen"),
        Box(
          id: "pay/1", column: 6, lane: .customer, text: "Checks the bill: is it right?", isDecision: true),
        Box(
          id: "pay/2", column: 6, lane: .frontstage, text: "Prints the bill, takes payment", role: "Receptionist",
          marks: [.failPoint(score: 12)]),
        Box(id: "pay/3", column: 6, lane: .support, text: "Posts the charges", role: "Hotel system"),
        Box(id: "leave/1", column: 7, lane: .customer, text: "Leaves with a taxi"),
        Box(
          id: "leave/2", column: 7, lane: .frontstage, text: "Thanks the guest and loads the bags", role: "Doorman",
          marks: [.delight]),
      ],
      connections: [
        Connection(from: 0, to: 1), Connection(from: 1, to: 2), Connection(from: 2, to: 3),
        Connection(from: 3, to: 5, condition: "as expected"), Connection(from: 3, to: 4, condition: "not as expected"),
        Connection(from: 3, to: nil, condition: "no other room"),
        Connection(from: 4, to: 3, condition: "at most twice"), Connection(from: 5, to: 6),
        Connection(from: 6, to: 7, condition: "right"), Connection(from: 6, to: 6, condition: "an item is wrong"),
      ])
  }

  /// Sixty steps, six roles, three branches, a loop, in five phases.
  static var largeProcess: FlowDocument {
    let roles = ["Receptionist", "Advisor", "Technician", "Parts clerk", "Cashier", "Service manager"]
    let tasks = [
      "Greets the customer and asks for the reason of the visit", "Walks round the car with the customer",
      "Reads the fault memory", "Looks up the price of the part", "Explains what was found and what it costs",
      "Books the workshop", "Repairs the car", "Checks the work of a colleague", "Washes the car", "Prints the bill",
    ]
    var document = FlowDocument(
      id: "large", title: "From the first call to the next visit", language: .english, columns: [], boxes: [],
      connections: [])
    for column in 0..<60 {
      let phase = ["Booking", "Reception", "Workshop", "Hand-over", "Follow-up"][column / 12]
      document.columns.append(
        Column(
          id: "s\(column)", number: "\(column + 1)", title: "Step number \(column + 1)", phase: phase,
          evidence: column % 4 == 0 ? ["Order form"] : [], wait: column % 11 == 3 ? "0–10 min" : nil,
          duration: column % 3 == 0 ? "5–10 min" : nil))
      func add(_ lane: FlowDocument.Lane, _ shift: Int, _ marks: [FlowDocument.Mark] = []) {
        let number = document.boxes.count
        document.boxes.append(
          Box(
            id: "b\(number)", column: column, lane: lane, text: tasks[(column + shift) % tasks.count],
            role: lane == .customer ? nil : roles[(column + shift) % roles.count], marks: marks))
      }
      if column % 3 != 2 { add(.customer, 1) }
      if column % 3 != 1 { add(.frontstage, 0, column % 5 == 0 ? [.failPoint(score: 12)] : []) }
      if column % 4 == 1 { add(.backstage, 3) }
      if column % 7 == 2 { add(.support, 5) }
      if column > 0 { document.connections.append(Connection(from: column - 1, to: column)) }
    }
    for (from, to, condition) in [
      (17, 22, "the customer waits for the part"), (31, 28, "the check finds a fault"),
      (44, 47, "nothing is to be paid"),
    ] {
      if let box = document.boxes.firstIndex(where: { $0.column == from }) { document.boxes[box].isDecision = true }
      document.connections.append(Connection(from: from, to: to, condition: condition))
      if let index = document.connections.firstIndex(where: { $0.from == from && $0.to == from + 1 }) {
        document.connections[index].condition = "otherwise"
      }
    }
    return document
  }

  /// Thirty steps, which wrap.
  static var longProcess: FlowDocument {
    let visit = repairVisit
    var document = FlowDocument(
      id: "long", title: "汽车销售与售后全流程", language: .chinese, columns: [], boxes: [], connections: [])
    for column in 0..<30 {
      let phase = ["预约", "接待", "维修", "交车", "回访"][column / 6]
      document.columns.append(
        Column(id: "s\(column)", number: "\(column + 1)", phase: phase, duration: column % 4 == 0 ? "5–10 分钟" : nil))
      for box in visit.boxes where box.column == column % 13 {
        var copy = box
        copy.column = column
        copy.id = "s\(column)/\(box.id)"
        if column % 3 == 0 { copy.role = "服务咨询师" }
        document.boxes.append(copy)
      }
      if column > 0 { document.connections.append(Connection(from: column - 1, to: column)) }
    }
    document.connections.append(Connection(from: 17, to: 3, condition: "返工"))
    document.connections.append(Connection(from: 7, to: 26, condition: "客户不接受报价"))
    return document
  }
}
