"""Words of the window for records and their states."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.app.records import fetching
from fieldapp.app.records.fetching import FetchRequest
from fieldapp.app.records.record_list import RecordRow
from fieldapp.app.records.record_types import (
    Answer,
    Body,
    DeviceEvent,
    Digest,
    Edition,
    Finding,
    Genesis,
    KeyChange,
    Link,
    Manifest,
    OwnRecipient,
    Patrol,
    Placement,
    Remark,
    Retraction,
    Review,
    RuleNotice,
    Task,
    type_words,
)
from fieldapp.observation.local_time import in_named_zone
from fieldapp.observation.notation import position
from fieldapp.ui.base.mission_words import mission_words, verdict_words
from fieldapp.ui.base.texts import chosen, counted, tr
from fieldapp.verification.review_queue import COPIED, REVOKED
from fieldapp.wording.observation_text import moment
from fieldapp.wording.safe_text import visible


def state_words() -> dict[str, str]:
    """Proven states of a record, each with a sign, so that colour is never needed."""
    return {
        "draft": tr("✎ draft, not signed"),
        "signed": tr("○ signed"),
        "sealed": tr("◐ sealed and read back"),
        "received": tr("◑ received"),
        "unwitnessed": tr("◕ in the log, not witnessed"),
        "logged": tr("● in the log, proven"),
    }


def state_brief() -> dict[str, str]:
    """State of a record in a word, for a column."""
    return {
        "draft": tr("✎ draft"),
        "signed": tr("○ signed"),
        "sealed": tr("◐ sealed"),
        "received": tr("◑ received"),
        "unwitnessed": tr("◕ not witnessed"),
        "logged": tr("● in the log"),
    }


def state_of(each: RecordRow, *, brief: bool = False) -> str:
    """State, marks and flags of a row."""
    marks = {
        "void": tr("⚠ without effect"),
        "retracted": tr("✗ retracted"),
        "amended": tr("↷ replaced"),
        "correction": tr("correction"),
        "placed": tr("⌂ placed by headquarters"),
    }
    flags = {
        "forked": tr("⚠ two branches"),
        "after_revocation": tr("⚠ after revocation"),
        "skewed": tr("⚠ clock far off"),
    }
    doubt = distrust_brief(each)
    states = state_brief() if brief else state_words()
    state = states.get(each.state, each.state)
    odd = [marks[mark] for mark in each.marks]
    odd += [flags.get(flag, flag.replace("_", " ")) for flag in each.flags]
    odd += [doubt] if doubt else []
    if each.review and not (brief and each.review == "confirmed"):
        odd.append(decided(each))
    odd += waiting_words(each.asked, each.tasked)
    if not brief:
        return ", ".join([state, *odd])
    # Where there is little room, what is odd comes first, and of the state its sign is left.
    return f"{', '.join(reversed(odd))} {state[:1]}" if odd else state


def decided(each: RecordRow) -> str:
    """Decision about a row's record, "" for none; what is in doubt is marked."""
    if not each.review:
        return ""
    return f"{'' if each.review == 'confirmed' else '? '}{judged(each.review)}"


def waiting_words(asked: int, tasked: int) -> list[str]:
    """Numbers of questions and other tasks about a record that nobody has finished."""
    return [
        *([counted("? {count} open questions", asked)] if asked else []),
        *([counted("{count} open tasks", tasked)] if tasked else []),
    ]


def distrust_brief(each: RecordRow) -> str:
    """Mark of a record that counts, of a laptop that is trusted no more; "" for any other."""
    return "" if each.reason else doubted(each.distrust)


def doubted(distrust: str) -> str:
    """Distrust of a laptop as a mark; "" where it is trusted."""
    return {REVOKED: tr("⚠ laptop revoked"), COPIED: tr("⚠ key copied")}.get(distrust, "")


def with_doubt(record: tuple[str, str]) -> str:
    """Text of a record with the mark of its laptop's distrust."""
    text, distrust = record
    return " · ".join(filter(None, (text, doubted(distrust))))


