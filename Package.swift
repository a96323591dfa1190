// swift-tools-version: 6.2
import PackageDescription

// The layers, lowest first. A module may use only modules of lower layers: the loop below refuses
// an upward or sideways edge before anything is compiled. docs/architecture.md tells what each is for.
struct Module {
  let layer: Int
  let name: String
  var uses: [String] = []
  var external: [Target.Dependency] = []
  /// What only the tests of the module use besides.
  var testUses: [String] = []
  var resources: [Resource]? = nil
  /// What it uses with the trait `Serving` alone.
  var withServing: [(product: String, package: String)] = []
  /// Folders of its tests that hold no Swift.
  var testData: [String] = []
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let modules = [
  Module(layer: 0, name: "SourceText"),
  Module(layer: 0, name: "Batches"),
  Module(layer: 0, name: "Messages"),
  Module(layer: 1, name: "JSONText", uses: ["Messages"]),
  Module(layer: 1, name: "CSVText", uses: ["SourceText", "Messages"]),
  Module(layer: 1, name: "Storage", uses: ["Messages"], external: ["CPlatform"]),
  Module(layer: 1, name: "ExternalPrograms", uses: ["Messages"], external: [subprocess]),
  Module(layer: 1, name: "Unpacking", uses: ["Messages"], external: ["CZlib"]),
  Module(layer: 1, name: "MarkdownTree", uses: ["SourceText"], external: ["CCMark"]),
  Module(layer: 2, name: "Diagnostics", uses: ["SourceText", "Messages", "JSONText"]),
  Module(layer: 2, name: "PolicyModel", uses: ["SourceText", "MarkdownTree"]),
  Module(
    layer: 3, name: "PolicyReading",
    uses: ["SourceText", "Messages", "JSONText", "Storage", "Diagnostics", "MarkdownTree", "PolicyModel"],
    external: [yams]),
  Module(
    layer: 3, name: "Editions", uses: ["SourceText", "Batches", "MarkdownTree", "PolicyModel"],
    testUses: ["Storage", "Diagnostics", "PolicyReading"]),
  Module(
    layer: 4, name: "Staleness", uses: ["SourceText", "JSONText", "MarkdownTree", "PolicyModel", "Editions"],
    external: [crypto], testUses: ["Storage", "Diagnostics", "PolicyReading"]),
  Module(
    layer: 4, name: "Revisions",
    uses: ["SourceText", "Messages", "JSONText", "Storage", "Diagnostics", "PolicyModel", "PolicyReading"],
    external: [crypto, yams]),
  Module(
    layer: 4, name: "SemanticDiff", uses: ["SourceText", "MarkdownTree", "PolicyModel", "Editions"],
    testUses: ["Storage", "Diagnostics", "PolicyReading"], testData: ["Pairs", "OtherPairs"]),
  Module(
    layer: 4, name: "Guidance", uses: ["Batches", "MarkdownTree", "PolicyModel", "Editions"],
    testUses: ["SourceText", "Storage", "Diagnostics", "PolicyReading"], testData: ["Questions"]),
  Module(
    layer: 4, name: "Quizzes", uses: ["MarkdownTree", "PolicyModel", "Editions"],
    testUses: ["SourceText", "Storage", "Diagnostics", "PolicyReading"]),
  Module(
    layer: 4, name: "SearchIndex", uses: ["PolicyModel", "Editions"], testData: ["Queries"]),
  Module(
    layer: 5, name: "PolicyRules",
    uses: [
      "SourceText", "Messages", "Batches", "Diagnostics", "MarkdownTree", "PolicyModel", "PolicyReading",
      "Staleness",
    ],
    testUses: ["JSONText", "Storage", "Revisions"], resources: [.embedInCode("Pages")]),
  Module(
    layer: 4, name: "Importing",
    uses: ["SourceText", "Messages", "JSONText", "MarkdownTree", "PolicyModel", "PolicyReading"],
    testUses: ["Storage", "ExternalPrograms", "Diagnostics", "PolicyRules"], testData: ["Documents"]),
  Module(
    layer: 5, name: "Timelines",
    uses: ["SourceText", "Storage", "PolicyModel", "Editions", "Staleness", "Revisions", "SemanticDiff"]),
  Module(
    layer: 6, name: "Rendering",
    uses: [
      "SourceText", "Messages", "JSONText", "CSVText", "MarkdownTree", "PolicyModel", "Editions", "Revisions",
      "SemanticDiff", "Guidance", "Quizzes", "SearchIndex", "Timelines",
    ],
    external: [yams, "CTemplates"]),
  Module(
    layer: 6, name: "Sweeping",
    uses: [
      "SourceText", "Messages", "Unpacking", "Storage", "MarkdownTree", "PolicyModel", "Revisions",
      "Timelines",
    ]),
  Module(
    layer: 6, name: "Acknowledgement",
    uses: [
      "SourceText", "Messages", "JSONText", "CSVText", "PolicyModel", "PolicyReading", "Editions",
      "Revisions",
      "SemanticDiff", "Guidance", "Timelines",
    ]),
  Module(
    layer: 7, name: "SiteBuilding",
    uses: [
      "SourceText", "Messages", "ExternalPrograms", "Storage", "PolicyModel", "Editions", "Revisions",
      "SemanticDiff", "Timelines", "Rendering", "Sweeping",
    ]),
  Module(
    layer: 8, name: "Publishing",
    uses: [
      "SourceText", "Messages", "JSONText", "Storage", "ExternalPrograms", "PolicyModel", "Revisions",
    ]),
  Module(
    layer: 8, name: "Handbooks",
    uses: [
      "SourceText", "Messages", "ExternalPrograms", "Storage", "MarkdownTree", "PolicyModel", "Editions",
      "Revisions", "SemanticDiff", "Guidance", "Quizzes", "Timelines", "Rendering", "SiteBuilding",
    ], testUses: ["Diagnostics"]),
  Module(
    layer: 9, name: "TenetKit",
    uses: [
      "SourceText", "Messages", "JSONText", "Storage", "ExternalPrograms", "Unpacking", "Diagnostics",
      "MarkdownTree",
      "PolicyModel", "PolicyReading", "Editions", "Staleness", "Revisions", "SemanticDiff", "Guidance",
      "Quizzes", "Importing", "Acknowledgement", "PolicyRules",
      "Timelines", "Rendering", "Sweeping", "SiteBuilding", "Publishing", "Handbooks",
    ]),
  Module(
    layer: 10, name: "Serving",
    uses: [
      "SourceText", "Messages", "Storage", "Diagnostics", "PolicyModel", "PolicyReading", "Rendering",
      "SiteBuilding", "TenetKit",
    ],
    external: [crypto],
    resources: [.embedInCode("Assets")],
    withServing: [
      ("HummingbirdCore", "hummingbird"), ("NIOCore", "swift-nio"), ("NIOPosix", "swift-nio"),
      ("HTTPTypes", "swift-http-types"), ("Logging", "swift-log"),
    ]),
  Module(
    layer: 11, name: "TenetCommands",
    uses: [
      "SourceText", "Messages", "JSONText", "Storage", "Diagnostics", "PolicyModel", "PolicyReading",
      "CSVText", "Editions", "Revisions", "SemanticDiff", "Guidance", "Acknowledgement", "PolicyRules",
      "Timelines", "Rendering",
      "Sweeping",
      "SiteBuilding", "Publishing", "Handbooks", "TenetKit", "Serving", "ExternalPrograms",
    ], external: [arguments]),
]

let layerOfModule = Dictionary(uniqueKeysWithValues: modules.map { ($0.name, $0.layer) })
for module in modules {
  for used in module.uses {
    guard let layer = layerOfModule[used] else {
      fatalError("\(module.name) uses \(used), which is not a module of this package")
    }
    guard layer < module.layer else {
      fatalError("\(module.name) (layer \(module.layer)) may not use \(used) (layer \(layer))")
    }
  }
}

let modulesWithTests: Set = [
  "SourceText", "Messages", "CSVText", "Storage", "MarkdownTree", "PolicyReading", "Editions", "Staleness",
  "Revisions", "SemanticDiff", "Guidance", "Quizzes", "Importing", "SearchIndex", "PolicyRules", "Rendering",
  "Sweeping", "SiteBuilding", "Publishing", "Handbooks", "TenetKit", "Serving",
]
let tested = modules.filter { modulesWithTests.contains($0.name) }

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tenet",
  products: [
    .executable(name: "tenet", targets: ["tenet"]),
    .library(name: "TenetKit", targets: ["TenetKit"]),
  ],
  traits: [
    .trait(
      name: "Serving",
      description:
        "The web server of 'tenet serve', with hummingbird and swift-nio; the library needs none of it.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CPlatform"),
    .target(name: "CTemplates"),
  ]
    + modules.map { module in
      .target(
        name: module.name,
        dependencies: module.uses.map { .init(stringLiteral: $0) } + module.external
          + module.withServing.map {
            .product(name: $0.product, package: $0.package, condition: .when(traits: ["Serving"]))
          },
        resources: module.resources, swiftSettings: settings)
    }
    + [
      .executableTarget(
        name: "tenet", dependencies: ["TenetCommands"], swiftSettings: settings),
      .target(
        name: "TestSupport",
        dependencies: [
          "SourceText", "Messages", "Storage", "Diagnostics", "PolicyModel", "PolicyReading", "Staleness",
          "PolicyRules",
          "Revisions", "Timelines", "Rendering", "Sweeping", "SiteBuilding",
        ], path: "Tests/TestSupport", swiftSettings: settings),
    ]
    + tested.map { module in
      .testTarget(
        name: module.name + "Tests",
        dependencies: [.init(stringLiteral: module.name), "TestSupport"]
          + (module.uses + module.testUses).map { .init(stringLiteral: $0) } + module.external,
        exclude: module.testData, swiftSettings: settings)
    }
    + [
      .testTarget(
        name: "SchemaTests",
        dependencies: [
          "tenet", "Storage", "Diagnostics", "PolicyModel", "PolicyReading", "TestSupport", yams,
        ],
        swiftSettings: settings),
      .testTarget(
        name: "ProgramTests", dependencies: ["tenet", "JSONText", "Storage", "TestSupport"],
        swiftSettings: settings),
    ]
)
