import ArgumentParser
import Batch

/// The options of a run over many articles, the same for pages just read and for records stored before.
struct BatchOptions: ParsableArguments {
  @Option(help: "Articles to work on at the same time.")
  var jobs: Int = OrderedBatch.processors

  @Flag(help: "Status 1 when a record failed.")
  var strict = false

  @Flag(
    help: """
      Go on with FILE.part, which a run that was cut short has left of -o FILE: with the same input and options, for \
      jsonl, jsonld and claimreview. The file comes out as if nothing had happened. Starts anew where there is none.
      """)
  var resume = false

  @Flag(help: "Start anew, even where a run that was cut short has left records in FILE.part.")
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      """
      Leave the text, and what was found in it, out of a record that an earlier one has, and name that one in \
      duplicateOf: url for the same address, text for the same text.
      """))
  var dedupe: Dedupe?

  @Option(help: ArgumentHelp("Write what the run came to, as JSON (onrecord schema report).", valueName: "file"))
  var report: String?

  @Option(help: "Draw a line on standard error that says how far the run is: auto (on a terminal), always or never.")
  var progress: ProgressLine.When = .auto

  @Flag(help: "Neither progress nor summary on standard error; what is wrong is still said.")
  var quiet = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
    if resume && overwrite {
      throw ValidationError("--resume goes on with what is there, --overwrite starts anew: give one of them")
    }
  }

  /// What must hold of the output for these options.
  func check(_ output: OutputOptions) throws {
    guard resume else { return }
    let format = output.format
    if format == .sqlite {
      throw ValidationError(
        """
        --resume: a database needs none, for each record takes the place of the one with its id, and a new run is safe; \
        to go on instead of anew, write jsonl, then onrecord export it to the database
        """)
    }
    if output.output == nil { throw ValidationError("--resume goes on with FILE.part: name the file with -o FILE") }
    if !format.isLinePerRecord || output.pretty {
      throw ValidationError(
        "--resume goes on behind whole lines, one a record, and \(output.pretty ? "--pretty" : "\(format)") has others: "
          + "write jsonl, then onrecord export it as \(format)")
    }
    if dedupe != nil && format != .jsonl {
      throw ValidationError(
        "--resume with --dedupe reads from the file what was seen before, and \(format) does not hold it: write jsonl, "
          + "then onrecord export it as \(format)")
    }
    if output.stamp {
      throw ValidationError("--stamp notes the time of one run, and a file that is resumed has two: leave one of them out")
    }
  }

  /// Whether there is nothing to go on with; says so.
  func hasNothingToDo(for output: OutputOptions) -> Bool {
    guard resume, output.isFinished, let path = output.output else { return false }
    Messages.say("onrecord: \(path) is there and whole: nothing to do")
    return true
  }
}
