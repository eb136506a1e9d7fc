import JSON
import ModelServing
import Testing

@Suite struct EndpointWaitTests {
    private static func status(
        _ ready: String = "NOT_READY", _ update: String, _ deployment: String? = nil,
        message: String = "", suspend: String? = nil
    ) -> EndpointStatus {
        var state: JSONValue = ["ready": .string(ready), "config_update": .string(update)]
        state["suspend"] = suspend.map(JSONValue.string)
        var endpoint: JSONValue = ["state": state]
        if let deployment {
            let entity: JSONValue = [
                "name": "e",
                "state": [
                    "deployment": .string(deployment),
                    "deployment_state_message": .string(message),
                ],
            ]
            endpoint["config"] = ["served_entities": [entity]]
        }
        return EndpointStatus(endpoint)
    }

    @Test(
        arguments: [
            (.ready, status("READY", "NOT_UPDATING"), .reached),
            (.ready, status("READY", "IN_PROGRESS"), .pause(.seconds(1))),
            (.ready, status("NOT_READY", "NOT_UPDATING"), .pause(.seconds(1))),
            (.ready, status("NOT_READY", "UPDATE_FAILED"), .failed("UPDATE_FAILED")),
            (
                .ready, status("READY", "UPDATE_CANCELED", "DEPLOYMENT_ABORTED", message: "gone"),
                .failed("UPDATE_CANCELED: served entity e: DEPLOYMENT_ABORTED: gone")
            ),
            (
                .ready, status("NOT_READY", "NOT_UPDATING", "DEPLOYMENT_FAILED", message: "no"),
                .failed("served entity e: DEPLOYMENT_FAILED: no")
            ),
            (
                .ready, status("NOT_READY", "NOT_UPDATING", suspend: "STOPPED"),
                .failed("it is stopped")
            ),
            (
                .ready, status("NOT_READY", "NOT_UPDATING", "DEPLOYMENT_RECOVERING"),
                .pause(.seconds(1))
            ),
            (.notUpdating, status("NOT_READY", "NOT_UPDATING", "DEPLOYMENT_FAILED"), .reached),
            (.notUpdating, status("NOT_READY", "IN_PROGRESS"), .pause(.seconds(1))),
            (.notUpdating, status("READY", "UPDATE_FAILED"), .failed("UPDATE_FAILED")),
            (.deleted, nil, .reached),
            (.deleted, status("READY", "NOT_UPDATING"), .pause(.seconds(1))),
            (.condition, status("READY", "UPDATE_FAILED"), .pause(.seconds(1))),
        ] as [(EndpointWait.Goal, EndpointStatus?, EndpointWait.Verdict)]
    )
    func `a look is judged by what is waited for`(
        goal: EndpointWait.Goal, status: EndpointStatus?, verdict: EndpointWait.Verdict
    ) {
        var wait = EndpointWait(for: goal, limit: .seconds(60))
        #expect(wait.look(status, elapsed: .zero, chance: 0) == verdict)
    }

    @Test func `a condition of the caller ends the wait`() {
        var wait = EndpointWait(for: .condition, limit: .seconds(60))
        let status = Self.status("READY", "IN_PROGRESS")
        #expect(wait.look(status, elapsed: .zero, chance: 0, holds: true) == .reached)
    }

    @Test func `pauses grow to ten seconds and a bit, as the SDK's`() {
        var wait = EndpointWait(for: .ready, limit: .seconds(1000))
        let pauses = (1...12).map { _ in
            wait.look(Self.status("NOT_READY", "IN_PROGRESS"), elapsed: .zero, chance: 0.5)
        }
        #expect(
            pauses
                == (1...12).map { .pause(.seconds(Double(min($0, 10)) + 0.5)) })
        var fixed = EndpointWait(for: .ready, limit: .seconds(10), interval: .seconds(3))
        let status = Self.status("NOT_READY", "IN_PROGRESS")
        #expect(fixed.look(status, elapsed: .seconds(7), chance: 1) == .pause(.seconds(3)))
        #expect(fixed.look(status, elapsed: .seconds(8), chance: 1) == .timedOut)
    }

    @Test func `only what changed is news`() {
        var wait = EndpointWait(for: .ready, limit: .seconds(60))
        func news(_ status: EndpointStatus?) -> [String] {
            _ = wait.look(status, elapsed: .zero, chance: 0)
            return wait.news
        }
        let creating = Self.status("NOT_READY", "IN_PROGRESS", "DEPLOYMENT_CREATING", message: "x")
        #expect(
            news(creating) == [
                "NOT_READY IN_PROGRESS", "served entity e: DEPLOYMENT_CREATING: x",
            ])
        #expect(news(creating).isEmpty)
        #expect(
            news(Self.status("NOT_READY", "IN_PROGRESS", "DEPLOYMENT_CREATING", message: "y"))
                == ["served entity e: DEPLOYMENT_CREATING: y"])
    }

    @Test func `what is being rolled out is what counts`() {
        let entity = { (state: String) -> JSONValue in
            ["name": "e", "state": ["deployment": .string(state)]]
        }
        let status = EndpointStatus([
            "state": ["ready": "READY", "update_state": "IN_PROGRESS"],
            "config": ["served_entities": [entity("DEPLOYMENT_READY")]],
            "pending_config": ["served_entities": [entity("DEPLOYMENT_CREATING")]],
        ])
        #expect(status.deployments.map(\.state) == ["DEPLOYMENT_CREATING"])
        #expect(status.isUpdating)
    }
}
