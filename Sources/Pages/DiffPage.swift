import Comparison
import Export
import Vocabulary

/// Two articles side by side, what changed between them marked in both and listed.
///
/// The page keeps the promises of `ArticlePage`.
public struct DiffPage: Sendable {
  /// UTF-8.
  public let html: [UInt8]

  /// What changed between two versions.
  public init(_ diff: ClaimDiff) {
    let changes = diff.changes.map { ShownChange($0, marksWords: true) }
    html = Self.html(
      diff.old, diff.new, [Section(title: nil, changes: changes)],
      Words(
        kicker: "What changed between two versions",
        headline: diff.new.article.title ?? diff.old.article.title ?? diff.new.id,
        list: "What changed", labels: [:]),
      unchanged: diff.unchanged, json: DiffWriter().line(diff))
  }

  /// Two outlets' stories of one event.
  public init(_ outlets: OutletComparison) {
    func alone(_ passages: [ClaimPassage], isOld: Bool) -> [ShownChange] {
      passages.map { passage in
        let kind: ChangeKind = isOld ? .claimRemoved : .claimAdded
        let change = ClaimChange(kinds: [kind], old: isOld ? passage : nil, new: isOld ? nil : passage)
        return ShownChange(change, marksWords: false)
      }
    }
    let shared = outlets.shared.map { ShownChange(ClaimChange(kinds: [], old: $0.old, new: $0.new), marksWords: false) }
    let sections = [
      Section(
        title: "They disagree", changes: outlets.disagreements.map { ShownChange($0, marksWords: false) }),
      Section(title: "Both have", changes: shared),
      Section(title: "Only \(Self.name(outlets.old, else: "the first"))", changes: alone(outlets.onlyOld, isOld: true)),
      Section(
        title: "Only \(Self.name(outlets.new, else: "the second"))", changes: alone(outlets.onlyNew, isOld: false)),
    ]
    let words = Words(
      kicker: "Who says what", headline: "Two stories of one event", list: "How they differ",
      labels: [.changed: "disagree", .added: "only in the second", .removed: "only in the first", .shared: "in both"])
    html = Self.html(
      outlets.old, outlets.new, sections.filter { !$0.changes.isEmpty }, words, unchanged: nil,
      json: DiffWriter().line(outlets))
  }

  /// What the page calls things.
  private struct Words {
    var kicker: String
    var headline: String
    var list: String
    /// Of outcomes that are not called by their own name.
    var labels: [ShownChange.Outcome: String]
  }

  private struct Section {
    var title: String?
    var changes: [ShownChange]
  }

  private static func name(_ record: Record, else words: String) -> String { record.article.publisher ?? words }

  private static func html(
    _ old: Record, _ new: Record, _ sections: [Section], _ words: Words, unchanged: Int?, json: [UInt8]
  ) -> [UInt8] {
    let all = sections.flatMap(\.changes)
    let changes = ChangeView(old, new, labels: words.labels)
    var number = 0
    let groups = sections.enumerated().map { i, section -> View in
      let items = section.changes.map { shown -> View in
        number += 1
        return changes.view(shown, number: number)
      }
      return [
        "group": "s\(i + 1)", "groupTitle": View.known(section.title), "groupCount": items.count, "changes": items,
      ]
    }
    let view: View = [
      "pageTitle": "\(words.headline) – \(words.list.lowercased())", "kicker": words.kicker, "headline": words.headline,
      "listTitle": words.list, "hasChanges": !all.isEmpty, "outcomes": outcomes(all, unchanged, words.labels),
      "outcomeTotal": all.count + (unchanged ?? 0), "kindChoices": kinds(all),
      "groups": groups,
      "sides": [side(old, all, .old), side(new, all, .new)],
      "json": JSONBlock.text(json.dropLast()),
      "oldJSON": JSONBlock.text(RecordWriter().line(old).dropLast()),
      "newJSON": JSONBlock.text(RecordWriter().line(new).dropLast()),
    ]
    return Array(PageLibrary.shared.page("diff", view).utf8)
  }

  private static func side(_ record: Record, _ changes: [ShownChange], _ side: ChangeLooks.Side) -> View {
    var view = ArticleHead(record).view
    view["side"] = side == .old ? "old" : "new"
    view["sideName"] = side == .old ? "First" : "Second"
    view["blocks"] = ArticleBody(record.article, ChangeLooks(changes, record, side)).views
    return view
  }

  /// How many changes came to what, for the bar and its buttons; unchanged claims have a place on the bar only.
  private static func outcomes(_ changes: [ShownChange], _ unchanged: Int?, _ labels: [ShownChange.Outcome: String])
    -> [View]
  {
    var start = 0
    func outcome(_ name: String, _ label: String, _ sign: String, _ count: Int, isChoice: Bool) -> View {
      defer { start += count }
      return [
        "outcomeName": name, "outcomeLabel": label, "outcomeSign": sign, "outcomeCount": count, "outcomeStart": start,
        "isChoice": isChoice,
        "isEmpty": count == 0,
      ]
    }
    var views = ShownChange.Outcome.allCases.compactMap { kind -> View? in
      let count = changes.count { $0.outcome == kind }
      return kind == .shared && count == 0
        ? nil : outcome(kind.rawValue, labels[kind] ?? kind.rawValue, kind.sign, count, isChoice: true)
    }
    if let unchanged { views.append(outcome("unchanged", "unchanged", "=", unchanged, isChoice: false)) }
    return views
  }

  private static func kinds(_ changes: [ShownChange]) -> [View] {
    ChangeKind.allCases.compactMap { kind in
      let count = changes.count { $0.change.kinds.contains(kind) }
      return count == 0 ? nil : ["kindName": kind.rawValue, "kindWords": ChangeView.words(kind), "kindCount": count]
    }
  }
}
