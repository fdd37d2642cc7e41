"""Reads news in several languages and answers one question: who says so?"""

__version__ = "0.1.0"
