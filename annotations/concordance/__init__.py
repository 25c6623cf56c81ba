"""Looking for words and labels in all documents, and changing many of the places found in one step.

`grammar` reads what somebody types as a `Search`; `looking.look` goes through a project and hands over each `Place`;
`changing` plans what becomes of them.
"""
