"""A gym with two lockers notices that it gets back one key too many."""

from multiprocessing import BoundedSemaphore, Process


def give_back(who, keys):
    try:
        keys.release()
        print(f"{who}: key given back")
    except ValueError as error:
        print(f"{who}: ValueError: {error}")


def train(keys):
    keys.acquire()
    print("Member: key taken")
    give_back("Member", keys)
    give_back("Member, again", keys)


def main():
    keys = BoundedSemaphore(2)
    member = Process(target=train, args=(keys,))
    member.start()
    member.join()
    give_back("Caretaker", keys)


if __name__ == "__main__":
    main()
