"""The peer's SQL warehouse and volumes, as the official SDK understands them."""

import io

import pytest
from databricks.sdk import errors
from databricks.sdk.service import sql

WAREHOUSE = "peer1234abcd5678"
VOLUME = "/Volumes/main/docs/tmp"
NUMBERS = (
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 250)"
    " SELECT n FROM numbers"
)


@pytest.fixture
def workspace(peer):
    """The peer's workspace, by token."""
    return peer.workspace()


def run(workspace, statement, **options):
    """Runs a statement on the peer's warehouse."""
    return workspace.statement_execution.execute_statement(
        statement=statement, warehouse_id=WAREHOUSE, **options
    )


def test_the_warehouse_is_listed(workspace):
    assert [(each.id, each.state) for each in workspace.warehouses.list()] == [
        (WAREHOUSE, sql.State.RUNNING)
    ]


def test_a_statement_with_a_bound_value_answers_with_columns_and_rows(workspace):
    parameter = sql.StatementParameterListItem(name="least", value="4", type="INT")
    done = run(
        workspace,
        "SELECT id, text FROM main.docs.reviews WHERE stars >= :least ORDER BY id",
        parameters=[parameter],
    )
    assert done.status.state == sql.StatementState.SUCCEEDED
    columns = done.manifest.schema.columns
    assert [(each.name, each.type_name) for each in columns] == [
        ("id", sql.ColumnInfoTypeName.LONG),
        ("text", sql.ColumnInfoTypeName.STRING),
    ]
    assert done.result.data_array == [["1", "fine"], ["4", "O'Reilly; DROP"]]


def test_a_long_result_is_read_chunk_by_chunk(workspace):
    done = run(workspace, NUMBERS)
    assert (done.manifest.total_chunk_count, done.manifest.total_row_count) == (3, 250)
    rows, chunk = list(done.result.data_array), done.result
    while chunk.next_chunk_index is not None:
        chunk = workspace.statement_execution.get_statement_result_chunk_n(
            done.statement_id, chunk.next_chunk_index
        )
        rows += chunk.data_array
    assert [int(row[0]) for row in rows] == list(range(1, 251))


def test_links_to_the_rows_are_given_where_they_are_asked_for(workspace):
    done = run(workspace, NUMBERS, disposition=sql.Disposition.EXTERNAL_LINKS)
    [link] = done.result.external_links
    assert (link.chunk_index, link.row_count, link.next_chunk_index) == (0, 100, 1)
    assert link.external_link.startswith(workspace.config.host)


def test_sql_that_is_wrong_fails_as_a_statement_not_as_a_request(workspace):
    failed = run(workspace, "SELEKT 1")
    assert failed.status.state == sql.StatementState.FAILED
    assert failed.status.error.error_code == sql.ServiceErrorCode.BAD_REQUEST
    assert "SELEKT" in failed.status.error.message


def test_a_statement_that_goes_on_is_watched_and_cancelled(workspace):
    started = run(workspace, "SELECT peer_forever", wait_timeout="0s")
    statements = workspace.statement_execution
    assert started.status.state == sql.StatementState.PENDING
    statements.get_statement(started.statement_id)
    statements.cancel_execution(started.statement_id)
    state = statements.get_statement(started.statement_id).status.state
    assert state == sql.StatementState.CANCELED


def test_an_unknown_warehouse_or_statement_is_not_found(workspace):
    with pytest.raises(errors.NotFound):
        workspace.statement_execution.execute_statement(statement="SELECT 1", warehouse_id="none")
    with pytest.raises(errors.NotFound):
        workspace.statement_execution.get_statement("none")


def test_a_file_goes_into_a_volume_and_comes_back(workspace):
    path, content = f"{VOLUME}/sdk/rows.jsonl", b'{"a":1}\n'
    workspace.files.create_directory(f"{VOLUME}/sdk")
    workspace.files.upload(path, io.BytesIO(content))
    with pytest.raises(errors.AlreadyExists):
        workspace.files.upload(path, io.BytesIO(content), overwrite=False)
    workspace.files.upload(path, io.BytesIO(content * 2), overwrite=True)
    assert workspace.files.download(path).contents.read() == content * 2
    assert [each.path for each in workspace.files.list_directory_contents(f"{VOLUME}/sdk")] == [path]
    workspace.files.delete(path)
    with pytest.raises(errors.NotFound):
        workspace.files.download(path)
    workspace.files.delete_directory(f"{VOLUME}/sdk")
