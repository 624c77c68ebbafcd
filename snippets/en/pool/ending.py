"""What a Pool allows, depending on whether it is open, closed or over."""

from multiprocessing import Pool


def cube(number):
    return number**3


def try_out(title, action, *arguments):
    try:
        print(f"{title}: {action(*arguments)}")
    except ValueError as error:
        print(f"{title}: ValueError: {error}")


def main():
    pool = Pool(2)
    try_out("open, join()", pool.join)
    receipt = pool.apply_async(cube, (2,))
    pool.close()
    try_out("closed, apply()", pool.apply, cube, (3,))
    try_out("closed, get() from before", receipt.get)
    try_out("closed, join()", pool.join)
    second = Pool(2)
    second.terminate()
    try_out("terminated, apply()", second.apply, cube, (4,))
    try_out("terminated, join()", second.join)


if __name__ == "__main__":
    main()
