/// The tour of the five tools.
enum TourSteps {
    /// All steps, in order; each stands alone.
    static let all: [TourStep] = [
        TourStep(
            title: "dbx-auth says who you are and where each setting came from",
            command:
                "dbx-auth describe --jq '{status, host: .details.host, auth_type: .details.auth_type}'",
            contains: ["\"auth_type\":\"oauth-m2m\"", "\"status\":\"success\""]),
        TourStep(
            title: "it logs in as a service principal; only the token would go to stdout",
            command: "dbx-auth token -o json --jq '{token_type, auth_type, expiry}'",
            contains: ["\"token_type\":\"Bearer\""]),
        TourStep(
            title: "dbx-endpoints lists what is deployed, filtered in process",
            command: "dbx-endpoints list --jq 'select(.state.ready==\"READY\").name'",
            contains: [
                DemoModels.chat, DemoModels.slow, DemoModels.completion, DemoModels.embedding,
            ]),
        TourStep(
            title: "records are JSON lines, so every Unix tool can read them",
            command: "dbx-endpoints list | grep -c '\"task\":\"llm/v1/chat\"'",
            contains: ["2"]),
        TourStep(
            title: "one endpoint, as the workspace describes it",
            command:
                "dbx-endpoints get \(DemoModels.embedding) --jq '{name, task, ready: .state.ready}'",
            contains: ["llm/v1/embeddings", "READY"]),
        TourStep(
            title: "dbx-query asks a chat model and prints the answer as it is spoken",
            command:
                "dbx-query chat -m \(DemoModels.slow) 'each of these words is a piece of a stream'",
            contains: ["a piece of a stream"], isStreaming: true),
        TourStep(
            title: "a pipe is context",
            command:
                "printf 'one apple\\ntwo pears\\n' | dbx-query chat -m \(DemoModels.chat) 'summarize this list:'",
            contains: ["summarize this list:", "two pears"]),
        TourStep(
            title: "text to a vector, and its length",
            command:
                "dbx-query embed -m \(DemoModels.embedding) 'a unit vector' --jq '.embedding|length'"
        ),
        TourStep(
            title: "hub is the catalog of what can be called",
            command: "hub --source databricks --jq .model_group",
            contains: ["databricks/\(DemoModels.chat)"]),
        TourStep(
            title: "its records are a config: llm-serve would serve them",
            command: "hub --source databricks --mode chat | llm-serve check -f -",
            contains: ["ok: 2 models"]),
        TourStep(
            title:
                "any OpenAI client works; curl takes the key from a descriptor, not from its arguments",
            command: """
                curl -sS --fail-with-body -H @<(dbx-auth header) -H 'content-type: application/json' \\
                    -d '{"model":"\(DemoModels.chat)","messages":[{"role":"user","content":"hello"}]}' \\
                    "$DATABRICKS_HOST/v1/chat/completions"
                """,
            contains: ["\"chat.completion\"", "hello"]),
        TourStep(
            title: "a mistake gets one plain line and its own exit status: 66, no such thing",
            command: "dbx-endpoints get nope",
            status: 66, contains: ["nope"]),
    ]
}
