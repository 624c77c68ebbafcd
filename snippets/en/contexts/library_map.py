"""A library function that works with any start method."""

import multiprocessing


def work(function, data, sender):
    sender.send([function(item) for item in data])
    sender.close()


def share_out(function, data, processes=2, context=None):
    """Apply the function to each item, in processes of that context."""
    context = context or multiprocessing.get_context()
    jobs = []
    for number in range(processes):
        receiver, sender = context.Pipe(duplex=False)
        arguments = (function, data[number::processes], sender)
        process = context.Process(target=work, args=arguments)
        process.start()
        sender.close()
        jobs.append((process, receiver))
    results = list(data)
    for number, (process, receiver) in enumerate(jobs):
        results[number::processes] = receiver.recv()
        receiver.close()
        process.join()
    return results


def main():
    multiprocessing.set_start_method("spawn")
    words = ["bread", "oil", "salt", "tomato", "garlic"]
    for method in sorted(multiprocessing.get_all_start_methods()):
        context = multiprocessing.get_context(method)
        print(f"{method}: {share_out(len, words, context=context)}")
    print(f"Without a context: {share_out(len, words, processes=3)}")
    print(f"Method of the program: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()
