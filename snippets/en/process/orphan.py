"""terminate() ends the boss and leaves the helper alive."""

from multiprocessing import Event, Process, SimpleQueue, parent_process


def help_out(mailbox, enough):
    mailbox.put("I am ready")
    enough.wait()
    mailbox.put(f"is my boss alive? {parent_process().is_alive()}")


def manage(mailbox, enough):
    helper = Process(target=help_out, args=(mailbox, enough))
    helper.start()
    helper.join()


def main():
    mailbox, enough = SimpleQueue(), Event()
    boss = Process(target=manage, args=(mailbox, enough))
    boss.start()
    print("Helper:", mailbox.get())
    boss.terminate()
    boss.join()
    print("The boss ends with", boss.exitcode)
    enough.set()
    print("Helper:", mailbox.get())


if __name__ == "__main__":
    main()
