/// A page taken apart for the parser: bare tags for it to make a tree of, texts and attributes kept aside.
///
/// The parser decides which elements close, open or move by tag names alone, so it is given nothing else: every text is
/// one stand-in byte. Its speed no longer depends on how long texts and attributes are, and none of its faults with them
/// (long texts, zero bytes, many attributes, lost encodings) can occur. What belongs to a tag or a stand-in is found
/// again by its place in the markup.
struct Skeleton: ~Copyable {
  /// `<div><p>x</p></div>`, in ASCII.
  var markup: ByteBuffer
  /// Texts and attribute values, references decoded, in UTF-8.
  var bytes: ByteBuffer
  /// The texts: where in the markup the stand-in ends, and its range of `bytes`.
  var texts: [(place: Int, range: Range<Int32>)] = []
  /// The tags that have attributes: the element's key, where in the markup the tag's `>` stands, and the range of
  /// `attributes`.
  var tags: [(tag: UInt64, place: Int, attributes: Range<Int32>)] = []
  var attributes: [(name: AttributeName, value: Range<Int32>)] = []
  /// The attributes of the first `html` tag, which the parser drops when text stands before it.
  var rootAttributes: Range<Int32> = 0..<0
  /// The contents of the page's `application/ld+json` scripts.
  var linkedData: [[UInt8]] = []

  init(capacity: Int) {
    markup = ByteBuffer(capacity: capacity / 4)
    bytes = ByteBuffer(capacity: capacity / 2)
  }
}
