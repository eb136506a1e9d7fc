// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every Swift target: Swift 6, no unsafe use without saying so, no warning left.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A library target of this package, with the house settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A library target off the data path, where size counts for more than speed: it is compiled for size.
func compact(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))])
}

/// Release tools start sooner and are smaller with these: relative relocations packed (needs
/// glibc 2.36), no exported symbols, the C++ library linked in, and no tables for unwinding
/// (see `Sources/Linking`).
let fastStart = LinkerSetting.unsafeFlags(
    [
        "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
        "-Xlinker", "--no-export-dynamic", "-Xlinker", "--no-eh-frame-hdr",
        "-Xlinker", "-T", "-Xlinker", "\(Context.packageDirectory)/Sources/Linking/no-frames.ld",
        "-L", "\(Context.packageDirectory)/Sources/Linking",
    ], .when(configuration: .release))

/// An executable of a dozen lines around its command library.
func tool(_ name: String, _ command: Target.Dependency) -> Target {
    .executableTarget(
        name: name, dependencies: [command, "CommandSupport"], swiftSettings: settings,
        linkerSettings: [fastStart])
}

/// A test target named after the target it tests.
func tests(_ target: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(target)Tests", dependencies: [.byName(name: target)] + dependencies,
        exclude: [], swiftSettings: settings)
}

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

