/// The module map of the house style: what each target may import, from the bottom up.
enum ModuleMap {
    /// Modules of ours and of packages, for each target; `everywhere` may be imported by all.
    static let allowed: [String: Set<String>] = [
        "Failures": [],
        "JSON": [],
        "POSIX": ["CPOSIX", "Glibc"],
        "Transport": [],
        "Curl": ["CCurl", "Glibc", "Transport"],
        "JQ": ["CJQ", "Glibc"],
        "OpenSSL": ["COpenSSL"],
        "LLMProtocols": [],
        "DatabricksAuth": ["OpenSSL", "POSIX", "Transport"],
        "ModelServing": ["DatabricksAuth", "Transport"],
        "ModelCatalog": [],
        "PriceStore": ["ModelCatalog", "POSIX"],
        "Providers": ["DatabricksAuth", "LLMProtocols", "ModelServing", "Transport"],
        "Gateway": ["Crypto", "LLMProtocols"],
        "GatewayServer": [
            "Gateway", "LLMProtocols", "Logging", "ModelCatalog", "NIOConcurrencyHelpers",
            "NIOCore", "NIOHTTP1", "NIOPosix", "Providers", "Transport",
        ],
        // The one place where commands get libcurl: four copies of the same lines would be the alternative.
        "CommandSupport": [
            "ArgumentParser", "Curl", "DatabricksAuth", "JQ", "POSIX", "Transport",
        ],
        "AuthCommand": command.union(["ModelServing"]),
        "EndpointsCommand": command.union(["ModelServing"]),
        "QueryCommand": command.union([
            "LLMProtocols", "ModelCatalog", "ModelServing", "PriceStore",
        ]),
        "HubCommand": command.union(["ModelCatalog", "ModelServing", "PriceStore"]),
        "ServeCommand": command.union([
            "Curl", "Gateway", "GatewayServer", "Logging", "ModelCatalog", "PriceStore",
            "Providers", "Yams",
        ]),
        "dbx-auth": ["AuthCommand", "CommandSupport"],
        "dbx-endpoints": ["CommandSupport", "EndpointsCommand"],
        "dbx-query": ["CommandSupport", "QueryCommand"],
        "hub": ["CommandSupport", "HubCommand"],
        "llm-serve": ["CommandSupport", "ServeCommand"],
    ]

    /// What the standard library brings, and our two bottom modules.
    static let everywhere: Set<String> = ["Failures", "JSON", "Synchronization", "Swift"]

    /// Modules with one owner, or a few: nobody else may name them, whatever the map says.
    static let owners: [String: Set<String>] = [
        "ArgumentParser": [
            "AuthCommand", "CommandSupport", "EndpointsCommand", "HubCommand", "QueryCommand",
            "ServeCommand",
        ],
        "CCurl": ["Curl"],
        "CJQ": ["JQ"],
        "COpenSSL": ["OpenSSL"],
        "CPOSIX": ["POSIX"],
        "GRDB": ["GatewayStore"],
        "Glibc": unsafeTargets,
        "NIOCore": ["GatewayServer"],
        "NIOHTTP1": ["GatewayServer"],
        "NIOPosix": ["GatewayServer"],
        "Yams": ["ServeCommand"],
    ]

    /// The only targets in which the word `unsafe` may stand: those that wrap C. (OpenSSL is beside the two libraries
    /// that the style names: signing by a private key needs libcrypto, which is loaded at its first use.)
    static let unsafeTargets: Set<String> = ["Curl", "JQ", "OpenSSL", "POSIX"]

    /// Targets that compute and nothing else: bytes and values in, bytes and values out.
    static let pure: Set<String> = ["Failures", "Gateway", "JSON", "LLMProtocols", "ModelCatalog"]

    /// Modules through which a file, a socket or the environment could be reached.
    static let effects: Set<String> = [
        "Curl", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "NIOCore", "NIOPosix",
        "POSIX", "Transport",
    ]

    /// Names that write where a failure goes unseen; every byte goes through `POSIX` instead.
    static let banned = ["FileHandle", "print", "debugPrint", "NSLog"]

    private static let command: Set<String> = [
        "ArgumentParser", "CommandSupport", "DatabricksAuth", "POSIX", "Transport",
    ]

    /// What is wrong with a file of a target, one sentence for each finding.
    static func violations(target: String, source: String) -> [String] {
        guard let allowed = allowed[target] else { return ["\(target) is not in the module map"] }
        var findings: [String] = []
        for module in ImportScanner.imports(in: source) {
            if !everywhere.union(allowed).contains(module) {
                findings.append("\(target) may not import \(module)")
            }
            if let owners = owners[module], !owners.contains(target) {
                findings.append("only \(owners.sorted().joined(separator: ", ")) imports \(module)")
            }
            if pure.contains(target), effects.contains(module) {
                findings.append("\(target) does no I/O, so it has no use for \(module)")
            }
        }
        if !unsafeTargets.contains(target), ImportScanner.has("unsafe", in: source) {
            findings.append("\(target) has an unsafe expression")
        }
        for name in banned where ImportScanner.calls(name, in: source) {
            findings.append("\(target) uses \(name)")
        }
        return findings
    }
}
