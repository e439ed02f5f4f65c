"""What `serve` answers with is never older than what was saved, and ends as what `build` makes."""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.site import served
from tests.copying import copy_project
from tests.minicity import build_minicity, replace

PATIENCE = 300
"""How many seconds to wait at the most, on however slow a machine."""
ADDRESSES = {"SITE_URL": "", "GITHUB_REPOSITORY": ""}


class Serving:
    """The command `serve`, run in a copy of the project with the packages of the invented city."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.said: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "build_scripts", "serve", "--port", "0"],
            cwd=project,
            env={**os.environ, **ADDRESSES},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        """Keep what the command prints."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)

    def once(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert self.process.poll() is None, "".join(self.said)
            assert time.monotonic() < end, "".join(self.said)
            time.sleep(0.05)

    def hear(self, text: str, times: int = 1) -> None:
        """Wait until something has been said so many times."""
        self.once(lambda: "".join(self.said).count(text) >= times)

    def get(self, path: str) -> str:
        """Return what is served at a path; nothing where there is no such thing."""
        ports = re.findall(r"http://127\.0\.0\.1:(\d+)/", "".join(self.said))
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{ports[-1]}/{path}") as answer:
                text: str = answer.read().decode()
        except (urllib.error.URLError, ConnectionError):
            return ""
        return text

    def change(self, file: str, old: str, new: str, path: str, seen: str = "") -> None:
        """Change a file and wait until what is served at a path has the change: `seen`, or the new text itself."""
        assert (seen or new) not in self.get(path)
        replace(self.project / file, old, new)
        self.once(lambda: (seen or new) in self.get(path))


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    """Return the running command, which is interrupted in the end."""
    project = copy_project(tmp_path / "project", without=("datapackages",))
    build_minicity(project / "datapackages")
    found = Serving(project)
    try:
        found.hear("open http")
        yield found
    finally:
        found.process.terminate()
        found.process.wait()


def built_anew(project: Path) -> Path:
    """Build the site of a project, of which nothing was built before, at another place, and return that."""
    site = project / "built-anew"
    for path in (project / "build").iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.is_file():
            path.unlink()
    command = [sys.executable, "-m", "build_scripts", "build", "--site", str(site)]
    environment = {**os.environ, **ADDRESSES}
    subprocess.run(command, cwd=project, env=environment, check=True, capture_output=True)
    return site


def files_of(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


@pytest.mark.long
def test_whatever_is_saved_is_served_and_in_the_end_the_site_is_that_of_a_build(serving: Serving) -> None:
    """Data, templates, a sentence, a hand-written page, a style, the program itself; then data that are not sound."""
    change, project = serving.change, serving.project
    row, page = "datapackages/plan-2030/pledges.csv", "pledges/2030-tea-factories/"
    change(row, "茶厂达到30家,30", "茶厂满30家,30", page, "茶厂满30家")
    change("templates/silence.md.jinja", 'class="list"', 'class="list" id="here"', "silence/2030/")
    change("templates/theme/main.html", "<footer ", "<footer data-changed ", "en/glossary/")
    change("docs/zh/words/silence.ftl", "年承诺了，未见报告", "年承诺了，没有报告", "silence/2030/")
    change("docs/zh/about.md", "我们的编码和文字", "我们的编码与文字", "about/")
    style = "/* changed */"
    sheet = project / "docs/assets/styles/base.css"
    sheet.write_text(f"{style}\n{sheet.read_text(encoding='utf-8')}", encoding="utf-8")
    serving.once(lambda: style in serving.get("assets/site.css"))
    paths = (page, "silence/2030/", "en/glossary/", "about/")
    pages = {path: serving.get(path) for path in paths}
    # What a build alone makes is never older than a page that leads to it: who asks for it waits.
    assert "茶厂满30家" in serving.get(f"{page}index.json")
    assert {path: serving.get(path) for path in paths} == pages

    code = "build_scripts/pages/silence.py"
    change(code, 'title=say("silence-title"', 'title="※" + say("silence-title"', "silence/2030/", "※")
    serving.hear("open http", times=2)
    change(row, "茶厂满30家,30", "茶厂到30家,30", page, "茶厂到30家")
    assert "茶厂到30家" in serving.get(f"{page}index.json")

    replace(project / "datapackages/vocabulary/themes.csv", "action-tea,action,", "action-tea,verb,")
    serving.hear("the site is as it was")
    assert "※" in serving.get("silence/2030/")
    serving.process.terminate()
    assert serving.process.wait() == 0
    replace(project / "datapackages/vocabulary/themes.csv", "action-tea,verb,", "action-tea,action,")
    site, anew = files_of(project / "site"), files_of(built_anew(project))
    assert len(anew) > 300
    assert sorted(site) == sorted(anew)
    assert [name for name in anew if site[name] != anew[name]] == []


def test_other_code_libraries_or_fonts_make_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them is seen with the next change, and what was imported or kept of the old ones is not used on."""
    code, libraries = tmp_path / "code", tmp_path / "libraries"
    (code / "pages").mkdir(parents=True)
    (libraries / "altair-6.0.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(paths, "CODE", code)
    monkeypatch.setattr("build_scripts.kept.sysconfig.get_path", lambda _: str(libraries))
    programs = [served.program()]
    (code / "pages/home.py").write_text("PAGE = None\n", encoding="utf-8")
    programs.append(served.program())
    (libraries / "altair-6.0.0.dist-info").rename(libraries / "altair-6.0.1.dist-info")
    programs.append(served.program())
    conf = tmp_path / "fonts.conf"
    conf.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(conf))
    programs.append(served.program())
    assert len(set(programs)) == 4
    assert served.program() == programs[-1]
