"""The command line: one module per command group, each loaded only when its command runs.

May import `app` and what stands below it; of `ui` only what opens the window.

Exit status: 0 done; 1 a FieldappError, in words on standard error; 2 wrong usage;
3 the command worked and what it checked is not in order (`verify`, `audit`, `store check`, `hub
import`, `hub status`);
130 interrupted. Anything else is a bug, and says where in the code.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from fieldapp import __version__
from fieldapp.cli.base.sentences import SENTENCES
from fieldapp.errors import FieldappError
from fieldapp.paths import default_home
from fieldapp.platform.process_hardening import forbid_dumps


class LazyGroup(click.Group):
    """A group whose commands are named as "module:attribute" and imported when they are called.

    Args:
        modules: Command name to "module:attribute" below fieldapp.cli, which has its sentence in
            base/sentences.py, so that a list of commands imports none.
    """

    def __init__(self, *args: object, modules: Mapping[str, str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # click's own arguments, untouched
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names in the order of the day's work, as written below."""
        return [*self._modules, *self.commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module that holds the command."""
        if cmd_name not in self._modules:
            return self.commands.get(cmd_name)
        module, attribute = self._modules[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(f"{__name__}.{module}"), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands as click does, from their sentences."""
        listed = {
            name: click.Command(name, help=SENTENCES[target])
            for name, target in self._modules.items()
        }
        listed.update(self.commands)
        room = formatter.width - max(map(len, listed)) - 6  # as click: two columns, their gaps
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, command.get_short_help_str(room)) for name, command in listed.items()]
            )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the group's own options, once the whole line has none twice."""
        if ctx.parent is None and not ctx.resilient_parsing:
            _refuse_repeated(ctx, args)
        return super().parse_args(ctx, args)


def _refuse_repeated(context: click.Context, args: list[str]) -> None:
    """Refuse an option with one value that is given more than once: click takes the last.

    The options of a group and of the command that follows are looked at apart.

    Raises:
        click.UsageError: Names the option.
    """
    command = context.command
    _, rest, given = command.make_parser(context).parse_args(list(args))
    for option in given:
        single = isinstance(option, click.Option) and not (option.multiple or option.count)
        if single and option.expose_value and given.count(option) > 1:
            raise click.UsageError(f"{option.opts[0]} was given more than once.", context)
    if isinstance(command, click.Group) and rest:
        following = command.get_command(context, rest[0])
        if following is not None:
            inner = following.context_class(following, parent=context, info_name=rest[0])
            _refuse_repeated(inner, rest[1:])


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    modules={
        "init": "laptop:init",
        "request": "laptop:request",
        "install-pack": "laptop:install_pack",
        "log": "observe:log",
        "amend": "observe:amend",
        "review": "judging.review:review",
        "queue": "judging.queue_commands:queue",
        "retract": "observe:retract",
        "task": "tasks:task",
        "ask": "tasks:ask",
        "tasks": "tasks:tasks",
        "answer": "tasks:answer",
        "link": "judging.link_commands:link",
        "unlink": "judging.link_commands:unlink",
        "links": "judging.link_commands:links",
        "total": "judging.link_commands:total",
        "find": "judging.finding_commands:find",
        "approve": "judging.finding_commands:approve",
        "findings": "judging.finding_commands:findings",
        "extract": "judging.remark_commands:extract",
        "shown": "judging.remark_commands:shown_",
        "remark": "judging.remark_commands:remark",
        "statement": "judging.statement_commands:statement",
        "statements": "judging.statement_commands:statements",
        "tak": "judging.tak_command:tak",
        "report": "reporting.daily_report:report",
        "edition": "reporting.edition_commands:edition",
        "trend": "reporting.trend_command:trend",
        "place": "placing:place",
        "unplace": "placing:unplace",
        "watch": "patrol_commands:watch",
        "sign-off": "patrol_commands:sign_off_",
        "list": "look:list_records",
        "show": "look:show",
        "search": "look:search",
        "fetch": "evidence.fetch:fetch",
        "seal": "carry:seal",
        "receive": "carry:receive",
        "sync": "network:sync",
        "where": "judging.corroboration:where",
        "calibrate": "judging.corroboration:calibrate",
        "export": "base.output:export",
        "map": "base.output:map_page",
        "access": "hub.access_list:access",
        "proof": "prove:proof",
        "verify": "prove:verify",
        "audit": "audit:audit",
        "witness": "audit:witness",
        "demo": "demo:demo",
    },
)
@click.version_option(__version__, prog_name="fieldapp")
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the home, for the window or the command that follows; also FIELDAPP_HOME.",
)
@click.pass_context
def cli(context: click.Context, home: Path | None) -> int:
    """Log signed observations, carry them to headquarters, prove them to anybody.

    Without a command the window opens.
    """
    if home is not None:
        # Commands find it where they look when their own --home is left out.
        os.environ["FIELDAPP_HOME"] = str(home)
    if context.invoked_subcommand is not None:
        return 0
    from fieldapp.ui.shell.start import open_window

    return open_window(default_home())


