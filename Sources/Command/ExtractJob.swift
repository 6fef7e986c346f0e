import Archive
import Batch
import OnRecord
import Vocabulary

/// All that `onrecord extract` was asked to do with each parcel, in a form that a worker process can be told.
struct ExtractJob: Sendable {
  var options: Options
  var encoding: RecordEncoding
  /// What makes two records the same; nil when nobody asks.
  var dedupe: Dedupe?
  var limits: Inputs.Limits
  /// Bytes that a worker process may have.
  var memoryLimit: Int
}

extension ExtractJob: MessageCoded {
  func write(to message: inout MessageWriter) {
    message.write(optional: options.language) { $0.write($1) }
    message.write(options.everySentence)
    message.write(options.onlyArticle)
    message.write(options.sizeLimit)
    message.write(list: options.actors) { $0.write($1) }
    message.write(encoding)
    message.write(optional: dedupe) { $0.write($1.rawValue) }
    message.write(limits.bytes)
    message.write(limits.everyStatus)
    message.write(memoryLimit)
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    options = Options(
      language: try message.optional { message throws(BrokenMessage) in try message.string() },
      everySentence: try message.flag(), onlyArticle: try message.flag(), sizeLimit: try message.number(),
      actors: try message.list { message throws(BrokenMessage) in try message.value() })
    encoding = try message.value()
    dedupe = try message.optional { message throws(BrokenMessage) in try message.named() }
    limits = Inputs.Limits(bytes: try message.number(), everyStatus: try message.flag())
    memoryLimit = try message.number()
  }
}

extension ListedActor: MessageCoded {
  public func write(to message: inout MessageWriter) {
    message.write(name)
    message.write(optional: kind) { $0.write($1.rawValue) }
    message.write(list: aliases) { $0.write($1) }
    message.write(optional: id) { $0.write($1) }
  }

  public init(from message: inout MessageReader) throws(BrokenMessage) {
    self.init(
      name: try message.string(), kind: try message.optional { message throws(BrokenMessage) in try message.named() },
      aliases: try message.list { message throws(BrokenMessage) in try message.string() },
      id: try message.optional { message throws(BrokenMessage) in try message.string() })
  }
}
