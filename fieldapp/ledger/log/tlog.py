"""Merkle tree of the hub's log (RFC 6962): stored hashes and proofs.

An entry is 32 bytes, SHA-256 of a record. Its leaf hash is SHA-256(00 | entry); a node is
SHA-256(01 | left | right); the tree over n > 1 leaves splits at the largest power of two below n
(RFC 6962 section 2.1). Hashes of complete subtrees are stored in the order of Go's `sumdb/tlog`:
after each leaf come the subtrees that it completes, so the store only ever grows at its end.

Three proofs: *inclusion* of one entry and *consistency* of two sizes (RFC 6962 sections 2.1.1 and
2.1.2, checked as RFC 9162 sections 2.1.3.2 and 2.1.4.2), and *range*, which proves consecutive
entries at once: the hashes of the largest subtrees outside the range, from left to right. A range
of one holds the hashes of an inclusion proof, in another order.

>>> tree = []
>>> read = lambda wanted: [tree[i] for i in wanted]
>>> tree += extend(0, [bytes([n]) * 32 for n in range(5)], read)
>>> len(tree), len(inclusion(2, 5, read)), len(next(range_proofs([(1, 3)], 5, read)))
(8, 3, 3)
>>> verify_inclusion(bytes([2]) * 32, 2, 5, inclusion(2, 5, read), root(5, read))
>>> verify_consistency(3, 5, consistency(3, 5, read), root(3, read), root(5, read))
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from fieldapp.errors import VerificationError

HASH_SIZE: Final = 32
MAX_PROOF: Final = 63  # a tree of 2^63 entries
EMPTY_ROOT: Final = hashlib.sha256(b"").digest()

ReadHashes = Callable[[Sequence[int]], Sequence[bytes]]
"""Stored hashes by their positions."""


def leaf_hash(entry: bytes) -> bytes:
    """Hash of an entry as a leaf."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of a node over two others."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def stored_index(level: int, n: int) -> int:
    """Position of the hash of the n-th complete subtree of 2^level leaves.

    >>> [stored_index(0, 0), stored_index(0, 1), stored_index(1, 0), stored_index(0, 2)]
    [0, 1, 2, 3]
    """
    # Its last leaf stands behind as many hashes as leaf, pair, … before it are complete: the sum of
    # leaf >> k over all k.
    leaf = ((n + 1) << level) - 1
    return 2 * leaf - leaf.bit_count() + level


def split_index(position: int) -> tuple[int, int]:
    """(level, n) of the hash at a position: the inverse of stored_index.

    >>> [split_index(stored_index(level, 5)) for level in range(3)]
    [(0, 5), (1, 5), (2, 5)]
    """
    # Leaf n stands below 2n + 1, and each leaf brings at least one hash: a few steps find it.
    n = position // 2
    while stored_index(0, n + 1) <= position:
        n += 1
    level = position - stored_index(0, n)
    return level, n >> level


def extend(size: int, entries: Iterable[bytes], read: ReadHashes) -> Iterator[bytes]:
    """Hashes to store for the entries that follow the first `size`, in order.

    Each brings its leaf hash, then that of each subtree that it completes.
    """
    complete = list(read(list(_complete(0, size)))) if size else []
    for n, entry in enumerate(entries, size):
        hash_ = leaf_hash(entry)
        yield hash_
        while n & 1:
            hash_ = node_hash(complete.pop(), hash_)
            yield hash_
            n >>= 1  # noqa: PLW2901 - up one level
        complete.append(hash_)


def root(size: int, read: ReadHashes) -> bytes:
    """Root hash of the first `size` entries."""
    return _subtree(0, size, read) if size else EMPTY_ROOT


def _subtree(start: int, end: int, read: ReadHashes) -> bytes:
    """Hash of the subtree over entries start to end - 1, which may begin there."""
    hashes = list(read(list(_complete(start, end))))
    result = hashes.pop()
    while hashes:
        result = node_hash(hashes.pop(), result)
    return result


def _complete(start: int, end: int) -> Iterator[int]:
    """Positions of the complete subtrees that make up a subtree, from left to right."""
    while start < end:
        level = (end - start).bit_length() - 1
        yield stored_index(level, start >> level)
        start += 1 << level


def _split(size: int) -> int:
    """Largest power of two below a size of at least two."""
    return 1 << ((size - 1).bit_length() - 1)


