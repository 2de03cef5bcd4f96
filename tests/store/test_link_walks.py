"""Links signed, withdrawn and signed anew, at random: the total is that of the rules (J5)."""

import random
from pathlib import Path

from fieldapp.ledger.record import Link, Record
from fieldapp.observation.values import Count
from fieldapp.store.index.rebuild import rebuild_index
from fieldapp.store.interface import Store
from fieldapp.store.records import linked_state, log_state, record_numbers
from fieldapp.store.transfer import receipts
from fieldapp.verification.claims import CountingRule
from fieldapp.verification.counting import total
from fieldapp.verification.event_groups import counted_row, groups
from tests.support.homes import Device, new_store, receive, seen

ROWS = 9
RULE = CountingRule()
Bounds = tuple[int, int]


def by_hand(rows: dict[bytes, int], log: list[Record]) -> Bounds:
    """The total by JUDGING A.1 and A.3 alone, of exact counts: 20 lines, none of the program's."""
    gone = {each.body.withdraws for each in log if isinstance(each.body, Link)}
    taken: set[bytes] = set()
    nothing: set[bytes] = set()
    force: dict[bytes, Bounds] = {row: (count, count) for row, count in rows.items()}
    for each in log:
        body = each.body
        if not isinstance(body, Link) or body.withdraws is not None or each.hash in gone:
            continue
        left = [name for name in body.members if name not in gone | nothing]
        if any(name in taken or name not in force for name in left):
            continue  # held
        taken.update(left)
        if not left:
            nothing.add(each.hash)  # it falls away from a later link as a withdrawn one does
            continue
        low = max(force[name][0] for name in left)
        tops = [force[name][1] for name in left]
        force[each.hash] = low, sum(tops) if body.relation == "overlap" else max(tops)
    tops_ = [bounds for name, bounds in force.items() if name not in taken]
    return sum(low for low, _ in tops_), sum(high for _, high in tops_)


def counted(store: Store, names: set[int]) -> Bounds:
    """The total as the program reads it from the index."""
    log = log_state.newest(store)
    linked = linked_state.with_links(store, log, names)
    current = {t.current: t.hash for t in linked.threads.values() if t.current is not None}
    rows = {
        current[number]: counted_row(current[number], observation, RULE)
        for number, observation in log_state.seen(store, current)
    }
    claim = total(groups(rows, linked.links.forest, RULE, {})).claim
    assert claim.at_most is not None
    return claim.at_least, claim.at_most


def walk(store: Store, chance: random.Random, steps: int) -> None:
    """Sign links and withdrawals one by one; after each both totals are the same."""
    patrols = [Device.numbered(3 + n) for n in range(3)]
    owl = Device(Device.numbered(9).signer, "verification_officer")
    rows: dict[bytes, int] = {}
    for device in (*patrols, owl):
        device.begin()
    for n in range(ROWS):
        figure = chance.randint(1, 30)
        made = patrols[n % 3].sign(seen(str(n), count=Count(low=figure, high=figure)))
        rows[made.hash] = figure
    for device in (*patrols, owl):
        receive(store, device)
    names = {record_numbers.number(store, each) or 0 for each in rows}
    live: list[Record] = []
    log: list[Record] = []
    for step in range(steps):
        if live and chance.random() < 0.4:
            gone = live.pop(chance.randrange(len(live)))
            made = owl.sign(Link(reason="other rounds", withdraws=gone.hash))
        else:
            among = [*rows, *(each.hash for each in live)]
            members = tuple(chance.sample(among, chance.randint(2, 3)))
            relation = chance.choice(("same", "overlap"))
            made = owl.sign(Link(reason="one event", relation=relation, members=members))
            live.append(made)
        log.append(made)
        receive(store, owl, [made])
        with store.transaction():
            receipts.place(store, [(record_numbers.number(store, made.hash) or 0, 100 + step)])
        assert counted(store, names) == by_hand(rows, log), step
    assert rebuild_index(store).equal
    assert counted(store, names) == by_hand(rows, log)


def test_a_walk_of_links_and_withdrawals_comes_to_what_the_rules_say(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    walk(store, random.Random(7), 40)
    store.close()
