"""Serve the site on this machine and rebuild it whenever data, templates or pages change."""

import functools
import http.server
import threading
from collections.abc import Callable

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from build_scripts import paths
from build_scripts.problems import BuildError, Problem
from build_scripts.site.build import build
from build_scripts.site.places import Places

SETTLE_SECONDS = 0.3
"""How long to wait after a change, as an editor may write several files at once."""


class Changed(FileSystemEventHandler):
    """Notes that something changed, other than by being opened or read."""

    def __init__(self, event: threading.Event) -> None:
        self.event = event

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change."""
        if event.event_type in ("created", "modified", "moved", "deleted"):
            self.event.set()


def serve(
    places: Places, port: int, say: Callable[[str], None], show: Callable[[list[Problem]], None]
) -> None:
    """Build, serve at 127.0.0.1:`port`, and rebuild on change until interrupted.

    A failed rebuild is reported and leaves the last good site being served.

    Raises:
        BuildError: the port is taken.
    """
    changed = threading.Event()
    observer = Observer()
    for folder in (places.datapackages, places.templates, places.docs):
        observer.schedule(Changed(changed), str(folder), recursive=True)
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(places.site))
    # Watching begins first, so that a change made while the first build runs is not missed.
    observer.start()
    rebuild(places, say, show)
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        observer.stop()
        raise BuildError(f"port {port} can't be used: {error.strerror}; try --port") from error
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(f"open http://127.0.0.1:{server.server_port}/ — watching {paths.DATAPACKAGES.name}, templates, docs")
    try:
        while True:
            changed.wait()
            threading.Event().wait(SETTLE_SECONDS)
            changed.clear()
            rebuild(places, say, show)
    except KeyboardInterrupt:
        say("stopped")
    finally:
        observer.stop()
        server.shutdown()


def rebuild(places: Places, say: Callable[[str], None], show: Callable[[list[Problem]], None]) -> None:
    """Build once; report what failed and carry on."""
    try:
        problems = build(places, say)
    except BuildError as error:
        say(f"not built: {error}")
        return
    if problems:
        show(problems)
    say("the site is as it was" if problems else "built")
