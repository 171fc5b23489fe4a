# SPDX-License-Identifier: MIT
"""A desktop of its own for one test or measurement: an X server, a window manager, a message bus, fresh settings."""

import os
import shutil
import signal
import subprocess
import tempfile
import time

START_LIMIT = 30  # seconds


class Desktop:
    """Starts Xvfb and, if wanted, openbox and a session bus; ends everything it started when it is left."""

    def __init__(self, size="1400x1000", window_manager=True, bus=False):
        self._size = size
        self._window_manager = window_manager
        self._bus = bus
        self._processes = []
        self.folder = None
        self.environment = None

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="plumbline-desktop-")
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def spawn(self, *command, **options):
        """A process on this desktop that ends with it."""
        process = subprocess.Popen([str(part) for part in command], env=self.environment, start_new_session=True,
                                   **options)
        self._processes.append(process)
        return process

    def _start(self):
        self.environment = fresh_environment(self.folder)
        number = self._answer("Xvfb", "-displayfd", "{}", "-screen", "0", self._size + "x24", "-nolisten", "tcp")
        self.environment["DISPLAY"] = ":" + number
        if self._bus:
            address = self._answer("dbus-daemon", "--session", "--nofork", "--print-address={}")
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        if self._window_manager:
            self._start_window_manager()

    def _start_window_manager(self):
        """Waits until it is there: a window that is shown before may never get the keyboard."""
        ready = os.path.join(self.folder, "window-manager-is-ready")
        self.spawn("openbox", "--sm-disable", "--startup", f"touch {ready}", stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
        limit = time.monotonic() + START_LIMIT
        while not os.path.exists(ready):
            if time.monotonic() > limit:
                raise RuntimeError("openbox did not start")
            time.sleep(0.02)

    def _answer(self, *command):
        """Starts a server that writes one line, once it is ready, to the file descriptor that stands for {}."""
        reader, writer = os.pipe()
        self.spawn(*(part.format(writer) for part in command), pass_fds=[writer], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(f"{command[0]} did not start")
        return line


def fresh_environment(folder):
    """The environment of a person who has just been given this computer."""
    environment = {
        name: value for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "DBUS_", "AT_SPI", "PLUMBLINE_", "WAYLAND_", "DESKTOP_"))
    }
    runtime = os.path.join(folder, "runtime")
    os.mkdir(runtime, mode=0o700)
    environment.update(HOME=folder, XDG_RUNTIME_DIR=runtime, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    return environment


def end(process):
    """Ends a process that was started here, and what it started."""
    if process.poll() is None:
        try:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        except ProcessLookupError:
            process.wait()
