import Archive
import Vocabulary

extension FieldReader {
  /// An id must be the one that its place in the list gives: everything else refers to it by number.
  mutating func expectID<Target: Referable>(_ index: Int, of _: Target.Type) throws(JSONFault) {
    let expected = "\(Reference<Target>(index + 1))"
    let before = faults.count
    let found = try string()
    if found != expected && faults.count == before {
      note("expected \"\(expected)\", found \"\(found)\": ids count up from 1 in the order of the list")
    }
  }
}

extension RecordReader {
  private static let actorKeys: [StaticString] = [
    "id", "name", "type", "aliases", "sameAs", "role", "roles", "mentions",
  ]

  func actors(_ reader: inout FieldReader) throws(JSONFault) -> [Actor] {
    var actors: [Actor] = []
    try reader.array { (reader, i) throws(JSONFault) in
      var actor = Actor(name: "", kind: .other)
      _ = try reader.object(Self.actorKeys) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: try reader.expectID(i, of: Actor.self)
        case 1: actor.name = try reader.string()
        case 2: actor.kind = try reader.kind() ?? .other
        case 3: actor.aliases = try reader.strings()
        case 4: actor.sameAs = try reader.optionalString()
        case 5: actor.role = try reader.optionalString()
        case 6: actor.roles = try roles(&reader)
        default: actor.mentions = try mentions(&reader)
        }
      }
      actors.append(actor)
    }
    return actors
  }

  private func roles(_ reader: inout FieldReader) throws(JSONFault) -> [Role] {
    var roles: [Role] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var role = Role(title: "", range: TextRange(0, 0))
      _ = try reader.object(["title", "of", "start", "end"]) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: role.title = try reader.string()
        case 1: role.of = try reader.optionalReference()
        case 2: role.range.start = try reader.natural()
        default: role.range.end = try reader.natural()
        }
      }
      roles.append(role)
    }
    return roles
  }

  private func mentions(_ reader: inout FieldReader) throws(JSONFault) -> [Mention] {
    var mentions: [Mention] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var mention = Mention(range: TextRange(0, 0), form: .name, rule: "")
      _ = try reader.object(["start", "end", "form", "rule"]) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: mention.range.start = try reader.natural()
        case 1: mention.range.end = try reader.natural()
        case 2: mention.form = try reader.kind() ?? .name
        default: mention.rule = try reader.string()
        }
      }
      mentions.append(mention)
    }
    return mentions
  }
}
