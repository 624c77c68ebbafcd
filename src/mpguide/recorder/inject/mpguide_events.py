"""The vocabulary of a recording: what is recorded, when its time is taken, and what its numbers mean.

A record is ``LAYOUT``: time in ns (``time.perf_counter_ns``, one clock for the whole system), thread (``threading.get_ident``),
object, a, b, and the code of the event, which is written last and so marks a whole record: 0 is none. The code of an event is
its place in ``EVENTS`` plus one. Every process writes files of its own, ``<pid>-<number>.rec``, into the folder that
``MPGUIDE_TRACE`` names: records from the beginning, in the order of each thread, then zeros. A place among them may be zero
too: its writer was killed, or wrote the number a second time because it did not fit. Of a number that does not fit the last bits
are recorded: 2**64 - 1 is -1. A thread that begins when another has ended may have its identity.

Rare facts are notes (``mpguide_notes.note``), one line each:

``("layout", LAYOUT, EVENTS)``
    by the first process, so that a recording explains itself; by another too, if both write their first record at once.
``("process", pid, parent's pid, name, target, daemon)``
    by the parent, when ``start()`` has given the child its pid. *target* is the function's ``__qualname__``, that of ``run`` if
    the process is of a class with its own, or empty where the program gives it none: a Pool runs a function of the library.
``("object", id, pid, kind, site, facts)``
    by the process that created it, for objects that the program itself creates, not for those that the standard library
    creates for its own use. *kind* is the class as the manual calls it (``Lock``, ``RLock``, ``Semaphore``, ``BoundedSemaphore``,
    ``Condition``, ``Event``, ``Barrier``, ``Queue``, ``JoinableQueue``, ``SimpleQueue``, ``Pipe``, ``Value``, ``Array``,
    ``Pool``, ``ProcessPoolExecutor``). *site* is where the program did so: ``(file, line, end line, column, end column)`` as
    ``code.co_positions`` has them, zeros where it has none. *facts*, by kind: ``{"value": initial}`` for semaphores,
    ``{"lock": id}`` for a Condition, a Value and an Array with a lock (0 without), ``{"parties": n}``, ``{"maxsize": n}`` (0: no
    bound), ``{"typecode": "d", "length": n}`` for Value (length 1) and Array, ``{"ends": (id, id), "duplex": bool}`` for a Pipe,
    ``{"workers": n}``. The lock that a Value, an Array or a Condition makes for itself has no note of its own; its events bear
    the id that ``lock`` names. What ``lock=False``, ``RawValue`` and ``RawArray`` make is plain ctypes and has no note. The
    typecode is that of ctypes, so that of ``"q"`` may be ``l``; of a bool ``B``; of characters and structures, whose reads and
    writes are not recorded, empty.
``("full", pid)``
    by a process that stops recording because it has filled what it may write.

Events stamped *before* are written before the call that they name, all others after it: whatever overlaps in the record has
overlapped in truth. A wait that an exception cuts short ends in the record as one whose time was over, but with b: 0.
"""

LAYOUT = "<QQQqiI"

EVENTS = (
    # Processes. a: pid of the other process.
    "starts",  # before Process.start() does anything; a: 0, b: number of this start in its process
    "started",  # a: pid of the child, b: the same number; if start() raised: a: 0
    "begins",  # in the child, before its target runs; a: pid of its parent
    "ends",  # in the child, after its target has returned or raised, before exit handlers; b: exit code
    "joins",  # before join() that has to wait; a: pid
    "joined",  # a: pid, b: exit code, or -256 if the time was over
    "signals",  # before terminate(), kill(), interrupt(); a: pid, b: signal number
    # Lock, RLock, Semaphore, BoundedSemaphore, and the locks of Condition, Value and Array.
    "waits",  # it was not free and will be waited for; a: timeout in ns, -1 for none
    "acquired",  # b: 1 if it was waited for
    "gave up",  # not acquired; b: 1 if it was waited for until the timeout
    "releases",  # before release()
    "release failed",  # release() raised; the "releases" of this thread before it did not happen
    # Condition
    "condition waits",  # before wait() lets go of the lock; a: timeout in ns, -1 for none
    "condition woken",  # after wait() has the lock again; b: 1 notified, 0 the time was over
    "notifies",  # before notify(); a: how many, -1 for all
    # Event
    "event waits",  # before wait() on an event that is not set; a: timeout in ns, -1 for none
    "event passed",  # after wait(); b: 1 it was set, 0 the time was over
    "sets",  # before set()
    "clears",  # before clear()
    # Barrier
    "arrives",  # before wait()
    "passes",  # after wait(); a: the index that it returned
    "broken",  # wait() raised BrokenBarrierError
    "aborts",  # before abort()
    "resets",  # before reset()
    # Queue, JoinableQueue, SimpleQueue. An item is known by its producer's pid and a number that counts that producer's puts into
    # this queue from 1. Where both stand in one record: a: number, b: pid of the producer.
    "put waits",  # the queue is full and will be waited for; a: timeout in ns, -1 for none
    "puts",  # the item has a place, before it can be seen by others; a: number, b: own pid
    "put full",  # queue.Full was raised; b: 1 if it was waited for until the timeout
    "get waits",  # before get() that finds nothing; a: timeout in ns, -1 for none
    "got",  # when the item was taken out, before its place is given back; a: number, b: pid of the producer; 0 and 0 if unknown
    "get empty",  # queue.Empty was raised; b: 1 if it was waited, behind others, until the timeout
    "task done",  # before task_done()
    "task done failed",  # task_done() raised: one too many
    "queue join waits",  # before join() of a JoinableQueue
    "queue joined",
    # Pipe. Object: the end that is used. An item is known by its sender's pid and a number, as in a queue.
    "sends",  # when send() has made its pickle, before it can be seen by others; a: number, b: own pid
    "receive waits",  # before recv() that finds nothing
    "received",  # a: number, b: pid of the sender; 0 and 0 if unknown: only send() numbers what it sends
    "receive failed",  # recv() raised, as at the end of a pipe whose other end was closed
    # Value, Array: within the lock that the access itself takes, if it has one. Of a slice each of its first 1,000 items.
    "reads",  # a: the value: an integer, or the bits of a double; b: index (0 for a Value)
    "writes",  # the same, of what is stored then: one byte of 300 is 44
    # Pool, ProcessPoolExecutor. a: number of the task: counted by the executor from 0; in a Pool that of the job (counted by all
    # pools of the process from 0) times 2**32, plus that of the task in the job.
    "submits",  # once for each task, before a worker can see it: by the pool's thread that sends it, in submit() of an executor;
    # b: how many calls of the program's function the task holds
    "task begins",  # in the worker
    "task ends",  # in the worker; b: 0, or 1 if it raised
)

CODES = {name: number for number, name in enumerate(EVENTS, 1)}
