"""The command line: parse, hand over, print, return an exit code."""

import argparse
import io
import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts import paths
from build_scripts.ingest.commands import add_commands
from build_scripts.joint.command import add_command
from build_scripts.problems import BuildError, Problem
from build_scripts.site.address_given import public_address, repository_address
from build_scripts.validate.followers import without_followers
from build_scripts.validate.resealing import add_seal, look_again

if TYPE_CHECKING:  # a site takes a second to import, for which `--help` should not wait
    from build_scripts.site.places import Places

INTERRUPTED = 130
"""What a shell expects of a command that was stopped from the keyboard."""
UNREAD = 141
"""What a shell expects of a command whose reader went away, as `| head` does."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 is success, 1 is problems with the data or a failed build."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that is no UTF-8 shows what it can; it does not keep a problem from being printed.
            stream.reconfigure(errors="backslashreplace")
    parser = parser_of_commands()
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BuildError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on. What is still held back would be written at exit, and complained of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    except (OSError, MemoryError, RecursionError) as error:
        print(
            f"error: the machine does not let the work be done: {error!r}; what was there is as it was",
            file=sys.stderr,
        )
        return 1
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        print(
            f"error: a fault of the program, not of the data, at {Path(where.filename).name}:{where.lineno}: "
            f"{error!r}; please report it, with what you did",
            file=sys.stderr,
        )
        return 1
    return code


def parser_of_commands() -> argparse.ArgumentParser:
    """Return the parser with a subcommand for each thing to do."""
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument(
        "--data", type=Path, default=paths.DATAPACKAGES, help="folder of packages (default: datapackages/)"
    )
    docs = argparse.ArgumentParser(add_help=False)
    docs.add_argument(
        "--docs", type=Path, default=paths.DOCS, help="hand-written pages and own sentences (default: docs/)"
    )
    published = argparse.ArgumentParser(add_help=False, parents=[docs])
    published.add_argument(
        "--address",
        default=os.environ.get("SITE_URL", ""),
        help="the address the site will be published at (default: $SITE_URL; none: relative links only)",
    )
    parser = argparse.ArgumentParser(prog="python -m build_scripts", description="Build the pledge ledger.")
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser(
        "validate", parents=[data], help="check every data package and print every problem"
    )
    command.add_argument("package", nargs="?", default="", help="print the problems of this package only")
    command.add_argument("--format", choices=("text", "json"), default="text", help="how to print problems")
    command.set_defaults(run=run_validate)

    command = commands.add_parser(
        "build", parents=[data, published], help="check, then build the site into site/"
    )
    command.add_argument(
        "--site",
        type=absolute,
        default=paths.SITE,
        help="where to put the site: a folder that is absent, empty, or a site that was built before (default: site/)",
    )
    command.set_defaults(run=run_build)

    command = commands.add_parser(
        "compare", parents=[data, published], help="print what changed since the last release"
    )
    command.add_argument(
        "--with",
        dest="earlier",
        type=Path,
        default=paths.EARLIER,
        help="the folder of earlier releases, one folder each (default: build/earlier/)",
    )
    command.set_defaults(run=run_compare)

    command = commands.add_parser(
        "release", parents=[data, published], help="check, build, and collect what a release publishes"
    )
    command.add_argument("--tag", default=os.environ.get("TAG", ""), help="the tag (default: $TAG)")
    command.set_defaults(run=run_release)

    command = commands.add_parser(
        "serve", parents=[data, published], help="serve the site on this machine as it was saved last"
    )
    command.add_argument("--port", type=int, default=8000, help="the port on this machine (default: 8000)")
    command.set_defaults(run=run_serve)

    command = commands.add_parser(
        "format", parents=[data], help="rewrite the CSV files of packages, or of a draft, in canonical form"
    )
    command.add_argument(
        "package",
        nargs="?",
        type=Path,
        help="the folder of one package, or of a draft (default: all packages)",
    )
    command.set_defaults(run=run_format)
    add_seal(commands, data, say, show)

    command = commands.add_parser(
        "metadata", parents=[data, docs], help="rewrite CITATION.cff and .zenodo.json from the packages"
    )
    command.set_defaults(run=run_metadata)

    command = commands.add_parser(
        "words", help="list sentences that are missing, unused, or unlike in the languages"
    )
    command.set_defaults(run=run_words)

    add_command(commands, say)
    add_commands(commands, data)
    return parser


def absolute(path: str) -> Path:
    """Return a path from the root of the file system, without “.” and “..”; links are not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a link that stands for the site


def run_validate(options: argparse.Namespace) -> int:
    """Check the packages; print each problem, or what is to be looked at again as it was changed since it was sealed.

    Raises:
        BuildError: there is no package of the name that was asked for.
    """
    from build_scripts.validate.run import validate  # noqa: PLC0415 - `--help` should not wait for it

    _, problems = validate(options.data, say, own := options.package)
    if own and not (options.data / own).is_dir():
        raise BuildError(f"{options.data} holds no package {own}")
    problems = [each for each in problems if each.file.startswith(f"{own}/" if own else "")]
    if options.format == "json":
        print(json.dumps([problem.as_dict() for problem in problems], ensure_ascii=False, indent=2))
    else:
        show(problems)
    if not (problems or own):
        look_again(options.data)
    return 1 if problems else 0


