"""A report of agreement for people and for programs: plots, one page, a web page, JSON and tables.

Everything here takes a Report and knows neither a project nor Qt. Matplotlib is imported by `figures`, `page` and what
builds on them, so whoever needs none of these imports this package without it.
"""
