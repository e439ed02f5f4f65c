"""A folder of files that is brought up to date: what stands in it already is not written again."""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from build_scripts.load.inside import inside
from build_scripts.problems import BuildError


class Tree:
    """The files below `top`, which may be there from an earlier build or not; in the end they are those that were written.

    To make a file and to remove it takes several times as long as to read it, and from build to build most
    files stay as they are.
    """

    def __init__(self, top: Path) -> None:
        if top.is_symlink():
            top.unlink()
        top.mkdir(parents=True, exist_ok=True)
        self.top = top
        self.written: set[str] = set()
        self.look_again()

    def look_again(self) -> None:
        """Take note of what stands there now."""
        self.earlier: set[str] = set()
        """Files that stood there before, by their path with “/”."""
        self.folders = {""}
        """Folders that are there."""
        self.look("")

    def look(self, below: str) -> None:
        """Take note of what stands in a folder and below; of what is neither file nor folder, such as a link, nothing is left."""
        with os.scandir(self.top / below) as found:
            for each in found:
                name = f"{below}/{each.name}" if below else each.name
                if each.is_dir(follow_symlinks=False):
                    self.folders.add(name)
                    self.look(name)
                elif each.is_file(follow_symlinks=False):
                    self.earlier.add(name)
                else:
                    Path(each.path).unlink()

    def __contains__(self, name: str) -> bool:
        """Say whether a file was written."""
        return name in self.written

    def write(self, name: str, content: bytes) -> None:
        """Have a file hold this; `name` is its path in the folder, with “/”.

        Raises:
            BuildError: the name leads out of the folder, or something was written under it before.
        """
        path = self.claimed(name)
        if name in self.earlier:
            if path.read_bytes() == content:
                return
            # Another name may lead to the same file: that one stays.
            path.unlink()
        else:
            self.make_way(name)
        path.write_bytes(content)

    def copy(self, name: str, source: str) -> None:
        """Have a file hold what another does, and be as old: of two that are so, and as long, neither is read.

        Raises:
            BuildError: as `write` does.
        """
        path, wanted = self.claimed(name), os.lstat(source)
        if name in self.earlier:
            found = os.lstat(path)
            if (found.st_size, found.st_mtime_ns) == (wanted.st_size, wanted.st_mtime_ns):
                return
            path.unlink()
        else:
            self.make_way(name)
        shutil.copyfile(source, path)
        os.utime(path, ns=(wanted.st_atime_ns, wanted.st_mtime_ns))

    def claimed(self, name: str) -> Path:
        """Return where a file is to stand, and take it as written.

        Raises:
            BuildError: the name leads out of the folder, or something was written under it before.
        """
        path = inside(self.top, name)
        if name in self.written:
            raise BuildError(f"{path} is written twice")
        self.written.add(name)
        return path

    def take_over(self, written: Iterable[set[str]]) -> None:
        """Take files as written that copies of this tree wrote in other processes, each its own.

        Raises:
            BuildError: several wrote the same.
        """
        for names in written:
            if twice := names & self.written:
                raise BuildError(f"{self.top / min(twice)} is written twice")
            self.written |= names
        self.look_again()

    def keep(self, name: str, sha256: str) -> bool:
        """Leave a file as it stands there, if that is what its SHA-256 says; say whether it was so."""
        path = inside(self.top, name)
        if name not in self.earlier or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            return False
        self.written.add(name)
        return True

    def make_way(self, name: str) -> None:
        """Make the folders that a file lies in; what is no file any more, or no folder, gives way."""
        folder, _, _ = name.rpartition("/")
        if folder not in self.folders:
            self.make_way(folder)
            # A copy of this tree may be at work in another process, and have made the same folder by now.
            if folder in self.earlier:
                with suppress(IsADirectoryError):
                    (self.top / folder).unlink(missing_ok=True)
                self.earlier.remove(folder)
            (self.top / folder).mkdir(exist_ok=True)
            self.folders.add(folder)
        if name in self.folders:
            shutil.rmtree(self.top / name)
            gone = f"{name}/"
            self.folders -= {name, *(each for each in self.folders if each.startswith(gone))}
            self.earlier -= {each for each in self.earlier if each.startswith(gone)}

    def finish(self, beside: str = "") -> None:
        """Remove what was not written, and the folders that hold nothing then; a file `beside` is not the tree's to remove."""
        for name in self.earlier - self.written - {beside}:
            (self.top / name).unlink()
        held = {""}
        for name in self.written:
            folder = name
            while folder:
                folder, _, _ = folder.rpartition("/")
                if folder in held:
                    break
                held.add(folder)
        for name in sorted(self.folders - held, reverse=True):
            (self.top / name).rmdir()
