/// Where a match's named parts stand: token ranges, and the span that was taken, if the part is one span.
struct Captures: Sendable {
  static let most = 8

  struct Slot: Sendable {
    var start: Int32 = -1
    var end: Int32 = -1
    var span: Int32 = -1
  }

  // Eight slots, flat, so that a match needs no allocation.
  private var slots: (Slot, Slot, Slot, Slot, Slot, Slot, Slot, Slot) = (
    Slot(), Slot(), Slot(), Slot(), Slot(), Slot(), Slot(), Slot()
  )

  subscript(slot: Int) -> Slot {
    get { withUnsafeBytes(of: slots) { $0.bindMemory(to: Slot.self)[slot] } }
    set { withUnsafeMutableBytes(of: &slots) { $0.bindMemory(to: Slot.self)[slot] = newValue } }
  }
}
