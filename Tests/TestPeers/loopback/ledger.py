"""What the peer received, byte for byte, and how each client ended."""

import threading


class Ledger:
    """A list of exchanges in order of arrival; tests read it at GET /_ledger."""

    def __init__(self):
        self.lock, self.entries, self.connections = threading.Lock(), [], {}

    def open(self, handler):
        """Starts the entry of a request; `client_end` stays null while it is being answered."""
        with self.lock:
            address = handler.client_address
            connection = self.connections.setdefault(address, len(self.connections) + 1)
            entry = {
                "id": f"req-{len(self.entries) + 1}",
                "connection": connection,
                "method": handler.command,
                "target": handler.path,
                "headers": [[name, value] for name, value in handler.headers.items()],
                "body": "",
                "status": None,
                "events": 0,
                "bytes_out": 0,
                "client_end": None,
            }
            if not handler.path.startswith("/_"):
                self.entries.append(entry)
            return entry

    def clear(self):
        """Forgets everything, between the steps of a test."""
        with self.lock:
            self.entries.clear()
