"""Record the tasks of Pool and ProcessPoolExecutor: when they are sent to the workers, and their begin and end in a worker.

A pool takes the number of the lock for reading of the queue that brings its tasks; its queues are its own affair.
"""

from mpguide_hooks import attempt, hide, nothing, weak, wrap
from mpguide_locks import stand_in
from mpguide_objects import created, when_created
from mpguide_queues import disown_queue
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

SUBMITS = CODES["submits"]
TASK_BEGINS = CODES["task begins"]
TASK_ENDS = CODES["task ends"]


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.pool``. A ThreadPool, whose queues have no such locks, is left alone."""
    when_created(module.Pool, "__init__", _adopt_pool)
    wrap(module.Pool, "_setup_queues", after=lambda _, pool: _record_tasks(pool))
    wrap(module, "worker", before=_serve_pool)


def hook_executor(module: "Any") -> None:
    """Act on ``concurrent.futures.process``."""
    when_created(module.ProcessPoolExecutor, "__init__", _adopt_executor)
    wrap(module, "_process_worker", before=_serve_executor)


def _number(tasks: "Any") -> int:
    """The number of the pool that *tasks*, a queue, belongs to."""
    return stand_in(tasks._rlock).number


class _Tasks:
    """The tasks of one worker: one at a time is begun and ended."""

    def __init__(self, pool: int) -> None:
        self.pool, self.task = pool, -1

    def begin(self, task: "int | None") -> None:
        """Begin *task*, if it is one: there is none when the worker is told to end."""
        if task is not None:
            self.task = task
            record(TASK_BEGINS, self.pool, task)

    def end(self, failed: bool) -> None:
        """The task has ended; a result that cannot be sent is sent a second time, as an error."""
        if self.task >= 0:
            record(TASK_ENDS, self.pool, self.task, failed)
            self.task = -1


def _around(
    method: "Callable[..., Any]", before: "Callable[[Any], object]" = nothing, after: "Callable[[Any], object]" = nothing
) -> "Callable[..., Any]":
    """*method* of a queue, with *before* called with what is put, and *after* with what was got."""

    def around(*args: "Any", **kwargs: "Any") -> "Any":
        try:
            attempt(before, *args)
            result = method(*args, **kwargs)
            attempt(after, result)
            return result
        except BaseException as error:
            hide(error)
            raise

    return around


# Pool


def _adopt_pool(frame: "FrameType", pool: "Any", *_: object, **__: object) -> None:
    created(_number(pool._inqueue), "Pool", frame, workers=pool._processes)


def _task_number(task: "Any") -> int:
    """The number of a task of a Pool: that of its job, and its own within the job."""
    number: int = task[0] << 32 | task[1]
    return number


def _record_tasks(pool: "Any") -> None:
    number, put = _number(pool._inqueue), pool._quick_put

    def submits(task: "Any") -> None:
        if task is not None:
            record(SUBMITS, number, _task_number(task), _calls(task))

    pool._quick_put = _around(put, before=submits)


def _calls(task: "Any") -> int:
    """How many calls of the program's function a task of a Pool holds."""
    _, _, function, args, _ = task
    return len(args[0][1]) if getattr(function, "__name__", "") in ("mapstar", "starmapstar") else 1


def _serve_pool(inqueue: "Any", outqueue: "Any", *_: object, **__: object) -> None:
    if hasattr(inqueue, "_rlock"):
        tasks = _Tasks(_number(inqueue))
        disown_queue(inqueue)
        disown_queue(outqueue)
        inqueue.get = _around(weak(inqueue.get), after=lambda task: tasks.begin(task and _task_number(task)))
        outqueue.put = _around(weak(outqueue.put), before=lambda result: tasks.end(not result[2][0]))


# ProcessPoolExecutor


def _adopt_executor(frame: "FrameType", executor: "Any", *_: object, **__: object) -> None:
    number = _number(executor._call_queue)
    created(number, "ProcessPoolExecutor", frame, workers=executor._max_workers)
    pending = executor._pending_work_items

    def submits(task: int) -> None:
        item = pending[task]
        chunk = getattr(getattr(item.fn, "func", None), "__name__", "") == "_process_chunk"
        record(SUBMITS, number, task, len(item.args[0]) if chunk else 1)

    # Within submit(), under its lock, before anybody can see the task. Nothing here refers to the executor: it would not die.
    executor._work_ids.put = _around(weak(executor._work_ids.put), before=submits)


def _serve_executor(call_queue: "Any", result_queue: "Any", *_: object, **__: object) -> None:
    tasks = _Tasks(_number(call_queue))
    disown_queue(result_queue)
    call_queue.get = _around(weak(call_queue.get), after=lambda call: tasks.begin(call and call.work_id))
    result_queue.put = _around(weak(result_queue.put), before=lambda result: tasks.end(result.exception is not None))
