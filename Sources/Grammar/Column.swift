/// Elements of an array as plain memory: no reference counting, but bounds that hold in every build, for texts are hostile.
public struct Column<Element> {
  @usableFromInline let base: UnsafePointer<Element>
  public let count: Int

  @inlinable
  public init(_ elements: UnsafeBufferPointer<Element>) {
    // Nothing is ever read from an empty column.
    base = elements.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
    count = elements.count
  }

  @inlinable
  public subscript(_ place: Int) -> Element {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "no such place in the column")
    return base[place]
  }
}

extension Array {
  /// Calls with the elements as a column that holds as long as the call.
  @inlinable
  public func withColumn<Result>(_ body: (Column<Element>) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer { try body(Column($0)) }
  }
}
