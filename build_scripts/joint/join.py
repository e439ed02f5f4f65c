"""Join the sites of several places into one catalogue, one table and one page: the command `catalog`."""

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from build_scripts.catalog.dcat import PREFIXES
from build_scripts.catalog.turtle import write_turtle
from build_scripts.joint.listed import TABLE, joint_graph, joint_list
from build_scripts.joint.member import Member, read_member
from build_scripts.joint.place_list import place_list_page
from build_scripts.joint.pooled import join_values, unlike_in, write_values
from build_scripts.paths import DOCS
from build_scripts.problems import BuildError
from build_scripts.render.styles import ASSETS, write_assets
from build_scripts.render.tree import Tree
from build_scripts.site.swap import require_place, swap
from build_scripts.text.canonical import json_bytes
from build_scripts.text.tongues import WRITTEN
from build_scripts.words.catalogue import read_catalogue


def join(sites: Sequence[str], target: Path, public: str, say: Callable[[str], None]) -> None:
    """Write the joint catalogue of sites, each a folder or an address, into `target`; `public` is its address or empty.

    `target` is replaced in one move, and only if it is absent, empty, or was made by this project.

    Raises:
        BuildError: a site can't be taken in, each with its reason; the folder can't be replaced. Nothing is written.
    """
    require_place(target)
    members = read_members(sites, say)
    say("joining the values of all places")
    table = join_values(members)
    unlike = unlike_in(table)
    words = [read_catalogue([DOCS], lang, {}) for lang in WRITTEN]
    content = write_values(table)
    graph = joint_graph(members, content, hashlib.sha256(content).hexdigest(), words, public)
    files = {
        TABLE: content,
        "catalog.jsonld": json_bytes({"@context": PREFIXES, "@graph": graph}),
        "catalog.ttl": write_turtle(PREFIXES, graph).encode(),
        "places.json": json_bytes(joint_list(members, table, unlike)),
        "index.html": place_list_page(members, len(table), unlike, words),
    }
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f"{target.name}.") as folder:
        site = Tree(Path(folder) / "built")
        for name, each in files.items():
            site.write(name, each)
        write_assets(DOCS / ASSETS, site)
        swap(site.top, target)


def read_members(sites: Sequence[str], say: Callable[[str], None]) -> list[Member]:
    """Return the sites in the order of their places’ codes.

    Raises:
        BuildError: sites that can't be read, all of them named, or two of one place.
    """
    members: dict[str, Member] = {}
    refused = []
    for site in sites:
        say(f"reading {site}")
        try:
            member = read_member(site)
            if twin := members.get(member.place_code):
                raise BuildError(
                    f"{site} and {twin.address} are both of the place {member.place_code}; name one site a place"
                )
            members[member.place_code] = member
        except BuildError as error:
            refused.append(str(error))
    if refused:
        raise BuildError("\n".join(refused))
    return [members[code] for code in sorted(members)]
