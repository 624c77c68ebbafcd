"""What the function changes or returns stays in its process."""

from multiprocessing import Process


def charge(bill):
    bill.append("coffee")
    print("The child has", bill)
    return len(bill)


def main():
    bill = ["soup", "bread"]
    till = Process(target=charge, args=(bill,))
    till.start()
    answer = till.join()
    print("The parent has", bill)
    print("join() returned", answer)


if __name__ == "__main__":
    main()
