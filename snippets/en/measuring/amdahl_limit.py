"""Computes the largest speed-up, given the part that is not shared out."""


def amdahl(not_shared, processors):
    return 1 / (not_shared + (1 - not_shared) / processors)


def main():
    for processors in 4, 64, 1_000_000:
        print(f"With {processors} processors:")
        for per_cent in 1, 5, 10, 25, 50:
            speed_up = amdahl(per_cent / 100, processors)
            print(f"{per_cent:2}% not shared out  {speed_up:6.1f} x")


if __name__ == "__main__":
    main()
