import Batch
import Glibc
import Synchronization
import Testing

@Suite struct OrderedBatchTests {
  @Test(arguments: [1, 2, 7])
  func outputsComeInTheOrderOfInputs(jobs: Int) throws {
    var outputs: [Int] = []
    try OrderedBatch(jobs: jobs).run((0..<500).makeIterator()) { number in
      if number % 13 == 0 { usleep(200) }
      return number * 2
    } deliver: { outputs.append($0) }
    #expect(outputs == (0..<500).map { $0 * 2 })
  }

  @Test func noInputsNoOutputs() throws {
    var count = 0
    try OrderedBatch(jobs: 3).run([Int]().makeIterator()) { $0 } deliver: { _ in count += 1 }
    #expect(count == 0)
  }

  @Test func noMoreThanTheWindowIsUnderWay() throws {
    let underWay = Mutex((now: 0, most: 0))
    let numbers = (0..<200).lazy.map { number in
      underWay.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      return number
    }
    try OrderedBatch(jobs: 2, window: .init(count: 5)).run(numbers.makeIterator()) { number in
      // The first is slow: the others must not run ahead of it without bound.
      if number == 0 { usleep(30_000) }
      return number
    } deliver: { _ in
      underWay.withLock { $0.now -= 1 }
    }
    let most = underWay.withLock { $0.most }
    // The one just handed to `deliver` has left the window before it is counted off here.
    #expect(most <= 6)
    #expect(most >= 5)
  }

  @Test func oneThatFailsKeepsItsPlace() throws {
    struct Bad: Error, Equatable {}
    var outputs: [Result<Int, Bad>] = []
    try OrderedBatch(jobs: 2).run((0..<5).makeIterator()) { number -> Result<Int, Bad> in
      number == 2 ? .failure(Bad()) : .success(number)
    } deliver: { outputs.append($0) }
    #expect(outputs == [.success(0), .success(1), .failure(Bad()), .success(3), .success(4)])
  }

  @Test func whatDeliverThrowsEndsTheBatchThoughAReaderBlocks() throws {
    struct Enough: Error {}
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[1]) }
    let input = ends[0]
    var first = true
    let numbers = AnyIterator<Int> {
      if first {
        first = false
        return 1
      }
      var byte: UInt8 = 0
      return read(input, &byte, 1) == 1 ? 2 : nil
    }
    nonisolated(unsafe) let unsafeNumbers = numbers
    #expect(throws: Enough.self) {
      try OrderedBatch(jobs: 2).run(unsafeNumbers) { $0 } deliver: { _ in throw Enough() }
    }
  }

  @Test func idleComesBeforeWaitingForAnInputThatIsNotThereYet() throws {
    // A dialogue: the next input is written only when the output of the last one has been flushed.
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let (reader, writer) = (ends[0], ends[1])
    struct Bytes: IteratorProtocol {
      var descriptor: Int32
      mutating func next() -> UInt8? {
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 && byte < 5 ? byte : nil
      }
    }
    func send(_ byte: UInt8) {
      var byte = byte
      #expect(write(writer, &byte, 1) == 1)
    }
    send(0)
    var buffered: [UInt8] = []
    var flushed: [UInt8] = []
    try OrderedBatch(jobs: 1).run(Bytes(descriptor: reader)) { $0 } idle: {
      for byte in buffered {
        flushed.append(byte)
        send(byte + 1)
      }
      buffered = []
    } deliver: { buffered.append($0) }
    #expect(flushed == [0, 1, 2, 3, 4])
  }
}

@Suite struct StoppedBatchTests {
  @Test func aStopDeliversWhatWasReadAndReadsNoMore() throws {
    let stop = StopRequest()
    var outputs: [Int] = []
    let end = try OrderedBatch(jobs: 2, window: .init(count: 4)).run((0..<100_000).makeIterator(), stop: stop) { $0 } deliver: {
      outputs.append($0)
      if $0 == 10 { stop.make() }
    }
    #expect(end == .stopped)
    #expect(outputs == Array(0..<outputs.count))
    #expect((11...16).contains(outputs.count))
  }

  @Test func aStopDoesNotWaitForAReaderThatBlocks() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[1]) }
    struct Blocked: IteratorProtocol {
      var descriptor: Int32
      var first = true
      mutating func next() -> Int? {
        if first {
          first = false
          return 1
        }
        var byte: UInt8 = 0
        return read(descriptor, &byte, 1) == 1 ? 2 : nil
      }
    }
    let stop = StopRequest()
    var outputs: [Int] = []
    let end = try OrderedBatch(jobs: 2).run(Blocked(descriptor: ends[0]), stop: stop) { $0 } deliver: {
      outputs.append($0)
      stop.make()
    }
    #expect(end == .stopped)
    #expect(outputs == [1])
  }

  @Test func aStopAfterTheLastInputIsNone() throws {
    let stop = StopRequest()
    let end = try OrderedBatch(jobs: 1).run((0..<3).makeIterator(), stop: stop) { $0 } deliver: { _ in usleep(20_000) }
    stop.make()
    #expect(end == .ended)
  }

  @Test func workThatThrowsEndsTheBatchAfterAllBeforeIt() throws {
    struct Broken: Error {}
    var outputs: [Int] = []
    #expect(throws: Broken.self) {
      try OrderedBatch(jobs: 3).run((0..<50).makeIterator()) { number in
        if number == 20 { throw Broken() }
        return number
      } deliver: { outputs.append($0) }
    }
    #expect(outputs == Array(0..<20))
  }

  @Test func bytesUnderWayAreBounded() throws {
    let underWay = Mutex((now: 0, most: 0))
    let numbers = (0..<300).lazy.map { number in
      underWay.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      return number
    }
    let batch = OrderedBatch(jobs: 2, window: .init(count: 100, bytes: 1000))
    // Inputs of 10 bytes become outputs of 200: five of these fill the window.
    try batch.run(numbers.makeIterator(), weigh: Weights(input: { _ in 10 }, output: { _ in 200 })) { number in
      if number == 0 { usleep(50_000) }
      return number
    } deliver: { _ in
      underWay.withLock { $0.now -= 1 }
    }
    let most = underWay.withLock { $0.most }
    #expect(most <= 9)
    #expect(most >= 4)
  }
}
