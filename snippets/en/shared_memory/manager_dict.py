"""Three shops sell the same coffee and note it in a common dictionary."""

from multiprocessing import Lock, Manager, Process


def shop(city, stock, sales, lock):
    for _ in range(20):
        with lock:
            stock["coffee"] -= 1
    sales.append(city)


def main():
    lock = Lock()
    with Manager() as manager:
        stock = manager.dict({"coffee": 100, "tea": 40})
        sales = manager.list()
        shops = [
            Process(target=shop, args=(city, stock, sales, lock))
            for city in ("Lima", "Quito", "Bogotá")
        ]
        for process in shops:
            process.start()
        for process in shops:
            process.join()
        print(f"Left: {stock.copy()}")
        print(f"Finished: {sorted(sales)}")


if __name__ == "__main__":
    main()
