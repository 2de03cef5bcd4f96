"""The window's tests: offscreen, with real pages; nothing may be left behind by any of them."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Chromium's sandbox does not start as root in a container; what ships never switches it off.
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
