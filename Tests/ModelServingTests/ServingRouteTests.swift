import ModelServing
import Testing

@Suite struct ServingRouteTests {
    @Test(
        arguments: [
            (.endpoints, "/api/2.0/serving-endpoints"),
            (.endpoint("gpt-4_o"), "/api/2.0/serving-endpoints/gpt-4_o"),
            (.endpoint("a/../b?x=1#é"), "/api/2.0/serving-endpoints/a%2F..%2Fb%3Fx%3D1%23%C3%A9"),
            (.endpoint(".."), "/api/2.0/serving-endpoints/%2E%2E"),
            (.invocations("m"), "/serving-endpoints/m/invocations"),
            (
                .invocations("m", served: "v 2"),
                "/serving-endpoints/m/served-models/v%202/invocations"
            ),
            (.chatCompletions, "/serving-endpoints/chat/completions"),
            (.completions, "/serving-endpoints/completions"),
            (.embeddings, "/serving-endpoints/embeddings"),
            (.responses, "/serving-endpoints/responses"),
        ] as [(ServingRoute, String)]
    )
    func `a route has the service's path, and a name stays one segment`(
        route: ServingRoute, path: String
    ) {
        #expect(route.path == path)
    }
}
