/// What a template sees: names and values. A value that is not there is `false`, so that a template does not find one of
/// the same name further out.
typealias View = [String: Any]

extension View {
  /// A value, or `false`.
  static func known(_ value: Any?) -> Any { value ?? false }

  /// Text that is there and not empty, or `false`.
  static func known(_ text: String?) -> Any { text.flatMap { $0.isEmpty ? nil : $0 } ?? false }
}
