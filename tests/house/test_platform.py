"""One folder alone asks which system the program runs on, and each text file names its encoding."""

import ast
from pathlib import Path

from tests.support.program import modules

PACKAGE = Path(__file__).parents[2] / "fieldapp"
# Of modules that every system has: what some lack, or what tells one system from another.
PECULIAR = {
    "os": {
        "O_CLOEXEC",
        "O_DIRECTORY",
        "O_NOFOLLOW",
        "O_NONBLOCK",
        "chown",
        "fchmod",
        "fork",
        "getegid",
        "geteuid",
        "getgid",
        "getuid",
        "killpg",
        "mkfifo",
        "name",
        "posix_fadvise",
        "posix_fallocate",
        "sched_getaffinity",
        "sched_setaffinity",
        "sendfile",
        "setsid",
        "statvfs",
        "sync",
        "sysconf",
        "uname",
        "wait",
        "waitpid",
    },
    "sys": {"getwindowsversion", "platform"},
    "time": {"CLOCK_BOOTTIME", "clock_gettime"},
}
ON_LINUX_ALONE = PACKAGE / "hub" / "receiver"
OF_LINUX = PACKAGE / "media" / "system_heif.py"  # a library that no other system keeps


def test_one_folder_alone_knows_the_system() -> None:
    found = [
        f"{path}:{node.lineno} {node.value.id}.{node.attr}"
        for path, tree in modules().items()
        if not path.is_relative_to(PACKAGE / "platform")
        and not path.is_relative_to(ON_LINUX_ALONE)
        and path != OF_LINUX
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.attr in PECULIAR.get(node.value.id, ())
    ]
    assert found == []


def test_a_text_is_read_and_written_in_a_named_encoding() -> None:
    """Otherwise Windows takes the code page of its own language."""
    found = [
        f"{path}:{node.lineno}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _unnamed(node)
    ]
    assert found == []


def _unnamed(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    named = any(each.arg == "encoding" for each in call.keywords)
    return not named and len(call.args) < {"read_text": 1, "write_text": 2}.get(name, 0)