@click.group(
    cls=LazyGroup,
    modules={
        "init": "hub.mission:init",
        "enrol": "hub.mission:enrol",
        "revoke": "hub.mission:revoke",
        "format-level": "hub.mission:format_level",
        "settle-fork": "hub.mission:settle_fork",
        "approver": "hub.mission:approver",
        "rotate-key": "hub.mission:rotate_key",
        "epochs": "hub.mission:epochs",
        "changes": "hub.changes:changes",
        "sign": "hub.changes:sign",
        "withdraw": "hub.changes:withdraw",
        "publish": "hub.mission:publish",
        "officers": "hub.officers:officers",
        "change-officers": "hub.officers:change_officers",
        "duty": "hub.duty_command:duty",
        "change-rules": "hub.rules:change_rules",
        "change-content": "hub.content_command:change_content",
        "add-witness": "hub.witnesses:add_witness",
        "require-witnesses": "hub.witnesses:require_witnesses",
        "import": "hub.imports:import_bundles",
        "status": "hub.imports:status",
        "log": "hub.imports:log",
        "backup": "hub.backups:backup",
        "restore": "hub.backups:restore",
        "move": "hub.backups:move",
        "convert": "hub.backups:convert",
        "bucket": "hub.backups:bucket",
        "readers": "hub.backups:readers",
        "compare": "hub.backups:compare",
        "begin-again": "hub.backups:begin_again",
        "close": "hub.close:close",
        "retention": "evidence.erasure:retention",
        "erase": "evidence.erasure:erase",
        "token": "hub.log_token:token",
        "stamp": "hub.stamps:stamp",
        "address": "hub.serving:address",
        "serve": "hub.serving:serve",
        "importer": "hub.serving:importer",
        "sequencer": "hub.serving:sequencer",
        "publisher": "hub.serving:publisher",
    },
)
def hub() -> None:
    """Headquarters: the mission's keys and pack, import, log and receipts."""


@click.group(
    cls=LazyGroup,
    modules={
        "make": "hub.shares:make",
        "drill": "hub.shares:drill",
        "open": "hub.shares:open_",
        "unpack": "hub.close:unpack",
    },
)
def recovery() -> None:
    """Recovery shares: printed sheets of which several together open headquarters."""


@click.group(
    cls=LazyGroup,
    modules={"rebuild": "database:rebuild", "check": "database:check"},
)
def store() -> None:
    """Look after this home's database."""


@click.group(
    cls=LazyGroup,
    modules={"add": "basemap:add", "list": "basemap:list_packs", "remove": "basemap:remove"},
)
def basemap() -> None:
    """Base maps beneath the observations, from files; nothing is ever fetched."""


@click.group(
    cls=LazyGroup,
    modules={"start": "patrol_commands:start", "end": "patrol_commands:end"},
)
def patrol() -> None:
    """The patrol: when it started, and when it ended."""


@click.group(
    cls=LazyGroup,
    modules={
        "check": "judging.rule_files:check",
        "diff": "judging.rule_files:diff",
        "try": "judging.rule_files:try_",
        "show": "judging.rule_files:show_rules",
        "judge": "judging.rule_files:judge",
        "band": "judging.rule_files:band",
        "announce": "judging.rule_files:announce",
        "approve": "judging.rule_files:approve_notice",
        "notices": "judging.rule_files:list_notices",
    },
)
def rules() -> None:
    """Rule files of the agreement: checked, compared, and tried on the observations here."""


cli.add_command(basemap)
cli.add_command(hub)
hub.add_command(recovery)
cli.add_command(patrol)
cli.add_command(rules)


@click.group(
    cls=LazyGroup,
    modules={
        "digest": "judging.detection_commands:digest",
        "health": "judging.detection_commands:health",
        "list": "judging.detection_commands:list_digests",
        "adopt": "judging.detection_commands:adopt",
    },
)
def detections() -> None:
    """Raw detections of sensors: they count only where a person adopts them."""


cli.add_command(detections)
cli.add_command(store)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; see the module's docstring for the exit status."""
    forbid_dumps()
    os.umask(0o077)
    try:
        status = cli.main(args=argv, prog_name="fieldapp", standalone_mode=False)
    except click.ClickException as e:
        e.show()
        return e.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return 130
    except FieldappError as e:
        from fieldapp.cli.base.common import in_words

        click.echo(f"fieldapp: {in_words(e)}", err=True)
        return 1
    except Exception as e:  # noqa: BLE001 - its message can hold what a person typed
        from fieldapp.fault_trace import fault_trace

        click.echo("\n".join(["fieldapp failed: a fault in it.", *fault_trace(e)]), err=True)
        return 1
    return status if isinstance(status, int) else 0
