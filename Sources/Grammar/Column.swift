/// Elements of an array as plain memory: no reference counting, but bounds that hold in every build, for texts are hostile.
public struct Column<Element> {
  @usableFromInline let base: UnsafePointer<Element>?
  public let count: Int

  @inlinable
  public init(_ elements: UnsafeBufferPointer<Element>) {
    base = elements.baseAddress
    count = elements.count
  }

  @inlinable
  public subscript(_ place: Int) -> Element {
    guard UInt(bitPattern: place) < UInt(bitPattern: count), let base else { preconditionFailure("no element \(place)") }
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