def distrust_words(code: str, name: str) -> str:
    """Sentence on an observation of a laptop that is trusted no more; "" where it is trusted."""
    words = {
        REVOKED: tr(
            "{name} is trusted no more. This is from before, so it counts until it is disputed."
        ),
        COPIED: tr(
            "The key of {name} signed on two machines. This is from before, so it counts until it "
            "is disputed; what came after has no effect until the security officer says which "
            "machine is right."
        ),
    }
    return words.get(code, "").format(name=name)


def own_fork_words() -> str:
    """Warning to whoever's key was copied."""
    return tr("Your key signed on another machine: show this to the security officer.")


def newer_words(count: int) -> str:
    """Sentence where files of a newer version came."""
    return counted("{count} files of a newer version are kept: update fieldapp.", count)


def without_effect(reason: str) -> str:
    """Sentence that a record is without effect, and why."""
    return tr("without effect: {why}").format(why=void_words(reason))


def void_words(reason: str) -> str:
    """Reason why a record is without effect, in words; an unknown reason as it is."""
    words = {
        "after_revocation": tr("signed after the key was revoked"),
        "approved_before": tr("the approval stands before the finding in the log"),
        "area": tr("the area that it cites does not come out again from what it names"),
        "attribution": tr("it names a party, which the mission's rules do not allow"),
        "contradicts": tr("somebody else signed what it corrects"),
        "forked": tr("the key signed on two machines, and nobody said yet which is right"),
        "may_not_approve": tr("the roster gives the approver no right to approve"),
        "needs": tr("the state lacks what it needs"),
        "not_author": tr("the author is no verification officer"),
        "not_approved": tr("no second person approved it"),
        "not_linking": tr("this role signs no links"),
        "number_taken": tr("another edition has its number"),
        "not_here": tr("what it names is not here"),
        "approves_void": tr("what it approves has no effect"),
        "one_person": tr("one person cannot approve their own finding"),
        "order_unknown": tr("which of several reviews is the newest is not known here"),
        "other_branch": tr("the key signed on two machines, and this is not its holder's"),
        "other_team": tr("the record is not of the patrol leader's own team"),
        "outranked": tr("a supervisor's or officer's review stands"),
        "own_patrol": tr("it rests on what the signer's own patrol logged or observed"),
        "own_record": tr("nobody judges what they logged or observed themselves"),
        "returned": tr("two officers returned it"),
        "superseded": tr("a later one stands"),
        "superseded_already": tr("another finding took that place before"),
        "unknown_device": tr("the device is not in the roster"),
        "withdrawn": tr("it was withdrawn"),
    }
    return words.get(reason, reason.replace("_", " "))


def title_of(each: RecordRow) -> str:
    """A row in one line."""
    return each.title or (body_words(each.body) if each.body is not None else "")


def action_words() -> dict[str, str]:
    """A patrol record in words."""
    return {
        "start": tr("Patrol started"),
        "stop": tr("Patrol ended"),
        "route": tr("Route of the patrol"),
        "sign_off": tr("Day signed off"),
    }


def patrol_words(body: Patrol) -> str:
    """A patrol's record before it is signed, line by line; safe to show."""
    lines = [action_words()[body.action], moment(body.time) if body.time else ""]
    for name, text in (
        (tr("Team"), body.team),
        (tr("Vehicle"), body.vehicle),
        (tr("Note"), body.note),
    ):
        lines.append(f"{name}: {text}" if text else "")
    if body.missing:
        lines.append(tr("Missing: {what}").format(what=missing_words(body.missing)))
    return "\n".join(visible(line) for line in lines if line)


