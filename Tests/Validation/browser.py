"""Chromium without a window, told what to do through a pipe in the DevTools protocol: no driver, no package."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
KEYS = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40, "ArrowUp": 38, "j": 74, "k": 75}


class Browser:
    def __init__(self):
        program = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if program is None:
            raise SystemExit("no Chromium: apt-get install chromium")
        self.profile = tempfile.TemporaryDirectory(prefix="onrecord-browser-", ignore_cleanup_errors=True)
        commands, self.commands = os.pipe()
        self.answers, answers = os.pipe()

        def place_pipes():
            # The browser reads at 3 and writes at 4; both ends move up first, for they may stand in each other's place.
            high = os.dup2(commands, 100), os.dup2(answers, 101)
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--disable-background-networking",
                "--hide-scrollbars", "--force-color-profile=srgb", f"--user-data-dir={self.profile.name}", "about:blank",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=place_pipes, close_fds=False)
        os.close(commands)
        os.close(answers)
        self.buffer = b""
        self.events = []
        self.number = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self.process.wait(10)
        except Exception:
            self.process.kill()
            self.process.wait()
        self.profile.cleanup()

    def receive(self, limit):
        """The next message, or None after so many seconds."""
        end = time.monotonic() + limit
        while b"\0" not in self.buffer:
            if not select.select([self.answers], [], [], max(0, end - time.monotonic()))[0]:
                return None
            piece = os.read(self.answers, 1 << 20)
            if not piece:
                raise RuntimeError("the browser has gone")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, session=None, **parameters):
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.commands, data):]
        while True:
            answer = self.receive(60)
            if answer is None:
                raise RuntimeError(f"no answer to {method}")
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def page(self, width=1280, height=900):
        return Page(self, width, height)


class Page:
    """One tab. What it complains about, asks for and pops up is kept."""

    def __init__(self, browser, width, height):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")
        self.size(width, height)
        self.complaints = []
        self.requests = []

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def close(self):
        self.browser.send("Target.closeTarget", targetId=self.target)

    def size(self, width, height, scale=1):
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)

    def scheme(self, name):
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def open(self, address):
        self.address = address
        self.complaints, self.requests = [], []
        self.browser.events.clear()
        self.send("Page.navigate", url=address)
        end = time.monotonic() + 30
        while not self.saw("Page.loadEventFired"):
            if time.monotonic() > end:
                raise RuntimeError(f"{address} does not load")
            event = self.browser.receive(1)
            if event:
                self.browser.events.append(event)

    def saw(self, method):
        return any(e.get("method") == method and e.get("sessionId") == self.session for e in self.browser.events)

    def settle(self):
        """Reads what has happened up to now."""
        self.run("new Promise((done) => setTimeout(done, 30))")
        for event in self.browser.events:
            method, values = event.get("method"), event.get("params", {})
            if method == "Network.requestWillBeSent" and values["request"]["url"] != self.address.split("#")[0]:
                self.requests.append(values["request"]["url"])
            elif method == "Runtime.exceptionThrown":
                self.complaints.append(values["exceptionDetails"].get("exception", {}).get("description", "exception"))
            elif method == "Runtime.consoleAPICalled":
                self.complaints.append("console: " + str([a.get("value") for a in values["args"]]))
            elif method == "Log.entryAdded":
                self.complaints.append(values["entry"]["text"])
            elif method == "Page.javascriptDialogOpening":
                self.complaints.append("a dialog: " + values["message"])
                self.send("Page.handleJavaScriptDialog", accept=True)
        self.browser.events.clear()

    def run(self, script):
        answer = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", str(answer)))
        return answer["result"].get("value")

    def press(self, key):
        code = {"key": key, "code": key if len(key) > 1 else f"Key{key.upper()}", "windowsVirtualKeyCode": KEYS[key]}
        if key == "Enter":
            code["text"] = "\r"
        elif len(key) == 1:
            code["text"] = key
        self.send("Input.dispatchKeyEvent", type="keyDown", **code)
        self.send("Input.dispatchKeyEvent", type="keyUp", **code)

    def type(self, text):
        self.send("Input.insertText", text=text)

    def names(self):
        """Role and name of everything that takes the focus."""
        nodes = self.send("Accessibility.getFullAXTree")["nodes"]
        for node in nodes:
            focusable = any(p["name"] == "focusable" and p["value"]["value"] for p in node.get("properties", []))
            if focusable and not node.get("ignored"):
                yield node["role"]["value"], node.get("name", {}).get("value", "")

    def picture(self, path, whole=False):
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def paper(self, path):
        data = self.send("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
