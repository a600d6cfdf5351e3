"""Work on many batches in several processes, results in the order of the batches."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 2
"""Batches that wait for each process, so that none is idle and few are in memory."""


class WorkerDied(RuntimeError):  # noqa: N818  named for what happened
    """A process ended by itself or was killed; what it had finished is kept."""


class _Worker(Generic[Item, Result]):
    """What each process keeps: the function that does the work, made once."""

    work: Callable[[Any], Any]


def results_in_order(
    make_work: Callable[..., Callable[[Item], Result]],
    arguments: tuple[Any, ...],
    items: Iterable[Item],
    processes: int,
) -> Iterator[Result]:
    """`make_work(*arguments)` in each process, its result called with every item.

    With one process all is done in this one. `items` is read as results are taken, a few ahead.
    """
    if processes == 1:
        work = make_work(*arguments)
        yield from map(work, items)
        return
    # Fresh processes: a forked one would inherit locks of Polars' threads. Each uses one thread of its own.
    os.environ.setdefault("POLARS_MAX_THREADS", "1")
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, _begin, (make_work, arguments))
    try:
        yield from _results(pool, items, processes * _AHEAD)
    except BrokenProcessPool:
        raise WorkerDied("a process died, perhaps for lack of memory") from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _results(pool: ProcessPoolExecutor, items: Iterable[Any], ahead: int) -> Iterator[Any]:
    waiting: deque[Future[Any]] = deque()
    for item in items:
        waiting.append(pool.submit(_work, item))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _begin(make_work: Callable[..., Callable[[Any], Any]], arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent alone ends a run
    _Worker.work = staticmethod(make_work(*arguments))


def _work(item: Any) -> Any:
    return _Worker.work(item)
