"""Entrance of the receiver: how many connections there are of each address and of each device.

A connection belongs to its address until it showed a token that verifies, and to the device from
then on. Where an address or a device has one too many, its oldest one is closed; where there are
too many that showed no token, the oldest one of the address that has most. So whoever comes last
has the time in which as many others come from the same address, whoever has one address takes
nothing from anybody else, and what is left of the receiver's connections is kept for laptops.
An IPv6 address counts by its first 64 bits, which one customer has.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

OF_ADDRESS: Final = 200  # a gateway may stand for a whole team
OF_DEVICE: Final = 16
STRANGERS: Final = 2000
_IPV6: Final = 64
_LOOKS: Final = 16  # times all are looked through while as many come as there may be

_Group = dict[Any, socket.socket]


class Entrance:
    """Open connections by address or device, the oldest first.

    Args:
        strangers: How many there may be that showed no token.
    """

    def __init__(self, strangers: int) -> None:
        self._most = strangers
        self._groups: dict[str | bytes, _Group] = {}
        self._owners: dict[Any, str | bytes] = {}  # by the peer's address and port
        self._strangers = 0
        self._since = strangers  # how many came since all were looked through

    def enter(self, connection: socket.socket, peer: Any) -> None:
        """Count a connection that was accepted; another is closed where it is one too many."""
        self._put(_network(peer[0]), peer, connection, OF_ADDRESS)
        self._since += 1
        if self._strangers > self._most and self._since > self._most // _LOOKS:
            self._since = 0
            self._leave_ended(self._owners)
        if self._strangers > self._most:
            addresses = [key for key in self._groups if type(key) is str]
            self._close_oldest(max(addresses, key=lambda each: len(self._groups[each])))

    def prove(self, peer: Any, kid: bytes) -> None:
        """Count a connection as a device's: it showed a token that verifies."""
        if self._owners.get(peer) not in (None, kid):
            connection = self._groups[self._owners[peer]][peer]
            self.leave(peer)
            self._put(kid, peer, connection, OF_DEVICE)

    def leave(self, peer: Any) -> None:
        """Count a connection no more: it ended."""
        key = self._owners.pop(peer, None)
        if key is not None:
            del self._groups[key][peer]
            self._strangers -= type(key) is str
            if not self._groups[key]:
                del self._groups[key]

    def _put(self, key: str | bytes, peer: Any, connection: socket.socket, most: int) -> None:
        self.leave(peer)  # one that ended before it was ready, whose port is used again
        group = self._groups.setdefault(key, {})
        group[peer] = connection
        self._owners[peer] = key
        self._strangers += type(key) is str
        if len(group) > most:
            self._leave_ended(group)
        if len(group) > most:
            self._close_oldest(key)

    def _leave_ended(self, peers: Iterable[Any]) -> None:
        """Count connections no more that ended before TLS was agreed on: nothing told of it."""
        for peer in list(peers):
            if self._groups[self._owners[peer]][peer].fileno() < 0:
                self.leave(peer)

    def _close_oldest(self, key: str | bytes) -> None:
        """Close the oldest connection of an address or device."""
        peer, connection = next(iter(self._groups[key].items()))
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        self.leave(peer)


class Door(socket.socket):
    """Listening socket whose accepted connections are counted.

    Args:
        sock: A listening socket, which this one takes over.
        entrance: Counts them.
    """

    def __init__(self, sock: socket.socket, entrance: Entrance) -> None:
        super().__init__(sock.family, sock.type, sock.proto, fileno=sock.detach())
        self._entrance = entrance

    def accept(self) -> tuple[socket.socket, Any]:
        """Accept a connection."""
        connection, peer = super().accept()
        self._entrance.enter(connection, peer)
        return connection, peer


def _network(address: str) -> str:
    plain = address.partition("%")[0]
    if ":" not in plain:
        return plain
    whole = ipaddress.IPv6Address(plain)
    if whole.ipv4_mapped is not None:
        return str(whole.ipv4_mapped)
    return str(ipaddress.IPv6Network((whole, _IPV6), strict=False))
