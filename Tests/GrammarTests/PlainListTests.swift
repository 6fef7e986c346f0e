import Testing

@testable import Grammar

@Suite("Lists in plain memory")
struct PlainListTests {
  @Test("grow, change in place, shrink and are found from the end")
  func list() {
    var list = PlainList<Int>(capacity: 1)
    for number in 0..<100 { list.append(number) }
    #expect(list.count == 100)
    list[40] += 1000
    #expect(list[40] == 1040)
    #expect(list.lastIndex { $0 < 10 } == 9)
    #expect(list.lastIndex { $0 < 0 } == nil)
    #expect(list.removeLast() == 99)
    #expect(list.map { $0 % 7 }.count == 99)
    list.removeAll()
    #expect(list.count == 0)
    list.append(3)
    #expect(list.map { $0 } == [3])
  }

  @Test("give back what they hold")
  func release() {
    final class Held {}
    let held = Held()
    weak var seen: Held?
    do {
      var list = PlainList<Held>()
      let inner = Held()
      seen = inner
      list.append(inner)
      list.append(held)
      #expect(list[1] === held)
    }
    #expect(seen == nil)
  }
}
