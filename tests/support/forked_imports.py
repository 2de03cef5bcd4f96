"""What the programs of tests import, for the process that they are forked from."""

import importlib

for name in (
    "pytest",  # the main module of a process of the tests
    "fieldapp.cli.hub.imports",
    "fieldapp.hub.importer.daemon",
    "fieldapp.hub.importer.workers",
    "fieldapp.hub.telemetry",
    "fieldapp.ui.shell.app",
    "tests.support.receiver_process",
    "tests.ui.driven",
    "tests.ui.listened",
):
    importlib.import_module(name)