let package = Package(
    name: "dbx-toolkit",
    products: [
        .executable(name: "dbx-auth", targets: ["dbx-auth"]),
        .executable(name: "dbx-endpoints", targets: ["dbx-endpoints"]),
        .executable(name: "dbx-query", targets: ["dbx-query"]),
        .executable(name: "hub", targets: ["hub"]),
        .executable(name: "llm-serve", targets: ["llm-serve"]),
    ],
    dependencies: [
        // YAML with line and column marks, for llm-serve's config.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Flags, help and completion scripts of all five tools.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // SHA-256 of keys and files, and random bytes.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // llm-serve's structured log.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // llm-serve's listener and HTTP/1.1 codec.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // C libraries.
        // CCurl loads libcurl at its first use, so nothing here links it.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CJQ", providers: [.apt(["libjq-dev"])]),
        // COpenSSL does the same with libcrypto.
        .systemLibrary(name: "COpenSSL"),
        .systemLibrary(name: "CPOSIX"),
        // From the bottom up; the import rules are checked by Tests/LayeringTests.
        library("Failures"),
        library("JSON"),
        library("POSIX", ["CPOSIX", "Failures"]),
        library("Transport", ["Failures"]),
        library("Curl", ["CCurl", "Failures", "Transport"]),
        library("JQ", ["CJQ", "Failures", "JSON"]),
        library("OpenSSL", ["COpenSSL", "Failures"]),
        library("LLMProtocols", ["Failures", "JSON"]),
        compact("DatabricksAuth", ["Failures", "JSON", "OpenSSL", "POSIX", "Transport"]),
        compact("ModelServing", ["DatabricksAuth", "Failures", "JSON", "Transport"]),
        library("ModelCatalog", ["Failures", "JSON"]),
        compact("PriceStore", ["Failures", "ModelCatalog", "POSIX"]),
        library(
            "Providers",
            [
                "DatabricksAuth", "Failures", "JSON", "LLMProtocols", "ModelServing", "Transport",
            ]),
        library(
            "Gateway",
            [
                "Failures", "JSON", "LLMProtocols",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        library(
            "GatewayServer",
            [
                "Failures", "Gateway", "JSON", "LLMProtocols", "ModelCatalog", "Providers",
                "Transport", .product(name: "Logging", package: "swift-log"),
            ] + nio),
        compact(
            "CommandSupport",
            [
                "Curl", "DatabricksAuth", "Failures", "JQ", "JSON", "POSIX", "Transport",
                argumentParser,
            ]),
        compact(
            "AuthCommand",
            [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "ModelServing", "POSIX",
                "Transport", argumentParser,
            ]),
        compact(
            "EndpointsCommand",
            [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "ModelServing", "POSIX",
                "Transport", argumentParser,
            ]),
        compact(
            "QueryCommand",
            [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "LLMProtocols",
                "ModelCatalog", "ModelServing", "POSIX", "PriceStore", "Transport",
                argumentParser,
            ]),
        compact(
            "HubCommand",
            [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "ModelCatalog",
                "ModelServing", "POSIX", "PriceStore", "Transport", argumentParser,
            ]),
        compact(
            "ServeCommand",
            [
                "CommandSupport", "Curl", "DatabricksAuth", "Failures", "Gateway",
                "GatewayServer", "JSON", "ModelCatalog", "POSIX", "PriceStore", "Providers",
                "Transport", argumentParser, .product(name: "Logging", package: "swift-log"),
                "Yams",
            ]),
        tool("dbx-auth", "AuthCommand"),
        tool("dbx-endpoints", "EndpointsCommand"),
        tool("dbx-query", "QueryCommand"),
        tool("hub", "HubCommand"),
        tool("llm-serve", "ServeCommand"),
        // Golden files, child processes, the source tree: what the tests below share.
        .target(
            name: "TestSupport", dependencies: ["Failures", "POSIX"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "LayeringTests", dependencies: ["POSIX", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "DocumentationTests", dependencies: ["JSON", "POSIX", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests", dependencies: ["JSON", "POSIX", "TestSupport"],
            exclude: ["Cases", "children.py", "faults.c", "prelude.sh"], swiftSettings: settings),
        tests(
            "AuthCommand",
            [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "POSIX", "Transport",
                argumentParser,
            ]),
        tests("CommandSupport", ["Failures", "JSON", "POSIX", "Transport", argumentParser]),
        tests("DatabricksAuth", ["Failures", "JSON", "POSIX", "TestSupport", "Transport"]),
        .testTarget(
            name: "CurlTests", dependencies: ["Curl", "POSIX", "Transport"],
            exclude: ["http_peer.py", "tls_faults.py"], swiftSettings: settings),
        tests("Gateway", ["Failures", "JSON", "LLMProtocols", "POSIX", "TestSupport"]),
        tests(
            "GatewayServer",
            [
                "Curl", "DatabricksAuth", "Failures", "Gateway", "JSON", "LLMProtocols",
                "ModelCatalog", "POSIX", "Providers", "TestSupport", "Transport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ] + nio),
        tests("JSON"),
        .testTarget(
            name: "LLMProtocolsTests",
            dependencies: ["JSON", "LLMProtocols", "POSIX", "TestSupport"],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "ServeCommandTests",
            dependencies: [
                "CommandSupport", "Failures", "Gateway", "GatewayServer", "JSON", "POSIX",
                "Providers",
                "ServeCommand", "TestSupport", .product(name: "Logging", package: "swift-log"),
            ], exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "ProvidersTests",
            dependencies: [
                "DatabricksAuth", "Failures", "JSON", "POSIX", "Providers", "TestSupport",
                "Transport",
            ], exclude: ["Golden"], swiftSettings: settings),
        tests("OpenSSL", ["Failures", "POSIX", "TestSupport"]),
        tests("POSIX", ["Failures"]),
        tests("Transport"),
        .testTarget(
            name: "QueryCommandTests",
            dependencies: [
                "CommandSupport", "DatabricksAuth", "Failures", "JSON", "LLMProtocols",
                "ModelCatalog", "ModelServing", "POSIX", "QueryCommand", "TestSupport", "Transport",
            ], exclude: ["Streams"], swiftSettings: settings),
        tests("JQ", ["Failures", "JSON", "POSIX", "TestSupport"]),
        tests("HubCommand", ["CommandSupport", "JSON", "POSIX", argumentParser]),
        .testTarget(
            name: "ModelCatalogTests",
            dependencies: ["JSON", "ModelCatalog", "POSIX", "TestSupport"],
            exclude: ["Golden"], swiftSettings: settings),
        tests("PriceStore", ["Failures", "ModelCatalog", "POSIX"]),
        tests("ModelServing", ["DatabricksAuth", "Failures", "JSON", "Transport"]),
        tests(
            "EndpointsCommand",
            ["CommandSupport", "Failures", "JSON", "ModelServing", "POSIX", argumentParser]),
    ]
)
