"""Brings the database to the schema of this MLflow, once, and then becomes the tracking server."""

import os
import subprocess

from sqlalchemy import create_engine, inspect

DATABASE = os.environ.setdefault("MLFLOW_BACKEND_STORE_URI", "sqlite:////mlflow/mlflow.db")
SERVER = [
    "mlflow", "server",
    "--host", "0.0.0.0",
    "--port", "5000",
    "--artifacts-destination", "/mlflow/artifacts",
    # Each worker holds all of MLflow in memory; two are enough for a team.
    "--workers", "2",
]  # fmt: skip

# The server makes its tables in an empty database by itself, before its workers start; an older schema it refuses.
if inspect(create_engine(DATABASE)).has_table("alembic_version"):
    subprocess.run(["mlflow", "db", "upgrade", DATABASE], check=True)
os.execvp(SERVER[0], SERVER)
