"""SQL warehouses, statement execution and volumes, on SQLite: what our statements say is really run.

Only what the tests need of Databricks SQL is understood: ai_query with its named arguments, read_files of
JSON Lines, quoted three-part names, CREATE TABLE AS. Anything else fails as SQL fails: HTTP 200, state FAILED.
"""

import json
import re
import secrets
import sqlite3
import threading

from . import inference
from .endpoints import EMBEDDINGS, ENDPOINTS
from .server import Answer, error

WAREHOUSE = "peer1234abcd5678"
API = "/api/2.0/sql/statements"
CHUNK_ROWS = 100
TYPES = {int: "BIGINT", float: "DOUBLE", str: "STRING", bytes: "BINARY", type(None): "STRING"}
NAMED_ARGUMENTS = {"returnType", "failOnError", "modelParameters", "responseFormat", "files"}
PARAMETER_TYPES = {"STRING", "INT", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP", "DECIMAL"}


class SQLError(Exception):
    """What the statement is refused for."""


def ai_query(endpoint, request, fail_on_error, parameters):
    """One answer as JSON: the struct of failOnError => false."""
    known = ENDPOINTS.get(endpoint)
    if known is None:
        raise SQLError(f"[AI_FUNCTION_INVALID_ENDPOINT] Endpoint {endpoint} does not exist.")
    message = None
    if request is None or "poison" in request:
        message = "BAD_REQUEST: the peer was told to refuse this text"
    if message and fail_on_error:
        raise SQLError(message)
    if message:
        return json.dumps({"errorMessage": message})
    if known.kind == "custom":
        return json.dumps({"result": len(json.loads(request))})
    body = {"messages": [{"role": "user", "content": request}], **json.loads(parameters or "{}")}
    dialect = inference.Dialect(endpoint, known.task, True, True)
    if known.task == EMBEDDINGS:
        whole = inference.embeddings({"input": request}, dialect)
        return json.dumps({"response": whole["data"][0]["embedding"]})
    return json.dumps({"result": inference.Chat(body, dialect).text})


def named_struct(*pairs):
    """A struct, which is JSON text here."""
    return json.dumps(dict(zip(pairs[::2], pairs[1::2])))


def get_json_object(text, path):
    """A member of the top object as text, or NULL."""
    value = json.loads(text).get(path.removeprefix("$.")) if text else None
    return value if value is None or isinstance(value, str) else json.dumps(value)


def concat(*parts):
    """Texts joined; NULL when one of them is."""
    return None if None in parts else "".join(map(str, parts))


def split_arguments(text):
    """The arguments of a call, cut at the commas outside brackets and quotes."""
    arguments, depth, quote, current = [], 0, None, ""
    for character in text:
        if quote:
            quote = None if character == quote else quote
        elif character in "'`\"":
            quote = character
        elif character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        if character == "," and depth == 0 and not quote:
            arguments.append(current.strip())
            current = ""
        else:
            current += character
    return arguments + [current.strip()]


def call_of(text, name):
    """Where a call of a function stands, and its arguments; None without one."""
    match = re.search(rf"\b{name}\s*\(", text)
    if not match:
        return None
    depth, quote = 1, None
    for place in range(match.end(), len(text)):
        character = text[place]
        if quote:
            quote = None if character == quote else quote
        elif character in "'`\"":
            quote = character
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                inner = text[match.end():place]
                return match.start(), place + 1, split_arguments(inner)
    raise SQLError("[PARSE_SYNTAX_ERROR] Syntax error at end of input.")


class Warehouse:
    """One warehouse, its statements, and the volumes beside it."""

    def __init__(self, url):
        self.url = url
        self.lock, self.problem = threading.Lock(), None
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        self.statements, self.links = {}, {}
        self.files, self.directories = {}, {"/Volumes/main/docs/tmp"}
        for name, function, count in (("ai_query", ai_query, 4), ("named_struct", named_struct, -1),
                                      ("get_json_object", get_json_object, 2),
                                      ("to_json", lambda value: value, 1),
                                      ("concat", concat, -1)):
            self.database.create_function(name, count, self.telling(function))
        reviews = [(1, "fine", 5), (2, "poison", 1), (3, None, 3), (4, "O'Reilly; DROP", 4)]
        with self.database:
            self.database.execute('CREATE TABLE "main.docs.reviews" (id INTEGER, text TEXT, stars INTEGER)')
            self.database.executemany('INSERT INTO "main.docs.reviews" VALUES (?, ?, ?)', reviews)

    def telling(self, function):
        """A function whose failure is remembered: SQLite keeps only that there was one."""
        def call(*arguments):
            try:
                return function(*arguments)
            except Exception as problem:
                self.problem = str(problem)
                raise
        return call

    # Statements

    def route(self, exchange):
        """The routes of statements and warehouses."""
        path, method = exchange.path, exchange.method
        if path == "/api/2.0/sql/warehouses" and method == "GET":
            exchange.send(200, {"warehouses": [{"id": WAREHOUSE, "name": "peer", "state": "RUNNING",
                                                "warehouse_type": "PRO",
                                                "enable_serverless_compute": True}]})
        elif path == API and method == "POST":
            exchange.send(200, self.start(exchange.json()))
        elif match := re.fullmatch(API + "/([^/]+)", path):
            exchange.send(200, self.view(self.find(match[1])))
        elif (match := re.fullmatch(API + "/([^/]+)/cancel", path)) and method == "POST":
            statement = self.find(match[1])
            if statement["state"] in ("PENDING", "RUNNING"):
                statement["state"] = "CANCELED"
            exchange.send(200, {})
        elif match := re.fullmatch(API + r"/([^/]+)/result/chunks/(\d+)", path):
            statement = self.find(match[1])
            if int(match[2]) >= len(statement["chunks"]):
                raise Answer(400, error("INVALID_PARAMETER_VALUE", "chunk_index is out of range"))
            exchange.send(200, self.chunk(statement, int(match[2])))
        else:
            raise Answer(404, error("ENDPOINT_NOT_FOUND", f"No API found for '{method} {path}'"))

    def find(self, name):
        """A statement by its id."""
        if name not in self.statements:
            raise Answer(404, error("NOT_FOUND", f"The statement {name} was not found."))
        return self.statements[name]

    def start(self, body):
        """Takes a statement; it is over at once unless its text asks to sleep."""
        if body.get("warehouse_id") != WAREHOUSE:
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", "The warehouse does not exist."))
        if not body.get("statement"):
            raise Answer(400, error("INVALID_PARAMETER_VALUE", "statement is required"))
        wait = body.get("wait_timeout", "10s")
        if wait != "0s" and not 5 <= int(wait.removesuffix("s")) <= 50:
            raise Answer(400, error("INVALID_PARAMETER_VALUE", "wait_timeout: 0s or 5s to 50s"))
        if body.get("format", "JSON_ARRAY") != "JSON_ARRAY":
            raise Answer(400, error("INVALID_PARAMETER_VALUE", "the peer writes only JSON_ARRAY"))
        statement = {"id": f"01ef-{secrets.token_hex(8)}", "state": "PENDING", "error": None,
                     "columns": [], "chunks": [], "looks": 0,
                     "links": body.get("disposition", "INLINE") == "EXTERNAL_LINKS", "body": body}
        self.statements[statement["id"]] = statement
        if "peer_forever" not in body["statement"]:
            self.run(statement)
        return self.view(statement, first=True)

    def run(self, statement):
        """Runs the SQL and keeps its result."""
        body = statement["body"]
        try:
            with self.lock, self.database:
                values = self.parameters(body.get("parameters", []))
                cursor = self.database.execute(self.translated(body["statement"], values), values)
                rows = cursor.fetchall() if cursor.description else []
                names = [column[0] for column in cursor.description or []]
        except (SQLError, sqlite3.Error, ValueError) as problem:
            text = self.problem if "user-defined" in str(problem) else str(problem)
            statement.update(state="FAILED", error=text)
            return
        types = [next((TYPES[type(row[place])] for row in rows if row[place] is not None), "STRING")
                 for place in range(len(names))]
        text = [[None if value is None else str(value) for value in row] for row in rows]
        statement.update(state="SUCCEEDED", columns=list(zip(names, types)),
                         chunks=[text[at:at + CHUNK_ROWS] for at in range(0, len(text), CHUNK_ROWS)]
                         or [[]])

    @staticmethod
    def parameters(given):
        """Bound values by name, in their types."""
        values = {}
        for each in given:
            kind, value = each.get("type", "STRING"), each.get("value")
            if kind not in PARAMETER_TYPES:
                raise SQLError(f"[UNBOUND_SQL_PARAMETER] unknown type {kind}")
            if value is not None and not isinstance(value, str):
                raise Answer(400, error("MALFORMED_REQUEST", "parameter values are strings"))
            convert = {"INT": int, "BIGINT": int, "DOUBLE": float,
                       "BOOLEAN": lambda text: int(text == "true")}.get(kind, str)
            values[each["name"]] = None if value is None else convert(value)
        return values

    def translated(self, text, values):
        """Databricks SQL as SQLite understands it."""
        for name in re.findall(r"(?<!:):(\w+)", re.sub(r"'[^']*'", "", text)):
            if name not in values:
                raise SQLError(f"[UNBOUND_SQL_PARAMETER] Found the unbound parameter: {name}.")
        if found := call_of(text, "read_files"):
            start, end, arguments = found
            text = text[:start] + self.read_files(arguments, values) + text[end:]
        if found := call_of(text, "ai_query"):
            start, end, arguments = found
            text = text[:start] + self.ai_call(arguments) + text[end:]
        text = re.sub(r"CAST\((.+?) AS STRING\)", r"CAST(\1 AS TEXT)", text)
        return re.sub(r"`?\b(\w+)`?\.`?(\w+)`?\.`?(\w+)\b`?", r'"\1.\2.\3"', text)

    @staticmethod
    def ai_call(arguments):
        """ai_query's named arguments in their places."""
        named = dict(part.split("=>", 1) for part in arguments[2:] if "=>" in part)
        named = {key.strip(): value.strip() for key, value in named.items()}
        if len(named) != len(arguments) - 2 or not set(named) <= NAMED_ARGUMENTS:
            raise SQLError("[UNRECOGNIZED_PARAMETER_NAME] ai_query does not know an argument.")
        fail = 0 if named.get("failOnError", "true").lower() == "false" else 1
        return (f"ai_query({arguments[0]}, {arguments[1]}, {fail}, "
                f"{named.get('modelParameters', 'NULL')})")

    def read_files(self, arguments, values):
        """A file of JSON Lines as a table of its own."""
        path = values[arguments[0].removeprefix(":")]
        named = {key.strip(): value.strip().strip("'")
                 for key, value in (part.split("=>", 1) for part in arguments[1:])}
        if named.get("format") != "json" or "schema" not in named:
            raise SQLError("the peer reads format => 'json' with a schema")
        if path not in self.files:
            raise SQLError(f"[PATH_NOT_FOUND] Path does not exist: {path}.")
        columns = [part.split()[0] for part in named["schema"].split(",")]
        name = f"files_{secrets.token_hex(4)}"
        self.database.execute(f"CREATE TEMP TABLE {name} ({', '.join(map(json.dumps, columns))})")
        rows = [json.loads(line) for line in self.files[path].decode().splitlines() if line.strip()]
        # A warehouse reads in parallel: the order of a file means nothing.
        self.database.executemany(
            f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})",
            [[row.get(column) for column in columns] for row in reversed(rows)])
        return name

    def view(self, statement, first=False):
        """The statement as the service shows it."""
        status = {"state": statement["state"]}
        if statement["state"] == "FAILED":
            status["error"] = {"error_code": "BAD_REQUEST", "message": statement["error"]}
        if statement["state"] == "PENDING" and not first:
            statement["state"] = "RUNNING"
        value = {"statement_id": statement["id"], "status": status}
        if statement["state"] != "SUCCEEDED":
            return value
        counts = [len(chunk) for chunk in statement["chunks"]]
        value["manifest"] = {
            "format": "JSON_ARRAY", "truncated": False, "total_chunk_count": len(counts),
            "total_row_count": sum(counts),
            "schema": {"column_count": len(statement["columns"]), "columns": [
                {"name": name, "position": place, "type_name": kind.replace("BIGINT", "LONG"),
                 "type_text": kind} for place, (name, kind) in enumerate(statement["columns"])]},
            "chunks": [{"chunk_index": place, "row_offset": place * CHUNK_ROWS, "row_count": count}
                       for place, count in enumerate(counts)]}
        value["result"] = self.chunk(statement, 0)
        return value

    def chunk(self, statement, index):
        """One chunk: its rows, or a link to them that is good for one fetch."""
        rows, name = statement["chunks"][index], statement["id"]
        where = {"chunk_index": index, "row_offset": index * CHUNK_ROWS, "row_count": len(rows)}
        after = {}
        if index + 1 < len(statement["chunks"]):
            after = {"next_chunk_index": index + 1,
                     "next_chunk_internal_link": f"{API}/{name}/result/chunks/{index + 1}"}
        if not statement["links"]:
            return {**where, **after, "data_array": rows}
        key = secrets.token_hex(16)
        self.links[key] = rows
        link = {**where, **after, "external_link": f"{self.url}/_external/{key}?sig=peer",
                "expiration": "2099-01-01T00:00:00Z", "http_headers": {"x-peer-link": "1"}}
        return {"external_links": [link]}

    def external(self, exchange):
        """The storage behind the links: no token of ours may reach it."""
        if exchange.headers.get("Authorization"):
            raise Answer(400, error("BAD_REQUEST", "a link is fetched without Authorization"))
        if exchange.headers.get("x-peer-link") != "1":
            raise Answer(403, b"<Error><Code>AccessDenied</Code></Error>")
        rows = self.links.pop(exchange.path.rsplit("/", 1)[1], None)
        if rows is None:
            raise Answer(403, b"<Error><Code>AccessDenied</Code></Error>")
        exchange.send(200, rows)

    # Volumes

    def volume(self, exchange):
        """The Files API."""
        kind, _, path = exchange.path.removeprefix("/api/2.0/fs/").partition("/")
        path, method = "/" + path.rstrip("/"), exchange.method
        if not path.startswith("/Volumes/main/docs/tmp"):
            raise Answer(404, error("NOT_FOUND", f"Volume of {path} does not exist."))
        if kind == "directories":
            self.directory(exchange, method, path)
        elif kind == "files" and method == "PUT":
            if path in self.files and exchange.query.get("overwrite") != "true":
                raise Answer(409, error("ALREADY_EXISTS", f"{path} exists."))
            self.files[path] = exchange.body
            exchange.send(204, b"")
        elif kind == "files":
            if path not in self.files:
                raise Answer(404, error("NOT_FOUND", f"{path} does not exist."))
            if method == "DELETE":
                del self.files[path]
                exchange.send(204, b"")
            else:
                exchange.send(200, self.files[path], {
                    "Content-Type": "application/octet-stream",
                    "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT"})
        else:
            raise Answer(404, error("ENDPOINT_NOT_FOUND", f"No API found for '{method}'"))

    def directory(self, exchange, method, path):
        """Makes, shows or removes a directory."""
        inside = [name for name in [*self.files, *self.directories] if name.startswith(path + "/")]
        if method == "PUT":
            self.directories.add(path)
            exchange.send(204, b"")
        elif path not in self.directories:
            raise Answer(404, error("NOT_FOUND", f"{path} does not exist."))
        elif method == "DELETE":
            if inside:
                raise Answer(409, error("FAILED_PRECONDITION", f"{path} is not empty."))
            self.directories.remove(path)
            exchange.send(204, b"")
        elif method == "GET":
            exchange.send(200, {"contents": [
                {"path": name, "name": name.rsplit("/", 1)[1], "is_directory": name not in self.files,
                 "file_size": len(self.files.get(name, b""))} for name in inside]})
        else:
            exchange.send(200, b"")
