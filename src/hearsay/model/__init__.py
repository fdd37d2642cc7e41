"""The nouns of hearsay. Imports nothing but the standard library."""
