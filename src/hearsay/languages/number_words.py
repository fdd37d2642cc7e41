"""Numbers in words, as a language writes them; read by text2num."""

from functools import lru_cache

from text_to_num import text2num


@lru_cache(maxsize=20_000)
def words_value(words: str, code: str) -> int | None:
    """The value of a number in words; None where they are none."""
    try:
        return int(text2num(words, code))
    except ValueError:
        return None
