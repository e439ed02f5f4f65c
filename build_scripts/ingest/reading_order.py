"""Offer a reader's order where a file has headings behind what they head, as text lifted off a newspaper page has."""

from build_scripts.ingest.blocks import Block

LEAST_HEADINGS = 3
"""Fewer headings than show a habit, and fewer in a row than stand before a text."""


def reading_order(blocks: list[Block]) -> tuple[list[Block], bool]:
    """Return the blocks in the order of a reader, and whether that is another than the file's.

    A file that begins with text, and in which headings without a number stand between texts, has each heading behind
    its text, up to where two headings stand together: from there on each stands before it.
    """
    body = [each for each in blocks if each.kind in ("body", "heading")]
    headings = [each for each in body if each.kind == "heading"]
    if (
        not body
        or body[0].kind != "body"
        or len(headings) < LEAST_HEADINGS
        or any(each.level in (2, 3) for each in headings)
        or in_a_row(body[: len(body) // 2])
    ):
        return blocks, False
    ordered: list[Block] = []
    waiting: list[Block] = []
    behind = True
    for at, block in enumerate(blocks):
        if not behind:
            ordered.append(block)
        elif block.kind == "heading":
            ordered += [block, *waiting]
            waiting = []
            after = next((each for each in blocks[at + 1 :] if each.kind in ("heading", "body")), None)
            behind = not (
                after
                and after.kind == "heading"
                and not waiting
                and len(ordered) > LEAST_HEADINGS
                and at > len(blocks) // 2
            )
        else:
            waiting.append(block)
    return [*ordered, *waiting], True


def in_a_row(blocks: list[Block]) -> bool:
    """Say whether so many headings stand together that none of them can stand behind a text of its own."""
    kinds = [each.kind for each in blocks]
    return any(
        set(kinds[at : at + LEAST_HEADINGS]) == {"heading"} for at in range(len(kinds) - LEAST_HEADINGS + 1)
    )
