import Failures
import JSON
import Transport

/// Google's application default credentials: who this program is on this machine.
///
/// In Google's order: the file that `GOOGLE_APPLICATION_CREDENTIALS` names, the one that
/// `gcloud auth application-default login` writes, the metadata server of a machine in Google's cloud.
enum GoogleDefaults: Sendable {
    case serviceAccount(GoogleKey)
    /// A person's login: the fields of a refresh request.
    case user([(String, Secret)], tokenURL: String)
    /// The metadata server's name.
    case machine(String)

    private static let type = "google-id"

    init(_ setup: AuthSetup) throws(ToolError) {
        let home = setup.variable("HOME").map { $0 + "/.config/gcloud" }
        let named = setup.variable("GOOGLE_APPLICATION_CREDENTIALS")
        let path =
            named
            ?? (setup.variable("CLOUDSDK_CONFIG") ?? home).map {
                $0 + "/application_default_credentials.json"
            }
        guard let path, let text = try setup.text(of: path) else {
            guard named == nil else {
                throw ToolError(
                    .absent, "\(Self.type): GOOGLE_APPLICATION_CREDENTIALS: no such file")
            }
            self = .machine(setup.variable("GCE_METADATA_HOST") ?? "metadata.google.internal")
            return
        }
        let what = "\(Self.type): \(path.printable)"
        guard let document = try? JSONValue(parsing: text) else {
            throw ToolError(.config, "\(what) is no JSON")
        }
        switch document["type"]?.string {
        case "service_account": self = .serviceAccount(try GoogleKey(document, what))
        case "authorized_user":
            let fields = ["client_id", "client_secret", "refresh_token"].map {
                ($0, Secret(document[$0]?.string ?? ""))
            }
            self = .user(fields, tokenURL: GoogleKey.tokenURL)
        default:
            throw ToolError(
                .config, "\(what) is neither a service_account nor an authorized_user",
                hint: "run: gcloud auth application-default login")
        }
    }

    /// An access token that may impersonate others.
    func accessToken(_ exchange: TokenExchange) async throws -> AccessToken {
        let type = Self.type
        switch self {
        case .serviceAccount(let key):
            let sent = exchange.now()
            let scope = "https://www.googleapis.com/auth/iam"
            let answer = try await key.answer(("scope", scope), type: type, exchange)
            return try exchange.read(answer, sent: sent, type)
        case .user(let fields, let url):
            let form = [("grant_type", "refresh_token")] + fields.map { ($0.0, $0.1.reveal()) }
            return try await exchange.token(
                at: url, form: form, authorization: nil, for: type, hiding: fields.map(\.1))
        case .machine(let name):
            var request = TransferRequest(
                "GET", "http://\(name)/computeMetadata/v1/instance/service-accounts/default/token",
                fields: ["Metadata-Flavor": "Google"],
                deadlines: exchange.deadlines.limited(to: .seconds(10)))
            request.usesProxy = false
            return try await exchange.token(request, for: type)
        }
    }
}
