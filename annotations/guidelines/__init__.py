"""The guideline: a text with rules that have ids, its versions in a project, and which of them a set was made under."""
