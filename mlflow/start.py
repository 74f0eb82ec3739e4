"""Brings the database to the schema of this MLflow, once, and then becomes the tracking server."""

import os
import subprocess
import sys

from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import SQLAlchemyError

DATABASE = os.environ.setdefault("MLFLOW_BACKEND_STORE_URI", "sqlite:////mlflow/mlflow.db")
SERVER = [
    "mlflow", "server",
    "--host", "0.0.0.0",
    "--port", "5000",
    "--artifacts-destination", "/mlflow/artifacts",
    # Each worker holds all of MLflow in memory; two are enough for a team.
    "--workers", "2",
]  # fmt: skip


def has_schema() -> bool:
    """Whether MLflow has been at this database before."""
    try:
        return inspect(create_engine(DATABASE)).has_table("alembic_version")
    except (SQLAlchemyError, ImportError) as error:
        sys.exit(f"MLflow cannot use its database (MLFLOW_BACKEND_STORE_URI): {getattr(error, 'orig', error)}")


# In a database without its tables the server makes them itself, before its workers start, also next to the
# tables of others, where `mlflow db upgrade` fails. An older schema it refuses: that one is upgraded here.
if has_schema() and subprocess.run(["mlflow", "db", "upgrade", DATABASE]).returncode:
    sys.exit("The schema of MLflow's database could not be upgraded.")
os.execvp(SERVER[0], SERVER)
