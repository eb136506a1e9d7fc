import Gateway
import LLMProtocols
import NIOCore
import Providers
import Transport

/// Answers that are made in the process.
extension ModelCallRelay {
    /// Begins with an answer of our own.
    func begin(_ answer: LocalAnswer) {
        local = answer
        status = 200
        let head = ResponseHead(status: 200, fields: ["content-type": answer.contentType])
        if answer.contentType.hasPrefix("text/event-stream") {
            self.answer = .events(EventAnswer(StreamGuard(edits: edits)))
            beginResponse(head, head.fields, length: nil)
        } else {
            beginDocument(head, isHeld: true)
        }
        if answer.delay == .zero { play() } else { playLater() }
        flush()
    }

    /// Writes pieces until the client is slow, the turn is long or a pause is due.
    func play() {
        guard !isPlaying, var answer = local, connection != nil else { return }
        var room = 64 << 10
        while connection?.isWritable == true {
            guard room > 0 else { return playLater() }
            guard let piece = answer.pieces.next() else {
                local = nil
                return conclude(nil)
            }
            take(piece)
            room -= piece.count
            local = answer
            if answer.delay > .zero { return playLater() }
        }
    }

    private func playLater() {
        guard let delay = local?.delay else { return }
        isPlaying = true
        loop.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(delay)) { [weak self] in
            guard let self else { return }
            isPlaying = false
            play()
            flush()
        }
    }
}
