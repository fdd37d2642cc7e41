"""Scorers: how well hearsay reads, measured against what careful people marked."""
