"""The table of all places, as DuckDB reads it over the network: a query for one indicator fetches a part of it."""

import json
import re
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pyarrow as pa
import pytest

from build_scripts.joint.pooled import write_values
from tests.outside.conftest import TOOLS

PLACES, INDICATORS, YEARS = 330, 60, 10
ASK = """
import json, sys, duckdb
from duckdb_extensions import import_extension
asked = duckdb.connect()
import_extension("httpfs", con=asked)
query = "SELECT count(*), sum(value) FROM '{address}' WHERE indicator_id = 'indicator-07' AND period_year = 2034"
print(json.dumps(asked.execute(query).fetchone()))
"""


class Ranged(BaseHTTPRequestHandler):
    """Answers with a part of a file, as a host of static files does, and counts what it sends."""

    content = b""
    sent = 0

    def do_HEAD(self) -> None:
        """Say how long the file is."""
        self.answer(b"", len(self.content), 200)

    def do_GET(self) -> None:
        """Send what was asked for."""
        first, last = 0, len(self.content) - 1
        asked = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if asked:
            first, last = int(asked[1]), int(asked[2] or last)
        part = self.content[first : last + 1]
        Ranged.sent += len(part)
        self.answer(part, len(part), 206 if asked else 200, f"bytes {first}-{last}/{len(self.content)}")

    def answer(self, part: bytes, length: int, status: int, where: str = "") -> None:
        """Send a head and the part behind it."""
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(length))
        if status == 206:
            self.send_header("Content-Range", where)
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    """Return where a table of 330 places, 60 indicators and ten years stands."""
    rows = [
        {"indicator_id": f"indicator-{indicator:02d}", "period_year": 2030 + year, "place_code": f"{place:06d}",
         "outcome_id": f"{year}-{indicator}-{place}", "value": float(place * 7919 % 1009)}
        for indicator in range(INDICATORS) for year in range(YEARS) for place in range(PLACES)
    ]  # fmt: skip
    Ranged.content, Ranged.sent = write_values(pa.Table.from_pylist(rows)), 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ranged)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/observations.parquet"
    server.shutdown()


def test_one_indicator_in_one_year_is_a_small_part_of_the_table(address: str, tmp_path: Path) -> None:
    """The sums are right, and at most a fifth of the file was sent."""
    script = tmp_path / "ask.py"
    script.write_text(ASK.replace("{address}", address), encoding="utf-8")
    done = subprocess.run([TOOLS / "bin/python", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [PLACES, float(sum(place * 7919 % 1009 for place in range(PLACES)))]
    assert Ranged.sent < len(Ranged.content) / 5
