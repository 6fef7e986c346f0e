import Vocabulary

/// The article as the page's linked data states it, taken when the page shows much less of it.
struct StatedText {
  let text: [UInt8]
  let blocks: [Block]

  /// nil unless the stated body holds what is shown and a third more, or what is shown is next to nothing.
  init?(_ body: String?, longerThan shown: [UInt8]) {
    guard let body, let stated = StatedShingles(body) else { return nil }
    let decoded = LinkedData.withoutTags(Entities.decoded(Array(body.utf8)))
    let (statedSize, shownSize) = (decoded.skeleton.count, shown.skeleton.count)
    guard statedSize * 3 > shownSize * 4 else { return nil }
    let lines = shown.pieces { $0 == 0x0A }.filter { $0.count > 60 }
    let held = lines.filter { stated.holds($0) == true }
    // So little beside so much is no article but what stands around it.
    let isStub = shownSize < 600 && statedSize > 4 * shownSize
    guard held.count * 10 >= lines.count * 7 || isStub else { return nil }
    var text: [UInt8] = []
    var blocks: [Block] = []
    for line in decoded.pieces({ $0 == 0x0A || $0 == 0x0D }) {
      var buffer = LineBuffer()
      buffer.append(line)
      if buffer.isEmpty { continue }
      if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
      blocks.append(Block(kind: .paragraph, range: TextRange(text.count, text.count + buffer.bytes.count)))
      text.append(contentsOf: buffer.bytes)
    }
    self.text = text
    self.blocks = blocks
  }
}
