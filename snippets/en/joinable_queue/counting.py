"""join() waits for as many task_done() as there have been put()."""

import threading
from multiprocessing import JoinableQueue


def wait_for(queue):
    thread = threading.Thread(target=queue.join, daemon=True)
    thread.start()
    thread.join(timeout=0.3)
    print(f"    does join() return? {not thread.is_alive()}")
    return thread


def main():
    queue = JoinableQueue()
    print("Queue just created")
    wait_for(queue)
    queue.put("letter")
    print("After put()")
    thread = wait_for(queue)
    queue.get()
    print("After get()")
    wait_for(queue)
    queue.task_done()
    print("After task_done()")
    wait_for(queue)
    thread.join()
    try:
        queue.task_done()
    except ValueError as error:
        print(f"Another task_done(): ValueError, {error}")


if __name__ == "__main__":
    main()
