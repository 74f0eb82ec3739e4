"""What the notebook measured and what its models learned: the table in PostgreSQL, and the runs in MLflow."""

import os
from datetime import datetime, timezone

import altair as alt
import pandas as pd
import requests
import streamlit as st
from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import SQLAlchemyError

DATABASE = os.environ.get("DATABASE_URL", "")
TRACKING = os.environ.get("MLFLOW_TRACKING_URI", "http://mlflow:5000")
TABLE = "bike_rentals"
WEATHER = alt.Scale(domain=["clear", "cloudy", "rain"], range=["#f2a541", "#8d99ae", "#3d5a80"])


@st.cache_resource
def database():
    return create_engine(DATABASE, pool_pre_ping=True)


@st.cache_data(ttl=10, show_spinner="Reading the table …")
def rentals() -> pd.DataFrame | None:
    """The table, or None while the notebook has not written it."""
    if not inspect(database()).has_table(TABLE):
        return None
    return pd.read_sql_table(TABLE, database(), parse_dates=["day"])


def ask_mlflow(path: str, body: dict) -> dict:
    answer = requests.post(f"{TRACKING}/api/2.0/mlflow/{path}", json=body, timeout=5)
    answer.raise_for_status()
    return answer.json()


@st.cache_data(ttl=10, show_spinner="Asking MLflow …")
def runs() -> pd.DataFrame:
    """One row for each run of each experiment, the newest first."""
    experiments = ask_mlflow("experiments/search", {"max_results": 100}).get("experiments", [])
    names = {experiment["experiment_id"]: experiment["name"] for experiment in experiments}
    if not names:
        return pd.DataFrame()
    found = ask_mlflow("runs/search", {"experiment_ids": list(names), "max_results": 200}).get("runs", [])
    return pd.DataFrame([run_row(run, names) for run in found])


def run_row(run: dict, names: dict[str, str]) -> dict:
    info, data = run["info"], run.get("data", {})
    return {
        "run": info["run_name"],
        "experiment": names[info["experiment_id"]],
        "started": datetime.fromtimestamp(info["start_time"] / 1000, tz=timezone.utc),
        "status": info["status"].lower(),
        **{metric["key"]: metric["value"] for metric in data.get("metrics", [])},
        **{parameter["key"]: parameter["value"] for parameter in data.get("params", [])},
    }


def nothing_yet(what: str) -> None:
    st.info(
        f"**There {what} yet.** Open JupyterLab and run `getting-started.ipynb` from first to last cell, then press *Refresh*.",
        icon=":material/hourglass_empty:",
    )


def show_rentals() -> None:
    st.header("Bike rentals", divider="gray")
    try:
        table = rentals()
    except SQLAlchemyError as error:
        st.warning(f"PostgreSQL does not answer: {type(error).__name__}.", icon=":material/cloud_off:")
        return
    if table is None:
        nothing_yet(f"is no table `{TABLE}`")
        return
    days, mean, best = st.columns(3)
    days.metric("Days", f"{len(table):,}", border=True)
    mean.metric("Rentals a day", f"{table['rentals'].mean():,.0f}", border=True)
    top = table.loc[table["rentals"].idxmax()]
    best.metric(f"Best day ({top['day']:%d %B %Y})", f"{top['rentals']:,.0f}", border=True)
    over_time, by_temperature = st.columns(2)
    over_time.altair_chart(
        alt.Chart(table, title="Over the year").mark_line(color="#3d5a80").encode(
            x=alt.X("yearweek(day):T", title="Week"), y=alt.Y("mean(rentals):Q", title="Rentals a day")
        )
    )
    by_temperature.altair_chart(
        alt.Chart(table, title="By temperature and weather").mark_circle(size=45, opacity=0.75).encode(
            x=alt.X("temperature:Q", title="Temperature (°C)"),
            y=alt.Y("rentals:Q", title="Rentals"),
            color=alt.Color("weather:N", title="Weather", scale=WEATHER),
            tooltip=["day:T", "temperature:Q", "weather:N", "rentals:Q"],
        )
    )
    with st.expander(f"The table `{TABLE}` in PostgreSQL"):
        st.dataframe(table, hide_index=True)


def show_runs() -> None:
    st.header("Models", divider="gray")
    try:
        table = runs()
    except requests.RequestException as error:
        st.warning(f"MLflow does not answer at {TRACKING}: {type(error).__name__}.", icon=":material/cloud_off:")
        return
    if table.empty:
        nothing_yet("are no runs")
        return
    if "mae" in table:
        st.altair_chart(
            alt.Chart(table.dropna(subset=["mae"]), title="Mean absolute error, in rentals (less is better)", height=alt.Step(28))
            .mark_bar(color="#f2a541", cornerRadiusEnd=3)
            .encode(x=alt.X("mae:Q", title=None, axis=alt.Axis(tickCount=6)), y=alt.Y("run:N", sort="x", title=None), tooltip=["run", "mae", "r2", "started"])
        )
    st.dataframe(table, hide_index=True, column_config={"started": st.column_config.DatetimeColumn(format="D MMM, HH:mm")})


st.set_page_config(page_title="Data science stack", page_icon=":material/monitoring:", layout="wide")
title, refresh = st.columns([6, 1], vertical_alignment="bottom")
title.title("Data science stack")
if refresh.button("Refresh", icon=":material/refresh:"):
    st.cache_data.clear()
show_rentals()
show_runs()
