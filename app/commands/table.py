"""The one table of commands: every way to reach a command (key, menu, button, context menu) is made from it.

Here stand the commands of the menus; `ofschema.table` puts the rest to them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotations.wording import later, tr
from app.commands.scopes import EVERYWHERE, SCOPES, TEXT, WINDOW


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do. `keys` hold in `scope`: in the whole window, in the text, in a question or a list.

    `method` is a method of the window or (with a dot) of one of its parts, called with `argument` where there is one;
    `enabled` names a method of States that answers whether the command makes sense now. A command without menu and
    method is a deed, which the widget that has the focus carries out. `wished` is the key that the schema asked for
    where it could not have it.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    icon: str
    help: str
    method: str
    scope: str = WINDOW
    enabled: str = ""
    argument: str | None = None
    separated: bool = False
    wished: str = ""

    @property
    def name(self) -> str:
        """The text as it is spoken of."""
        return self.text.replace("&", "").rstrip("…")

    @property
    def is_about_labels(self) -> bool:
        """Whether it changes labels or goes through one's own: not while two readings are compared."""
        return (self.menu in (EDIT, MARK, SPAN) and self.id not in _OF_ALL) or self.id in _THROUGH_OWN

    @property
    def is_about_span(self) -> bool:
        """Whether it concerns the chosen span, so that its keys hold in the table of spans as well."""
        if self.scope != TEXT:
            return False
        return self.enabled in _OF_SPAN or self.id in _ON_SPAN or self.id.startswith(("mark.", "mark_exactly."))

    @property
    def heading(self) -> str:
        """Where the keys hold and, for a command of a menu, in which one it stands."""
        return ": ".join(part for part in (tr(SCOPES[self.scope].title), self.menu_name) if part)

    @property
    def menu_name(self) -> str:
        """The menu in which it stands, as it is spoken of; empty for none."""
        return tr(self.menu).replace("&", "") if self.menu else ""

    @property
    def told(self) -> Command:
        """The same row in the language of the interface. Rows of this table, and of deeds, are in English."""
        return replace(self, text=tr(self.text), help=tr(self.help))


_OF_SPAN = ("has_span", "has_links", "has_entity", "can_link", "can_ask")
_ON_SPAN = ("answer", "note", "query", "flag")
_OF_ALL = ("entities", "queries", "ask_or_not")
_THROUGH_OWN = ("next_finding", "previous_finding", "list_findings")
FILE = later("&File")
EDIT = later("&Edit")
MARK = later("&Mark")
SPAN = later("&Span")
GO = later("&Go")
VIEW = later("&View")
WINDOWS = later("&Window")
HELP = later("&Help")
MENUS = (FILE, EDIT, MARK, SPAN, GO, VIEW, WINDOWS, HELP)

