import Archive
import Records
import Vocabulary

/// What a run must know of its inputs besides the records that are made from them.
struct InputView<Element>: Sendable {
  /// Bytes as they stand in the file.
  let weight: @Sendable (Element) -> Int
  let origin: @Sendable (Element) -> Origin
  /// What an input makes, told without making it.
  let contents: @Sendable (Element) -> InputContents
}

/// What an input makes.
struct InputContents {
  var records = 1
  var passedOver: [PassedOver: Int] = [:]
  /// Where its last member really ended; see `OpenedParcel`.
  var end: Int?
}

extension InputView<Result<Parcel, BrokenInput>> {
  static func parcels(_ limits: Inputs.Limits) -> Self {
    Self(
      weight: { (try? $0.get())?.bytes.count ?? 0 },
      origin: { item in
        switch item {
        case .success(let parcel): parcel.origin
        case .failure(let broken): broken.origin
        }
      },
      contents: { (try? $0.get())?.contents(limits) ?? InputContents() })
  }
}

extension InputView<Result<StoredLine, Failure>> {
  static var lines: Self {
    Self(weight: { (try? $0.get())?.bytes.count ?? 0 }, origin: { _ in Origin() }, contents: { _ in InputContents() })
  }
}

extension Parcel {
  /// What it makes: it is unpacked only where it may hold several records or none.
  fileprivate func contents(_ limits: Inputs.Limits) -> InputContents {
    switch packing {
    case .page, .text, .jsonLine, .csvRow, .gzipPage, .gzipText: return InputContents()
    case .passedOver, .warcRecord, .warcMembers:
      let opened = unpacked(limits: limits)
      var contents = InputContents(records: 0, end: opened.end)
      for item in opened.items {
        if case .passedOver(let reason) = item {
          contents.passedOver[reason, default: 0] += 1
        } else {
          contents.records += 1
        }
      }
      return contents
    }
  }
}
