"""One process cooks and the main program waits for it."""

from multiprocessing import Process


def cook(dish, servings):
    print(f"Kitchen: making {servings} servings of {dish}")


def main():
    chef = Process(target=cook, args=("soup", 2))
    chef.start()
    chef.join()
    print("Dining room: ready to serve")


if __name__ == "__main__":
    main()
