"""Reads our files with what Python brings (and openpyxl), and prints them as JSON: one object, a key a question.

read.py csv FOLDER DELIMITER     file name -> rows, the header first
read.py sqlite FILE SQL...       statement -> rows, each a list
read.py xlsx FILE                sheet -> rows, the header first; days and times as ISO text
read.py form FILE                sheet -> rows [what, of which, how]: its frozen cell, tables, choices, links, formats and types
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


def read_form(file):
    import openpyxl

    return {sheet.title: list(form_of(sheet)) for sheet in openpyxl.load_workbook(file)}


def form_of(sheet):
    yield ["freeze", "", sheet.freeze_panes]
    for table in sheet.tables.values():
        yield ["table", table.displayName, table.ref]
        yield ["header", table.displayName, ",".join(table.column_names)]
    for choice in sheet.data_validations.dataValidation:
        yield ["choice", str(choice.sqref), choice.formula1]
        yield ["hint", str(choice.sqref), choice.prompt]
    for area in sheet.conditional_formatting:
        yield ["overlay", str(area.sqref), area.rules[0].formula[0]]
    yield ["titles", sheet.print_title_rows, sheet.print_title_cols]
    for row in sheet.iter_rows(max_row=3):
        for cell in row:
            yield ["cell", cell.coordinate, f"{cell.data_type} {cell.number_format}"]
            if cell.hyperlink is not None:
                place = cell.hyperlink.location
                yield ["link", cell.coordinate, cell.hyperlink.target + ("" if place is None else f"#{place}")]


def plain(cell):
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat()
    return cell.isoformat() if isinstance(cell, datetime.date) else cell


if __name__ == "__main__":
    reader = {"csv": read_csv, "sqlite": read_sqlite, "xlsx": read_xlsx, "form": read_form}[sys.argv[1]]
    json.dump(reader(*sys.argv[2:]), sys.stdout, ensure_ascii=True)
