"""Words of the parties' liaison officers about records, in the order of the log."""

from fieldapp.ledger.record import Remark
from fieldapp.store.index import effect_rows
from fieldapp.store.interface import Store
from fieldapp.store.records.desk import remark_rows
from fieldapp.store.transfer import receipts
from tests.store.contract.test_links import number
from tests.support.homes import Device, receive, roster, seen


def test_the_newest_remark_of_each_officer_is_told_in_the_order_of_the_log(store: Store) -> None:
    lynx = Device.numbered(3)
    dove, other = (Device(Device.numbered(n).signer, "liaison") for n in (4, 5))
    devices = lynx, dove, other
    for device in devices:
        device.begin()
    first, second = lynx.sign(seen("a")), lynx.sign(seen("b"))
    shown = bytes(32)
    for n in range(3):  # a thousand of them would fill a proof folder
        dove.sign(Remark(target=first.hash, state="cosigned", file=shown, note=f"{n}"))
    late = dove.sign(Remark(target=first.hash, state="dissent", file=shown, note="not ours"))
    early = other.sign(Remark(target=first.hash, state="cosigned", file=shown))
    dove.sign(Remark(target=second.hash, state="cosigned", file=shown))
    for device in devices:
        receive(store, device)
    effect_rows.put_roster(store, roster(devices))
    with store.transaction():
        receipts.place(store, [(number(store, r), n) for n, r in enumerate((early, late))])
    found = remark_rows.about(store, {first.hash})
    assert [(each.hash, reason) for each, reason in found] == [(early.hash, ""), (late.hash, "")]
    assert remark_rows.about(store, set()) == []
