import pandas as pd
import sqlalchemy
import streamlit as st

st.title("Tables")
engine = sqlalchemy.create_engine("postgresql+psycopg2://user:password@postgres:5432/datascience")
try:
    query = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    st.dataframe(pd.read_sql(query, engine))
except sqlalchemy.exc.OperationalError:
    st.warning("The database does not answer.")
