"""Makes Lists/PersonNouns.swift: nouns for persons."""
from sources import common_words, table, wordnet_below, write

HEAD = """
Nouns for persons. Made by Scripts/words.py from
- SCOWL's small American list (copyright 2000-2019 Kevin Atkinson), by Debian's wamerican-small, for the choice of words;
- nouns for persons in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
"""

def main():
    words = common_words()
    singles = lambda root: {w for s in wordnet_below(root) for w in s.words if w in words and w.islower() and len(w) > 2}
    persons = singles("person")
    drop = set("""man woman self match case baby body head number lead left right second third mark pain sort type sport turkey light fox bear
        bird star ace angel bill blood bomber brain butt cat chicken cow dear dish dog doll dud fan fish flake fossil fruit game gem ghost
        gun hand heart help holy horse human individual key kid life litter love magnet mouth name nut object one pack party past pawn pay peach
        person pet picture pig plant pool prey prize prune pussy rat rose shark sheep ship side slice slip soul sound spirit spot square stiff stick
        straw subject swell tiger toast top total toy trial trick turn type vehicle victim weed wheel wild wimp wing wolf worm yard lot issue
        back center centre end wide tackle forward half split common image double equal like match better best control controls relation relations
        case face figure force general growth home minor model moderate native native opposite power presence private regular sole standing
        survivor tight transfer treasure vessel visit wonder zero first last mean cut cutter cover cooler copy lighter reader1 primary
        prime principal1 original pilot1 press product radical standard sitter shot roll beat giant operator carrier""".split())
    persons -= drop
    write("PersonNouns.swift", HEAD, "PersonNouns", [
        table("persons", "Nouns for persons.", persons, " ")])
    print(len(persons))


main()
