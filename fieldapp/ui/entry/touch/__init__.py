"""Fields of the form for fingers: what is usual is a button to press.

Imports what its parent may import.
"""
