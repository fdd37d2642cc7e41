"""An article as it was published, and as a reader hands it over."""

from dataclasses import dataclass, field

from hearsay.model.annotation import Block
from hearsay.model.ids import make_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A published text. Never changes: a corrected article is another article.

    `text` is NFC with `\\n` line ends; every offset in hearsay counts its characters.
    `published` is what the metadata said, ISO 8601 with hour and zone where they were given.
    `outlet`, `url`, `title` and `published` are None where nothing said them. `language` is
    ISO 639-1.
    """

    path: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str
    published: str | None = None
    text: str

    id: str = field(init=False)

    def __post_init__(self) -> None:
        parts = (
            self.path, self.url, self.outlet, self.title, self.language, self.published, self.text,
        )  # fmt: skip
        object.__setattr__(self, "id", make_id("article", *parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a reader yields: an article and the blocks its text falls into."""

    article: Article
    blocks: tuple[Block, ...]
