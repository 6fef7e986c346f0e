/// Tokens as the tokenizer writes them: plain memory that grows, for an array asks at every addition who else holds it.
struct TokenList: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  subscript(_ place: Int) -> Token {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "no such token")
    return base[place]
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (base + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let bigger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    bigger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = bigger
    capacity *= 2
  }

  /// One value of each token.
  @inline(__always)
  func column<Value>(_ value: (Token) -> Value) -> [Value] {
    Array(unsafeUninitializedCapacity: count) { values, filled in
      for i in 0..<count { (values.baseAddress.unsafelyUnwrapped + i).initialize(to: value(base[i])) }
      filled = count
    }
  }
}
