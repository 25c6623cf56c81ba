"""Colours of labels: how they read on paper, and how far they are apart for everybody who looks at them."""
