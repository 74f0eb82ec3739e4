"""Prints what a container sees of its world, as one line of JSON, and stays."""
import hashlib, json, os, socket, sys, time


def resolves(name):
    try:
        socket.gethostbyname(name)
        return True
    except OSError:
        return False


def file(path):
    if not os.path.exists(path):
        return None
    if os.path.isdir(path):
        writable = os.access(path, os.W_OK)
        return {"entries": sorted(name for name in os.listdir(path) if not name.startswith("..")), "writable": writable}
    if not os.access(path, os.R_OK):
        return {"readable": False}
    with open(path, "rb") as content:
        digest = hashlib.sha256(content.read()).hexdigest()
    return {"sha256": digest, "executable": os.access(path, os.X_OK)}


def mount(path):
    with open("/proc/mounts") as mounts:
        kinds = [line.split()[2] for line in mounts if line.split()[1] == path]
    return kinds[-1] if kinds else None


names = os.environ.get("PROBE_NAMES", "").split()
paths = os.environ.get("PROBE_PATHS", "").split()
memory = os.environ.get("PROBE_MEMORY", "").split()
print("PROBE " + json.dumps({
    "argv": sys.argv,
    "environment": dict(os.environ),
    "directory": os.getcwd(),
    "user": [os.getuid(), os.getgid()],
    "groups": sorted(set(os.getgroups()) | {os.getgid()}),
    "names": {name: resolves(name) for name in names},
    "files": {path: file(path) for path in paths},
    "memory": {path: [mount(path), os.statvfs(path).f_blocks * os.statvfs(path).f_frsize] for path in memory},
}), flush=True)
time.sleep(100000)
