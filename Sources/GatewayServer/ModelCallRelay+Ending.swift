import Gateway
import LLMProtocols
import ModelCatalog
import NIOCore
import Providers
import Transport

/// The ends of a call.
extension ModelCallRelay {
    /// Gives the call up: the client is gone.
    ///
    /// The upstream's connection is closed at once.
    func cancel() {
        guard connection != nil else { return }
        abandonTransfer()
        over(.clientGone)
    }

    /// Ends the call for a reason of the gateway's own; the client is told where the protocol can.
    func interrupt(_ error: APIError) {
        guard connection != nil else { return }
        isInterrupted = true
        abandonTransfer()
        local = nil
        waiting.removeAll()
        conclude(error)
        flush()
    }

    /// Lets go of the transfer, and of all that came of it and was not taken yet.
    func abandonTransfer() {
        transfer?.cancel()
        transfer = nil
        receiver = nil
        waiting.removeAll()
    }

    /// Ends the response in order; `closing` also ends the connection.
    func finish(closing: Bool) {
        let connection = connection
        if closing {
            abandonTransfer()
            settle(RoutingFailure(.internalServer, status: 500))
        }
        over(closing ? .failed : .complete)
        connection?.endResponse(closing: closing)
    }

    /// Answers with a failure, or breaks the connection off when the answer is under way.
    func fail(_ error: APIError, fields: HeaderFields = HeaderFields()) {
        let connection = connection
        if connection?.isResponseUnderWay == false { status = error.status }
        over(.failed)
        if connection?.isResponseUnderWay == true {
            connection?.abort()
        } else {
            connection?.answer(error, fields: fields, relay: self)
        }
    }

    private func over(_ ending: CallRecord.Ending) {
        settle(ending)
        connection?.report(record(ending))
        connection = nil
        // The receiver holds the relay, so the relay lets go of it.
        receiver = nil
        transfer = nil
        local = nil
        waiting.removeAll()
        resigning = nil
        pause?.cancel()
        pause = nil
    }

    private func record(_ ending: CallRecord.Ending) -> CallRecord {
        let deployment = deployment?.deployment
        var record = CallRecord(
            modelName: deployment?.modelName ?? route.name, deploymentID: deployment?.id ?? "",
            status: status, isStreaming: call.isStreaming, ending: ending, usage: usage)
        record.provider = deployment?.provider ?? ""
        record.attempts = deployment == nil ? 0 : 1 + retries + fallbacks
        record.retries = retries
        record.fallbacks = fallbacks
        record.cost = cost ?? price
        return record
    }

    /// What the answer costs at the deployment that gave it; nil where no price is known.
    var price: Money? { usage.flatMap { deployment?.cost(of: $0) } }
}
