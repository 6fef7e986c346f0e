"""Makes Lists/PersonNames.swift and Lists/WorldNames.swift: given names with their usual gender, and surnames."""
import importlib
import pkgutil

from sources import census, common_words, plain, table, wordnet_below, write

HEAD = """
Given names and surnames. Made by Scripts/people.py from
- the name lists of the US Census of 1990 (public domain), by the Python package `names`;
- people in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
"""
WORLD = """
Given names and surnames of many countries. Made by Scripts/people.py from
- the names of all locales in Latin letters of the Python package `faker` (copyright 2012 Daniele Faraglia, MIT licence);
- the surnames of the US Census of 1990 (public domain), by the Python package `names`.
"""
# Words that begin a sentence or stand in other names far more often than they name a person.
NOT_GIVEN = set("""An Will May In So Do My Long Young Many Son Man Le Van Von De La Du Dee Mark1 King Earl Duke Prince Princess Queen Major
    Sun Sung Song Love Star Sky Golden Royal Early Else China America Asia Africa Israel Jordan Chad Georgia Virginia Carolina Florida Dakota
    India Kenya Cuba Holland Ireland London Paris Vienna Geneva Florence Austin Houston Dallas Denver Jersey Lebanon Santa San Los Las El Al
    Washington Lincoln Jackson Cleveland Orlando Columbus Berlin Milan Rome Sydney Boston Art Bell Bank Angel Bishop Dean Judge Mission
    Saint Pa Ma Ha Hai Oh Ok See Shin Tam Tu Un Yen Yong Page Rich Barbar Royal Bear Wen Rey Trinidad Alabama Arizona Indiana Louisiana
    Maryland Tennessee Montana Delaware Nevada Missouri Idaho Kansas Oregon Texas Misty Stormy Ocean Season Spring Summer Autumn Winter Venus Mars Mercury Easter Christmas March April June August""".split())


def faker_names(kind):
    """The names of a kind ("first_names_male") in all locales, with and without accents."""
    import faker.providers.person as person
    found = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        names = getattr(provider, kind, ())
        for name in () if isinstance(names, property) else names:
            if name[:1].isupper() and name[1:].islower() and name.isalpha() and len(name) > 2:
                if all(ord(c) < 0x250 for c in name):
                    found |= {name, plain(name)}
    return found


def world(known_given, known_surnames, last):
    common = common_words()

    def new(names, known):
        return {n for n in names if n not in known and n not in NOT_GIVEN and plain(n).lower() not in common}

    men, women = faker_names("first_names_male"), faker_names("first_names_female")
    either = (faker_names("first_names") - men - women) | (men & women)
    men, women = men - either, women - either
    surnames = {n for n in faker_names("last_names") if len(n) > 3} - men - women - either - known_given
    # Words that are read as a surname only after a word that can be nothing but a given name.
    common_surnames = {n for n, share in last.items() if share >= 0.004 and n.lower() in common and n not in known_given}
    # What is a surname in one country says little as a given name of another.
    known_given = known_given | {n for n, share in last.items() if share >= 0.002}
    write("WorldNames.swift", WORLD, "WorldNames", [
        table("men", "Given names of men.", new(men, known_given), " "),
        table("women", "Given names of women.", new(women, known_given), " "),
        table("either", "Given names of either, or not known which.", new(either, known_given), " "),
        table("surnames", "Surnames that are no common words and no given names.", new(surnames, known_surnames), " "),
        table("commonSurnames", "Surnames that are common words: \"Miller\".", common_surnames, " ")])


def main():
    male, female = census("male.first"), census("female.first")
    common = common_words()
    men, women, either = set(), set(), set()
    for name in sorted(set(male) | set(female)):
        if name in NOT_GIVEN or len(name) < 2:
            continue
        m, f = male.get(name, 0), female.get(name, 0)
        if name.lower() in common and max(m, f) < 0.02:
            continue
        (men if m > 8 * f else women if f > 8 * m else either).add(name)
    last = census("all.last")
    given, famous = set(), set()
    for s in wordnet_below("person"):
        for w in s.words:
            parts = w.split()
            if any(sign == "@i" for sign, _ in s.pointers) and 2 <= len(parts) <= 4 and parts[-1][0].isupper():
                if parts[0].isalpha() and len(parts[0]) > 2: given.add(parts[0])
                famous.add(parts[-1])
    known = men | women | either
    given = {g for g in given if g[0].isupper() and g[1:].islower() and g not in NOT_GIVEN and g not in known
             and g.lower() not in common and g not in
             set("Saint Prince Princess Sir Dame Lord Lady Count Queen King Pope Emperor Baron Baroness Duke Duchess Mother Father".split())}
    top = sorted(last, key=lambda n: -last[n])[:9000]
    surnames = {n for n in top if n.lower() not in common and n not in known and len(n) > 2}
    surnames |= {plain(n) for n in famous if n.isalpha() and n.lower() not in common and n not in known and n[1:].islower()
                 and len(n) > 3}
    either |= given
    write("PersonNames.swift", HEAD, "PersonNames", [
        table("men", "Given names of men.", men, " "),
        table("women", "Given names of women.", women, " "),
        table("either", "Given names of either, or not known which.", either, " "),
        table("surnames", "Surnames that are no common words and no given names.", surnames, " ")])
    world(men | women | either, surnames, last)


main()
