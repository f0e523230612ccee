// swift-tools-version: 6.1
// One section a target, in the order of the pipeline; each imports only what its row in ARCHITECTURE.md names.

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "motc",
  products: [
    .executable(name: "motc", targets: ["motc"])
  ],
  traits: [
    .trait(name: "XLSX", description: "Workbooks of Excel, through libxlsxwriter.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "MotcSource", swiftSettings: settings),
    .target(name: "MotcSyntax", dependencies: ["CLibYAML", "MotcSource"], swiftSettings: settings),
    .target(name: "MotcModel", dependencies: ["MotcSource", "MotcSyntax"], swiftSettings: settings),
    .target(name: "MotcAnalysis", dependencies: ["MotcSource", "MotcModel"], swiftSettings: settings),
    .target(name: "MotcImport", dependencies: ["MotcSource", "MotcSyntax", "MotcModel"], swiftSettings: settings),
    .target(name: "MotcTemplates", swiftSettings: settings),
    .target(
      name: "MotcRendering", dependencies: ["MotcSource", "MotcModel", "MotcAnalysis", "MotcTemplates"],
      swiftSettings: settings),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "MotcWorkbook",
      dependencies: [
        "MotcSource", "MotcRendering", .target(name: "CXLSXWriter", condition: .when(traits: ["XLSX"])),
      ],
      swiftSettings: settings),
    .target(
      name: "MotcCommandLine",
      dependencies: [
        "MotcSource", "MotcSyntax", "MotcModel", "MotcAnalysis", "MotcImport", "MotcTemplates", "MotcRendering",
        "MotcWorkbook", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings, linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .executableTarget(name: "motc", dependencies: ["MotcCommandLine"], swiftSettings: settings),

    .executableTarget(
      name: "motc-stages",
      dependencies: ["MotcSource", "MotcSyntax", "MotcModel", "MotcAnalysis", "MotcTemplates", "MotcRendering"],
      path: "Benchmarks/Stages", swiftSettings: settings),

    .target(
      name: "MotcTestSupport",
      dependencies: ["MotcSource", "MotcSyntax", "MotcModel", "MotcAnalysis", "MotcRendering"],
      path: "Tests/MotcTestSupport", swiftSettings: settings),
    .testTarget(
      name: "MotcCompilerTests", dependencies: ["MotcTestSupport", "MotcImport"],
      exclude: [
        "Golden", "Precision/README.md", "Precision/blueprints", "Precision/verdicts.tsv", "Seeds", "Verdicts",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "MotcToolTests", dependencies: ["MotcTestSupport", "MotcCommandLine", "MotcWorkbook"],
      swiftSettings: settings),
  ]
)
