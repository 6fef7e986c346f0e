/// A list in plain memory that grows and has one owner: what is read and changed for every token, where an array would
/// ask each time who else holds it. Bounds hold in every build.
public struct PlainList<Element>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var size = 0

  @inlinable
  public init(capacity: Int = 16) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  @inlinable
  deinit {
    base.deinitialize(count: size)
    base.deallocate()
  }

  @inlinable
  public var count: Int { size }

  @inlinable
  public var indices: Range<Int> { 0..<size }

  @inlinable
  public subscript(_ place: Int) -> Element {
    // Addresses, so that a field is read and changed in its place instead of in a copy.
    unsafeAddress {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: size), "no such place in the list")
      return UnsafePointer(base + place)
    }
    unsafeMutableAddress {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: size), "no such place in the list")
      return base + place
    }
  }

  @inlinable
  public mutating func append(_ element: Element) {
    if size == capacity { grow() }
    (base + size).initialize(to: element)
    size &+= 1
  }

  @usableFromInline
  mutating func grow() {
    let bigger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    bigger.moveInitialize(from: base, count: size)
    base.deallocate()
    base = bigger
    capacity *= 2
  }

  @inlinable
  public mutating func removeLast() -> Element {
    precondition(size > 0, "the list is empty")
    size &-= 1
    return (base + size).move()
  }

  /// Keeps the memory.
  @inlinable
  public mutating func removeAll() {
    base.deinitialize(count: size)
    size = 0
  }

  @inlinable
  public func lastIndex(where holds: (Element) -> Bool) -> Int? {
    var place = size
    while place > 0 {
      place &-= 1
      if holds(base[place]) { return place }
    }
    return nil
  }

  /// One value of each element.
  @inlinable
  public func map<Value>(_ value: (Element) -> Value) -> [Value] {
    Array(unsafeUninitializedCapacity: size) { values, filled in
      for i in 0..<size { values.initializeElement(at: i, to: value(base[i])) }
      filled = size
    }
  }
}
