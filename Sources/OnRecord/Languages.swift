import English
import Grammar
import Vocabulary

/// The languages that have rules.
public enum Languages {
  public static let all: [Language] = [English.language]

  /// The language whose rules fit an article. A text that does not say and does not show its language, such as a
  /// single line, is read as English.
  static func language(of article: Article, override: String?) -> Language? {
    guard let tag = override ?? article.language else { return English.language }
    return all.first { $0.code == primary(tag) }
  }

  static func missing(_ article: Article, override: String?) -> String {
    let tag = override ?? article.language ?? "unknown"
    let known = all.map(\.code).joined(separator: ", ")
    return "no rules for language \(tag): text and metadata only; languages with rules: \(known)"
  }

  /// "en" of "en-GB" or "EN_us".
  private static func primary(_ tag: String) -> String {
    String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
  }
}