COMMANDS = (
    Command("new", FILE, "&New project…", ("Ctrl+Shift+N",), "ph.file-plus", "Make an empty project file",
            "files.new_project"),
    Command("open", FILE, "&Open project…", ("Ctrl+O",), "ph.folder-open", "Open a project file", "files.open_project"),
    Command("import", FILE, "&Import…", ("Ctrl+I",), "ph.download-simple", "Bring in articles and annotation sets",
            "files.import_files", separated=True),
    Command("import_folder", FILE, "Import &folder…", ("Ctrl+Shift+I",), "ph.folder-simple-plus",
            "Bring in every file of a folder", "files.import_folder"),
    Command("export", FILE, "&Export…", ("Ctrl+E",), "ph.upload-simple", "Write a training corpus or the lossless file",
            "files.export_corpus"),
    Command("annotator", FILE, "&Annotator…", ("Ctrl+Shift+A",), "ph.user", "Say who is labelling",
            "ask_annotator", separated=True),
    Command("lead", FILE, "&Lead this project, or not", ("Ctrl+Alt+L",), "ph.users-three",
            "Say that you lead the project, and see what everybody labels and asks; or that you do no more",
            "remarking.lead"),
    Command("schema", FILE, "Label &schema…", ("Ctrl+Shift+E",), "ph.swatches",
            "Labels, questions, links, colours, keys and checks: change them, and see first what becomes of labels",
            "schema_editing.show"),
    Command("article_language", FILE, "Language of the ar&ticles…", ("Ctrl+Shift+J",), "ph.globe",
            "Which language the articles are in, and so where words and sentences end; who leads may change it",
            "article_language.ask"),
    Command("quit", FILE, "&Quit", ("Ctrl+Q",), "ph.sign-out", "Close every window; everything is saved",
            "windowing.quit", separated=True),
    Command("undo", EDIT, "&Undo", ("Ctrl+Z",), "ph.arrow-u-up-left", "Take your last step back", "labelling.undo",
            enabled="can_undo"),
    Command("redo", EDIT, "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "ph.arrow-u-up-right",
            "Do the step again that you undid", "labelling.redo", enabled="can_redo"),
    Command("remove", EDIT, "Re&move span", ("Delete", "Backspace"), "ph.trash", "Unmark the chosen span",
            "labelling.remove", TEXT, enabled="has_span", separated=True),
    Command("fields", EDIT, "&Document fields", ("F4",), "ph.list-bullets",
            "Answer what the schema asks about the document", "answering.ask_fields", enabled="has_document",
            separated=True),
    Command("finish", EDIT, "&Finish, next document", ("Ctrl+Return", "Ctrl+Enter"), "ph.check-circle",
            "Look for what is still open, mark this document as done and open the next one", "completion.finish",
            enabled="has_document"),
    Command("reopen", EDIT, "Re&open document", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), "ph.arrow-counter-clockwise",
            "Take the mark 'done' or 'skipped' back", "navigation.reopen", enabled="is_closed"),
    Command("looked_again", EDIT, "Looked at a&gain under this guideline", ("Ctrl+F2",), "ph.eye",
            "Say that you have looked at this document again under the version in force; it may be finished",
            "older_work.looked_again", enabled="is_older"),
    Command("skip", EDIT, "&Skip document", ("Ctrl+Shift+K",), "ph.skip-forward",
            "Leave this document out and open the next one", "navigation.skip", enabled="has_document"),
    Command("widen", MARK, "&Widen the selection", ("W",), "ph.arrows-out-line-horizontal",
            "Select the word, the phrase, the clause, the sentence around the caret", "labelling.widen", TEXT,
            enabled="has_document", separated=True),
    Command("to_clause_end", MARK, "Select to the end of the &clause", (".",), "ph.arrow-line-right",
            "Take in everything up to the next punctuation mark", "labelling.to_clause_end", TEXT,
            enabled="has_document"),
    Command("to_phrase_end", MARK, "Select to the end of the p&hrase", (":",), "ph.arrow-line-right",
            "Take in everything up to the next function word or punctuation mark", "labelling.to_phrase_end", TEXT,
            enabled="has_document"),
    Command("add_fragment", MARK, "&Add the selection to the span", ("+",), "ph.plus-circle",
            "Let the chosen span cover the selected words as well", "labelling.add_fragment", TEXT, enabled="has_span",
            separated=True),
    Command("cut_fragment", MARK, "&Take the selection out of the span", ("-",), "ph.minus-circle",
            "Let the chosen span no longer cover the selected words", "labelling.cut_fragment", TEXT,
            enabled="has_span"),
    Command("grow_end", MARK, "&End one token on", ("]",), "ph.caret-right", "Move the end of the chosen span forward",
            "labelling.grow_end", TEXT, enabled="has_span", separated=True),
    Command("shrink_end", MARK, "End one token &back", ("[",), "ph.caret-left", "Move the end of the chosen span back",
            "labelling.shrink_end", TEXT, enabled="has_span"),
    Command("grow_start", MARK, "&Start one token back", ("{",), "ph.caret-double-left",
            "Move the start of the chosen span back", "labelling.grow_start", TEXT, enabled="has_span"),
    Command("shrink_start", MARK, "Start one token &on", ("}",), "ph.caret-double-right",
            "Move the start of the chosen span forward", "labelling.shrink_start", TEXT, enabled="has_span"),
    Command("grow_end_character", MARK, "End one character on", ("Alt+]",), "ph.caret-right",
            "Move the end of the chosen span forward by a character", "labelling.grow_end_character", TEXT,
            enabled="has_span", separated=True),
    Command("shrink_end_character", MARK, "End one character back", ("Alt+[",), "ph.caret-left",
            "Move the end of the chosen span back by a character", "labelling.shrink_end_character", TEXT,
            enabled="has_span"),
    Command("grow_start_character", MARK, "Start one character back", ("Alt+{",), "ph.caret-double-left",
            "Move the start of the chosen span back by a character", "labelling.grow_start_character", TEXT,
            enabled="has_span"),
    Command("shrink_start_character", MARK, "Start one character on", ("Alt+}",), "ph.caret-double-right",
            "Move the start of the chosen span forward by a character", "labelling.shrink_start_character", TEXT,
            enabled="has_span"),
    Command("mentions", MARK, "All &mentions", ("M",), "ph.copy",
            "Show every other place where these words stand, and mark those you accept", "propagation.begin", TEXT,
            enabled="has_span", separated=True),
    Command("ask_or_not", MARK, "Ask after marking, or not", ("Ctrl+Shift+Q",), "ph.check-square-offset",
            "Ask about each new span what the schema wants to know, or wait until it is asked for",
            "answering.ask_or_not"),
    Command("answer", SPAN, "&Answer what is open", ("Return", "Enter"), "ph.list-dashes",
            "Ask what the schema wants to know about the chosen span; with a sticky label, mark", "labelling.enter",
            TEXT, enabled="has_document"),
    Command("link", SPAN, "&Link…", ("L",), "ph.link", "Link the chosen span", "linking.begin", TEXT,
            enabled="has_span", separated=True),
    Command("unlink", SPAN, "&Unlink…", ("Shift+L",), "ph.link-break", "Take a link of the chosen span away",
            "linking.unlink", TEXT, enabled="has_links"),
    Command("note", SPAN, "&Note", ("N",), "ph.note-pencil", "Write a note on the chosen span, or on the document",
            "remarking.note", TEXT, enabled="has_document", separated=True),
    Command("query", SPAN, "&Query to the lead", ("U",), "ph.question",
            "Ask the lead about the chosen span, or about the document", "remarking.query", TEXT,
            enabled="has_document"),
    Command("flag", SPAN, "&Flag", ("!",), "ph.flag", "Flag the chosen span, or the document, to come back to it",
            "remarking.flag", TEXT, enabled="has_document"),
    Command("where_else", SPAN, "&Where else", ("Ctrl+Shift+W",), "ph.map-pin",
            "List the other places of the chosen span's entity", "registering.where_else", enabled="has_entity",
            separated=True),
    Command("rule", SPAN, "Rule in the &guideline", ("F2",), "ph.bookmark-simple",
            "Show the rule about what is asked, chosen or sticky, and then the next; the keyboard stays where it is",
            "guiding.show_rule"),
    Command("entities", SPAN, "&Entities…", ("Ctrl+R",), "ph.users-three",
            "The register: rename, merge, split, aliases", "registering.show"),
    Command("queries", SPAN, "Que&ries…", ("Ctrl+Shift+U",), "ph.tray",
            "Your queries, and those of everybody for who leads the project",
            "remarking.show_inbox"),
    Command("next_span", GO, "Next s&pan", ("Tab",), "ph.arrow-right", "Choose the next span",
            "navigation.next_span", TEXT, enabled="has_document"),
    Command("previous_span", GO, "Previous sp&an", ("Shift+Tab",), "ph.arrow-left", "Choose the span before",
            "navigation.previous_span", TEXT, enabled="has_document"),
    Command("cycle_spans", GO, "Span &under the caret", ("Space",), "ph.stack",
            "Choose the next of the spans stacked under the caret", "navigation.cycle_spans", TEXT,
            enabled="has_document"),
    Command("follow_link", GO, "Other end of the &link", ("J",), "ph.arrow-bend-down-right",
            "Go to the span that the chosen one is linked with, and on to the next", "linking.follow", TEXT,
            enabled="has_links"),
    Command("stack", GO, "Spans at this pla&ce…", ("Shift+Space",), "ph.stack-simple",
            "List the spans under the caret", "labelling.show_stack", TEXT, enabled="has_document"),
    Command("next_phrase", GO, "Next ph&rase", (";",), "ph.caret-right",
            "Move the caret to the next words between function words", "navigation.next_phrase", TEXT,
            enabled="has_document", separated=True),
    Command("previous_phrase", GO, "Previous phra&se", (",",), "ph.caret-left",
            "Move the caret to the words before", "navigation.previous_phrase", TEXT, enabled="has_document"),
    Command("jump", GO, "&Jump to a word", ("/",), "ph.text-aa",
            "Type a letter: the caret goes to the next word that begins with it", "jumping.begin", TEXT,
            enabled="has_document"),
    Command("next_mention", GO, "Next un&marked mention", ("'",), "ph.crosshair",
            "Select the next place where words stand that are marked elsewhere", "propagation.next_unmarked", TEXT,
            enabled="has_document"),
    Command("next_finding", GO, "Ne&xt finding", ("F8",), "ph.arrow-circle-down",
            "Go to the next thing that is still open", "completion.next_finding", enabled="has_document"),
    Command("previous_finding", GO, "Previous findin&g", ("Shift+F8",), "ph.arrow-circle-up",
            "Go to the thing before that is still open", "completion.previous_finding", enabled="has_document"),
    Command("list_findings", GO, "Lis&t of findings", ("Ctrl+F8",), "ph.list-dashes",
            "List all that is still open, and go to one", "completion.list_findings", enabled="has_document"),
    Command("next_unvisited", GO, "Next sentence not yet visited", ("Ctrl+Shift+Down",), "ph.skip-forward",
            "Go to the next sentence where you have not been, as the map beside the article shows it",
            "completion.next_unvisited", enabled="has_document"),
    Command("previous_unvisited", GO, "Sentence not yet visited before", ("Ctrl+Shift+Up",), "ph.skip-back",
            "Go to the sentence before where you have not been", "completion.previous_unvisited",
            enabled="has_document"),
    Command("next_point", GO, "Next p&oint", ("Ctrl+Down",), "ph.arrow-down", "Go to the next summary point",
            "navigation.next_point", enabled="has_document", separated=True),
    Command("previous_point", GO, "Previous po&int", ("Ctrl+Up",), "ph.arrow-up",
            "Go to the summary point before, or back to the article", "navigation.previous_point",
            enabled="has_document"),
    Command("next_document", GO, "&Next document", ("Ctrl+PgDown", "Alt+Down"), "ph.caret-double-down",
            "Open the next document of the list", "navigation.next_document", enabled="has_document", separated=True),
    Command("previous_document", GO, "Pre&vious document", ("Ctrl+PgUp", "Alt+Up"), "ph.caret-double-up",
            "Open the document before", "navigation.previous_document", enabled="has_document"),
    Command("next_disagreement", GO, "Next &disagreement", ("F7",), "ph.arrow-fat-line-down",
            "While two readings are compared, go to the next disagreement of the list", "comparing.next",
            enabled="has_comparison", separated=True),
    Command("previous_disagreement", GO, "Disagreement &before", ("Shift+F7",), "ph.arrow-fat-line-up",
            "While two readings are compared, go to the disagreement before", "comparing.previous",
            enabled="has_comparison"),
    Command("own_labels", GO, "Bac&k to your own labels", ("Ctrl+F7",), "ph.arrow-u-up-left",
            "End the comparison of two readings", "comparing.leave", enabled="is_comparing"),
    Command("find_document", GO, "&Filter documents", ("Ctrl+F",), "ph.magnifying-glass",
            "Type to narrow the list of documents", "navigation.find_document", separated=True),
    Command("search", GO, "Searc&h all documents", ("Ctrl+Shift+F",), "ph.file-search",
            "Look for the selected words, or for what is typed, in all documents: words and labels", "searching.show"),
    Command("next_place", GO, "Next place of the search", ("F3",), "ph.arrow-elbow-right-down",
            "Go to the next place that the search has found", "searching.next"),
    Command("previous_place", GO, "Place of the search before", ("Shift+F3",), "ph.arrow-elbow-right-up",
            "Go to the place before that the search has found", "searching.previous"),
    Command("next_pane", GO, "Next pan&e", ("F6",), "ph.columns",
            "Move between documents, article, summary, inspector and open panels", "navigation.next_pane"),
    Command("previous_pane", GO, "Previous pane", ("Shift+F6",), "ph.columns",
            "Move between them the other way round", "navigation.previous_pane"),
    Command("reading_mode", VIEW, "Rea&ding mode", ("F11",), "ph.article",
            "The article with its labels alone, or all of the window again", "reading_mode.toggle"),
    Command("full_screen", VIEW, "&Full screen", ("Shift+F11",), "ph.arrows-out",
            "Let the window have the whole screen, or give it back", "reading_mode.full_screen"),
    Command("guideline", VIEW, "&Guideline", ("Ctrl+Shift+G",), "ph.book-bookmark",
            "The guideline beside the text: read it, find words in it, go from rule to rule", "guiding.toggle"),
    Command("versions", VIEW, "&Versions of the guideline…", ("Shift+F2",), "ph.git-diff",
            "Write a new version and put it in force, for who leads the project; compare two versions",
            "guiding.versions"),
    Command("older", VIEW, "&Made under an older guideline", ("Ctrl+Alt+G",), "ph.clock-counter-clockwise",
            "What was made under another version than the one in force, and which rules have changed since",
            "older_work.toggle"),
    Command("agreement", VIEW, "&Agreement…", ("Ctrl+G",), "ph.chart-bar-horizontal",
            "How far annotators agree, with the disagreements behind each figure: for who leads the project",
            "agreeing.show"),
    Command("spans", VIEW, "&Table of spans", ("Ctrl+T",), "ph.table",
            "Every span of the document as a row, to read, choose and change them there", "tabling.show",
            enabled="has_document", separated=True),
    Command("order_spans", VIEW, "Order of the table of spans…", ("Ctrl+Shift+O",), "ph.sort-ascending",
            "Put the rows of the table in the order of a column, from the beginning or from the end",
            "tabling.ask_order", enabled="has_document"),
    Command("reading_preferences", VIEW, "&Reading preferences", ("Ctrl+,",), "ph.text-aa",
            "Typeface, sizes, line spacing, width, colours and pauses: what you change shows at once",
            "preferring.toggle", separated=True),
    Command("here", VIEW, "Say &where I am", ("F9",), "ph.map-pin-line",
            "Say document, place, word and spans at the caret, and the keys that make sense; again: to be read",
            "describing.show"),
    Command("say_edges", VIEW, "Say spans at the &caret, or not", ("Ctrl+Alt+S",), "ph.speaker-high",
            "For screen readers: say where spans begin and end as the caret comes there, or pass in silence",
            "hearing.say_edges_or_not"),
    Command("arrows", VIEW, "Arrows &by character, or by word", ("Ctrl+Alt+A",), "ph.arrows-left-right",
            "Let arrows go by character, with Ctrl by word, with Alt by sentence, as other programs do; or as before",
            "keying.change_arrows"),
    Command("zoom_in", VIEW, "Zoom &in", ("Ctrl++", "Ctrl+="), "ph.magnifying-glass-plus", "Larger reading text",
            "appearance.zoom_in"),
    Command("zoom_out", VIEW, "Zoom &out", ("Ctrl+-",), "ph.magnifying-glass-minus", "Smaller reading text",
            "appearance.zoom_out"),
    Command("zoom_reset", VIEW, "&Usual size", ("Ctrl+0",), "ph.text-aa", "Reading text at its usual size",
            "appearance.zoom_reset"),
    Command("scheme", VIEW, "&Light or dark", ("Ctrl+Shift+L",), "ph.circle-half", "Change between light and dark",
            "appearance.toggle_scheme", separated=True),
    Command("own_work", VIEW, "&Your work", ("Ctrl+Shift+T",), "ph.chart-line-up",
            "What you have done in this sitting, today and in all, with how long it took; only you see it",
            "reviewing.show", separated=True),
    Command("put_break_off", VIEW, "&Put the break off", ("Ctrl+Shift+B",), "ph.coffee",
            "Be reminded of a break again after ten more minutes of work", "reviewing.put_off",
            enabled="is_break_due"),
    Command("contrast", VIEW, "&High contrast, or not", ("Ctrl+Shift+H",), "ph.circle-half-tilt",
            "Stronger colours, lines and frames, light or dark", "appearance.toggle_contrast"),
    Command("scheme_system", VIEW, "Follow the &system's scheme", ("Ctrl+Shift+Y",), "ph.monitor",
            "Light or dark, and as much contrast, as the desktop wants", "appearance.follow_system_scheme"),
    Command("language", VIEW, "La&nguage…", ("Ctrl+Alt+I",), "ph.translate",
            "The language of menus and lines: that of the desktop, or one of those the program knows", "speaking.ask",
            separated=True),
    Command("manual", HELP, "&Manual", ("F1",), "ph.book-open",
            "Open the manual on the page about what is in front of you", "helping.show", EVERYWHERE),
    Command("tour", HELP, "&Tour", ("Shift+F1",), "ph.compass",
            "Take the tour on the sample, go on with it, or go onto its card", "touring.begin"),
    Command("tour_next", HELP, "&Next step of the tour", ("Ctrl+F1",), "ph.arrow-fat-right",
            "Go on with the tour, whether the step was done or not", "touring.next", enabled="is_touring"),
    Command("tour_back", HELP, "Step of the tour &before", ("Ctrl+Shift+F1",), "ph.arrow-fat-left",
            "Go back to the step of the tour before", "touring.back", enabled="is_touring"),
    Command("palette", HELP, "&Find a command…", ("Ctrl+Shift+P",), "ph.command",
            "Type a part of a command's name, or of what it does, and carry it out", "command_palette.show"),
    Command("new_window", WINDOWS, "&New window", ("Ctrl+Alt+N",), "ph.browsers",
            "A further window on this project, with a document and a place of its own", "windowing.new"),
    Command("open_window", WINDOWS, "&Open in a new window…", ("Ctrl+Alt+O",), "ph.folder-open",
            "Open another project in a further window", "windowing.open_project"),
    Command("next_window", WINDOWS, "Ne&xt window", ("Ctrl+F6",), "ph.arrows-clockwise",
            "Go to the window that was opened after this one", "windowing.next"),
    Command("larger_part", WINDOWS, "This part &larger", ("F5",), "ph.arrows-out",
            "Give more room to the part of the window that has the keyboard, or to its panel", "arranging.larger",
            separated=True),
    Command("smaller_part", WINDOWS, "This part &smaller", ("Shift+F5",), "ph.arrows-in",
            "Give less room to the part of the window that has the keyboard, or to its panel", "arranging.smaller"),
    Command("usual_parts", WINDOWS, "&Usual sizes and places", ("Ctrl+F5",), "ph.layout",
            "Give all parts of the window the room that they had at first, and panels their places",
            "arranging.usual"),
    Command("place_panel", WINDOWS, "&Place of the panel…", ("Ctrl+Shift+F5",), "ph.square-half",
            "Let an open panel stand right, left, below or above, or in a window of its own", "arranging.place_panel"),
    Command("close_window", WINDOWS, "&Close the window", ("Ctrl+W",), "ph.x",
            "Close this window; everything is saved, and the last one ends the program", "close", separated=True),
    Command("keys", HELP, "&Keys…", ("?",), "ph.keyboard", "Every command with its keys; change them here",
            "keying.show"),
    Command("about", HELP, "&About Stancemark", ("F12",), "ph.info", "Version, licence and where things are", "about"),
)  # fmt: skip
