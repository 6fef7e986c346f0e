import Vocabulary

/// Hands out the parcels of one opened source, one at a time; nil after the last.
///
/// What it throws ends the source: nothing behind it can be read. A failure in place of a parcel costs only that one.
protocol ParcelReader {
  mutating func next() throws(Failure) -> Result<Parcel, BrokenInput>?
}
