"""Adds "Find similar pictures here" to the menu of folders in GNOME Files."""

import locale
import subprocess

from gi.repository import GObject, Nautilus

GERMAN = (locale.getlocale()[0] or "").startswith("de")
LABEL = "Ähnliche Bilder hier finden" if GERMAN else "Find similar pictures here"


class LookalikeMenu(GObject.GObject, Nautilus.MenuProvider):
    """Offers it for folders on disks, and for the folder that is shown."""

    def _item(self, name, folders):
        paths = [folder.get_location().get_path() for folder in folders]
        if not paths or not all(paths):
            return []
        item = Nautilus.MenuItem(name=name, label=LABEL, icon="io.github.lookalike")
        item.connect("activate", lambda _item: subprocess.Popen(["lookalike", "open", "--", *paths]))
        return [item]

    def get_file_items(self, *arguments):
        files = arguments[-1]
        return self._item("Lookalike::files", files) if all(file.is_directory() for file in files) else []

    def get_background_items(self, *arguments):
        return self._item("Lookalike::folder", [arguments[-1]])
