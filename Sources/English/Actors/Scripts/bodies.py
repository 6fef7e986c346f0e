"""Makes Lists/BodyNames.swift: well-known organisations, events and works, and demonyms."""
from sources import common_words, census, forms, table, wordnet_below, wordnet_nouns, write

HEAD = """
Names of organisations and events, and what people of places are called. Made by Scripts/bodies.py from WordNet 3.0
(copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
"""


def named(root, *more):
    return {f for s in wordnet_below(root, *more) for w in s.words if w[0].isupper() and " " in w or w.isupper() and len(w) > 2 or
            any(sign == "@i" for sign, _ in s.pointers) and w[0].isupper() for f in forms(w)}


def main():
    common = common_words()
    people = set(census("all.last")) | set(census("male.first")) | set(census("female.first"))
    orgs = named("organization", "terrorist organization")
    orgs |= {"al-Qaeda", "al-Qaida", "al-Shabab", "al-Shabaab", "al-Fatah", "al-Jihad"}
    orgs = {o for o in orgs if len(o.split()) <= 8 and not (o.lower() in common or o in people) and len(o) > 2
            and not o.startswith("House of ") and o not in
            "Base Porte Soviets Commonwealth Divine Unity Contras Umma Curb Bourse AA NT BIS MI Moro IRA1 Irgun HUM ADA CIA1 TSA1 GAO1 TAI OPEC1 PUP FAR".split()}
    events = {e for e in named("war", "battle", "conference", "revolution", "festival", "contest") if " " in e and len(e.split()) <= 6}
    # Demonyms: what WordNet calls an inhabitant, by plural and adjective.
    nouns = set()
    for s in wordnet_below("inhabitant") + wordnet_below("European") + wordnet_below("Asian"):
        if any(sign == "@i" for sign, _ in s.pointers): continue
        for w in s.words:
            if w[0].isupper() and " " not in w and w.isalpha() and len(w) > 3:
                nouns.add(w)
    adjectives = set()
    import os
    from sources import WORDNET
    with open(f"{WORDNET}/data.adj", encoding="utf-8") as f:
        for line in f:
            if line.startswith("  "): continue
            p = line.split()
            n = int(p[3], 16)
            gloss = line.partition(" | ")[2]
            for i in range(n):
                w = p[4 + 2 * i].split("(")[0]
                if w[0].isupper() and w.isalpha() and len(w) > 3 and w[1:].islower() and any(
                        k in gloss for k in ("people", "language", "inhabitant", "natives", "country", "region", "continent", "culture", " of or relating to")):
                    adjectives.add(w)
    write("BodyNames.swift", HEAD, "BodyNames", [
        table("organizations", "Organisations.", orgs, ";"),
        table("events", "Events.", events, ";"),
        table("inhabitants", "Nouns for people of a place, in the singular.", nouns, " "),
        table("adjectives", "Adjectives of places and peoples.", adjectives, " ")])
    print(len(orgs), len(events), len(nouns), len(adjectives))



main()
