"""The forms of export: window and command name the same."""

from fieldapp.app.export import request
from fieldapp.cli.base.output import FORMATS
from fieldapp.ui.records.export_dialog import forms


def test_command_and_window_offer_every_form_and_no_other() -> None:
    assert tuple(f".{name}" for name in FORMATS) == tuple(request.TABLES)
    assert tuple(forms()) == request.FORMS
