"""Agreement between annotators: plain values and NumPy arrays in, results out.

A measure is written three times, each time on the one before: a kernel on arrays of sums (leading axes are replicates,
not-a-number stands for undefined), a documented function that gives a Measured for data at hand, and a row in
`measures.py` that gives a Result for a whole corpus with its interval.

Nothing here knows a project, a store or a file format.
"""
