"""One way to plug things in: a table of names, each pointing at `module:attribute`."""

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from hearsay.errors import PluginError


def table(group: str, builtin: Mapping[str, str]) -> dict[str, str]:
    """All plug-ins of a group: those of installed packages, then our own, which win."""
    found = {point.name: point.value for point in entry_points(group=f"hearsay.{group}")}
    return {**found, **builtin}


def load(plugins: Mapping[str, str], name: str, *, what: str = "plug-in") -> Any:
    """The object a plug-in name points at."""
    if name not in plugins:
        raise PluginError(f"no {what} {name!r}; there are: {', '.join(sorted(plugins))}")
    module, _, attribute = plugins[name].partition(":")
    return getattr(import_module(module), attribute)
