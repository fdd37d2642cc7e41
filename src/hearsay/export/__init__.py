"""Exporters: one function each, from a picture to text for programs."""

from collections.abc import Callable

from hearsay import plugins
from hearsay.model.picture import Picture

Exporter = Callable[[Picture], str]

EXPORTERS = plugins.table("exporters", {"json": "hearsay.export.json:write"})


def exporter(name: str) -> Exporter:
    """The exporter of a name. Raises PluginError with the names that there are."""
    found: Exporter = plugins.load(EXPORTERS, name, what="exporter")
    return found
