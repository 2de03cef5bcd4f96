"""Buttons of touch mode for a time of day: now, and so long ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QToolButton

from fieldapp.ui.base.base_page import now
from fieldapp.ui.base.flow_layout import flow
from fieldapp.ui.base.texts import counted, tr
from fieldapp.ui.widgets.field import Field


def clock_buttons(field: Field, zone: str, ago: Sequence[int]) -> None:
    """Add buttons for now and so many minutes ago below a field.

    Args:
        field: It takes a time of day.
        zone: IANA name of the zone that it is told in.
        ago: Minutes, a button each.
    """

    def put(minutes: int) -> None:
        local = (now() - timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
        field.put(f"{local:%H:%M}")

    made = []
    for minutes in (0, *ago):
        button = QToolButton()
        button.setObjectName("chip")
        button.setText(_words(minutes))
        button.setAccessibleName(f"{field.title}: {_words(minutes)}")
        button.clicked.connect(lambda _checked=False, m=minutes: put(m))
        made.append(button)
    layout = field.layout()
    assert layout is not None  # noqa: S101 - every field has one
    layout.addWidget(flow(*made, gap=4))


def _words(minutes: int) -> str:
    if not minutes:
        return tr("Now")
    if minutes % 60:
        return counted("{count} minutes ago", minutes)
    return tr("{count} h ago").format(count=minutes // 60)
