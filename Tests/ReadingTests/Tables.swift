import Testing

@testable import Reading

/// Every row of the tables proves itself by its example.
@Suite struct Tables {
  @Test func `every class word finds its mark in its example`() {
    for row in MarkTable.rows {
      var mark = Marks.names[row.mark] ?? []
      if row.strength == "weak" { mark.insert(.weak) }
      for name in [row.example] + row.words {
        let found = MarkReader.shared.marks(in: Array(name.utf8))
        #expect(found.contains(mark), "\(row.mark): \(name)")
      }
    }
  }

  @Test func `every furniture phrase finds its line, and no other phrase finds it first`() {
    for row in FurnitureLines.rows {
      let found = FurnitureLines.row(for: Array(row.example.utf8)[...], inTail: row.isTail)
      #expect(found?.phrases == row.phrases, "\(row.example)")
      #expect(found?.comparison == row.comparison, "\(row.example)")
    }
  }

  @Test(arguments: [
    "The ferry advertisement that ran in March was withdrawn after complaints from two readers.",
    "Related parties owned 40 percent of the harbour, the audit found, and voted in all but two meetings of its board; "
      + "the report names none of them and says that it could not establish who had drawn the money from the accounts.",
    "He said: “Read more than the headline.”",
    "The island hopes to become a member of the union by 2030, its foreign minister told reporters on Monday.",
    "The mayor asked the bank to make a donation to the families of the drowned, two officials said.",
    "Copyright lawyers for the two harbour papers said on Monday that the archive had copied a million pages.",
    "“We thank you for your contribution to peace,” the envoy told the two delegations in the harbour town.",
  ])
  func `sentences are no furniture`(_ line: String) {
    #expect(FurnitureLines.row(for: Array(line.utf8)[...], inTail: false) == nil)
  }

  @Test(arguments: [
    ("jane.doe@daily.example", true), ("@janedoe", true), ("twitter.com/janedoe", true), ("https://daily.example/jane", false), ("doi:10.1000/182", false),
    ("Stop.", false), ("and/or", false), ("Write to jane@daily.example today.", false), ("3.5", false), ("@", false),
  ])
  func `a line that is only an address is furniture`(_ line: String, isAddress: Bool) {
    #expect(FurnitureLines.isAddress(Array(line.utf8)[...]) == isAddress)
  }

  @Test(arguments: ["header", "gradient", "label-hidden", "loading", "shared-memory", "md:hidden", "overflow-x-hidden"])
  func `words inside words are no marks of furniture`(_ name: String) {
    let found = MarkReader.shared.marks(in: Array(name.utf8)).filter { !$0.contains(.weak) }
    #expect(found.allSatisfy { $0.isDisjoint(with: .furniture) }, "\(name)")
  }

  @Test func `a random identifier has no advertisement`() {
    #expect(MarkReader.shared.marks(in: Array("elk-c7bade55-970b-4ad2".utf8)).isEmpty)
    #expect(MarkReader.shared.marks(in: Array("ad-3".utf8)).contains(.advert))
  }
}