def judged(code: str) -> str:
    """Conclusion of a review or a finding in words; a code that is not known here as it is."""
    words = {
        "confirmed": tr("confirmed"),
        "questioned": tr("questioned"),
        "disputed": tr("disputed"),
        "alleged": tr("alleged"),
        "observed": tr("observed"),
        "team_confirmed": tr("confirmed by the team"),
        "corroborated": tr("corroborated"),
        "verified": tr("verified"),
        "investigated": tr("investigated"),
        "live_fire": tr("live fire"),
        "demining": tr("demining"),
        "retracted_by_mission": tr("retracted by the mission"),
        **verdict_words(),
        "not_substantiated": tr("not substantiated"),
        "cannot_be_assessed": tr("cannot be assessed"),
        "task": tr("task"),
        "withdrawn": tr("taken back"),
        "order_unknown": tr("order of the reviews not known here"),
    }
    return words.get(code, code.replace("_", " "))


def answer_words() -> dict[str, str]:
    """An answer to a task in words."""
    return {
        "accepted": tr("taken on"),
        "declined": tr("declined"),
        "done": tr("done"),
        "cannot": tr("cannot be done"),
        "closed": tr("closed"),
        "acknowledged": tr("acknowledged"),
        "told": tr("told to the party"),
    }


def task_states() -> dict[str, str]:
    """States of a task, in words."""
    return {
        **answer_words(),
        "open": tr("open"),
        "overdue": tr("⚠ overdue"),
        "withdrawn": tr("withdrawn"),
    }


def task_kinds() -> dict[str, str]:
    """Kinds of tasks in words."""
    return {
        "other": tr("Task"),
        "patrol": tr("Patrol there"),
        "question": tr("Question"),
        "inquiry": tr("Ask somebody"),
        "recheck": tr("Look again"),
        "mirror": tr("Mirror patrol"),
        "review": tr("Review it"),
    }


def urgency_words() -> dict[str, str]:
    """Urgencies of a task, in words."""
    return {"routine": tr("routine"), "today": tr("today"), "flash": tr("⚠ at once")}


def task_lines(task: Task) -> list[str]:
    """A task line by line, without its due time; safe to show."""
    heads = [task_kinds().get(task.kind, task.kind.replace("_", " "))]
    if task.urgency != "routine":
        heads.append(urgency_words().get(task.urgency, task.urgency))
    lines = [" · ".join(heads), task.text]
    if task.place is not None:
        lines.append(tr("Place: {place}").format(place=position.format_place(task.place)))
    if task.drawn is not None:
        lines.append(tr("A place is drawn for it on the map."))
    lines += [tr("About the record {hash}").format(hash=each.hex()[:16]) for each in task.about]
    if task.pair is not None:
        lines.append(tr("At the same time as the task {hash}").format(hash=task.pair.hex()[:16]))
    return [visible(line) for line in lines if line]


def missing_words(codes: Sequence[str]) -> str:
    """Lacks of a day when it was signed off, in words; an unknown code as it is."""
    words = {
        "records": tr("no observation and no watch"),
        "drafts": tr("drafts not signed"),
        "evidence": tr("evidence missing or changed"),
        "running": tr("patrol not ended"),
        "gap": tr("no watch for a part of the time"),
        "unwatched": tr("events outside of its watches"),
        "no_watch": tr("observations without a watch"),
        "contradiction": tr("statements that contradict each other"),
    }
    return ", ".join(words.get(code, code.replace("_", " ")) for code in codes)


def event_words() -> dict[str, str]:
    """A device event in words."""
    return {
        "access log": tr("signs its access log"),
        "task noted": tr("taken note of a task"),
        "evidence_exported": tr("a file was given out decrypted"),
        "recipient": tr("says whom to seal to"),
        fetching.ASKED: tr("asks headquarters for a file"),
        fetching.CAME: tr("a file that it asked for came"),
    }


