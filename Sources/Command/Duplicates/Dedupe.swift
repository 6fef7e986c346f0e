import ArgumentParser
import Vocabulary

/// What makes two records the same, so that the later one leaves out the text.
enum Dedupe: String, ExpressibleByArgument, CaseIterable {
  /// The same address, as `PlainAddress` reads it.
  case url
  /// The same text, as `PlainText` reads it.
  case text

  /// What two records that are the same have in common; nil for a record that can be the same as none: one that failed,
  /// is a duplicate already, has no article, or does not say what it is compared by.
  func common(_ record: Record) -> [UInt8]? {
    let article = record.article
    if record.error != nil || record.duplicateOf != nil || article.access == .none { return nil }
    switch self {
    case .url: return article.url.flatMap { PlainAddress($0)?.bytes }
    case .text:
      let bytes = PlainText(article).bytes
      return bytes.isEmpty ? nil : bytes
    }
  }
}
