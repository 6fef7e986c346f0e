import Grammar
import Testing

@testable import English

@Suite("Bit sets of the tagger, sets of words")
struct PlacesTests {
  /// Sets side by side in memory, as the tagger has them: all places of the outer ones are taken, and so would show.
  private func members(_ places: [Int], _ distance: Int) -> [Int] {
    var memory = [UInt64](repeating: 0, count: 3 * Places.stride + 1)
    return memory.withUnsafeMutableBufferPointer { memory in
      let set = memory.baseAddress! + 1 + Places.stride
      for place in 0..<Places.count {
        Places.insert(place, at: set - Places.stride)
        Places.insert(place, at: set + Places.stride)
      }
      for place in places { Places.insert(place, at: set) }
      var found: [Int] = []
      Places.neighbours(distance, at: set).forEach { found.append($0) }
      return found
    }
  }

  @Test("A neighbour is found over the borders of words, and none outside", arguments: -3...3)
  func neighbours(_ distance: Int) {
    let places = [0, 1, 2, 5, 62, 63, 64, 66, 127, 128, 190, 191, 192, 200, 253, 254, 255]
    let expected = (0..<Places.count).filter { places.contains($0 + distance) }
    #expect(members(places, distance) == expected)
  }

  @Test("The first places", arguments: [0, 1, 3, 63, 64, 65, 128, 200, 256])
  func first(_ end: Int) {
    var found: [Int] = []
    Places.first(end).forEach { found.append($0) }
    #expect(found == Array(0..<end))
    var others: [Int] = []
    (~Places.first(end)).forEach { others.append($0) }
    #expect(others == Array(end..<Places.count))
  }

  @Test("A sentence gets the same classes wherever in a pack of sentences it stands")
  func packs() {
    let sentence = "The mayor said that prices rose."
    let alone = classes(sentence)
    for count in [2, 12, 40, 90] {
      let many = classes(Array(repeating: sentence, count: count).joined(separator: " "))
      #expect(many == Array(repeating: alone, count: count).flatMap { $0 })
    }
  }

  private func classes(_ text: String) -> [UInt8] {
    let document = Document(text: text, language: English.language)
    document.annotate()
    return document.tokens.wordClasses
  }

  @Test("Word sets hold their words and no others")
  func wordSet() {
    let words = "north south east west Upper"
    let set = WordSet(words)
    for word in words.split(separator: " ") { #expect(set.contains(WordHash.of(word))) }
    for word in ["northern", "", "up", "wes"] { #expect(!set.contains(WordHash.of(word))) }
    // What stands outside the text.
    #expect(!set.contains(0))
    #expect(!WordSet("").contains(WordHash.of("a")))
  }
}
