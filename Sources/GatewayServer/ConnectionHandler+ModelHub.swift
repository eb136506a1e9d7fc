import NIOCore

/// Answers that wait for a workspace.
extension ConnectionHandler {
    /// Answers a route of the model hub, once the workspace has.
    func answerHub(_ route: Route, _ request: LocalRequest) {
        let isPrivate = isOnThisMachine
        let waiting = id.text
        loop.eventLoop.makeFutureWithTask {
            await request.hubReply(for: route, isPrivate: isPrivate)
        }.assumeIsolated().whenSuccess { [weak self] reply in
            // The client may be gone, and then nobody waits for it.
            guard let self, case .answering = phase, id.text == waiting else { return }
            send(reply)
        }
    }

    /// Whether the client is on this machine, so that nobody else reads what it sends.
    private var isOnThisMachine: Bool {
        guard let address = context?.remoteAddress else { return false }
        if address.pathname != nil { return true }
        let text = address.ipAddress ?? ""
        return text.hasPrefix("127.") || text == "::1" || text.hasPrefix("::ffff:127.")
    }
}
