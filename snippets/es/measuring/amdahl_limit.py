"""Calcula la ganancia máxima según la parte que no se reparte."""


def amdahl(sin_repartir, procesadores):
    return 1 / (sin_repartir + (1 - sin_repartir) / procesadores)


def main():
    for procesadores in 4, 64, 1_000_000:
        print(f"Con {procesadores} procesadores:")
        for sin_repartir in 0.01, 0.05, 0.1, 0.25, 0.5:
            ganancia = amdahl(sin_repartir, procesadores)
            print(f"{sin_repartir:3.0%} sin repartir  {ganancia:6.1f} x")


if __name__ == "__main__":
    main()
