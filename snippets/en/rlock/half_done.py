"""With an RLock, one function sees data that another left half done."""

from multiprocessing import RLock, Value


class Bank:
    def __init__(self):
        self.lock = RLock()
        self.ana = Value("i", 100, lock=False)
        self.luis = Value("i", 100, lock=False)

    def note_total(self):
        with self.lock:
            print("    total:", self.ana.value + self.luis.value)

    def transfer_and_note_halfway(self):
        with self.lock:
            self.ana.value -= 30
            self.note_total()
            self.luis.value += 30

    def transfer_and_note_at_the_end(self):
        with self.lock:
            self.ana.value -= 30
            self.luis.value += 30
            self.note_total()


def main():
    bank = Bank()
    print("halfway")
    bank.transfer_and_note_halfway()
    print("at the end")
    bank.transfer_and_note_at_the_end()


if __name__ == "__main__":
    main()