def body_words(body: Body) -> str:
    """A record that carries no observation, in one line that is safe to show."""
    if isinstance(body, Patrol):
        action = action_words().get(body.action, body.action)
        lacks = tr("Missing: {what}").format(what=missing_words(body.missing))
        parts = (action, body.team, body.vehicle, body.note, lacks if body.missing else "")
        return visible(" · ".join(filter(None, parts)))
    if isinstance(body, Retraction):
        return visible(f"{tr('Retraction')}: {body.reason}")
    if isinstance(body, Review | Finding):
        head = tr("Review") if isinstance(body, Review) else tr("Finding")
        state = judged(body.state or "withdrawn")
        return visible(" · ".join(filter(None, (f"{head}: {state}", body.note))))
    if isinstance(body, Link | Task | Answer | Placement | RuleNotice | Edition | Remark | Digest):
        return _office_words(body)
    if isinstance(body, Manifest):
        return tr("Contents of a bundle: records {first} to {last}").format(
            first=body.first, last=body.last
        )
    if isinstance(body, DeviceEvent | OwnRecipient):
        event = "recipient" if isinstance(body, OwnRecipient) else body.event
        what = event_words().get(event, event.replace("_", " "))
        note = "" if isinstance(body, OwnRecipient) else body.note
        return visible(" · ".join(filter(None, (f"{tr('Laptop')}: {what}", note))))
    if isinstance(body, Genesis):
        return tr("This laptop's feed begins; fieldapp {version}").format(
            version=visible(body.app_version)
        )
    ends = isinstance(body, KeyChange)
    return tr("This feed ends; a new key goes on") if ends else type_words(body, chosen())


def _office_words(
    body: Link | Task | Answer | Placement | RuleNotice | Edition | Remark | Digest,
) -> str:
    if isinstance(body, RuleNotice | Edition | Remark | Digest):
        return mission_words(body)
    if isinstance(body, Link):
        return _link_words(body)
    if isinstance(body, Placement):
        return _placement_words(body)
    if isinstance(body, Task):
        return " · ".join(task_lines(body))
    state = answer_words().get(body.state, body.state)
    about = {
        "acknowledged": tr("About a party's statement"),
        "told": tr("About a party's statement"),
        "closed": tr("A task or a party's statement"),  # the record does not say which
    }.get(body.state, tr("Answer to a task"))
    return visible(" · ".join(filter(None, (f"{about}: {state}", body.note))))


def _placement_words(body: Placement) -> str:
    """A placement or its withdrawal in one line that is safe to show."""
    if body.post is None:
        return visible(f"{tr('Placement withdrawn')}: {body.reason}")
    where = position.format_place(body.post)
    count = counted("{count} observations", len(body.targets))
    return visible(f"{tr('Placed by headquarters')}: {where} · {count} · {body.reason}")


def relation_words() -> dict[str, str]:
    """Relations of a link in words."""
    return {
        "same": tr("the same events"),
        "stages": tr("stages of the same rounds"),
        "overlap": tr("some of the events are the same"),
        "part": tr("parts of the first"),
        "duplicate": tr("entered twice"),
        "shares": tr("shares of one total"),
        "apart": tr("different events"),
    }


def _link_words(body: Link) -> str:
    """A link or its withdrawal in one line that is safe to show."""
    if body.withdraws is not None:
        return visible(f"{tr('Link withdrawn')}: {body.reason}")
    relation = relation_words().get(body.relation, body.relation)
    count = counted("{count} records", len(body.members))
    return visible(f"{tr('Link')}: {relation} · {count} · {body.reason}")


def request_words(asked: FetchRequest, zone: str) -> str:
    """Standing of a request to headquarters for a piece of evidence."""
    when = tr("Asked for {time}.").format(time=in_named_zone(asked.asked_at, zone))
    return f"{when} {fetch_words(asked.answer)}"


def fetch_words(answer: str) -> str:
    """Outcome of a request in words; "" stands for none yet."""
    words = {
        "": tr("It comes with an exchange after headquarters has the request."),
        fetching.READY: tr("It lies ready: the next stick brings it, or sync that is not metered."),
        fetching.LATER: tr("What one laptop is sent in a day is used up; it comes another day."),
        fetching.MISSING: tr("Headquarters does not have it; it comes once it does."),
        fetching.REFUSED: tr("⚠ Headquarters refused it: it is not among what you may see."),
        fetching.LARGE: tr("⚠ It is too large to be sent: look at it at headquarters."),
        fetching.GONE: tr("⚠ It lay ready for two weeks and was let go: ask again."),
        fetching.HERE: tr("It is here: look at it at its record."),
    }
    return words[answer]
