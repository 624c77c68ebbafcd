"""The helper waits for its boss to die, and then clears up."""

from multiprocessing import Process, SimpleQueue, parent_process


def help_out(mailbox):
    mailbox.put("I am ready")
    parent_process().join()
    mailbox.put("my boss has died: I clear up and leave")


def manage(mailbox):
    helper = Process(target=help_out, args=(mailbox,))
    helper.start()
    helper.join()


def main():
    mailbox = SimpleQueue()
    boss = Process(target=manage, args=(mailbox,))
    boss.start()
    print("Helper:", mailbox.get())
    boss.terminate()
    boss.join()
    print("The boss ends with", boss.exitcode)
    print("Helper:", mailbox.get())


if __name__ == "__main__":
    main()
