"""A schema that is being changed: what it holds, what differs, what it asks of labels, and putting it in force."""
