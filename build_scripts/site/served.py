"""What is served: pages made of what was saved last, and all else once a build beside has made it of the same."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess
from time import sleep

from build_scripts import paths
from build_scripts.charts.fonts import font_files
from build_scripts.kept import everything_below, installed
from build_scripts.problems import BuildError, Problem
from build_scripts.site.build import build
from build_scripts.site.live import Live
from build_scripts.site.places import Places
from build_scripts.validate.calendar import today

SETTLE_SECONDS = 0.1
"""How long to wait after a change, as an editor may write several files at once."""

LOOK_SECONDS = 0.1
"""How often to look whether the build has ended."""

Say = Callable[[str], None]
Show = Callable[[list[Problem]], None]


class Served:
    """The last whole site or, while one is built of what was saved since, the pages as they will be in it.

    Whatever is asked for waits until it is made of what was saved last. Where that can't be made, the last whole site
    is what there is.
    """

    def __init__(self, places: Places, say: Say, show: Show) -> None:
        self.places, self.say, self.show = places, say, show
        self.live = Live(places)
        self.program, self.inputs = program(), ""
        self.moved = threading.Condition()
        self.saved, self.read = 1, 0
        """How many changes were noticed, and up to which of them all is read."""
        self.build: SpawnProcess | None = None
        """The build of what was read; none once it has ended, or where there is nothing to build."""
        self.has_pages = False
        """Whether pages can be made of what was read while the build goes on."""

    def note(self) -> None:
        """Note that something was saved."""
        with self.moved:
            self.saved += 1
            self.moved.notify_all()

    def content(self, path: str) -> bytes | None:
        """Return what is at a path from the root of the site; nothing where it is what lies in the folder of the site."""
        with self.moved:
            self.moved.wait_for(lambda: self.read == self.saved and (self.has_pages or not self.build))
            is_built = not self.build
        try:
            found = None if is_built else self.live.content(path)
        except BuildError as error:
            self.say(f"not made: {error}")
            found = None
        if found is None:
            with self.moved:
                self.moved.wait_for(lambda: self.read == self.saved and not self.build)
        return found

    def keep_up(self) -> None:
        """Follow what is saved; return once the program itself has changed and a site was built with it."""
        while True:
            with self.moved:
                self.moved.wait_for(lambda: self.read != self.saved, LOOK_SECONDS)
            if self.read != self.saved:
                sleep(SETTLE_SECONDS)
                saved = self.saved
                self.renew()
                with self.moved:
                    self.read = saved
                    self.moved.notify_all()
            elif self.build and self.build.exitcode is not None:
                is_new = self.build.exitcode == 0 and program() != self.program
                with self.moved:
                    self.build = None
                    self.moved.notify_all()
                if is_new:
                    return

    def renew(self) -> None:
        """Read what was saved, and begin to build the site of it."""
        try:
            now = program()
            inputs = f"{now}\n{all_else(self.places)}"
            if inputs == self.inputs:
                return
            self.stop()
            self.inputs, self.has_pages = inputs, now == self.program
            problems = self.live.read() if self.has_pages else []
        except (BuildError, OSError) as error:
            self.say(f"not built: {error}")
            return
        if problems:
            self.show(problems)
            self.say("the site is as it was")
            return
        self.say(
            "pages are ready, all else follows" if self.has_pages else "the program changed, all follows"
        )
        target, arguments = build_beside, (self.places, self.say, self.show)
        self.build = get_context("spawn").Process(target=target, args=arguments)
        self.build.start()

    def stop(self) -> None:
        """Stop the build, with the processes that it works in."""
        if self.build and self.build.pid:
            try:
                os.killpg(self.build.pid, signal.SIGTERM)
            except ProcessLookupError:  # it has only begun, and is no group yet
                self.build.terminate()
            self.build.join()
            self.build = None


def program() -> str:
    """Return what changes with the program: its code, the releases of what it uses, the font."""
    return "\n".join([everything_below([paths.CODE]), installed(), font_files()])


def all_else(places: Places) -> str:
    """Return what changes with all else that a site is made of, the day included."""
    folders = [places.datapackages, places.docs, paths.DOCS, places.templates]
    return "\n".join(
        [everything_below(folders), paths.MKDOCS_CONFIG.read_text(encoding="utf-8"), str(today())]
    )


def build_beside(places: Places, say: Say, show: Show) -> None:
    """Build the site in a process that can be stopped with all of its own, and gives way to pages that are waited for."""
    os.setsid()
    os.nice(10)
    try:
        problems = build(places, say)
    except BuildError as error:
        say(f"not built: {error}")
        sys.exit(1)
    if problems:
        show(problems)
        say("the site is as it was")
        sys.exit(1)
    say("built")
