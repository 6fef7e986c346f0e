/// What names tell, in folders and in archives.
extension InputFormat {
  /// Whether a name is that of an archive with members of their own names. A WACZ is one thing, as a web archive is.
  static func isContainer(_ path: String) -> Bool {
    let kind = suffix(of: path)
    return kind == .tar || kind == .zip && !path.lowercased().hasSuffix(".wacz")
  }

  /// Whether a suffix says that there is no article, even where the first bytes look like a page's, as those of a feed
  /// or a drawing do.
  static func isNoArticle(_ path: String) -> Bool {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), name.distance(from: dot, to: name.endIndex) <= 8
    else { return false }
    return noArticles.contains(String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased())
  }

  private static let noArticles: Set<String> = {
    let suffixes = """
      jpg jpeg png gif webp avif bmp ico tif tiff svg mp3 mp4 m4a m4v ogg oga ogv wav webm mov avi flac \
      css js mjs map json xml rss atom rdf xsl xsd dtd opf ncx woff woff2 ttf otf eot pdf doc docx xls xlsx ppt pptx \
      cdx cdxj idx log exe dll so bin iso 7z rar bz2 xz zst
      """
    return Set(suffixes.split(separator: " ").map(String.init))
  }()
}
