import CommandSupport
import Failures
import JSON
import ModelServing
import Transport

/// Looks at an endpoint until `EndpointWait` says that it is over, and tells on the way what changes.
struct EndpointWaiter: Sendable {
    let client: ServingClient
    let errors: ErrorReport
    let limit: Duration
    let interval: Duration?

    /// The last record and, when the goal was not reached, why: `no` for an endpoint that will not get there, `later`
    /// when time ran out.
    func wait(
        _ name: String, for goal: EndpointWait.Goal, condition: RecordCondition? = nil
    ) async throws -> EndpointRow {
        var machine = EndpointWait(for: goal, limit: limit, interval: interval)
        var last: JSONValue?
        let clock = client.retryClock
        let start = clock.now()
        while true {
            let record = try await look(name, missingIsFine: goal == .deleted)
            let status = record.map(EndpointStatus.init)
            last = record ?? last
            let elapsed = clock.now() - start
            let verdict = machine.look(
                status, elapsed: elapsed, chance: clock.jitter(),
                holds: try record.flatMap { try condition?.holds($0) } ?? false)
            for line in machine.news { errors.progress("\(name): \(line)") }
            switch verdict {
            case .reached:
                return EndpointRow(
                    record: goal == .deleted
                        ? ["name": .string(name), "deleted": true] : last)
            case .failed(let reason):
                return EndpointRow(record: last, failure: await failure(name, reason, status))
            case .timedOut:
                let state = status.map { ": still \($0.summary)" } ?? ""
                return EndpointRow(
                    record: last,
                    failure: ToolError(
                        .later, "endpoint \(name)\(state) after \(Self.text(limit))",
                        hint: "wait longer with --timeout, or: dbx-endpoints wait \(name)"))
            case .pause(let pause):
                errors.live.show(
                    "waiting for \(name): \(status?.summary ?? "") \(Self.text(elapsed))")
                try await clock.sleep(pause)
            }
        }
    }

    /// The wait of `create` and `update`: until no update is under way, and then the endpoint must be ready.
    func settle(_ name: String) async throws -> EndpointRow {
        var row = try await wait(name, for: .notUpdating)
        guard row.failure == nil, let record = row.record else { return row }
        let status = EndpointStatus(record)
        if !status.isReady { row.failure = await failure(name, status.complaint, status) }
        return row
    }

    /// The endpoint; nil when it is not there and that is an answer.
    private func look(_ name: String, missingIsFine: Bool) async throws -> JSONValue? {
        do { return try await client.get(name).value() } catch let error as ToolError
            where error.code == .absent && missingIsFine
        {
            return nil
        }
    }

    /// The failure of an endpoint, with the end of the failed entity's build log as a hint.
    private func failure(
        _ name: String, _ reason: String, _ status: EndpointStatus?
    ) async -> ToolError {
        var hint: String?
        if let entity = status?.failure?.entity {
            let logs = try? await client.perform(
                .logs(name, served: entity, ofBuild: true))["logs"]?.string
            let end = LogTail.end(of: logs ?? "")
            let command = "dbx-endpoints logs \(name) \(entity) --build"
            hint = end.isEmpty ? "run: \(command)" : "build log: \(end); all of it: \(command)"
        } else if status?.isStopped == true {
            hint = "run: dbx-endpoints start \(name)"
        }
        return ToolError(.no, "endpoint \(name): \(reason)", hint: hint)
    }

    /// `1h05m`, `2m05s`, `9s`.
    static func text(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        if seconds >= 3600 { return "\(seconds / 3600)h\(two(seconds / 60 % 60))m" }
        return seconds >= 60 ? "\(seconds / 60)m\(two(seconds % 60))s" : "\(seconds)s"
    }
}
