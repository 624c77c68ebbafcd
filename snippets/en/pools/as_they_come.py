"""Three letters arrive in order with imap, or as they are done."""

from multiprocessing import Event, Pool

common = {}


def prepare(bridge):
    common["bridge"] = bridge


def carry(letter):
    if letter == "far away":
        common["bridge"].wait()  # the road is closed
    return letter


def main():
    bridge = Event()
    letters = ["far away", "near", "next door"]
    with Pool(2, initializer=prepare, initargs=(bridge,)) as mail:
        arrivals = mail.imap_unordered(carry, letters)
        print(
            f"imap_unordered: {next(arrivals)}, {next(arrivals)}", end=", "
        )
        bridge.set()
        print(next(arrivals))
        print(f"imap: {', '.join(mail.imap(carry, letters))}")
        mail.close()
        mail.join()


if __name__ == "__main__":
    main()
