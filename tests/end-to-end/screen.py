# SPDX-License-Identifier: MIT
"""What a person does at the screen and sees there: keys, mouse, and the window through the accessibility tree."""

import os
import subprocess
import time

PROGRAM = "plumbline"
PATIENCE = 30  # seconds until something that must come is given up
REPEAT = 3  # seconds until a wish that may have been missed is said again


class Screen:
    """Keys and mouse of one desktop, and the windows of one program on it."""

    def __init__(self, desktop):
        self._environment = desktop.environment
        # libatspi reads these when it is first used, so they are set before it is loaded.
        os.environ.update(desktop.environment)
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self._atspi = Atspi
        self._keyboard = None

    # ---- the program ----
    def attach(self):
        """Waits until Plumbline is in the accessibility tree."""
        self.wait(self._application, "Plumbline to show itself to assistive technology")

    def detach(self):
        """Waits until the program has left the tree: the next one must not be taken for it."""
        self.wait(lambda: self._application() is None, "the ended program to leave the accessibility tree")

    def _application(self):
        root = self._atspi.get_desktop(0)
        root.clear_cache()
        for i in range(root.get_child_count()):
            child = root.get_child_at_index(i)
            if child is not None and child.get_name().lower() == PROGRAM:
                child.clear_cache()
                return child
        return None

    # ---- seeing ----
    def all(self, role, name=None, within=None):
        """Everything with this role (and name) that is showing, in tree order."""
        found = []
        self._collect(within or self._application(), role, name, found)
        return found

    def _collect(self, node, role, name, found):
        if node is None:
            return
        try:
            if node.get_role_name() == role and (name is None or matches(node.get_name(), name)):
                if self.has(node, "showing") or role in ("frame", "dialog"):
                    found.append(node)
            for i in range(node.get_child_count()):
                self._collect(node.get_child_at_index(i), role, name, found)
        except self._error():
            return  # it went away while it was looked at

    @staticmethod
    def _error():
        from gi.repository import GLib
        return GLib.Error

    def one(self, role, name=None, within=None):
        """The first of them; waits for it."""
        return self.wait(lambda: next(iter(self.all(role, name, within)), None), f"a {role} named {name}")

    def has(self, node, state):
        return any(held.value_nick == state for held in node.get_state_set().get_states())

    def path(self, node):
        """The names of everything around a node, outermost first."""
        names = []
        parent = node.get_parent()
        while parent is not None and parent.get_role_name() != "application":
            names.insert(0, parent.get_name())
            parent = parent.get_parent()
        return names

    def focused(self):
        return self._focused_in(self._application())

    def _has_focus(self, node):
        # Qt says of the current tab of a tab bar that it has the focus, whether the bar has it or not.
        return self.has(node, "focused") and node.get_role_name() != "page tab"

    def _focused_in(self, node):
        if node is None:
            return None
        try:
            for i in range(node.get_child_count()):
                found = self._focused_in(node.get_child_at_index(i))
                if found is not None:
                    return found
            if self._has_focus(node) and self._can_be_focused(node):
                return node
        except self._error():
            pass
        return None

    def _can_be_focused(self, node):
        if node.get_role_name() == "list item":  # Qt says so of the current one of every list
            return self.has(node.get_parent(), "focused")
        return node.get_role_name() not in ("frame", "application")

    def follow_keyboard(self):
        """From now on `keyboard` knows what has the keyboard, as a screen reader does: it is told."""
        self._listener = self._atspi.EventListener.new(self._keyboard_moved)
        self._listener.register("object:state-changed:focused")

    def _keyboard_moved(self, event):
        try:
            if event.detail1 == 1:
                self._keyboard = (event.source.get_role_name(), event.source.get_name())
        except self._error():
            pass  # it went away before it could be asked

    def keyboard(self):
        """Role and name of what was last told to have the keyboard; None before."""
        from gi.repository import GLib
        while GLib.MainContext.default().iteration(False):
            pass
        return self._keyboard

    def text(self, node):
        """What a text field holds."""
        return self._atspi.Text.get_text(node, 0, -1)

    def tree(self, node=None, depth=0):
        """The tree as text, for the message of a failed test."""
        node = node or self._application()
        if node is None:
            return "(the program is not there)"
        states = [s for s in ("focused", "checked", "showing", "sensitive") if self.has(node, s)]
        lines = [f"{'  ' * depth}[{node.get_role_name()}] {node.get_name()[:70]!r} {','.join(states)}"]
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                lines.append(self.tree(child, depth + 1))
        return "\n".join(lines)

    def wait(self, look, what):
        """What `look` returns, once it is something."""
        limit = time.monotonic() + PATIENCE
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > limit:
                raise AssertionError(f"waited {PATIENCE} seconds for {what}\n{self.tree()}")
            time.sleep(0.05)

    # ---- doing ----
    def key(self, *keys):
        self._xdotool("key", "--delay", "30", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "15", text)

    def act(self, node):
        """What assistive technology does to press or toggle."""
        self._atspi.Action.do_action(node, 0)

    def click(self, node):
        self._xdotool("mousemove", *self.middle(node), "click", "1")

    def drag(self, source, target):
        """Presses on one thing, moves to another in steps as a hand does, lets go there."""
        x0, y0 = source
        x1, y1 = target
        self._xdotool("mousemove", x0, y0, "mousedown", "1")
        steps = 12
        for i in range(1, steps + 1):
            self._xdotool("mousemove", x0 + (x1 - x0) * i // steps, y0 + (y1 - y0) * i // steps)
            time.sleep(0.03)
        time.sleep(0.2)
        self._xdotool("mouseup", "1")

    def middle(self, node):
        area = self._atspi.Component.get_extents(node, self._atspi.CoordType.SCREEN)
        return area.x + area.width // 2, area.y + area.height // 2

    def middle_of_window(self, title):
        """Of a window that need not be Plumbline's; waits for it."""
        window = self._xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
        place = dict(line.split("=") for line in
                     self._xdotool("getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        return (int(place["X"]) + int(place["WIDTH"]) // 2, int(place["Y"]) + int(place["HEIGHT"]) // 2)

    def activate(self, title):
        """Waits for a window whose title contains this, and gives it the keyboard."""
        # A window manager that is still starting forgets the wish, and xdotool would wait for it for ever; a dialog
        # that bears the title too may be gone before it is activated: wish again.
        limit = time.monotonic() + PATIENCE
        while True:
            try:
                self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync",
                              patience=REPEAT)
                return
            except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
                if time.monotonic() > limit:
                    raise

    def _xdotool(self, *arguments, patience=PATIENCE):
        return subprocess.run(["xdotool", *(str(part) for part in arguments)], env=self._environment, check=True,
                              capture_output=True, text=True, timeout=patience).stdout


def matches(name, wanted):
    """A wanted name is the whole name, or a test of it."""
    return wanted(name) if callable(wanted) else name == wanted
