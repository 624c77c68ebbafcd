"""A misspelt module among the preloaded, without an error and with one."""

import multiprocessing
import subprocess
import sys


def start(policy):
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["colorsis"], on_error=policy)
    context.Process(target=int).start()


def main():
    for policy in "ignore", "fail":
        command = [sys.executable, __file__, policy]
        program = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        lines = program.stderr.splitlines()
        failures = [line for line in lines if line.startswith("Module")]
        print(f"{policy}: ends with {program.returncode}")
        print(f"    {' '.join(failures) or 'no error'}")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        start(sys.argv[1])
    else:
        main()

# /// script
# requires-python = ">=3.15"
# ///
