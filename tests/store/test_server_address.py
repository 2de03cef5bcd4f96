"""Addresses in `hub.toml`: a server that knows the account, or proves itself over a network."""

import pytest

from fieldapp.errors import InputError, StoreError
from fieldapp.store.postgres import hub_file, server_address


@pytest.mark.parametrize(
    "dsn",
    [
        "dbname=mission",
        "host=/run/postgresql dbname=mission",
        "postgresql:///mission?host=/run/postgresql",
        "host=db.example dbname=m sslmode=verify-full sslrootcert=ca.pem sslcert=hub sslkey=key",
    ],
)
def test_a_server_of_this_machine_or_one_with_a_certificate_will_do(dsn: str) -> None:
    server_address.check(dsn)


@pytest.mark.parametrize(
    ("dsn", "words"),
    [
        ("host=/run/postgresql password=x dbname=m", "has a password"),
        ("postgresql://hub:x@/mission", "has a password"),
        ("dbname=m passfile=/etc/pass", "has a password"),
        ("service=mission", "has service"),
        ("host=db.example dbname=m", "db.example is asked over a network"),
        ("host=127.0.0.1 dbname=m", "over a network"),
        ("hostaddr=10.0.0.9 dbname=m sslmode=require", "over a network"),
        ("host=/run/postgresql,db.example dbname=m", "db.example is asked"),
        ("host=/run/postgresql dbname", "cannot be read"),
    ],
)
def test_everything_else_is_refused_with_what_to_do(dsn: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        server_address.check(dsn)
    assert str(caught.value.advice)


def test_an_address_is_read_as_it_was_written(tmp_path):
    assert hub_file.dsn_of(tmp_path) is None
    for dsn in ("host=/run/postgresql dbname=m", "dbname='it''s \"Золоте\" \\\\ one'"):
        hub_file.write(tmp_path, dsn)
        assert hub_file.dsn_of(tmp_path) == dsn


@pytest.mark.parametrize(
    "text",
    ["", "[database]\n", '[database]\ndsn = ""\n', "[database]\ndsn = 5\n", "database = 1", "\xff"],
)
def test_a_file_that_names_no_server_is_told_so(tmp_path, text):
    (tmp_path / hub_file.HUB_FILE).write_bytes(text.encode("latin-1"))
    with pytest.raises(StoreError, match="where the database is"):
        hub_file.dsn_of(tmp_path)
