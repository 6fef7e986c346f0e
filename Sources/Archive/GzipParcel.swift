import Vocabulary

/// Inflates a page or text that the reader handed over as it stood in its archive.
enum GzipParcel {
  /// The input, or the failure that stands for it.
  static func unpacked(_ parcel: Parcel, limits: Inputs.Limits) -> Unpacked {
    func broken(_ failure: Failure) -> Unpacked {
      .broken(BrokenInput(id: parcel.id, origin: parcel.origin, failure: failure))
    }
    let (bytes, _, state) = Inflater(.gzip).inflated(parcel.bytes[...], limit: limits.bytes + 1)
    if bytes.count > limits.bytes { return broken(limits.exceeded(by: parcel.place)) }
    guard state == .ended else {
      return broken(
        Failure(
          .badInput,
          "\(parcel.place): does not inflate to what its archive says of size and checksum; fetch or pack it anew"))
    }
    // A suffix is only a promise: a picture named page.html is still a picture.
    if let what = InputFormat.guess(bytes).noArticle { return broken(.notText(parcel.place, what)) }
    var whole = parcel
    whole.packing = parcel.packing == .gzipText ? .text : .page
    whole.bytes = bytes
    return whole.unpacked(limits: limits).items[0]
  }
}

extension Failure {
  /// Bytes that are neither a page nor text.
  static func notText(_ place: String, _ what: String) -> Failure {
    Failure(
      .notText, "\(place): \(what); expected a page, plain text in UTF-8, JSON lines or an archive (WARC, ZIP, tar)")
  }
}
