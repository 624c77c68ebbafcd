"""An object keeps its Pool and asks it for one of its own methods."""

from multiprocessing import Pool


class Studio:
    def __init__(self):
        self.pool = Pool(2)

    def develop(self, photo):
        return f"{photo} developed"

    def develop_all(self, photos):
        return self.pool.map(self.develop, photos)

    def finish(self):
        self.pool.close()
        self.pool.join()


class TravellingStudio(Studio):
    def __getstate__(self):
        return {**self.__dict__, "pool": None}


def main():
    for kind in (Studio, TravellingStudio):
        studio = kind()
        try:
            print(studio.develop_all(["beach", "mountain"]))
        except NotImplementedError as error:
            print(f"NotImplementedError: {error}")
        studio.finish()


if __name__ == "__main__":
    main()
