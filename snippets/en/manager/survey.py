"""Three interviewers note answers in the same dictionary."""

from multiprocessing import Manager, Process

ANSWERS = {
    "Ana": ["bus", "bike", "bus", "metro"],
    "Luis": ["metro", "bus"],
    "Eva": ["bike", "metro", "bus"],
}


def ask(interviewer, votes, finished, lock):
    for transport in ANSWERS[interviewer]:
        with lock:
            votes[transport] = votes.get(transport, 0) + 1
    finished.append(interviewer)


def main():
    with Manager() as manager:
        votes = manager.dict()
        finished = manager.list()
        lock = manager.Lock()
        processes = [
            Process(
                target=ask,
                args=(interviewer, votes, finished, lock),
                name=interviewer,
            )
            for interviewer in ANSWERS
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        for transport, how_many in sorted(votes.items()):
            print(f"{transport}: {how_many}")
        print(f"{len(finished)} interviewers have finished")


if __name__ == "__main__":
    main()
