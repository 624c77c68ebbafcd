"""Profiles the parent and the worker: in which function does time pass?"""

from cProfile import Profile
from multiprocessing import Process, SimpleQueue
from pstats import Stats


def wash():
    return sum(range(1_000_000))


def chop():
    return sum(range(3_000_000))


def boil():
    return sum(range(12_000_000))


def work():
    return wash() + chop() + boil()


def profile_of(act, *arguments):
    """The milliseconds of each function, with those that it called."""
    profile = Profile()
    profile.runcall(act, *arguments)
    functions = Stats(profile).get_stats_profile().func_profiles
    return {name: one.cumtime * 1000 for name, one in functions.items()}


def worker(output):
    output.put(profile_of(work))


def wait_for_child(process):
    process.join()


def show(title, times, names):
    print(f"{title}:")
    for name in names:
        print(f"{name:<17}{times.get(name, 0):8.0f} ms")


def main():
    output = SimpleQueue()
    child = Process(target=worker, args=(output,))
    child.start()
    times = profile_of(wait_for_child, child)
    names = "wait_for_child", "work", "wash", "chop", "boil"
    show("In the parent", times, names)
    show("In the worker", output.get(), names)


if __name__ == "__main__":
    main()
