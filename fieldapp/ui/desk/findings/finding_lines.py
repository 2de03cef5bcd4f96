"""Findings line by line: for the pane, the editor, and what is shown before something is signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fieldapp.app.desk.finding_drafts import FindingDraft
from fieldapp.app.desk.finding_view import FindingView, Named, RestingPlace
from fieldapp.app.grounds import corroborate
from fieldapp.app.grounds.finding_rules import CitedRule
from fieldapp.report.daily.edition_copies import AUDIENCES
from fieldapp.ui.base.record_words import decided, distrust_brief, judged
from fieldapp.ui.base.texts import counted, in_words, said, tr
from fieldapp.ui.base.total_words import basis_words, total_words
from fieldapp.ui.desk.queue_words import record_words
from fieldapp.ui.headquarters.hub_words import role_words
from fieldapp.ui.judging import finding_words
from fieldapp.ui.records.judging_words import misfit_lines
from fieldapp.verification.corroboration.located_area import square_km
from fieldapp.verification.effect import UNSETTLED
from fieldapp.verification.rules.judge import ProvisionJudgement
from fieldapp.verification.rules.rule_words import UNKNOWN
from fieldapp.verification.selections.selection_totals import Totals
from fieldapp.wording.observation_text import Label
from fieldapp.wording.safe_text import quoted, visible


def who(role: str, *, mine: bool) -> str:
    """Signer by the role: a finding names no officer."""
    words = role_words().get(role, role.replace("_", " ")) or tr("an unknown laptop")
    return tr("{role} (you)").format(role=words) if mine else words


def heading(found: FindingView) -> str:
    """Heading of a finding: its state, how sure, or that it takes one back."""
    listed, body = found.listed, found.body
    state = finding_words.state_of("" if body is None else body.state)
    if listed is not None and listed.body.withdraws is not None:
        return tr("Withdrawal of: {finding}").format(finding=state)
    sure = "" if body is None else finding_words.confidence_words().get(body.confidence, "")
    return " · ".join(filter(None, (state, sure)))


def place(each: RestingPlace) -> str:
    """A record that a finding rests on, in one line, with what was decided of it and is doubted."""
    row = each.row
    if row is None:
        return tr("{hash}: not on this laptop").format(hash=each.hash.hex()[:16])
    state = f"⚠ {judged(row.review)}" if row.review in UNSETTLED else decided(row)
    told_by = (record_words(row), row.when, row.signer, state, distrust_brief(row))
    return " · ".join(filter(None, told_by))


def change_words() -> dict[str, str]:
    """Changes of a record that a finding rests on."""
    return {
        "gone": tr("⚠ It was retracted or withdrawn since."),
        "changed": tr("⚠ It was corrected since: this is the version in force."),
        "missing": tr("⚠ It is not on this laptop."),
        "linked": tr("⚠ It is linked otherwise than this finding says."),
    }


def bounds(totals: Totals, label: Label) -> Iterator[str]:
    """Bounds of exactly what a finding names; none where nothing is counted."""
    yield from (total_words(label("kind", kind), total) for kind, total in totals.counted)
    if totals.counted:
        yield tr("That is what the named records and links say; nothing signed later changes it.")


def cautions(found: FindingView, label: Label, zone: str) -> Iterator[str]:
    """Warnings about a finding: what disagrees, its figure now, what cannot meet, the unseen."""
    if found.disagrees:
        words = tr("⚠ An earlier finding in force counts it otherwise: {state}")
        yield words.format(state=finding_words.state_of(found.disagrees))
    if found.now is not None:
        figures = [total_words(label("kind", kind), each) for kind, each in found.now.counted]
        if found.now.elsewhere:
            figures.append(
                counted(
                    "{count} are counted with a linked one outside of this list",
                    found.now.elsewhere,
                )
            )
        words = tr("⚠ As records and links stand now it is otherwise: {figures}")
        yield words.format(figures="; ".join(figures) or tr("nothing is counted"))
        if found.now.basis is not None:
            yield basis_words(found.now.basis)
    yield from (line for each in found.misfits for line in misfit_lines(each, zone))
    if found.unannounced:
        yield tr("⚠ The counting rule changed, and no notice says since when: see Agreement.")
    if found.unseen:
        yield tr("⚠ Evidence not seen: files that it rests on are not on this laptop.")


def ladder(found: FindingView, state: str) -> Iterator[str]:
    """Steps of the ladder, each with what it lacks; a sign stands before the one that is meant."""
    for rung, lacks in found.rungs:
        sign = "➤" if rung == state else "●" if not lacks else "○"
        words = f"{sign} {finding_words.state_of(rung)}"
        if lacks:
            needs = tr("needs {what}").format(what=finding_words.lacking(lacks))
            words = f"{words}: {needs}"
        yield words


def cited(each: CitedRule) -> str:
    """A provision that a finding cites, with what it said, its version and hash."""
    citation = each.cited
    if citation is None:
        return each.provision
    share = None if citation.share is None else citation.share / 10
    version = tr("rule file not on this laptop")
    if each.version is not None:
        version = tr("version {version}").format(version=each.version)
    head = _outcome(citation.provision, citation.outcome, share)
    return f"{head} · {version} · SHA-256 {citation.rules.hex()[:16]}…"


def otherwise(each: CitedRule) -> Iterator[str]:
    """Judgements by the rules that are applied now, where they are others than what is cited."""
    citation = each.cited
    for now in each.now:
        if citation is None or (now.outcome, now.sha256) != (citation.outcome, citation.rules):
            yield tr("now: {words}").format(words=judgement(now))


def judgement(each: ProvisionJudgement) -> str:
    """Judgement of an observation by a provision, with what is not known."""
    share = None if each.share is None else each.share * 100
    head = _outcome(each.provision, each.outcome, share)
    unknown = " ".join(said(UNKNOWN[name]) for name in each.unknowns)
    return " · ".join(filter(None, (head, unknown)))


def _outcome(provision: str, outcome: str, share: float | None) -> str:
    words = finding_words.outcome_words().get(outcome, outcome.replace("_", " "))
    head = f"{visible(provision)}: {words}"
    return (
        head if share is None else f"{head} · {tr('{share} % inside').format(share=round(share))}"
    )


def where_it_was(found: FindingView) -> Iterator[str]:
    """Area by what comes out here, in words; and what was signed of it and does not."""
    area = found.area
    if found.no_area is not None:
        yield f"⚠ {in_words(found.no_area)}"
    if area is None:
        return
    if area.state != "same":
        size = area.cited.area_m2
        words = tr("Its author signed: cannot be located.")
        if size is not None:
            words = tr("Its author signed: 90 % in {area} km².").format(area=square_km(size))
        yield words
    if area.state == "missing":
        yield tr("⚠ Not computed again: not all that it names is here. It is its author's word.")
    elif area.state == "other":
        yield tr("⚠ That does not come out again from the records that it names.")
    elif found.listed is not None:
        yield tr("Computed again here from the records that it names: the same.")
    if area.left_out:
        yield counted("⚠ It leaves out {count} observations that it rests on", area.left_out)
    if area.source is not None:
        yield from (said(each) for each in corroborate.sentences(area.source))


def naming(named: Named) -> Iterator[str]:
    """Attribution of a finding as it is signed: whom it names, how sure, and why."""
    levels, sures = finding_words.level_words(), finding_words.confidence_words()
    if named is None:
        yield levels[""]
        return
    head = [levels.get(named.level, named.level), named.party]
    yield " · ".join(filter(None, [*head, sures.get(named.confidence, named.confidence)]))
    if named.grounds:
        yield quoted(named.grounds)


def step_words() -> dict[str, str]:
    """Steps that were signed about a finding."""
    return {
        "signed": tr("Signed by its author"),
        "approved": tr("Approved"),
        "returned": tr("Returned with a question"),
        "dissent": tr("Dissent"),
        "withdrawal": tr("A withdrawal waits, or is without effect"),
        "withdrawn": tr("Withdrawn"),
        "successor": tr("Another finding is to take its place"),
        "superseded": tr("Another finding took its place"),
    }


def to_sign(draft: FindingDraft, found: FindingView, label: Label, zone: str) -> Sequence[str]:
    """A draft as it will be signed, line by line."""
    sure = finding_words.confidence_words().get(draft.confidence, tr("not said how sure"))
    lines = [
        tr("Finding: {state}, {sure}").format(state=finding_words.state_of(draft.state), sure=sure),
        tr("Grounds: {text}").format(text=draft.grounds.strip()),
    ]
    lines += [tr("It rests on: {record}").format(record=place(each)) for each in found.rests]
    lines += bounds(found.totals, label)
    lines += cautions(found, label, zone)
    lines += _where(found)
    for each in found.citing:
        share = None if each.share is None else each.share / 10
        words = _outcome(each.provision, each.outcome, share)
        lines.append(tr("By the rule: {words}").format(words=words))
    if not found.citing:
        lines.append(tr("It cites no provision."))
    return [*lines, *_reach(draft.attribution, draft.audience, draft.supersedes)]


def _where(found: FindingView) -> Iterator[str]:
    """Area in one line; none where a finding cites none."""
    words = " ".join(where_it_was(found))
    if words:
        yield tr("Where it was: {words}").format(words=words)


def _reach(named: Named, audience: str, before: str) -> Iterator[str]:
    """Whom a finding names, how far it may go, and the hash of the one before that it replaces."""
    yield tr("Whom it names: {words}").format(words=" · ".join(naming(named)))
    whom = finding_words.audience_words()
    yield tr("It may go to: {whom}").format(whom=whom.get(audience, audience))
    if audience != AUDIENCES[0]:
        yield tr(
            "Once it is approved, headquarters sends an extract of it to the parties' liaison "
            "officers; nobody is asked again."
        )
    if before:
        words = tr("It takes the place of the finding {hash}, once it is approved.")
        yield words.format(hash=before[:16])


def to_judge(found: FindingView, verdict: str, note: str, label: Label, zone: str) -> Sequence[str]:
    """A verdict on a finding as it will be signed, line by line."""
    listed = found.listed
    assert listed is not None  # noqa: S101 - a draft is judged by nobody
    words = step_words()[verdict]
    lines = [
        f"{words}: {heading(found)}",
        tr("Grounds: {text}").format(text=listed.body.note),
        *(tr("It rests on: {record}").format(record=place(each)) for each in found.rests),
    ]
    lines += [
        f"{place(each)}: {change_words()[each.change]}" for each in found.rests if each.change
    ]
    lines += bounds(found.totals, label)
    lines += cautions(found, label, zone)
    lines += _where(found)
    lines += [tr("By the rule: {words}").format(words=cited(each)) for each in found.rules]
    body = listed.body
    if body.withdraws is None:
        before = "" if body.supersedes is None else body.supersedes.hex()
        lines += _reach(body.attribution, body.audience, before)
    else:
        away = tr("It puts the finding {hash} out of force, once it is approved.")
        lines.append(away.format(hash=body.withdraws.hex()[:16]))
    lines.append(tr("This finding alone: {hash}").format(hash=listed.record.hash.hex()))
    if note:
        lines.append(tr("Your note: {text}").format(text=note))
    return lines
