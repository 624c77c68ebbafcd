"""Three ways of changing a dictionary that is inside another one."""

from multiprocessing import Manager, Process


def paint(walls):
    walls["north"]["colour"] = "blue"
    east = walls["east"]
    east["colour"] = "blue"
    walls["east"] = east
    walls["south"]["colour"] = "blue"


def main():
    with Manager() as manager:
        walls = manager.dict()
        walls["north"] = {"colour": "white"}
        walls["east"] = {"colour": "white"}
        walls["south"] = manager.dict({"colour": "white"})
        painter = Process(target=paint, args=(walls,))
        painter.start()
        painter.join()
        for name, wall in walls.items():
            print(f"{name}: {wall['colour']}")


if __name__ == "__main__":
    main()
