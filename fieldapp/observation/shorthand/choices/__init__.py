"""Choices: one value of a line for each field, of the pieces that may be it, or a question.

May import `observation.shorthand.second_thoughts` and what stands below it in `shorthand`.
"""
