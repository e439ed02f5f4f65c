"""One build at a time works in a folder."""

import multiprocessing
from pathlib import Path

import pytest

from build_scripts.problems import BuildError
from build_scripts.site.lock import alone


def keep(
    work: Path, taken: "multiprocessing.synchronize.Event", done: "multiprocessing.synchronize.Event"
) -> None:
    """Work in a folder until told to end."""
    with alone(work):
        taken.set()
        done.wait(20)


def test_a_second_build_in_one_folder_is_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    """The message names the folder; a process that was killed keeps nothing."""
    work = tmp_path / "build"
    context = multiprocessing.get_context("spawn")
    taken, done = context.Event(), context.Event()
    other = context.Process(target=keep, args=(work, taken, done))
    other.start()
    assert taken.wait(20)
    with (
        pytest.raises(BuildError, match=rf"^another build works in {work}; wait for it, or stop it$"),
        alone(work),
    ):
        pytest.fail("two builds in one folder")
    other.kill()
    other.join()
    with alone(work):
        pass
    with alone(work):
        pass


def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(BuildError, match="can't be worked in"), alone(tmp_path / "file" / "build"):
        pytest.fail("a build in no folder")
