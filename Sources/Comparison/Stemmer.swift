/// Brings the forms of a word together: "kills", "killed" and "killing" have one stem, and so have "went" and "go".
///
/// Stems are compared only with each other, so it does not matter that they are no words.
enum Stemmer {
  /// - Parameter form: in lower case.
  static func stem(_ form: ArraySlice<UInt8>) -> UInt64 {
    irregular[FormHash.of(form)] ?? regular(form)
  }

  private static func regular(_ form: ArraySlice<UInt8>) -> UInt64 {
    var kept = form
    func ends(_ ending: StaticString) -> Bool {
      let size = ending.utf8CodeUnitCount
      guard kept.count > size + 2 else { return false }
      return kept.suffix(size).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: size))
    }
    if ends("ies") {
      kept = kept.dropLast(2)
    } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
      kept = kept.dropLast(2)
    } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
      kept = kept.dropLast()
    }
    if ends("ied") {
      kept = kept.dropLast(2)
    } else if ends("ing"), hasVowel(kept.dropLast(3)) {
      kept = undoubled(kept.dropLast(3))
    } else if ends("ed"), hasVowel(kept.dropLast(2)) {
      kept = undoubled(kept.dropLast(2))
    }
    if kept.count > 3, kept.last == UInt8(ascii: "e") { kept = kept.dropLast() }
    var hash = FormHash.of(kept.dropLast())
    guard let last = kept.last else { return hash }
    hash = FormHash.adding(last == UInt8(ascii: "y") ? UInt8(ascii: "i") : last, to: hash)
    return hash
  }

  private static func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { "aeiouy".utf8.contains($0) }
  }

  /// "stopp" → "stop", but "kill" stays.
  private static func undoubled(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count > 3, let last = bytes.last, bytes[bytes.endIndex - 2] == last, !"lsz".utf8.contains(last) else {
      return bytes
    }
    return bytes.dropLast()
  }

  /// Whether a form is a verb's in most places where it stands: a past or a gerund.
  static func isVerb(_ form: ArraySlice<UInt8>) -> Bool {
    if form.count > 4, form.suffix(2).elementsEqual("ed".utf8) { return true }
    if form.count > 6, form.suffix(3).elementsEqual("ing".utf8) { return true }
    return pasts.contains(FormHash.of(form))
  }

  private static let pasts: Set<UInt64> = Set(rows.filter { !$0.isNoun }.map(\.form))
  private static let irregular: [UInt64: UInt64] = Dictionary(rows.map { ($0.form, $0.stem) }) { first, _ in first }

  /// "base form form …" between semicolons; plurals of nouns after the bar.
  private static let table: StaticString = """
    arise arose arisen; awake awoke; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind
    bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
    burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
    draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight
    fought; find found; flee fled; fly flew flown; forbid forbade forbidden; foresee foresaw; forget forgot forgotten;
    freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid
    hidden; hold held; keep kept; know knew known; lay laid; lead led; learn learnt; leave left; lend lent; lie lay
    lain; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; rise rose risen; run
    ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show
    shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken;
    spend spent; spill spilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; strike struck;
    swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell
    told; think thought; throw threw thrown; understand understood; undertake undertook; wake woke woken; wear wore
    worn; win won; withdraw withdrew withdrawn; write wrote written; die died dying; | person people persons; man men;
    woman women; child children; foot feet; life lives; wife wives; knife knives; leaf leaves; crisis crises; medium
    media
    """

  private static let rows: [(form: UInt64, stem: UInt64, isNoun: Bool)] = {
    var rows: [(form: UInt64, stem: UInt64, isNoun: Bool)] = []
    for (part, words) in table.description.utf8.split(separator: UInt8(ascii: "|")).enumerated() {
      for line in words.split(separator: UInt8(ascii: ";")) {
        let forms = line.split(whereSeparator: { $0 <= 0x20 })
        guard let base = forms.first else { continue }
        for form in forms.dropFirst() {
          rows.append((form: FormHash.of(form), stem: regular(Array(base)[...]), isNoun: part == 1))
        }
      }
    }
    return rows
  }()
}
