"""What the notebook measured and what its models learned: the table in PostgreSQL, and the runs in MLflow."""

import os
from datetime import datetime, timezone
from urllib.parse import urlsplit

import altair as alt
import pandas as pd
import requests
import streamlit as st
from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.exc import SQLAlchemyError

DATABASE = os.environ.get("DATABASE_URL", "")
TRACKING = os.environ.get("MLFLOW_TRACKING_URI", "http://mlflow:5000")
TABLE = "bike_rentals"
TITLES = {"mae": "Mean absolute error", "r2": "Share of the variance explained"}
WEATHER = alt.Scale(domain=["clear", "cloudy", "rain"], range=["#f2a541", "#8d99ae", "#3d5a80"])


@st.cache_resource
def database() -> Engine:
    return create_engine(DATABASE, pool_pre_ping=True, connect_args={"connect_timeout": 5})


@st.cache_data(ttl=10, show_spinner="Reading the table …")
def rentals() -> pd.DataFrame:
    """The table; without rows while the notebook has not written it."""
    if not inspect(database()).has_table(TABLE):
        return pd.DataFrame()
    return pd.read_sql_table(TABLE, database(), parse_dates=["day"])


def ask_mlflow(path: str, body: dict) -> dict:
    answer = requests.post(f"{TRACKING}/api/2.0/mlflow/{path}", json=body, timeout=5)
    answer.raise_for_status()
    return answer.json()


@st.cache_data(ttl=10, show_spinner="Asking MLflow …")
def runs() -> tuple[pd.DataFrame, list[str]]:
    """One row for each run of each experiment, the newest first, and the names of the metrics."""
    experiments = ask_mlflow("experiments/search", {"max_results": 100}).get("experiments", [])
    names = {experiment["experiment_id"]: experiment["name"] for experiment in experiments}
    if not names:
        return pd.DataFrame(), []
    query = {"experiment_ids": list(names), "max_results": 200, "order_by": ["attributes.start_time DESC"]}
    found = ask_mlflow("runs/search", query).get("runs", [])
    metrics = {metric["key"] for run in found for metric in run["data"].get("metrics", [])}
    return pd.DataFrame([run_row(run, names) for run in found]), sorted(metrics)


def run_row(run: dict, names: dict[str, str]) -> dict:
    info, data = run["info"], run["data"]
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
        f"**There {what} yet.** Open JupyterLab, run all cells of `getting-started.ipynb`, then press *Refresh*.",
        icon=":material/hourglass_empty:",
    )


def no_answer(who: str, why: str) -> None:
    st.warning(f"**{who} does not answer.** {why}", icon=":material/cloud_off:")


def show_header() -> None:
    title, refresh = st.columns([6, 1], vertical_alignment="bottom")
    title.title("Data science stack")
    if refresh.button("Refresh", icon=":material/refresh:", width="stretch"):
        st.cache_data.clear()
    # On one's own machine the neighbours are on their usual ports; elsewhere nobody knows where.
    if (host := urlsplit(st.context.url or "").hostname) in ("localhost", "127.0.0.1"):
        st.caption(f"[JupyterLab](http://{host}:8888) · [MLflow](http://{host}:5000)")


def show_rentals() -> None:
    st.header("Bike rentals", divider="gray")
    if not DATABASE:
        no_answer("PostgreSQL", "`DATABASE_URL` is not set.")
        return
    try:
        table = rentals()
    except SQLAlchemyError as error:
        no_answer("PostgreSQL", f"`{type(error).__name__}` at `{urlsplit(DATABASE).hostname}`.")
        return
    if table.empty:
        nothing_yet(f"is no table `{TABLE}`")
        return
    show_figures(table)
    over_time, by_temperature = st.columns(2)
    over_time.altair_chart(chart_over_time(table))
    by_temperature.altair_chart(chart_by_temperature(table))
    with st.expander(f"The table `{TABLE}` in PostgreSQL"):
        st.dataframe(table, hide_index=True, column_config={"day": st.column_config.DateColumn(format="D MMM YYYY")})


