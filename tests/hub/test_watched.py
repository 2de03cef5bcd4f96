"""Alert rules and dashboard over the figures that receiver and importer really serve."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry, generate_latest

from fieldapp.hub.importer.outcome import Outcome
from fieldapp.hub.telemetry import ImporterFigures, ReceiverFigures
from fieldapp.paths import RESOURCES

RULES = RESOURCES / "deploy" / "prometheus-alerts.yml"
DASHBOARD = RESOURCES / "deploy" / "grafana.json"
DOCS = Path(__file__).parents[2] / "docs"

SCENES = """
rule_files: [{rules}]
evaluation_interval: 1m
tests:
  - name: a quiet day raises nothing
    interval: 1m
    input_series:
      - {{series: 'up{{job="fieldapp-receiver", instance="r"}}', values: '1x120'}}
      - {{series: 'up{{job="fieldapp-importer", instance="i"}}', values: '1x120'}}
      - {{series: 'fieldapp_importer_arrived', values: '0x120'}}
      - {{series: 'fieldapp_importer_last_import_timestamp_seconds', values: '0x120'}}
      - {{series: 'fieldapp_importer_failures_total', values: '0x120'}}
      - {{series: 'fieldapp_importer_log_entries', values: '5+1x120'}}
      - {{series: 'fieldapp_importer_files_total{{outcome="fork"}}', values: '0x120'}}
      - {{series: 'fieldapp_importer_files_total{{outcome="forged"}}', values: '0x120'}}
    alert_rule_test:
      - {{eval_time: 2h, alertname: ReceiverAway}}
      - {{eval_time: 2h, alertname: ImporterAway}}
      - {{eval_time: 2h, alertname: FilesWait}}
      - {{eval_time: 2h, alertname: HubFails}}
      - {{eval_time: 2h, alertname: LogShorter}}
      - {{eval_time: 2h, alertname: BundlesRefused}}
      - {{eval_time: 2h, alertname: FeedForked}}
  - name: each fault raises its alert
    interval: 1m
    input_series:
      - {{series: 'up{{job="fieldapp-receiver", instance="r"}}', values: '0x120'}}
      - {{series: 'up{{job="fieldapp-importer", instance="i"}}', values: '0x120'}}
      - {{series: 'fieldapp_importer_arrived', values: '3x120'}}
      - {{series: 'fieldapp_importer_last_import_timestamp_seconds', values: '0x120'}}
      - {{series: 'fieldapp_importer_failures_total', values: '0x110 1x10'}}
      - {{series: 'fieldapp_importer_log_entries', values: '9x60 8x60'}}
      - {{series: 'fieldapp_importer_files_total{{outcome="fork"}}', values: '0x110 1x10'}}
      - {{series: 'fieldapp_importer_files_total{{outcome="forged"}}', values: '0x110 1x10'}}
      - series: 'fieldapp_receiver_requests_total{{what="create", outcome="full", instance="r"}}'
        values: '0x110 1x10'
      - series: 'fieldapp_receiver_request_seconds_bucket{{what="append", le="10", instance="r"}}'
        values: '0x120'
      - series: 'fieldapp_receiver_request_seconds_bucket{{what="append", le="60", instance="r"}}'
        values: '0+6x120'
      - series: 'fieldapp_receiver_request_seconds_bucket{{what="append", le="+Inf", instance="r"}}'
        values: '0+6x120'
    promql_expr_test:
      - expr: sort_desc(count by (alertname) (ALERTS{{alertstate="firing"}}))
        eval_time: 2h
        exp_samples: [{raised}]
"""


def test_rules_and_dashboard_ask_for_figures_that_are_served() -> None:
    served = _names(ReceiverFigures().registry) | _names(ImporterFigures(Outcome).registry)
    for path in (RULES, DASHBOARD):
        asked = set(re.findall(r"fieldapp_[a-z_]+", path.read_text()))
        assert asked <= served, path.name
    figures = {name for name in served if not name.endswith(("_created", "_sum", "_count"))}
    assert figures == set(re.findall(r"fieldapp_[a-z_]+", DASHBOARD.read_text()))
    panels = json.loads(DASHBOARD.read_text())["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)


def test_every_outcome_can_rise_from_nothing() -> None:
    # Prometheus sees no increase in a series that begins at 1.
    text = generate_latest(ImporterFigures(Outcome).registry).decode()
    manual = (DOCS / "operations.md").read_text()
    for outcome in Outcome:
        assert f'fieldapp_importer_files_total{{outcome="{outcome}"}} 0.0' in text
        assert f"`{outcome}`" in manual
    for outcome in re.findall(r'outcome=~?"([^"]+)"', RULES.read_text()):
        assert set(outcome.split("|")) <= {*map(str, Outcome), "full"}
    assert (
        'outcome="full",what="append"} 0.0' in generate_latest(ReceiverFigures().registry).decode()
    )


def test_each_alert_is_raised_by_its_fault_alone(tmp_path: Path) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not on this machine")
    alerts = re.findall(r"alert: (\w+)", RULES.read_text())
    raised = ", ".join(
        f"{{labels: '{{alertname=\"{name}\"}}', value: 1}}" for name in sorted(alerts)
    )
    scenes = tmp_path / "scenes.yml"
    scenes.write_text(SCENES.format(rules=RULES, raised=raised))
    done = subprocess.run(
        [promtool, "test", "rules", scenes], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _names(registry: CollectorRegistry) -> set[str]:
    return {
        line.split("{")[0].split(" ")[0]
        for line in generate_latest(registry).decode().splitlines()
        if not line.startswith("#")
    } | {f"{family.name}_bucket" for family in registry.collect() if family.type == "histogram"}
