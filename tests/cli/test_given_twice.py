"""What is given twice on a command line is refused: the last would win without a word."""

import itertools
from collections.abc import Iterator

import click
import pytest

from fieldapp.cli import cli, main


def commands(
    group: click.Group = cli, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it, groups among them."""
    yield path, group
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


def options() -> Iterator[tuple[tuple[str, ...], click.Option]]:
    for path, command in commands():
        for each in command.params:
            if isinstance(each, click.Option):
                yield path, each


def words(option: click.Option, name: str) -> list[str]:
    return [name] if option.is_flag or option.count else [name, *["1"] * option.nargs]


def refused(capsys: pytest.CaptureFixture[str], argv: list[str]) -> str:
    """What is said of these words, none of which can end well."""
    capsys.readouterr()
    assert main(argv) != 0
    return capsys.readouterr().err


def test_every_single_valued_option_of_every_command_is_refused_twice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tried = 0
    for path, option in options():
        if option.multiple or option.count or not option.expose_value:
            continue  # of --help and --version none wins
        names = (*option.opts, *option.secondary_opts)
        for one, other in itertools.product(names, repeat=2):
            argv = [*path, *words(option, one), *words(option, other)]
            error = refused(capsys, argv)
            assert f"{option.opts[0]} was given more than once" in error, argv
            tried += 1
    assert tried > 300


def test_officers_passphrase_files_are_not_mixed_up_silently(
    capsys: pytest.CaptureFixture[str],
) -> None:
    argv = ["hub", "revoke", "--officer-passphrase-file", "one", "--officer-passphrase-file=two"]
    assert "--officer-passphrase-file was given more than once" in refused(capsys, argv)


def test_an_option_that_takes_several_values_takes_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    several = [(path, option) for path, option in options() if option.multiple]
    assert several
    for path, option in several:
        argv = [*path, *words(option, option.opts[0]), *words(option, option.opts[0])]
        assert "more than once" not in refused(capsys, argv), argv


def test_the_same_option_of_a_group_and_of_its_command_are_two(
    capsys: pytest.CaptureFixture[str],
) -> None:
    argv = ["--home", "one", "list", "--home", "two"]
    assert "more than once" not in refused(capsys, argv)