def run_build(options: argparse.Namespace) -> int:
    """Build the site; print each problem, or the address to open."""
    from build_scripts.site.build import build  # noqa: PLC0415

    problems = build(places_of(options), say)
    if problems:
        show(problems)
        print(f"nothing was built; {options.site} was left alone", file=sys.stderr)
        return 1
    print(f"open {(options.site / 'index.html').resolve().as_uri()}")
    return 0


def run_compare(options: argparse.Namespace) -> int:
    """Print how each package differs from the last release; 1 if a version does not say so."""
    from build_scripts.release.published import read_releases  # noqa: PLC0415
    from build_scripts.release.report import report_lines  # noqa: PLC0415
    from build_scripts.site.release import compare_with_last  # noqa: PLC0415

    releases = read_releases(options.earlier)
    if not releases:
        print(f"no earlier release in {options.earlier}; `make earlier` brings them")
        return 0
    comparisons, problems = compare_with_last(places_of(options), releases, say)
    for comparison in comparisons:
        print("\n".join(report_lines(comparison)))
    show(problems)
    return 1 if problems else 0


def run_release(options: argparse.Namespace) -> int:
    """Build the site and collect the files of a release; print each problem, or where they are."""
    from build_scripts.site.release import release  # noqa: PLC0415

    problems = release(options.tag, places_of(options), say)
    if problems:
        show(problems)
        print("nothing was released", file=sys.stderr)
        return 1
    print(f"collected in {paths.RELEASE}")
    return 0


def places_of(options: argparse.Namespace) -> "Places":
    """Return where a command reads and writes, and the addresses that it is given.

    Where none is set for the site it is that of the last release: what is made here is then what the workflow makes,
    and a comparison tells of no address that only seems to have changed.
    """
    from build_scripts.release.published import address_of, read_releases  # noqa: PLC0415
    from build_scripts.site.places import Places  # noqa: PLC0415

    address = options.address or address_of(read_releases(getattr(options, "earlier", paths.EARLIER)))
    if address and not options.address:
        say(f"SITE_URL is not set; taken from the last release: {address}")
    return Places(
        datapackages=options.data,
        docs=options.docs,
        site=getattr(options, "site", paths.SITE),
        public=public_address(address),
        repository=repository_address(),
    )


def run_serve(options: argparse.Namespace) -> int:
    """Serve the site until interrupted."""
    from build_scripts.site.serve import serve  # noqa: PLC0415

    serve(places_of(options), options.port, say, show)
    return 0


def run_words(_: argparse.Namespace) -> int:
    """List what is wrong with the catalogues of sentences; 1 if anything is."""
    from build_scripts.words.audit import check_words  # noqa: PLC0415

    found = check_words(paths.DOCS, [paths.ROOT / "build_scripts", paths.TEMPLATES, paths.DOCS])
    print("\n".join(found) if found else "every sentence is there in every language, and used")
    return 1 if found else 0


def run_format(options: argparse.Namespace) -> int:
    """Rewrite CSV files in canonical form; name those that changed."""
    from build_scripts.load.rewrite import rewrite, rewrite_package  # noqa: PLC0415

    for path in rewrite_package(options.package) if options.package else rewrite(options.data):
        print(f"rewrote {path}")
    return 0


def run_metadata(options: argparse.Namespace) -> int:
    """Rewrite what stands beside the folder of packages, the root of the repository, and tells of the project."""
    from build_scripts.assess.case import Casebook  # noqa: PLC0415
    from build_scripts.downloads.project import project_files  # noqa: PLC0415
    from build_scripts.site.places import Places  # noqa: PLC0415
    from build_scripts.validate.run import validate  # noqa: PLC0415
    from build_scripts.words.edition import read_editions  # noqa: PLC0415

    ledger, problems = validate(options.data, say)
    if problems or ledger is None:
        show(problems)
        return 1
    places = Places(datapackages=options.data, docs=options.docs)
    editions = read_editions(places.sentences, ledger.vocabulary)
    for file in project_files(Casebook(ledger), editions):
        (options.data.parent / file.path).write_bytes(file.content)
        print(f"wrote {file.path}")
    return 0


def say(step: str) -> None:
    """Print a step of long work."""
    print(f"· {step}", file=sys.stderr, flush=True)


def show(problems: list[Problem]) -> None:
    """Print problems one a line, without what follows from others, and how many there are."""
    for problem in without_followers(problems):
        print(problem)
    print(f"{len(problems) or 'no'} problem{'' if len(problems) == 1 else 's'}", file=sys.stderr)
