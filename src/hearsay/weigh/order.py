"""Which of two articles was there first, as far as can be told."""

from datetime import UTC, datetime

from hearsay.model.reading import Reading


def moment(reading: Reading) -> datetime | None:
    """The hour of publication in UTC, where the metadata gave one."""
    value = reading.article.published or ""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found.astimezone(UTC) if "T" in value and found.tzinfo else None


def later(a: Reading, b: Reading) -> tuple[Reading, str]:
    """The one that leans on the other, and what shows it: the later, the undated, the nameless."""
    one, other = moment(a), moment(b)
    if one and other and one != other:
        return (a, "published later") if one > other else (b, "published later")
    if a.dating.earliest and b.dating.latest and a.dating.earliest > b.dating.latest:
        return a, "published later"
    if b.dating.earliest and a.dating.latest and b.dating.earliest > a.dating.latest:
        return b, "published later"
    for sign, why in ((_undated, "doesn't give its date"), (_nameless, "doesn't give its outlet")):
        if sign(a) != sign(b):
            return (a, why) if sign(a) else (b, why)
    last = max(a, b, key=lambda each: (each.article.path, each.article.id))
    return last, "which came first can't be told"


def _undated(reading: Reading) -> bool:
    return reading.dating.basis not in ("metadata", "dateline")


def _nameless(reading: Reading) -> bool:
    return reading.outlet.id is None and reading.article.outlet is None
