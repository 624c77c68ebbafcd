"""Three friends move house: first they pack and then they load."""

from multiprocessing import Barrier, Process


def move(friend, all_packed):
    print(f"{friend} packs")
    all_packed.wait()
    print(f"{friend} loads")


def main():
    all_packed = Barrier(3)
    friends = [
        Process(target=move, args=(friend, all_packed))
        for friend in ("Ana", "Luis", "Eva")
    ]
    for friend in friends:
        friend.start()
    for friend in friends:
        friend.join()


if __name__ == "__main__":
    main()
