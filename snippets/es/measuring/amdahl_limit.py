"""Calcula la ganancia máxima según la parte que no se reparte."""


def amdahl(sin_repartir, procesadores):
    return 1 / (sin_repartir + (1 - sin_repartir) / procesadores)


def main():
    for procesadores in 4, 64, 1_000_000:
        print(f"Con {procesadores} procesadores:")
        for por_ciento in 1, 5, 10, 25, 50:
            ganancia = amdahl(por_ciento / 100, procesadores)
            print(f"{por_ciento:2} % sin repartir  {ganancia:6.1f} x")


if __name__ == "__main__":
    main()
