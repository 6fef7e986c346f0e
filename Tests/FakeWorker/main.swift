// A worker that does what its work says, word by word: crashes and hangs at will.
import Batch
import Glibc

func say(_ text: String) { _ = text.withCString { write(2, $0, strlen($0)) } }

try WorkerService().serve { setup in
  if setup == Array("slow".utf8) { sleep(100) }
  if setup == Array("never".utf8) { exit(9) }
  return { work, answer in
    let words = String(decoding: work.contents, as: UTF8.self).split(separator: " ")
    for (number, word) in words.enumerated().dropFirst(work.answered) {
      if number == work.answered, let note = work.note {
        answer(note)
        continue
      }
      switch word {
      case "crash":
        say("almost done\nout of luck\n")
        UnsafeMutablePointer<UInt8>(bitPattern: 8)?.pointee = 1
      case "exit": exit(3)
      case "hang": while true { sleep(100) }
      case "process": answer(Array("\(getpid())".utf8))
      case "descriptors":
        let open = (0..<1000).filter { fcntl($0, F_GETFD) >= 0 }
        answer(Array("\(open.count)".utf8))
      case "long": answer([UInt8](repeating: 0x61, count: 3_000_000))
      default: answer(Array(word.utf8))
      }
    }
    if words.last == "broken" { exit(4) }
    return work.head
  }
}
