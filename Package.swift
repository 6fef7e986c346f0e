// swift-tools-version: 6.1
import PackageDescription

// Targets stand in the order in which data flows: page bytes → article → layers → claims → exports.
// The dependencies below are the whole module graph; a stage can see only what its line names.
let package = Package(
  name: "OnRecord",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "onrecord", targets: ["Command"]),
    .executable(name: "onrecord-store", targets: ["StoreCommand"]),
    .executable(name: "onrecord-page", targets: ["PageCommand"]),
    .library(name: "OnRecord", targets: ["OnRecord", "Comparison"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // The system's HTML parser.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // The system's ZIP reader.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // The system's inflate.
    .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // The nouns every stage shares: article, actor, figure, quote, claim, record.
    .target(name: "Vocabulary"),
    // Page bytes → article: decoding, content selection, blocks, metadata.
    .target(name: "Reading", dependencies: ["CLibXML2", "Vocabulary"]),
    // The rule engine: tokens, lexicon, patterns, rules, phases, documents with layers.
    .target(name: "Grammar", dependencies: ["Vocabulary"]),
    // The long word lists of English, packed and embedded.
    .target(name: "CEnglish", exclude: ["Tables"]),
    // One language: its lexicons and its rules, phase by phase.
    .target(
      name: "English", dependencies: ["CEnglish", "Grammar", "Vocabulary"],
      exclude: ["WordClasses/Scripts", "Actors/Scripts", "Sourcing/Scripts"]),
    // Article + language → layers → actors, figures, quotes and claims, tied to each other.
    .target(name: "Extraction", dependencies: ["Grammar", "Vocabulary"]),
    // Two records → what changed, claim by claim.
    .target(name: "Comparison", dependencies: ["Vocabulary"]),
    // The files of Schemas/, embedded.
    .target(name: "CSchemas"),
    // Record → JSON lines, JSON-LD and N-Quads, layers and changes → JSON lines, and the embedded schemas.
    .target(name: "Export", dependencies: ["CSchemas", "Comparison", "Grammar", "Vocabulary"]),
    // Files, standard input, JSON lines, tables and archives → inputs, one at a time.
    .target(name: "Archive", dependencies: ["CLibZip", "CZLib", "Vocabulary"]),
    // Records already extracted → records again.
    .target(name: "Records", dependencies: ["Archive", "Vocabulary"]),
    // System calls that Swift cannot make by itself.
    .target(name: "CProcess"),
    // Inputs → outputs on several threads or in processes of their own, in order, within a bounded window.
    .target(name: "Batch", dependencies: ["CProcess"]),
    // Records → an SQLite database, and questions to it.
    .target(
      name: "Store",
      dependencies: [
        "Batch", "Export", "Records", "Vocabulary", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // The database's own program: GRDB brings Foundation, which the command that extracts would pay for at every start.
    .executableTarget(
      name: "StoreCommand",
      dependencies: [
        "Batch", "Records", "Store", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Record, or two of them compared → something a person reads.
    .target(name: "Report", dependencies: ["Comparison", "Grammar", "Vocabulary"]),
    // The templates, styles and scripts of the pages, embedded.
    .target(name: "CPages", exclude: ["Templates"]),
    // Record, or two of them compared → a page for a browser.
    .target(
      name: "Pages",
      dependencies: [
        "Comparison", "CPages", "Export", "Report", "Vocabulary",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // The pages' own program: Mustache brings Foundation, which the command that extracts would pay for at every start.
    .executableTarget(
      name: "PageCommand",
      dependencies: [
        "Batch", "Comparison", "Pages", "Records", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The whole flow, and the library's front door.
    .target(
      name: "OnRecord",
      dependencies: [
        "Vocabulary", "Reading", "Grammar", "English", "Extraction", "Comparison", "Export",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Records against gold annotations, layers against treebanks: scores and floors.
    .target(name: "Evaluation", dependencies: ["Grammar", "OnRecord", "Vocabulary"]),
    // The command line.
    .executableTarget(
      name: "Command",
      dependencies: [
        "OnRecord", "Archive", "Batch", "Comparison", "Evaluation", "Export", "Records", "Report", "Grammar",
        "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The reading stage beside the bare parser, for instruction counts.
    .executableTarget(
      name: "reading-benchmark", dependencies: ["Archive", "CLibXML2", "Reading", "Vocabulary"],
      path: "Tests/Benchmarks/Reading"),
    // The clause layers beside a plain tokeniser, in one run.
    .executableTarget(
      name: "layers-benchmark", dependencies: ["Archive", "English", "Grammar", "Reading", "Vocabulary"],
      path: "Tests/Benchmarks/Layers"),
    // Two versions compared, beside their extraction, in one run.
    .executableTarget(
      name: "comparison-benchmark", dependencies: ["Archive", "Comparison", "OnRecord", "Vocabulary"],
      path: "Tests/Benchmarks/Comparison"),
    .testTarget(name: "ReadingTests", dependencies: ["CLibXML2", "Reading", "Vocabulary"]),
    .testTarget(name: "CommandTests", dependencies: ["Command", "PageCommand", "StoreCommand"]),
    .testTarget(
      name: "ComparisonTests", dependencies: ["Comparison", "OnRecord", "Vocabulary"], exclude: ["Cases"]),
    .testTarget(name: "CorpusTests", dependencies: ["Evaluation", "Vocabulary"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "English", "Grammar", "Vocabulary"]),
    .testTarget(name: "GrammarTests", dependencies: ["Grammar", "Vocabulary"]),
    .testTarget(name: "EnglishTests", dependencies: ["English", "Grammar", "Vocabulary"]),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Export", "Records", "Vocabulary", .product(name: "Crypto", package: "swift-crypto")]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Export", "Store", "Vocabulary", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "PagesTests", dependencies: ["Comparison", "Export", "Pages", "Vocabulary"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "CZLib", "Vocabulary"]),
    // A worker process that crashes and hangs at will.
    .executableTarget(name: "fake-worker", dependencies: ["Batch"], path: "Tests/FakeWorker"),
    .testTarget(name: "BatchTests", dependencies: ["Batch", "fake-worker"]),
  ],
  swiftLanguageModes: [.v6]
)
