"""Makes the bundled language pipelines from public corpora; see README.md."""
