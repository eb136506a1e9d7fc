import DatabricksAuth
import Failures
import Testing

/// R56: whatever is mixed, a credential reaches only the host that stands beside it.
@Suite struct OwnHostTests {
    /// Splitmix64, so that a failing mix can be repeated from its seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func chance(_ percent: Int) -> Bool {
            Int.random(in: 0..<100, using: &self) < percent
        }
    }

    private static let hosts = ["a.test", "b.test", "c.test"]

    /// A credential's text says where it may go.
    private func credentials(
        _ kind: String, _ host: String?, _ dice: inout Dice
    ) -> [(ConfigAttribute, String)] {
        let home = host ?? "anywhere"
        var values: [(ConfigAttribute, String)] = host.map { [(.host, "https://\($0)")] } ?? []
        if dice.chance(50) { values.append((.token, "\(kind)@\(home)")) }
        if dice.chance(30) {
            values += [(.clientID, "\(kind)@\(home)"), (.clientSecret, "\(kind)@\(home)")]
        }
        if dice.chance(15) { values.append((.authType, dice.chance(50) ? "pat" : "oauth-m2m")) }
        return values
    }

    private func mix(_ dice: inout Dice) -> ConfigResolver {
        var environment: [String: String] = [:]
        let native = dice.chance(60) ? Self.hosts.randomElement(using: &dice) : nil
        for (attribute, value) in credentials("env", native, &dice)
        where attribute == .host || dice.chance(80) {
            environment[attribute.variables[0]] = value
        }
        if dice.chance(30) {
            let host = Self.hosts.randomElement(using: &dice) ?? ""
            environment["DATABRICKS_API_BASE"] = "https://\(host)/serving-endpoints"
            environment["DATABRICKS_API_KEY"] = "litellm@\(host)"
        }
        var text = ""
        for name in ["DEFAULT", "p", "q"] {
            let host = dice.chance(85) ? Self.hosts.randomElement(using: &dice) : nil
            text += "[\(name)]\n"
            for (attribute, value) in credentials(name, host, &dice) {
                text += "\(attribute.rawValue) = \(value)\n"
            }
        }
        if dice.chance(30) { environment["DATABRICKS_CONFIG_PROFILE"] = "p" }
        let flags = CredentialFlags(
            profile: dice.chance(30) ? "q" : nil,
            host: dice.chance(30) ? Self.hosts.randomElement(using: &dice) : nil)
        return resolver(environment, profiles: text, flags: flags)
    }

    @Test(arguments: 1...2000)
    func `a credential goes only to the host beside it`(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let resolver = mix(&dice)
        guard let config = try? resolver.resolve() else { return }
        for setting in config.gathered.settings.values where setting.attribute.group != nil {
            let home = setting.value.reveal().split(separator: "@").last.map(String.init)
            #expect(
                home == "anywhere" || "https://\(home ?? "")" == config.host,
                "seed \(seed): \(setting.attribute.name) from \(setting.origin.phrase)")
        }
    }

    @Test func `most mixes resolve, so the property is not empty`() {
        let resolved = (1...2000).count { seed in
            var dice = Dice(state: UInt64(seed))
            return (try? mix(&dice).resolve()) != nil
        }
        #expect(resolved > 400)
    }
}
