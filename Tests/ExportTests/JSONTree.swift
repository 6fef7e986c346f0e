import Foundation
import Testing

/// Reads JSON with an implementation that is not ours.
func parsed(_ json: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

/// Every key under a value as a path, arrays left out: "claims", "claims.chain", "claims.chain.cue.lemma".
func keyPaths(_ value: Any, below path: String = "", except closed: Set<String> = []) -> Set<String> {
  var paths: Set<String> = []
  if let object = value as? [String: Any] {
    for (key, inner) in object {
      let inside = path.isEmpty ? key : path + "." + key
      paths.insert(inside)
      if !closed.contains(inside) { paths.formUnion(keyPaths(inner, below: inside, except: closed)) }
    }
  } else if let array = value as? [Any] {
    for inner in array { paths.formUnion(keyPaths(inner, below: path, except: closed)) }
  }
  return paths
}

/// Every property that a JSON Schema describes, as such paths.
func propertyPaths(_ schema: [String: Any]) throws -> Set<String> {
  let definitions = schema["$defs"] as? [String: [String: Any]] ?? [:]
  func paths(_ schema: [String: Any], below path: String) throws -> Set<String> {
    var found: Set<String> = []
    if let name = schema["$ref"] as? String {
      let definition = try #require(definitions[String(name.dropFirst("#/$defs/".count))])
      found.formUnion(try paths(definition, below: path))
    }
    for choice in schema["anyOf"] as? [[String: Any]] ?? [] { found.formUnion(try paths(choice, below: path)) }
    if let items = schema["items"] as? [String: Any] { found.formUnion(try paths(items, below: path)) }
    for (key, inner) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      let inside = path.isEmpty ? key : path + "." + key
      found.insert(inside)
      found.formUnion(try paths(inner, below: inside))
    }
    return found
  }
  return try paths(schema, below: "")
}
