"""Send orders, and try those that fail up to three times."""

from concurrent.futures import ProcessPoolExecutor, as_completed

ATTEMPTS = 3
FAILURES = {"Lima": 0, "Quito": 2, "Oslo": 9, "Rome": 1}


def send(city, attempt):
    if attempt <= FAILURES[city]:
        raise ConnectionError(f"{city} does not answer")
    return f"{city}: sent at attempt {attempt}"


def main():
    report = {}
    with ProcessPoolExecutor(2) as executor:
        missing = list(FAILURES)
        for attempt in range(1, ATTEMPTS + 1):
            futures = {
                executor.submit(send, city, attempt): city
                for city in missing
            }
            missing = []
            for future in as_completed(futures):
                city = futures[future]
                try:
                    report[city] = future.result()
                except ConnectionError as error:
                    report[city] = f"{city}: given up, {error}"
                    missing.append(city)
            print(f"Attempt {attempt}: missing {len(missing)}")
    for city in FAILURES:
        print(report[city])


if __name__ == "__main__":
    main()
