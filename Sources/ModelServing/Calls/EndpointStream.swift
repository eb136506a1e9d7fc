import Failures
import JSON
import Transport

/// The endpoints of a list as they arrive; each element is what some bytes of the answer completed.
///
/// Only the record that is being received is kept, so memory does not grow with the list, which has no pages. Throws
/// `ToolError`: `protocol` when the answer is not the API's JSON, also after some records were handed out.
package struct EndpointStream: AsyncSequence {
    package typealias Element = [EndpointRecord]
    package typealias Failure = any Error

    static let call = "list endpoints"

    private let body: ResponseBody
    private let host: String

    init(_ body: ResponseBody, host: String) {
        self.body = body
        self.host = host
    }

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(bytes: body.makeAsyncIterator(), host: host)
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        var bytes: ResponseBody.AsyncIterator
        let host: String
        /// The service leaves the member out when there are none.
        private var decoder = JSONElementsDecoder(member: "endpoints")
        /// How the answer began, for an error.
        private var start: [UInt8] = []

        init(bytes: ResponseBody.AsyncIterator, host: String) {
            self.bytes = bytes
            self.host = host
        }

        package mutating func next() async throws -> [EndpointRecord]? {
            do {
                while let piece = try await bytes.next() {
                    start += piece.prefix(ToolError.keptBytes - start.count)
                    let records = try decoder.decode(piece)
                        .map { try EndpointRecord($0, host: host) }
                    if !records.isEmpty { return records }
                }
                try decoder.finish()
                return nil
            } catch let error as TransportError {
                throw error.toolError(EndpointStream.call)
            } catch let error as CancellationError {
                throw error
            } catch {
                throw ServingClient.notJSON(EndpointStream.call, start, error)
            }
        }
    }
}
