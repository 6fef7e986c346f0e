/// The names under which pages give their dates, and the words they print beside them: what is searched, in order.
enum DateNames {
  enum Role: String, Sendable { case published, modified, unknown }

  /// Names of `meta` elements (`name`, `property`, `itemprop`), lower case, the surest first.
  static let published = names(of: .published)
  static let modified = names(of: .modified)

  private static func names(of role: Role) -> [String] {
    metaTable.rows.filter { $0[0] == role.rawValue }.flatMap { $0[1..<$0.firstIndex(of: "e.g.")!] }
  }

  /// A role; names of one vocabulary; after "e.g." a value as it is printed there.
  private static let metaTable: StaticString = """
    published article:published_time og:published_time og:article:published_time e.g. 2024-02-12T09:30:00+01:00
    published datepublished date.published rnews:datepublished schema:datepublished e.g. 2024-02-12
    published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime e.g. 2024-02-12T08:30Z
    published pubdate publishdate publish_date publish-date published publication_date publication-date e.g. 20240212
    published published_time published_on published-on published-date published_date publisheddate pub_date published_at e.g. 2024-02-12
    published citation_publication_date citation_online_date citation_date bepress_citation_date e.g. 2024/02/12
    published dc.date.issued dcterms.issued dcterms.date dcterms.created dc.date dc.date.created dc.created e.g. 2024-02-12
    published article.published article_date_original originalpublicationdate article.created e.g. 12.02.2024
    published date displaydate datecreated created release_date releasedate timestamp uploaddate e.g. 12 February 2024
    published video:release_date og:video:release_date og:release_date shareaholic:article_published_time e.g. 2024-02-12
    published :published_time :publish_date :publication_date :datepublished :pubdate :uploaded e.g. 2024-02-12
    modified article:modified_time og:updated_time og:article:modified_time article:updated e.g. 2024-02-13T10:00:00Z
    modified datemodified date.modified rnews:datemodified schema:datemodified e.g. 2024-02-13
    modified dcterms.modified dc.date.modified dc.modified e.g. 2024-02-13
    modified last-modified lastmod lastmodified last_modified modified updated_time modified_time revised e.g. 20240213
    modified shareaholic:article_modified_time cxenseparse:modifiedtime utime e.g. 2024-02-13T10:00:00Z
    """

  /// What the words before a date say of it: the last one counts ("First published on", "Stand:", "mis à jour le").
  static func role(of words: some RandomAccessCollection<UInt8>) -> Role {
    var role = Role.unknown
    for word in words.string.lowercased().utf8.split(whereSeparator: { !($0.isLetter || $0 >= 0x80) }) {
      if let known = labels[String(word) ?? ""] { role = known }
    }
    return role
  }

  private static let labels: [String: Role] = {
    var labels: [String: Role] = [:]
    for row in labelTable.rows {
      let role = Role(rawValue: row[0])!
      for word in row[1..<row.firstIndex(of: "e.g.")!] { labels[word] = role }
    }
    return labels
  }()

  /// A role; words; after "e.g." a line they stand in. Words of no role ("events", "expires") undo one before them.
  private static let labelTable: StaticString = """
    published published posted publication released issued filed e.g. Posted on 12 February 2024
    published veröffentlicht veröffentlichung erschienen erstellt publiziert eingestellt online e.g. Erschienen am 12.2.2024
    published artikel beitrag verfasst geschrieben gepostet datum e.g. Dieser Beitrag wurde am 12. Februar 2024
    published publié publiée paru parue écrit créé posté e.g. Publié le 12 février 2024
    published publicado publicada publicación creado fecha publicat e.g. Publicado el 12 de febrero de 2024
    published pubblicato pubblicata pubblicazione scritto e.g. Pubblicato il 12 febbraio 2024
    published gepubliceerd geplaatst publicatiedatum publicerad publicerat publisert udgivet offentliggjort e.g. Publisert
    published opublikowano dodano opublikowany data publikováno vydáno zveřejněno publicat e.g. Opublikowano 12 lutego
    published опубликовано опубликован размещено опубліковано публикувано objavljeno julkaistu közzétéve e.g. Опубликовано
    published yayınlanma yayınlandı yayın oluşturulma giriş δημοσίευση δημοσιεύτηκε diterbitkan e.g. Yayınlanma: 12 Şubat
    modified updated update modified edited revised changed reviewed corrected amended e.g. Last updated 13 February 2024
    modified aktualisiert aktualisierung geändert bearbeitet stand überarbeitet änderung e.g. Stand: 13.02.2024
    modified jour modifié modifiée actualisé corrigé e.g. Mis à jour le 13 février 2024
    modified actualizado actualizada actualización modificado atualizado atualizada modificada e.g. Actualizado el 13
    modified aggiornato aggiornata aggiornamento modificato bijgewerkt gewijzigd uppdaterad uppdaterat e.g. Aggiornato il
    modified oppdatert opdateret aktualizováno aktualizacja zaktualizowano aktualizované actualitzat e.g. Oppdatert 13. feb
    modified обновлено изменено оновлено güncelleme güncellendi ενημέρωση ažurirano päivitetty frissítve e.g. Обновлено
    unknown expires until event events deadline born due ends starts begins closes e.g. Event begins 14 February 2024
    unknown bis ab veranstaltung termin geboren seit gültig kommentar comment says e.g. Gültig bis 14. Februar 2024
    """
}
