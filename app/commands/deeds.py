"""The rest of the table of commands: what keys do in the text, in questions, lists and dialogs, where no menu leads.

A widget carries each of these out itself. It knows its deeds by name and is told their keys.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotations.agreement.disagreements import KINDS
from app.commands.scopes import (
    AGREEMENT,
    CHANGES,
    CONCORDANCE,
    DIFFERENCES,
    DOCUMENTS,
    ENTITIES,
    FIGURES,
    GUIDELINE,
    INBOX,
    INSPECTOR,
    JUMP,
    KEYS,
    LIST,
    MANUAL,
    MENTIONS,
    MOVING,
    OLDER,
    PAGES,
    PARTS,
    PLACES,
    PREVIEW,
    QUESTION,
    REGISTER,
    SCHEMA,
    SEARCH,
    SPANS,
    VERSIONS,
    holding_in,
)
from app.commands.table import Command
from widgets.keys import usualkeys

_USUAL = {
    MOVING: usualkeys.MOVING,
    JUMP: usualkeys.JUMP,
    QUESTION: usualkeys.QUESTION,
    LIST: usualkeys.LIST,
    MENTIONS: usualkeys.MENTIONS,
    INSPECTOR: usualkeys.INSPECTOR,
    DOCUMENTS: usualkeys.DOCUMENTS,
    SPANS: usualkeys.SPANS,
    REGISTER: usualkeys.REGISTER,
    ENTITIES: usualkeys.ENTITIES,
    PLACES: usualkeys.PLACES,
    INBOX: usualkeys.INBOX,
    PREVIEW: usualkeys.PREVIEW,
    AGREEMENT: usualkeys.AGREEMENT,
    FIGURES: usualkeys.FIGURES,
    DIFFERENCES: usualkeys.DIFFERENCES,
    SEARCH: usualkeys.SEARCH,
    CONCORDANCE: usualkeys.CONCORDANCE,
    CHANGES: usualkeys.CHANGES,
    KEYS: usualkeys.KEYS,
    MANUAL: usualkeys.MANUAL,
    PAGES: usualkeys.PAGES,
    GUIDELINE: usualkeys.GUIDELINE,
    OLDER: usualkeys.OLDER,
    VERSIONS: usualkeys.VERSIONS,
    SCHEMA: usualkeys.SCHEMA,
    PARTS: usualkeys.PARTS,
}
_WORDS = {
    MOVING: {
        "word_right": ("Word to the right", "Move the caret by a word, to where the arrow points in every script"),
        "word_left": ("Word to the left", "Move the caret by a word, to where the arrow points in every script"),
        "sentence_right": ("Sentence to the right", "Move the caret to the next sentence"),
        "sentence_left": ("Sentence to the left", "Move the caret to the sentence before"),
        "character_right": ("Character to the right", "Move the caret by what is read as one character"),
        "character_left": ("Character to the left", "Move the caret by what is read as one character"),
        "line_down": ("Line down", "Move the caret by a line, from the last one on to the next point"),
        "line_up": ("Line up", "Move the caret by a line, from the first one to the point before"),
        "page_down": ("Page down", "Move the caret by what can be seen at once"),
        "page_up": ("Page up", "Move the caret by what can be seen at once"),
        "line_end": ("End of the line", "Move the caret to the end of the line"),
        "line_start": ("Start of the line", "Move the caret to the start of the line"),
        "text_end": ("End of the text", "Move the caret to the end of the article or the point"),
        "text_start": ("Start of the text", "Move the caret to the start of the article or the point"),
        "copy": ("Copy", "Copy the selected words"),
    },
    JUMP: {"again": ("Same letter again", "Jump to the next word with the letter of the last jump")},
    QUESTION: {
        "take": ("Take the answer", "Take the current row, or what is ticked or typed; with none, leave it open"),
        "take_new": ("Take what is typed", "Add or request what is typed, though something else matches"),
        "tick": ("Tick", "Tick the current row or untick it, where several may be chosen"),
        "clear": ("Take the answer back", "Have no answer; while something is typed, the key erases it"),
        "leave_open": ("Leave the question open", "Have no answer yet, whatever is proposed, and go on to the next"),
    },
    LIST: {
        "up": ("Row up", "Go to the row above"),
        "down": ("Row down", "Go to the row below"),
        "page_up": ("Rows up", "Go up by the rows that can be seen at once"),
        "page_down": ("Rows down", "Go down by the rows that can be seen at once"),
        "first": ("First row", "Go to the first row"),
        "last": ("Last row", "Go to the last row"),
    },
    MENTIONS: {
        "tick": ("Tick the mention", "Tick the current mention or leave it out, and go on to the next"),
        "all": ("Tick all mentions", "Tick every mention of the list"),
        "none": ("Tick no mention", "Leave every mention of the list out"),
        "mark": ("Mark what is ticked", "Mark the mentions with a tick, in one step"),
    },
    INSPECTOR: {
        "press": ("Change the value", "Ask what the line shows, or go along its link"),
        "remove": ("Take the value away", "Take the answer, the link or the note of the line away"),
    },
    SPANS: {
        "words": ("Go to the words", "Go into the text, to the span of the row"),
        "all": ("Select all rows", "Select every span that is shown, to relabel or remove them in one step"),
        "filter": ("Filter the spans", "Type to narrow the table"),
        "wider": ("Wider column", "Give the column of the cell that the keyboard is on more of the width"),
        "narrower": ("Narrower column", "Give the column of the cell that the keyboard is on less of the width"),
    },
    DOCUMENTS: {"open": ("Open the document", "Open the document of the row and go to its text")},
    REGISTER: {
        "add": ("Add an entity", "Ask for the name of a new entity"),
        "undo": ("Undo in the register", "Take your last step back"),
        "redo": ("Redo in the register", "Do the step again that you undid"),
    },
    ENTITIES: {
        "mark": ("Mark the entity", "Mark the entity for merging, or take the mark away"),
        "rename": ("Rename", "Give the entity another name; the old one becomes an alias"),
        "aliases": ("Aliases", "Write the other names of the entity"),
        "type": ("Type", "Say what kind of party the entity is"),
        "merge": ("Merge", "Make one entity of those that are marked"),
        "split": ("Split", "Make another entity of some of its places"),
        "where": ("Where else it is", "List the places where the entity is mentioned"),
        "remove": ("Remove the entity", "Take the entity out of the register"),
        "filter": ("Filter the register", "Type to narrow the list"),
    },
    PLACES: {"open": ("Open the place", "Close the dialog and go to the place")},
    INBOX: {
        "send": ("Send the answer", "Answer the query with what is written"),
        "grant": ("Add the value", "Add the value that the query asks for to its vocabulary"),
        "answered": ("Show answered ones too", "Show the queries that have an answer, or hide them"),
    },
    PREVIEW: {
        "title": ("Title", "The selected words, or the line of the caret, are the title"),
        "body": ("Body", "They belong to the body"),
        "point": ("Point", "They are a point of the summary"),
        "related": ("Related", "They are related links"),
        "other": ("Other", "They are kept aside as other text"),
        "nothing": ("Nothing", "They belong to no section"),
        "tick": ("Tick the article", "Let the article come in, or leave it out"),
        "undo": ("Undo in the preview", "Take the last correction back"),
    },
    AGREEMENT: {
        "report": ("Write the report", "Write what is shown as a web page, PDF, JSON or tables"),
        "list": ("Go to the disagreements", "Put the keyboard into the list of disagreements"),
        "all": ("List all disagreements", "Take the filter off, and show every kind"),
        "count": ("Count again", "Read every document again"),
        **{
            f"kind_{number}": (f"Kind: {kind}", f"Show disagreements of the kind {kind}, or hide them")
            for number, kind in enumerate(KINDS, 1)
        },
    },
    FIGURES: {
        "left": ("Figure to the left", "Go to the next figure, bar or cell on the left"),
        "right": ("Figure to the right", "Go to the next figure, bar or cell on the right"),
        "open": ("List what is behind it", "List the disagreements behind the figure"),
    },
    DIFFERENCES: {"open": ("Open the disagreement", "Show both readings in the text, at this place")},
    VERSIONS: {
        "write": ("Page: new version", "Turn to the page on which a new version is written"),
        "compare": ("Page: compare", "Turn to the page on which versions are compared"),
        "load": ("Load a guideline", "Take the text of a Markdown file"),
        "save": ("Save the guideline", "Write the text that is shown into a file"),
        "put": ("Put in force", "Let what is written be the version in force"),
        "larger": ("Larger half of the versions", "Give more room to the half that has the keyboard"),
        "smaller": ("Smaller half of the versions", "Give less room to the half that has the keyboard"),
    },
    OLDER: {
        "open": ("Open what is older", "Go to the document of the row"),
        "rules": ("Changed rules", "Show the rules that have changed since, one after the other"),
        "compare": ("What has changed", "Compare the version that it was made under with the one in force"),
        "looked": ("Looked at again", "Say that you have looked at it again under the version in force"),
        "rest": ("All others looked at", "Say so of all those of yours in which no changed rule matters"),
        "only": ("Only where it matters", "List only those in which a changed rule explains what is used, or all"),
    },
    GUIDELINE: {
        "find": ("Find in the guideline", "Type words; the first place of them is gone to"),
        "next_hit": ("Next place", "Go to the next place of the words that are typed"),
        "previous_hit": ("Place before", "Go to the place before of the words that are typed"),
        "rules": ("List of rules", "Go to a rule by its id or by words of its title"),
        "next_rule": ("Next rule", "Go to the rule below"),
        "previous_rule": ("Rule before", "Go to the rule above"),
        "back": ("Back in the guideline", "Go back to the rule where you were"),
        "forward": ("Forward in the guideline", "Go forward again"),
        "follow": ("Follow the link", "Go where the link with the caret leads; Tab goes from link to link"),
        "pin": ("Pin the guideline", "Let it stay at this rule, or follow again what is chosen and asked"),
        "cite": ("Name the rule in a note", "Write the id of the rule into the note on the span, or on the document"),
        "copy_id": ("Copy the id of the rule", "Copy the id of the current rule"),
        "versions": ("To the versions", "Edit the guideline, or compare its versions"),
    },
    SEARCH: {
        "case": ("Capitals", "Tell capitals from small letters, or not"),
        "accents": ("Accents", "Tell letters with accents from those without, or not"),
        "parts": ("Parts of words", "Find what is typed within words, too, or only as whole words"),
        "expression": ("Regular expression", "Take what is typed as a regular expression, or as words"),
        "conditions": ("Go to the conditions", "Put the keyboard onto the menus of labels, answers, states and more"),
        "past": ("Earlier searches", "List what was looked for before"),
        "by_list": ("Order of the list", "Show places as documents stand in the list"),
        "by_before": ("Order by the words before", "Put places together that have the same words before them"),
        "by_after": ("Order by the words after", "Put places together that have the same words after them"),
        "stop": ("Stop the search", "Leave it at what has been found"),
    },
    CONCORDANCE: {
        "open": ("Go to the place", "Show the place in its document, and choose its span"),
        "tick": ("Tick the place", "Tick the current place or leave it out, and go on to the next"),
        "all": ("Tick all places", "Tick every place of the list"),
        "none": ("Tick no place", "Leave every place of the list out"),
        "mark": ("Mark the places", "Mark what is ticked with a label, after a look at what becomes of each place"),
        "relabel": ("Relabel the spans", "Give the spans at the ticked places another label"),
        "answer": ("Set an attribute", "Give the spans at the ticked places an answer, or take it back"),
        "remove": ("Remove the spans", "Unmark the spans at the ticked places"),
    },
    CHANGES: {"carry_out": ("Change the places", "Do what is shown, in one step")},
    KEYS: {
        "change": ("Change the key", "Wait for the key that the command shall have"),
        "add": ("Add a second key", "Wait for a key that the command shall have as well"),
        "none": ("No key", "Let the command have no key"),
        "usual": ("Usual key", "Give the command its usual key again"),
        "all_usual": ("All usual keys", "Give every command its usual keys again, or take that back"),
        "find": ("Press a key to find it", "Wait for the key whose command is looked for"),
    },
    MANUAL: {
        "search": ("Search the manual", "Type words that a page shall have"),
        "next_hit": ("Next place found", "Go to the next place that has the words"),
        "previous_hit": ("Place found before", "Go to the place before that has the words"),
        "back": ("Page before this one", "Go back to where you were in the manual"),
        "forward": ("Forward again", "Go forward to where you were before going back"),
        "next_page": ("Next page", "Read on with the next page of the contents"),
        "previous_page": ("Previous page", "Go to the page before in the contents"),
        "start": ("First page", "Go to the first page of the manual"),
        "next_part": ("Next part of the manual", "Move between search, contents and page"),
        "larger": ("Larger part of the manual", "Give more room to contents or page, whichever has the keyboard"),
        "smaller": ("Smaller part of the manual", "Give less room to contents or page, whichever has the keyboard"),
        "zoom_in": ("Larger manual", "Show the manual larger"),
        "zoom_out": ("Smaller manual", "Show the manual smaller"),
        "zoom_reset": ("Manual at its usual size", "Show the manual at its usual size"),
    },
    PAGES: {"open": ("Open the page", "Show the page, or go into the page of the current hit")},
    SCHEMA: {
        "add": ("Add a part", "Add another label, question, value or whatever the current row is one of"),
        "add_below": ("Add a part below", "Add a question to a label or link, or a value to a question"),
        "deprecate": ("Deprecate, or offer again", "Offer the part no more, and keep what was labelled with it"),
        "mend": ("Find better colours", "Take the nearest colours of the label that everybody can tell apart"),
        "undo": ("Undo in the schema editor", "Take the last change of the draft back"),
        "redo": ("Redo in the schema editor", "Make the change of the draft again that you undid"),
        "next_problem": ("Next remark", "Go to the next part with something wrong, or with a remark"),
        "previous_problem": ("Remark before", "Go to the part before with something wrong, or with a remark"),
        "load": ("Load a schema file", "Take a schema file as the draft"),
        "save": ("Save as a schema file", "Write the draft to a file"),
        "in_text": ("Show the draft in the text", "Let the window behind look as the draft says, or no more"),
        "apply": ("Apply the draft", "Show what would become of labels, and put the draft in force"),
        "discard": ("Discard the draft", "Begin anew with the schema in force"),
        "next_part": ("Next part of the schema editor", "Move between the list, the form and the preview"),
        "larger": ("Larger part of the editor", "Give more room to the list, form or preview that has the keyboard"),
        "smaller": ("Smaller part of the editor", "Give less room to the list, form or preview that has the keyboard"),
    },
    PARTS: {
        "enter": ("Into the form", "Go into the form of the current part"),
        "open": ("Show what belongs to it", "List what belongs to the current part, or go to the first of it"),
        "close": ("Hide what belongs to it", "List it no more, or go to what the current part belongs to"),
        "remove": ("Take the part out", "Take the part out of the schema, where nothing uses it"),
        "move_up": ("Move up", "Let the part come before the one above it"),
        "move_down": ("Move down", "Let the part come after the one below it"),
    },
}  # fmt: skip


def _command(scope: str, deed: str, text: str, help: str) -> Command:
    return Command(f"{scope}.{deed}", "", text, _USUAL[scope][deed], "", help, "", scope)


def _selecting(deed: str, text: str) -> Command:
    words = f"Select: {text[0].lower()}{text[1:]}"
    return _command(MOVING, f"select_{deed}", words, "The same movement; the selection follows it")


DEEDS = (
    *(_command(MOVING, deed, *words) for deed, words in _WORDS[MOVING].items()),
    *(_selecting(deed, text) for deed, (text, _) in _WORDS[MOVING].items() if deed != "copy"),
    *(
        _command(scope, deed, *words)
        for scope, deeds in _WORDS.items()
        if scope != MOVING
        for deed, words in deeds.items()
    ),
)


def deed_keys(commands: Iterable[Command], scope: str) -> dict[str, tuple[str, ...]]:
    """The keys that a widget of SCOPE is told, by the names of its deeds; of a list those that move in lists, too."""
    wanted = holding_in(scope)
    return {each.id.removeprefix(f"{each.scope}."): each.keys for each in commands if each.scope in wanted}
