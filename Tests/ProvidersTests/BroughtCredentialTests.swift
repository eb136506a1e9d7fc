import DatabricksAuth
import Failures
import Testing
import Transport

@testable import Providers

@Suite struct BroughtCredentialTests {
    /// Never asked: the checks come before anything is sent.
    private struct NoTransport: HTTPTransport {
        private struct NoTransfer: Transfer {
            func resume() {}
            func cancel() {}
        }

        func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
            Issue.record("nothing is to be sent, and this is: \(request.method) \(request.url)")
            receiver.end(.failure(TransportError(.other, message: "no network", wasSent: false)))
            return NoTransfer()
        }
    }

    private static func own() throws -> Workspace {
        try Workspace(host: "http://127.0.0.1:9", token: Secret("own"))
    }

    @Test(arguments: [
        "https://evil.test", "http://adb-1.azuredatabricks.net", "http://169.254.169.254",
        "http://2852039166", "http://0xa9fea9fe", "http://[::ffff:169.254.169.254]",
        "https://169.254.169.254", "https://x.cloud.databricks.com.evil.test",
        "https://databricks.com.", "http://localhost:9", "https://evil.test/.databricks.com",
        "https://evil.test#.databricks.com", "https://evil.test?.databricks.com", "file:///etc",
        "https://u@evil.test", "", "http://127.0.0.1:8",
    ])
    func `the gateway knocks at no other doors`(_ base: String) throws {
        let brought = BroughtCredential(apiKey: Secret("k"), apiBase: base)
        #expect(throws: ToolError.self) {
            try brought.workspace(own: try Self.own(), transport: NoTransport())
        }
    }

    @Test(arguments: [
        "https://adb-1.2.azuredatabricks.net", "https://x.cloud.databricks.com/serving-endpoints",
        "https://1.2.gcp.databricks.com", "http://127.0.0.1:9/serving-endpoints",
    ])
    func `a workspace is asked with the caller's own token`(_ base: String) async throws {
        let brought = BroughtCredential(apiKey: Secret("theirs"), apiBase: base)
        let workspace = try brought.workspace(own: try Self.own(), transport: NoTransport())
        #expect(base.hasPrefix(workspace.host))
        var fields = HeaderFields()
        try await workspace.authorize(&fields)
        #expect(fields["Authorization"] == "Bearer theirs")
    }

    @Test func `a host without a credential gets none of ours`() throws {
        let bare = BroughtCredential(apiBase: "http://127.0.0.1:9")
        let half = BroughtCredential(apiKey: Secret("k"), clientID: "id")
        for brought in [bare, half] {
            #expect(throws: ToolError.self) {
                try brought.workspace(own: try Self.own(), transport: NoTransport())
            }
        }
        #expect(throws: ToolError.self) {
            try BroughtCredential(apiKey: Secret("k")).workspace(
                own: nil, transport: NoTransport())
        }
    }
}
