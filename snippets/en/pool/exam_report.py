"""Mark exams in parallel, count those done and note the errors."""

from multiprocessing import Pool

KEY = "bacddabcab"


def mark(exam):
    name, answers = exam
    try:
        if len(answers) != len(KEY):
            raise ValueError(f"{len(answers)} answers")
        pairs = zip(answers, KEY, strict=True)
        return name, sum(given == right for given, right in pairs), None
    except ValueError as error:
        return name, None, str(error)


def main():
    exams = {
        "Ana": "bacddabcab",
        "Luis": "bacddabcaa",
        "Eva": "bacd",
        "Iván": "aaaaaaaaaa",
        "Sara": "bacddabdab",
    }
    marks, errors = {}, {}
    with Pool(3) as pool:
        marked = pool.imap_unordered(mark, exams.items())
        for done, (name, points, error) in enumerate(marked, start=1):
            print(f"{done} of {len(exams)}")
            if error is None:
                marks[name] = points
            else:
                errors[name] = error
        pool.close()
        pool.join()
    for name in exams:
        print(f"{name}: {marks.get(name, errors.get(name))}")


if __name__ == "__main__":
    main()
