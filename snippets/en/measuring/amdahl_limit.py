"""Computes the largest speed-up, given the part that is not shared out."""


def amdahl(not_shared, processors):
    return 1 / (not_shared + (1 - not_shared) / processors)


def main():
    for processors in 4, 64, 1_000_000:
        print(f"With {processors} processors:")
        for not_shared in 0.01, 0.05, 0.1, 0.25, 0.5:
            speed_up = amdahl(not_shared, processors)
            print(f"{not_shared:3.0%} not shared out  {speed_up:6.1f} x")


if __name__ == "__main__":
    main()
