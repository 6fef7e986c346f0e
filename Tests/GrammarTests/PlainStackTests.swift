import Testing

@testable import Grammar

@Suite struct PlainStackTests {
  @Test func givesBackInReverseHoweverFarItGrew() {
    var stack = PlainStack<Int32>(capacity: 1)
    for i in 0..<1000 { stack.push(Int32(i)) }
    let count = stack.count
    #expect(count == 1000)
    var found: [Int32] = []
    while let last = stack.pop() { found.append(last) }
    let expected = [Int32](0..<1000).reversed() as [Int32]
    #expect(found == expected)
  }

  @Test func isEmptyWhenAllIsRemoved() {
    var stack = PlainStack<Int32>(capacity: 2)
    stack.push(1)
    stack.removeAll()
    let last = stack.pop()
    #expect(last == nil)
  }
}
