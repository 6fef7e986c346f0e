import Vocabulary

/// A column of a table: its name and what stands in it.
public struct RecordColumn: Sendable, Equatable {
  public enum Kind: Sendable {
    case text
    /// A number of 64 bits: a position in code points, or a place in a list, counted from 1.
    case integer
    /// An exact decimal number.
    case decimal
    case boolean
  }

  public enum Role: Sendable, Equatable {
    case value
    /// Part of the table's primary key.
    case key
    /// Part of the primary key, and an id of that table in the same article.
    case keyReference(String)
    /// An id of that table in the same article.
    case reference(String)
    /// Words to search by, in whatever form: "flood" finds "flooded".
    case searched
    /// A name to search by, word by word.
    case searchedName
  }

  public let name: String
  public let kind: Kind
  public let role: Role
  public let isOptional: Bool

  public var isKey: Bool {
    switch role {
    case .key, .keyReference: true
    case .value, .reference, .searched, .searchedName: false
    }
  }

  public var isSearched: Bool { role == .searched || role == .searchedName }

  /// The table whose id stands here.
  public var referenced: String? {
    switch role {
    case .keyReference(let table), .reference(let table): table
    case .value, .key, .searched, .searchedName: nil
    }
  }
}

/// One value of a row.
public enum Cell: Sendable, Equatable {
  case null
  case text(String)
  /// A passage of the article's text, in bytes.
  case passage(TextRange)
  case integer(Int)
  case decimal(ExactDecimal)
  case boolean(Bool)
}
