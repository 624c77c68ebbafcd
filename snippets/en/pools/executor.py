"""A ProcessPoolExecutor prices parcels, collected as they are done."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def price(weight):
    if weight > 30:
        raise ValueError("too heavy")
    return 5 + 2 * weight


def main():
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(f"map: {list(executor.map(price, [1, 2, 3]))}")
        orders = {executor.submit(price, k): k for k in (4, 12, 40, 7)}
        report = {}
        for future in as_completed(orders):
            error = future.exception()
            report[orders[future]] = error or future.result()
    for weight in sorted(report):
        print(f"{weight} kg: {report[weight]}")


if __name__ == "__main__":
    main()
