"""Every column of the list of records has an order of its own."""

from fieldapp.app.records.record_order import ORDERS
from fieldapp.ui.records.record_columns import columns


def test_the_list_of_records_can_be_put_in_the_order_of_each_column() -> None:
    for others in (False, True):
        assert {each.name for each in columns(others=others)} == set(ORDERS)
