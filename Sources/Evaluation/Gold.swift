/// What a careful person marks in one article: the form of `gold.json`. It quotes text, never offsets.
struct Gold: Decodable {
  struct Passage: Decodable {
    var text: String
    /// Which occurrence in the text; the first when absent.
    var nth: Int?
  }

  struct Piece: Decodable {
    var kind: String
    var text: String
  }

  struct Place: Decodable {
    var place: String
    var agency: String?
    var date: String?
  }

  struct Title: Decodable {
    var title: String
    var of: String?
  }

  struct Person: Decodable {
    var name: String
    var type: String
    var aliases: [String]?
    var roles: [Title]?
  }

  struct Number: Decodable {
    var text: String
    var nth: Int?
    var kind: String
    var low: Double?
    var high: Double?
    var unit: String?
    var currency: String?
    var per: String?
    var bound: String?
    var approximate: Bool?
    var change: String?
    var of: String?
    var about: String?
    var value: String?
  }

  struct Speaker: Decodable {
    var text: String
    var nth: Int?
    var actor: String?
    var kind: String?
  }

  struct Saying: Decodable {
    var content: [Passage]
    var kind: String
    var source: Speaker?
    var cue: Passage?
    var stance: String?
  }

  struct Statement: Decodable {
    var content: [Passage]
    var voice: String
    var source: Speaker?
    var chain: [Speaker]?
    var stance: String?
    var figures: [String]?
  }

  var title: String?
  var subtitle: String?
  var authors: [String]?
  var publisher: String?
  var section: String?
  var published: String?
  var modified: String?
  var language: String?
  var access: String?
  var dateline: Place?
  var text: [Piece]
  var actors: [Person]?
  var figures: [Number]?
  var quotes: [Saying]?
  var claims: [Statement]?
}
