"""Four workers search for the secret number that gives a hash."""

from hashlib import sha256
from multiprocessing import Pool

STRETCH = 500
DIGEST = sha256(b"7291").hexdigest()  # the PIN to be found


def search(start):
    for number in range(start, start + STRETCH):
        pin = f"{number:04}"
        if sha256(pin.encode()).hexdigest() == DIGEST:
            return pin
    return None


def main():
    stretches = range(0, 10_000, STRETCH)
    with Pool(4) as pool:
        received = pool.imap_unordered(search, stretches)
        for done, pin in enumerate(received, start=1):
            if pin is not None:
                print(f"PIN: {pin}")
                print(f"Stretches received: {done} of {len(stretches)}")
                break
        pool.terminate()
        pool.join()


if __name__ == "__main__":
    main()
