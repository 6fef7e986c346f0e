"""Where `onrecord` is on an executor."""

import glob
import os
import shutil

from pyspark import SparkFiles


def find(name):
    """The program's path.

    name: an absolute path; the name under which `--files` or `--archives` sent it (an archive is unpacked into a folder
    of that name); or a command on the PATH.
    """
    for folder in (SparkFiles.getRootDirectory(), os.getcwd()):
        for pattern in ("", "bin/onrecord", "*/bin/onrecord"):
            for path in sorted(glob.glob(os.path.join(glob.escape(os.path.join(folder, name)), pattern).rstrip("/"))):
                if os.path.isfile(path) and os.access(path, os.X_OK):
                    return path
    path = shutil.which(name)
    if path:
        return path
    raise FileNotFoundError(
        f"no program {name} on {os.uname().nodename}: neither in {SparkFiles.getRootDirectory()} nor in {os.getcwd()} "
        "nor on the PATH. Send it along, `spark-submit --archives onrecord-VERSION-linux-ARCH.tar.gz#onrecord`, or "
        "give binary= the path at which every machine has it."
    )
