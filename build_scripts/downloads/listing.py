"""The page of a package's files at each of its addresses, where a citation leads."""

from collections.abc import Sequence
from html import escape

from build_scripts.downloads.archive import Download, PackageDownloads

FIRST = (".xlsx", ".csv", ".sqlite", ".zip")
"""The endings of the files named for a package that a citation's reader comes for, in their order."""


def listing(downloads: PackageDownloads, files: Sequence[Download], place: str) -> Download:
    """Return the page that lists a package's files: Chinese first, then English, without a script.

    `place` is the folder below the package's that the page lies in, `latest` or `v<version>`, and
    empty for the page of the package itself, whose links lead to `latest`.
    """
    descriptor = downloads.descriptor
    title, title_en = escape(str(descriptor["title"])), escape(str(descriptor["title_en"]))
    up, base = ("../../../", "") if place else ("../../", "latest/")
    date, name = str(descriptor["created"])[:10], downloads.name
    anchor = f"changes/#{name}-v{downloads.version}"
    first = [f"{name}{ending}" for ending in FIRST]
    rows = "\n".join(
        f'<tr><td><a href="{base}{escape(each.path)}">{escape(each.path)}</a></td>'
        f"<td>{len(each.content):,}</td><td><code>{each.sha256}</code></td></tr>"
        for each in sorted(files, key=lambda each: (place_of(each.path, first), each.path))
    )
    return Download(
        "index.html",
        f"""<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} {downloads.version} · {title_en}</title>
<link rel="stylesheet" href="{up}assets/site.css">
</head>
<body>
<main class="listing content">
<h1>{title} <span lang="en">{title_en}</span></h1>
<p>数据包 {name}，{downloads.version} 版，{date}。<a href="{up}data/index.html#{name}">下载和说明</a> · \
<a href="{up}{anchor.replace("/#", "/index.html#")}">各版本的变化</a></p>
<p lang="en">Data package {name}, version {downloads.version}, {date}. \
<a href="{up}en/data/index.html#{name}">Download and columns</a> · \
<a href="{up}en/{anchor.replace("/#", "/index.html#")}">Changes</a></p>
<table>
<thead><tr><th>文件 <span lang="en">File</span></th><th>字节 <span lang="en">Bytes</span></th><th>SHA-256</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</main>
</body>
</html>
""".encode(),
    )


def place_of(path: str, first: Sequence[str]) -> int:
    """Return a file's place among those that stand first, or behind them all."""
    return first.index(path) if path in first else len(first)
