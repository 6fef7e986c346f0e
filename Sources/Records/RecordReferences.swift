import Vocabulary

extension Record {
  /// Calls `note` for every reference that leads to nothing in this record, with where it stands.
  func forEachStrayReference(_ note: (_ path: String, _ message: String) -> Void) {
    func check<Target>(_ reference: Reference<Target>?, in list: [Target], _ path: @autoclosure () -> String) {
      guard let reference, reference.number > list.count else { return }
      note(path(), "\(reference) is not in the record, which has \(list.count) of them")
    }
    for (i, actor) in actors.enumerated() {
      for (k, role) in actor.roles.enumerated() { check(role.of, in: actors, "actors[\(i)].roles[\(k)].of") }
    }
    for (i, figure) in figures.enumerated() {
      check(figure.actor, in: actors, "figures[\(i)].actor")
      check(figure.same, in: figures, "figures[\(i)].same")
      check(figure.was, in: figures, "figures[\(i)].was")
    }
    for (i, quote) in quotes.enumerated() {
      check(quote.source?.actor, in: actors, "quotes[\(i)].source.actor")
      check(quote.addressee?.actor, in: actors, "quotes[\(i)].addressee.actor")
      check(quote.claim, in: claims, "quotes[\(i)].claim")
    }
    for (i, claim) in claims.enumerated() {
      check(claim.source?.actor, in: actors, "claims[\(i)].source.actor")
      for (k, hop) in claim.chain.enumerated() { check(hop.source.actor, in: actors, "claims[\(i)].chain[\(k)].actor") }
      check(claim.within, in: claims, "claims[\(i)].within")
      for (k, id) in claim.quotes.enumerated() { check(id, in: quotes, "claims[\(i)].quotes[\(k)]") }
      for (k, id) in claim.figures.enumerated() { check(id, in: figures, "claims[\(i)].figures[\(k)]") }
      for (k, id) in claim.actors.enumerated() { check(id, in: actors, "claims[\(i)].actors[\(k)]") }
    }
  }
}
