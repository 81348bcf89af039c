"""Reads our files with what Python brings (and openpyxl), and prints them as JSON: one object, a key a question.

read.py csv FOLDER DELIMITER     file name -> rows, the header first
read.py sqlite FILE SQL...       statement -> rows, each a list
read.py xlsx FILE                sheet -> rows, the header first; days and times as ISO text
"""

import csv
import datetime
import json
import pathlib
import sqlite3
import sys


def read_csv(folder, delimiter):
    csv.field_size_limit(sys.maxsize)
    files = sorted(pathlib.Path(folder).glob("*.csv"))
    return {file.name: read_csv_file(file, delimiter) for file in files}


def read_csv_file(file, delimiter):
    with open(file, encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines, delimiter=delimiter, strict=True))


def read_sqlite(file, *statements):
    database = sqlite3.connect(f"{pathlib.Path(file).absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    return {sql: [list(row) for row in database.execute(sql)] for sql in statements}


def read_xlsx(file):
    import openpyxl

    book = openpyxl.load_workbook(file, read_only=True)
    return {sheet.title: [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book}


def plain(cell):
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat()
    return cell.isoformat() if isinstance(cell, datetime.date) else cell


if __name__ == "__main__":
    reader = {"csv": read_csv, "sqlite": read_sqlite, "xlsx": read_xlsx}[sys.argv[1]]
    json.dump(reader(*sys.argv[2:]), sys.stdout, ensure_ascii=True)
