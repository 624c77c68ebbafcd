"""A proxy looks like its object, but is not the object."""

from multiprocessing import Manager


def main():
    with Manager() as manager:
        marks = manager.list([7, 9, 4])
        print("str:", marks)
        print("repr:", repr(marks).partition(" at ")[0])
        print("Equal to the list:", marks == [7, 9, 4])
        print("Is a list:", isinstance(marks, list))

        copied = marks._getvalue()
        print("Equal to the list, the copy:", copied == [7, 9, 4])
        copied.append(10)
        print("The copy has", len(copied), "and the manager", len(marks))

        print("With _callmethod:", marks._callmethod("index", (9,)))


if __name__ == "__main__":
    main()
