"""The forms of export: request, command and window name the same."""

from fieldapp.app.export import request
from fieldapp.cli.base.output import FORMATS
from fieldapp.ui.records.export_dialog import forms


def test_command_and_window_offer_every_form_and_no_other() -> None:
    assert tuple(f".{name}" for name in FORMATS) == request.TABLES
    assert tuple(forms()) == request.FORMS
