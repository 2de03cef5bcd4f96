"""An observation in words, and text from people made safe to show.

May import `observation` and `errors`.
"""
