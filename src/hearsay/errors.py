"""Every error this package raises on purpose.

* HearsayError
  - ReadError        something could not be read as an article
  - PluginError      a name that no plug-in answers to
  - PipelineError    components in an order that cannot work
  - LanguageError    a language pack that breaks the pack format
  - KnowledgeError   a knowledge table that breaks its format
  - LedgerError      a ledger that cannot be opened, written or understood
  - UsageError       a command called in a way that cannot be meant
"""


class HearsayError(Exception):
    """Anything this package raises on purpose; its message is written for people."""


class ReadError(HearsayError):
    """Something that could not be read as an article."""


class PluginError(HearsayError):
    """A name that no plug-in answers to."""


class PipelineError(HearsayError):
    """Components in an order that cannot work."""


class LanguageError(HearsayError):
    """A language pack that breaks the pack format."""


class KnowledgeError(HearsayError):
    """A knowledge table that breaks its format."""


class LedgerError(HearsayError):
    """A ledger that cannot be opened, written or understood."""


class UsageError(HearsayError):
    """A command called in a way that cannot be meant."""
