"""Runs of Chinese characters, by which texts that speak of the same are known: Chinese has no spaces to tell words by."""

import re
from collections.abc import Iterator

CHARACTER = re.compile("[\u3400-\u9fff]")
RUN = re.compile(f"{CHARACTER.pattern}+")


def runs_of(text: str, length: int) -> Iterator[str]:
    """Yield every `length` Chinese characters that stand in a row in a text."""
    for run in RUN.findall(text):
        for start in range(len(run) - length + 1):
            yield run[start : start + length]
