"""Reports: the answer for people. One function each, from a picture to text."""

from collections.abc import Callable

from hearsay import plugins
from hearsay.model.picture import Picture

Report = Callable[[Picture], str]

REPORTS = plugins.table(
    "reports",
    {"text": "hearsay.report.terminal:write", "html": "hearsay.report.page:write"},
)


def report(name: str) -> Report:
    """The report of a name. Raises PluginError with the names that there are."""
    found: Report = plugins.load(REPORTS, name, what="report")
    return found