def show_figures(table: pd.DataFrame) -> None:
    best = table.loc[table["rentals"].idxmax()]
    rain = table.loc[table["weather"] == "rain", "rentals"].mean() / table["rentals"].mean() - 1
    figures = {
        "Days": f"{len(table):,}",
        "Rentals a day": f"{table['rentals'].mean():,.0f}",
        f"Best day, {best['day']:%d %B}": f"{best['rentals']:,.0f}",
        "When it rains": f"{rain:+.0%}",
    }
    for column, (name, value) in zip(st.columns(len(figures)), figures.items()):
        column.metric(name, value, border=True)


def chart_over_time(table: pd.DataFrame) -> alt.Chart:
    weeks = table.resample("W-MON", on="day", label="left", closed="left")["rentals"].mean().reset_index()
    return (
        alt.Chart(weeks, title="Week by week")
        .mark_area(line={"color": "#3d5a80"}, color="#3d5a80", opacity=0.25)
        .encode(
            x=alt.X("day:T", title=None, axis=alt.Axis(format="%b", tickCount="month")),
            y=alt.Y("rentals:Q", title="Rentals a day"),
            tooltip=[alt.Tooltip("day:T", title="week of"), alt.Tooltip("rentals:Q", format=",.0f")],
        )
    )


def chart_by_temperature(table: pd.DataFrame) -> alt.Chart:
    return (
        alt.Chart(table, title="By temperature and weather")
        .mark_circle(size=45, opacity=0.75)
        .encode(
            x=alt.X("temperature:Q", title="Temperature (°C)"),
            y=alt.Y("rentals:Q", title="Rentals a day"),
            color=alt.Color("weather:N", title=None, scale=WEATHER, legend=alt.Legend(orient="top-left")),
            tooltip=["day:T", "temperature:Q", "weather:N", "rentals:Q"],
        )
    )


def show_runs() -> None:
    st.header("Models", divider="gray")
    try:
        table, metrics = runs()
    except requests.HTTPError as error:
        code = error.response.status_code
        hint = " Its `MLFLOW_SERVER_ALLOWED_HOSTS` must name this address." if code == 403 else ""
        no_answer("MLflow", f"Status {code} at `{TRACKING}`.{hint}")
        return
    except requests.RequestException as error:
        no_answer("MLflow", f"`{type(error).__name__}` at `{TRACKING}`.")
        return
    if table.empty:
        nothing_yet("are no runs")
        return
    if metrics:
        metric = st.segmented_control("Metric", metrics, default=metrics[0], required=True)
        st.altair_chart(chart_of_metric(table, metric))
    st.dataframe(
        table, hide_index=True, column_config={"started": st.column_config.DatetimeColumn(format="D MMM, HH:mm")}
    )


def chart_of_metric(table: pd.DataFrame, metric: str) -> alt.Chart:
    """The newest run of each name: a notebook that ran twice has two of each."""
    newest = table.dropna(subset=[metric]).drop_duplicates(["experiment", "run"])
    several = newest["experiment"].nunique() > 1
    names = newest["experiment"] + " / " + newest["run"] if several else newest["run"]
    bars = pd.DataFrame({"run": names, "value": newest[metric], "started": newest["started"]})
    base = alt.Chart(bars, title=f"{TITLES.get(metric, metric)}, newest run of each name", height=alt.Step(32)).encode(
        x=alt.X("value:Q", axis=None),
        y=alt.Y("run:N", sort="x", title=None, axis=alt.Axis(labelLimit=300)),
        tooltip=["run", alt.Tooltip("value:Q", title=metric), "started"],
    )
    text = base.mark_text(align="left", dx=5).encode(text=alt.Text("value:Q", format=",.3~f"))
    return base.mark_bar(color="#f2a541", cornerRadiusEnd=3) + text


st.set_page_config(page_title="Data science stack", page_icon="🚲", layout="wide")
show_header()
show_rentals()
show_runs()
