import Testing
import Vocabulary

@testable import Archive

@Suite struct ActorFileTests {
  @Test func readsColumnsInAnyOrder() throws {
    let file = try ActorFile(
      TestBytes("\u{FEFF}id,Name,note,type,aliases\r\nQ1,\"Roe, Ann\",x,Person,A. Roe; Annie |\r\n\r\n,Harben,,,\n"))
    #expect(
      file.actors == [
        ListedActor(name: "Roe, Ann", kind: .person, aliases: ["A. Roe", "Annie"], id: "Q1"), ListedActor(name: "Harben"),
      ])
    #expect(file.remarks.isEmpty)
  }

  @Test func readsQuotedFields() throws {
    let file = try ActorFile(TestBytes("name,id\n\"The \"\"Wolf\"\"\nof Harben\" , \"7\"\nLast,8"))
    #expect(file.actors.map(\.name) == ["The \"Wolf\"\nof Harben", "Last"])
    #expect(file.actors.map(\.id) == ["7", "8"])
  }

  @Test func saysWhatItDoesNotUse() throws {
    let file = try ActorFile(TestBytes("name,aliases\nAnn Roe,Roe\n,x\nBo Roe,Roe\n"))
    #expect(file.actors.map(\.name) == ["Ann Roe", "Bo Roe"])
    #expect(
      file.remarks == [
        "line 3: no name; the row is not used", "line 4: “Roe” stands for line 2 too; by itself it means neither",
      ])
  }

  @Test(arguments: [
    ("", "line 1: empty"),
    ("title,type\nAnn Roe,person\n", "line 1: no column “name”"),
    ("name,type\nAnn Roe,person\nBo Roe,robot\n", "line 3: type “robot”; expected one of person, organization"),
    ("name,type\nRoe, Ann,person\n", "line 2: 3 fields where the first row names 2"),
    ("name,type\n\"Ann Roe,person\n", "line 2: a quoted field that does not end"),
    ("name\n\"Ann\" Roe\n", "line 2: text behind a closing quote"),
  ])
  func refusesWithPlaceAndAdvice(text: String, message: String) {
    let failure = #expect(throws: Failure.self) { try ActorFile(TestBytes(text)) }
    #expect(failure?.message.hasPrefix(message) == true, "\(failure?.message ?? "")")
  }

  @Test func namesTheFileThatIsNotThere() {
    let failure = #expect(throws: Failure.self) { try ActorFile(path: "/no/such/list.csv") }
    #expect(failure?.message.contains("/no/such/list.csv") == true)
  }
}
