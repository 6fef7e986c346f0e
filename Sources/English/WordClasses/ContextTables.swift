/// The tables of contextual rules as plain memory, for the tagger's loops.
final class ContextTables: @unchecked Sendable {
  let rules: UnsafePointer<ContextRule>
  let steps: UnsafePointer<ContextStep>
  let conditions: UnsafePointer<ContextCondition>
  let values: UnsafePointer<UInt64>
  /// See `ContextRules.masks`.
  let masks: UnsafePointer<UInt64>

  init(
    rules: [ContextRule], steps: [ContextStep], conditions: [ContextCondition], values: [UInt64], masks: [UInt64]
  ) {
    self.rules = Self.copy(rules)
    self.steps = Self.copy(steps)
    self.conditions = Self.copy(conditions)
    self.values = Self.copy(values)
    self.masks = Self.copy(masks)
  }

  deinit {
    rules.deallocate()
    steps.deallocate()
    conditions.deallocate()
    values.deallocate()
    masks.deallocate()
  }

  /// All elements are of plain types, which need no deinitialization.
  private static func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
  }
}
