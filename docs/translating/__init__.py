"""The lines of the program that are translated: found in the sources, and given to Qt's own tools."""
