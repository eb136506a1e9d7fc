import Failures
import Testing

@testable import QueryCommand

/// The table of tasks and targets: where each question goes, and whether its body names the model.
@Suite struct QueryTargetTests {
    private static let endpoint = "/serving-endpoints/m/invocations"
    private static let served = "/serving-endpoints/m/served-models/e/invocations"

    @Test(
        arguments: [
            (.chat, endpoint, "/ai-gateway/mlflow/v1/chat/completions", "/chat/completions"),
            (.complete, endpoint, "/ai-gateway/openai/v1/completions", "/completions"),
            (.embed, endpoint, "/ai-gateway/mlflow/v1/embeddings", "/embeddings"),
            (
                .respond, "/serving-endpoints/responses", "/ai-gateway/openai/v1/responses",
                "/responses"
            ),
            (.invoke, endpoint, nil, "/invocations"),
        ] as [(QueryTask, String, String?, String)])
    func `each task has its route on each kind of server`(
        _ task: QueryTask, _ endpoint: String, _ service: String?, _ open: String
    ) throws {
        #expect(try QueryTarget.workspace.route(task, model: "m") == (endpoint, task == .respond))
        #expect(
            try QueryTarget.workspace.route(task, model: "m", served: "e") == (Self.served, false))
        #expect(try QueryTarget.routeOptimized.route(task, model: "m") == ("/invocations", false))
        for target in [QueryTarget.app, .openAI] {
            #expect(try target.route(task, model: "m") == (open, task != .invoke))
        }
        if let service {
            #expect(
                try QueryTarget.workspace.route(task, model: "system.ai.m") == (service, true))
        } else {
            #expect(throws: ToolError.self) {
                try QueryTarget.workspace.route(task, model: "system.ai.m")
            }
        }
    }

    @Test(arguments: [QueryTarget.routeOptimized, .app, .openAI])
    func `a served entity is an idea of workspaces only`(_ target: QueryTarget) {
        #expect { try target.route(.chat, model: "m", served: "e") } throws: {
            ($0 as? ToolError)?.code == .usage
        }
    }
}
