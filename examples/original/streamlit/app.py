import pandas as pd
import sqlalchemy
import streamlit as st

engine = sqlalchemy.create_engine("postgresql://user:password@postgres:5432/datascience")
st.title("Tables")
st.dataframe(pd.read_sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", engine))
