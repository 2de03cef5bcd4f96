"""Choices: one value of a line for each field, of the pieces that may be it, or a question.

May import `observation.shorthand.shapes`, its neighbours and second thoughts, and what they may.
"""
