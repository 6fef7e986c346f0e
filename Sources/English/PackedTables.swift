import CEnglish
import Grammar

/// The long word lists, packed ahead of time so that no start reads them: looked up where the program's file has them.
///
/// The lists that a person reads stay the source: `PackedTableTests` packs them and compares every byte, and writes the
/// tables anew when asked (WordClasses/Scripts/pack.sh).
enum PackedTables {
  /// `ClassLexicon`: words with the numbers of their tag sets. Extras: two for each set, as `Possible.packed`, of the
  /// lower-case word and of the capitalised one; the first two are the unknown word's.
  static let classLexicon = table(onrecord_english_class_lexicon)
  /// `EndingClasses`: endings with the numbers of their extras, each a `Possible.packed`; the first belongs to none.
  static let endings = table(onrecord_english_endings)
  /// The lists of names that scripts made, single words. Extras: two for each set of `NameWord`, what the word can be
  /// and what it can be only if no list written by hand has it; the first two are the unknown word's.
  static let names = table(onrecord_english_names)
  /// The lists of names that scripts made, phrases with their `KnownPhrase`.
  static let namePhrases = table(onrecord_english_name_phrases)

  private static func table(_ bytes: (UnsafeMutablePointer<Int>?) -> UnsafeRawPointer?) -> PackedWords {
    var length = 0
    let start = bytes(&length)
    return PackedWords(UnsafeRawBufferPointer(start: start, count: length))
  }
}
