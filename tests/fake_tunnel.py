"""A tunnel program as cloudflared, ngrok and ssh -R behave: says its lines, really forwards TCP.

Called under the name of one of them. ``FAKE_TUNNEL`` holds what it is to do besides, as JSON:
``log`` a file that gets its arguments and the names of its environment, ``die`` a file: once it is
there, it ends with an error, ``quiet`` (ngrok says its address in its own interface only), ``deaf``
ignores SIGTERM, ``bury`` a child of its own that sleeps, ignores SIGTERM and holds its output.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

WISHES = json.loads(os.environ.get("FAKE_TUNNEL") or "{}")


def pipe(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65_536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        source.close()
        target.close()


def forward(listening: socket.socket, port: int) -> None:
    while True:
        came, _ = listening.accept()
        try:
            there = socket.create_connection(("127.0.0.1", port))
        except OSError:
            came.close()
            continue
        for pair in ((came, there), (there, came)):
            threading.Thread(target=pipe, args=pair, daemon=True).start()


def say(*lines: str, to: object = sys.stderr) -> None:
    for line in lines:
        print(line, file=to, flush=True)  # type: ignore[call-overload]


def cloudflared(url: str, port: int) -> None:
    now = "2026-03-10T12:00:00Z INF"
    say(
        f"{now} Thank you for trying Cloudflare Tunnel (https://www.cloudflare.com/website-terms/)",
        f"{now} Requesting new quick Tunnel on trycloudflare.com...",
        f"{now} Settings: map[url:http://127.0.0.1:{port}]",
        f"{now} |  Your quick Tunnel has been created! Visit it at (it may take some time):  |",
        f"{now} |  {url}  |",
        f"{now} Registered tunnel connection connIndex=0",
    )


def ngrok(url: str, port: int) -> None:
    tunnels = [{"public_url": url, "config": {"addr": f"http://localhost:{port}"}}]

    class Interface(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"tunnels": tunnels}).encode()
            self.send_response(200 if self.path == "/api/tunnels" else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Interface)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    own = f"127.0.0.1:{server.server_address[1]}"
    say(json.dumps({"addr": own, "msg": "starting web service", "obj": "web"}), to=sys.stdout)
    if not WISHES.get("quiet"):
        started = {"msg": "started tunnel", "addr": f"http://localhost:{port}", "url": url}
        say(json.dumps(started), to=sys.stdout)


def ssh(url: str, port: int) -> None:
    say(
        "Welcome to localhost.run! Follow us at https://twitter.com/localhost_run.",
        f"{url.partition('//')[2]} tunneled with tls termination, {url}",
        to=sys.stdout,
    )


def main() -> int:
    name, arguments = Path(sys.argv[0]).name, sys.argv[1:]
    port = int(re.findall(r"(?::|^)(\d{4,5})$", "\n".join(arguments), re.MULTILINE)[0])
    if WISHES.get("log"):
        with Path(WISHES["log"]).open("a", encoding="utf-8") as log:
            log.write(json.dumps({"argv": arguments, "names": sorted(os.environ)}) + "\n")
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if WISHES.get("bury"):
        child = subprocess.Popen(["sleep", "600"])
        Path(WISHES["bury"]).write_text(str(child.pid), "ascii")
    if not WISHES.get("deaf"):
        signal.signal(signal.SIGTERM, before)
    listening = socket.create_server(("127.0.0.1", int(WISHES.get("port", 0))))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    threading.Thread(target=forward, args=(listening, port), daemon=True).start()
    {"cloudflared": cloudflared, "ngrok": ngrok, "ssh": ssh}[name](url, port)
    if "die" in WISHES:
        while not Path(WISHES["die"]).exists():
            time.sleep(0.01)
        say("ERR failed to serve: control stream encountered a failure secret0123456789abcdef0123")
        os._exit(1)
    while True:
        time.sleep(60)


if __name__ == "__main__":
    sys.exit(main())
