"""Serve the site on this machine as it is now: a page is made when it is asked for, all else by a build beside."""

import functools
import http.server
import io
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from socketserver import BaseServer
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from build_scripts import paths
from build_scripts.charts.fonts import require_font
from build_scripts.problems import BuildError, Problem
from build_scripts.site.places import Places
from build_scripts.site.served import Served


def serve(
    places: Places, port: int, say: Callable[[str], None], show: Callable[[list[Problem]], None]
) -> None:
    """Serve at 127.0.0.1:`port` what `places` hold, as it is when it is asked for, until interrupted.

    What can't be built is reported, and the last whole site is served. Where the program itself has changed, this
    process begins anew with it.

    Raises:
        BuildError: the port is taken, or the font of charts is missing.
    """
    require_font()
    served = Served(places, say, show)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Answer, served))
    except OSError as error:
        raise BuildError(f"port {port} can't be used: {error.strerror}; try --port") from error
    observer = Observer()
    for folder in {places.datapackages, places.templates, places.docs, paths.DOCS, paths.CODE}:
        observer.schedule(Watch(served.note), str(folder), recursive=True)
    observer.schedule(Watch(served.note, paths.MKDOCS_CONFIG), str(paths.ROOT))
    # Asked to end, end as if interrupted, so that no build goes on alone.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # Watching begins first, so that a change made while the first pages are read is not missed.
    observer.start()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"open http://127.0.0.1:{server.server_port}/ — what is asked for waits until it is as it was saved")
    try:
        served.keep_up()
    except KeyboardInterrupt:
        say("stopped")
        return
    finally:
        served.stop()
        observer.stop()
        server.shutdown()
        server.server_close()
    say("beginning anew with the program as it is now")
    os.execv(sys.executable, sys.orig_argv)


class Answer(http.server.SimpleHTTPRequestHandler):
    """Answers with what is served."""

    def __init__(
        self, served: Served, request: socket.socket, client: tuple[str, int], server: BaseServer
    ) -> None:
        self.served = served
        super().__init__(request, client, server, directory=str(served.places.site))

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send the head, and return what follows it."""
        path = unquote(urlsplit(self.path).path).lstrip("/").removesuffix("index.html")
        content = self.served.content(path)
        if content is None:
            return super().send_head()
        self.send_response(http.HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path if Path(path).suffix else "index.html"))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def log_request(self, *_: object) -> None:
        """Say nothing of what was found, among which what is wrong would be lost."""

    def end_headers(self) -> None:
        """Let no browser keep what may be another thing a moment later."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


class Watch(FileSystemEventHandler):
    """Notes that something was changed: whatever it is, or `only` one file."""

    def __init__(self, note: Callable[[], None], only: Path | None = None) -> None:
        self.note, self.only = note, only

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change; that a file was opened or read is none."""
        if event.event_type not in ("created", "modified", "moved", "deleted"):
            return
        if self.only is None or str(self.only) in (event.src_path, event.dest_path):
            self.note()
