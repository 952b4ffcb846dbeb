"""Runs a program that asks for a passphrase on its terminal, and answers: age takes none from a pipe."""
import os
import pty
import sys

passphrase, command = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

said, answered = b"", False
while True:
    try:
        heard = os.read(terminal, 1024)
    except OSError:
        break
    if not heard:
        break
    said += heard
    if not answered and b"passphrase" in said.lower():
        os.write(terminal, passphrase.encode() + b"\n")
        answered = True

_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(status))
