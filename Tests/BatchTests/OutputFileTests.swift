import Batch
import Glibc
import Testing

@Suite struct OutputFileTests {
  private let folder: String = {
    var template = Array("/tmp/onrecord-output-XXXXXX".utf8CString)
    return String(cString: mkdtemp(&template))
  }()

  private func contents(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  @Test func aFileGetsItsNameWhenItIsWhole() throws {
    let path = folder + "/out.jsonl"
    let file = try OutputFile(path: path)
    try file.write(Array("one\n".utf8))
    #expect(contents(path) == nil)
    #expect(contents(path + ".part") == "")
    try file.flush()
    #expect(contents(path + ".part") == "one\n")
    try file.write(Array("two\n".utf8))
    try file.finish()
    #expect(contents(path) == "one\ntwo\n")
    #expect(contents(path + ".part") == nil)
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    let path = folder + "/none/out.jsonl"
    #expect {
      _ = try OutputFile(path: path)
    } throws: {
      "\($0)" == "cannot write \(path).part: No such file or directory; choose another place with -o"
    }
  }

  @Test func aReaderThatHasGoneIsToldApart() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let file = OutputFile(descriptor: ends[1])
    try file.write(Array("one\n".utf8))
    #expect(throws: OutputError.brokenPipe) { try file.flush() }
    close(ends[1])
  }
}