def inclusion(index: int, size: int, read: ReadHashes) -> tuple[bytes, ...]:
    """Proof that entry `index` is in the tree of `size` entries, from the leaf upwards."""
    start, end, path = 0, size, []
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_subtree(middle, end, read))
            end = middle
        else:
            path.append(_subtree(start, middle, read))
            start = middle
    return tuple(reversed(path))


def verify_inclusion(
    entry: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes
) -> None:
    """Check that an entry is at `index` of the tree with `size` entries and this root.

    Raises:
        VerificationError: It is not, as far as this proof shows.
    """
    verify_leaf(leaf_hash(entry), index, size, proof, expected)


def verify_leaf(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes
) -> None:
    """Check inclusion as verify_inclusion does, for an entry's leaf hash."""
    _require(0 <= index < size and len(proof) <= MAX_PROOF)
    _require(all(len(each) == HASH_SIZE for each in (leaf, *proof)))
    position, last, result = index, size - 1, leaf
    for each in proof:
        _require(last > 0)
        if position & 1 or position == last:
            result = node_hash(each, result)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            result = node_hash(result, each)
        position, last = position >> 1, last >> 1
    _require(last == 0 and result == expected)


def consistency(old_size: int, size: int, read: ReadHashes) -> tuple[bytes, ...]:
    """Proof that the tree of `old_size` entries is the beginning of the one of `size`."""
    if old_size in (0, size):
        return ()
    start, end, path = 0, size, []
    while old_size != end:
        middle = start + _split(end - start)
        if old_size <= middle:
            path.append(_subtree(middle, end, read))
            end = middle
        else:
            path.append(_subtree(start, middle, read))
            start = middle
    if start:
        path.append(_subtree(start, end, read))
    return tuple(reversed(path))


def verify_consistency(
    old_size: int, size: int, proof: Sequence[bytes], old_root: bytes, expected: bytes
) -> None:
    """Check that one tree is the beginning of the other.

    Every tree begins with the empty one, so an old size of 0 would prove nothing and is refused.

    Raises:
        VerificationError: It is not, as far as this proof shows.
    """
    _require(0 < old_size <= size and len(proof) <= MAX_PROOF)
    _require(all(len(each) == HASH_SIZE for each in proof))
    if old_size == size:
        _require(not proof and old_root == expected)
        return
    # A complete subtree is its own first hash, and is left out of the proof.
    path = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    _require(bool(path) and bool(proof))
    position, last = old_size - 1, size - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    old = new = path[0]
    for each in path[1:]:
        _require(last > 0)
        if position & 1 or position == last:
            old, new = node_hash(each, old), node_hash(each, new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            new = node_hash(new, each)
        position, last = position >> 1, last >> 1
    _require(last == 0 and old == old_root and new == expected)


def range_proofs(
    ranges: Iterable[tuple[int, int]], size: int, read: ReadHashes
) -> Iterator[tuple[bytes, ...]]:
    """Proof of each range (start, end) that its entries are in the tree of `size` entries.

    Subtrees that several leave out are hashed once.
    """
    subtree = cache(lambda low, high: _subtree(low, high, read))
    for start, end in ranges:
        yield tuple(subtree(*each) for each in _outside(0, size, start, end))


def _outside(low: int, high: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Largest subtrees that hold nothing of the range, from left to right."""
    if start <= low and high <= end:
        return
    if high <= start or end <= low:
        yield low, high
        return
    middle = low + _split(high - low)
    yield from _outside(low, middle, start, end)
    yield from _outside(middle, high, start, end)


def verify_range(
    entries: Sequence[bytes], start: int, size: int, proof: Sequence[bytes], expected: bytes
) -> None:
    """Check that consecutive entries are in the tree from `start` on.

    Raises:
        VerificationError: They are not, as far as this proof shows.
    """
    end = start + len(entries)
    _require(0 <= start < end <= size < 2**63 and len(proof) <= 2 * MAX_PROOF)
    _require(all(len(each) == HASH_SIZE for each in proof))
    left = iter(proof)

    def hashed(low: int, high: int) -> bytes:
        if high <= start or end <= low:
            sibling = next(left, None)
            _require(sibling is not None)
            return sibling or b""
        if high - low == 1:
            return leaf_hash(entries[low - start])
        middle = low + _split(high - low)
        return node_hash(hashed(low, middle), hashed(middle, high))

    result = hashed(0, size)
    _require(next(left, None) is None and result == expected)


def _require(condition: bool) -> None:  # noqa: FBT001 - reads as a statement
    if not condition:
        raise VerificationError("The proof does not hold.", check="log proof")
