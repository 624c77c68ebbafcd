"""A division by zero in a worker, asked for in four ways."""

from multiprocessing import Pool


def share(people):
    return 60 // people


def warn(error):
    print(f"error_callback: {error}")


def main():
    with Pool(2) as pool:
        try:
            pool.map(share, [1, 2, 0, 3])
        except ZeroDivisionError as error:
            print(f"map: {error}")
        orders = [pool.apply_async(share, (n,)) for n in (1, 0, 3)]
        for order in orders:
            try:
                print(f"get: {order.get()}")
            except ZeroDivisionError as error:
                print(f"get: {error}")
        pool.apply_async(share, (0,))  # nobody asks
        pool.apply_async(share, (0,), error_callback=warn)
        pool.close()
        pool.join()
    print("End")


if __name__ == "__main__":
    main()
