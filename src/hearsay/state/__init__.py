"""Who says what: the statements of an article, each with its chain from the page to the mouth."""
