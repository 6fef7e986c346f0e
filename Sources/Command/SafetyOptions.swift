import Archive
import ArgumentParser
import OnRecord

/// The options by which one bad page costs one record and no more.
struct SafetyOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: """
      Work in processes of their own, one a job, so that a page at which one crashes or hangs costs its record alone.
      """)
  var isolate = true

  @Option(help: "Seconds a record may take; then it fails with timedOut. Needs --isolate; 0 for no limit.")
  var timeLimit = 60

  @Option(help: "Megabytes of memory a worker process may take; a record that needs more fails with crashed.")
  var memoryLimit = 4096

  @Option(help: "Bytes of a page or text; a larger one fails with tooLarge.")
  var maxBytes = Options.sizeLimit

  func validate() throws {
    if timeLimit < 0 { throw ValidationError("--time-limit needs seconds from 1 up, or 0 for no limit") }
    if memoryLimit < 256 { throw ValidationError("--memory-limit needs at least 256 megabytes: the rules take 100") }
    if !(1...1 << 30).contains(maxBytes) {
      throw ValidationError("--max-bytes needs a number of bytes from 1 to 1073741824")
    }
  }

  /// Nil for as long as it takes.
  var secondsForRecord: Int? { timeLimit == 0 ? nil : timeLimit }

  /// An input may be packed less tightly than the page in it: escaped, or in base 64.
  func limits(of input: InputOptions) -> Inputs.Limits {
    var limits = input.limits
    limits.bytes = 4 * maxBytes
    return limits
  }
}
