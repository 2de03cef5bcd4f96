"""Words of a line that are no values themselves: what they do to the pieces beside them."""

from __future__ import annotations

from typing import Final

from fieldapp.errors import Message


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(each.split()) for each in text.split(","))


FILLING: Final = _phrases(
    "there was, there were, there is, there are, i, sound of, sounds of, the sound of, "
    "the sound of a, was heard at, "
    "звук, звуки, звук от, "
    "the, of, at, in, on, was, were, away, from, by, with, to, for, we, also, there, but, only, "
    "just, either, of the, to the, from the, in the, approx distance, assessed distance of, "
    "at an assessed distance of, an assessed distance of, at an estimated distance of, "
    "an estimated distance of, estimated distance, counted, at a distance of, distance of, "
    "in direction, arc, in arc, in an arc, in an arc of, "
    "in the direction of, coming from, coming, away from us, from us, of us, from our position, "
    "from our post, of our post, of post, of the post, from post, from the post, "
    "від поста, від посту, от поста, від нашого посту, від нашого поста, от нашего поста, "
    "of our position, нас, від нас, від мене, від нашої позиції, от нас, от меня, "
    "от нашей позиции, звідси, отсюда, "
    "rounds of, bursts of fire from, та й, о, об, у, на, зі, із, від, був, була, було, були, "
    "тільки, лише, "
    "на відстані, відстань, відстанню, в, во, в районе, от, из, со, был, была, было, были, только, "
    "на расстоянии, расстояние, дальность, дальність, дальності, на дальности, напрямок, напрямку, "
    "в напрямку, "
    "у напрямку, направление, в направлении, со стороны, з боку, зі сторони, з, с, по, шт, "
    "штук, штуки, раз, "
    "рази, разів, раза, дистанція, дистанция, "
    "дист, відст, "
    "d, dans, de, du, la, le, les, à, au, distance, dist, direction, dir, range, rng, bearing, "
    "brg, time, "
    "count, weapon, observed at, in total, total, in all, altogether, загалом, всього, усього, "
    "всего, итого, "
    "літає, літають, летает, летают, кружляє, кружляють, кружит, кружат, висить, висять, висит, "
    "висят, завис, зависла, hovering, circling"
)
"""Words that are stepped over. Letters that may be a compass point stand in angles."""

JOINING: Final = _phrases("and, &, та, і, й, и, et, +, plus, as well as, а також, а также")
EITHER: Final = _phrases("or, або, чи, или, ou")
THEN: Final = _phrases(
    "then, and then, followed by, after that, afterwards, later, потім, а потім, і потім, далі, "
    "після того, після цього, затем, а затем, потом, а потом, далее, после этого, and another"
)
NOT: Final = _phrases(
    "no one, nobody, no, no more, no longer, not, did not, didnt, didn t, never, without, w/o, "
    "none, neither, nor, "
    "could not be, "
    "cannot be, was not, "
    "were not, wasnt, werent, wasn t, weren t, could not, couldnt, couldn t, cannot, cant, can t, "
    "unable to, not able to, isnt, arent, heard no, saw no, "
    "other than, except, except for, apart from, rather than, instead of, "
    "більше не, более не, больше не, anything but, everything but, "
    "ніхто не, ніхто, никто не, никто, не, ні, нет, немає, без, не було, не было, ані, ни, "
    "жодного, жодної, ні одного, ні однієї, "
    "ни одного, ни одной, ніяких, ніякого, ніякої, никаких, никакого, никакой, "
    "жодних, жоден, жодна, жодне, нема, "
    "not a single, not one, not any, крім, окрім, кроме, помимо, замість, вместо"
)
NOTHING: Final = _phrases(
    "ntr, n.t.r, nstr, nothing sig, nothing significant, nothing significant to report, nothing "
    "to report, nothing, nil, nothing heard or seen, nothing seen or heard, nothing heard nor "
    "seen, all quiet, quiet, all calm, calm, silence, silent, no activity, no cfv, no cfvs, "
    "no ceasefire violations, no violations, nothing observed, no incidents, nsr, "
    "did not hear or see anything, no change, "
    "тихо, тиша, усе тихо, все тихо, спокійно, нічого, без подій, без порушень, порушень не "
    "було, без змін, чисто, тишина, спокойно, ничего, без происшествий, без нарушений, "
    "нарушений не было, без изменений, обстановка спокойная, обстановка спокійна, нтр, нтп, бз, "
    "б/з, без зауважень, зауважень немає, без особливостей, без замечаний, б/п, спокій, "
    "нічого не відбувалося, nothing happened, nothing seen nor heard, did not see or hear "
    "anything, heard and saw nothing, saw and heard nothing, нічого не чули і не бачили, нічого "
    "не чули й не бачили, нічого не чули та не бачили, нічого не бачили і не чули, нічого не "
    "бачили й не чули, нічого не бачили та не чули, нічого не чути і не видно, нічого не видно "
    "і не чути, ничего не слышали и не видели, ничего не видели и не слышали, ничего не слышно "
    "и не видно, ничего не видно и не слышно"
)
"""Words for a watch with nothing to report."""

PARTLY: Final = {
    "heard": _phrases(
        "nothing heard, heard nothing, did not hear anything, didnt hear anything, didn t hear "
        "anything, нічого не чули, не чули нічого, нічого не чути, нічого не чутно, ничего не "
        "слышали, не слышали ничего, ничего не слышно"
    ),
    "seen": _phrases(
        "nothing seen, saw nothing, did not see anything, нічого не бачили, нічого не видно, "
        "ничего не видели, ничего не видно, не бачили нічого, не видели ничего, didnt see "
        "anything, didn t see anything"
    ),
    "part": _phrases(
        "no explosions heard, no shots heard, no explosions, no "
        "explosion heard, no shots, no shots or explosions heard, no explosions or shots heard, "
        "no fire heard, no fire, heard no shots, heard no explosions, heard no fire, heard no "
        "firing, heard no shooting, no shooting, no shooting heard, no shelling, no shelling "
        "heard, no firing, no firing heard, вибухів не чути, пострілів не чути, не чути "
        "вибухів, не чути пострілів, вибухів не було, пострілів не було, не було вибухів, не "
        "було пострілів, стрільби не було, стрільби не чули, стрільби не чути, вибухів і "
        "пострілів не чули, вибухів та пострілів не чули, вибухів не чули, пострілів не чули, "
        "не чули вибухів, не чули пострілів, без обстрілів, обстрілів не було, взрывов не "
        "слышно, выстрелов не слышно, не слышно взрывов, не слышно выстрелов, взрывов не было, "
        "выстрелов не было, не было взрывов, не было выстрелов, стрельбы не было, стрельбы не "
        "слышали, стрельбы не слышно, взрывов и выстрелов не слышали, взрывов не слышали, "
        "выстрелов не слышали, не слышали взрывов, не слышали выстрелов, без обстрелов, "
        "обстрелов не было, ніяких вибухів, ніяких пострілів, никаких взрывов, никаких "
        "выстрелов"
    ),
}
"""Words that deny what was heard, what was seen, or one kind of it: they say less than nothing."""

DUTY: Final = _phrases(
    "on duty, duty, on watch, watch, shift, on shift, manned, manned the, manning, "
    "чергування, чергував, чергувала, чергували, чергуємо, чергую, на чергуванні, зміна, зміну, "
    "на зміні, дежурство, дежурил, дежурила, дежурили, дежурим, на дежурстве, смена, смену"
)
"""What says that a post was manned: an entry of a watch."""

WATCHING: Final = _phrases(
    "observation, observing, спостереження, спостерігаємо, спостерігав, спостерігала, "
    "спостерігали, наблюдение, наблюдаем, наблюдали, наблюдал, наблюдала"
)
"""Words for seeing, which say that a post was manned where nothing was heard or seen."""

CORRECTING: Final = _phrases(
    "sorry, actually, correction, corr, i mean, i meant, or rather, make that, no wait, wait, "
    "wrong, вірніше, точніше, тобто, перепрошую, вибачте, поправка, виправлення, уточнення, "
    "помилка, точнее, вернее, то есть, извините, исправление, уточнение, ошибка"
)
"""Before what holds instead of what was written a moment ago."""

AGAINST: Final = _phrases(
    "at, against, towards, toward, into, onto, hit, hits, hitting, struck, attacked, по, "
    "вдарив по, вдарила по, ударив по, ударил по, влучив у, влучив в, попал в, попала в, "
    "атакував, атакувала, атаковал, атаковала"
)
"""Before a weapon: it was fired at."""

MORE: Final = _phrases(
    "more, another, again, further, additional, ще, іще, знову, еще, снова, опять"
)
"""Says that something follows that is not told again."""

BEFORE_TIME: Final = _phrases(
    "after, before, until, till, til, since, by, to, по, shortly after, shortly before, "
    "just after, just before, "
    "після, до, перед, одразу після, незадовго до, після того як, после, до, перед, сразу после, "
    "к, під, ближче до, з, зі, із, с, со, від, от, from"
)
"""Before a time of day: it was not then."""

BEFORE_FIGURE: Final = _phrases(
    "at, on, in, by, for, to, from, на, в, у, по, за, до, о, об, к, від, от, из, із, з, с"
)
"""Before a figure that counts nothing: `uav at 100` is a height."""

URGENT: Final = _phrases("urgent, urgently, терміново, термінове, срочно, срочное")

CAUSES: Final = _phrases(
    "fog, foggy, heavy fog, thick fog, dense fog, light fog, patchy fog, mist, haze, rain, "
    "heavy rain, light rain, rainy, drizzle, snow, heavy snow, snowfall, snowstorm, blizzard, "
    "sleet, hail, dust, dust storm, sandstorm, low cloud, low clouds, smoke, "
    "туман~, густ~ туман~, сильн~ туман~, дощ~, сильн~ дощ~, злив~, сніг~, сильн~ сніг~, "
    "снігопад~, сильн~ снігопад~, хуртовин~, заметіл~, завірюх~, мряк~, імл~, пил~, дим~, "
    "дожд~, сильн~ дожд~, ливн~, ливень, снег~, сильн~ снег~, снегопад~, сильн~ снегопад~, "
    "метел~, вьюг~, мгл~, дымк~, морос~, пыл~, дым~"
)
"""Words for what limits the view of a watch, and is the reason for it."""

BECAUSE: Final = _phrases(
    "because, because of, due to, owing to, by, as, for, "
    "через, внаслідок, з причини, у зв'язку з, бо, "
    "из за, по причине, вследствие, в связи с, так как"
)
"""Between how a post was manned and the reason for it."""

TAILS: Final = _phrases(
    "fire, cannon, main gun, gun, guns, round, rounds, rds, rnds, rd, rnd, battery, batteries, "
    "cannons, "
    "shelling, shell, shells, bomb, bombs, grenade, grenades, gunfire, weapon, system, systems, "
    "launcher, "
    "launchers, type, "
    "вогонь, вогню, вогнем, огонь, огня, огнем, батарея, батареї, батареи, гармата, пушка, "
    "обстріл, обстрел, "
    "зброя, зброї, зброю, оружие, оружия, "
    "снаряд, снаряди, снаряды, снарядів, снарядов, міна, міни, мін, мина, мины, мин"
)
"""Words that belong to the weapon or calibre before them, and are no reading of their own there."""

UNKNOWN: Final = _phrases(
    "unknown, unk, n/k, nk, n/a, not known, not given, undetermined, невідомо, невідома, "
    "невідомий, невідоме, невід, неизв, "
    "неизвестно, неизвестна, неизвестен, неизвестное, не визначено, не определено, ?"
)
FIELD_WORDS: Final = {
    "distance": _phrases("distance, dist, range, rng, відстань, дальність, дистанція, дист, "
                         "відст, расстояние, дальность, дистанция"),
    "directions": _phrases("direction, dir, bearing, brg, azimuth, az, напрямок, напрям, напр, "
    "направление, азимут"),
    "weapons": _phrases("weapon, weapons, weapon type, calibre, caliber, зброя, оружие, калібр, "
    "калибр"),
    "count": _phrases("count, number, кількість, количество"),
    "time": _phrases("time, час, время"),
}  # fmt: skip
"""Fields that a line says are not known: `dist unk`."""

HEARSAY: Final = Message("Told by others? Write told for heard: F8 puts their word into the note.")
HURT: Final = Message(
    "Casualties are an entry of their own: begin its line with casualty and a colon."
)
LIKENESS: Final = Message("A likeness is no finding: write probable or possible before the weapon.")
HOW_MANY: Final = Message("It does not say how many: write several, a number, or leave it out.")
PAIRS: Final = {
    "couple": "several", "couple of": "several", "a couple": "several", "a couple of": "several",
    "pair": "several", "a pair of": "several", "пара": "несколько", "пару": "кілька",
}  # fmt: skip
"""Two, or a few; with the word that says a few."""
OFFERED: Final = {
    **{word: (few, "2") for word, few in PAIRS.items()},
    "spg": ("SPG-9", "SPH"), "msta": ("msta-s", "msta-b"), "мста": ("мста-с", "мста-б"),
    "out": ("outgoing",), "in": ("incoming",),
}  # fmt: skip
"""Words that one that is asked about may stand for."""

ASKED: Final = {
    LIKENESS: _phrases(
        "sounded like, sounds like, looked like, looks like, like, similar to, схоже на, "
        "похоже на, "
        "как будто, ніби, нібито, наче, неначе, начебто, здається, напевно, напевне, може, мб, "
        "схоже, типу, думаю, думаємо, гадаю, не впевнений, не впевнена, не впевнені, "
        "вроде, вроде бы, кажется, видимо, наверняка, похоже, типа, думаем, "
        "не уверен, не уверена, не уверены, "
        "think, i think, we think, think it was, i think it was, we think it was, thought, "
        "seems, seems like, it seems, seemed, seemed like, seems to be, appears, appears to be, "
        "appeared to be, might be, may be, could be, might have been, may have been, "
        "could have been, guess, i guess, guessing, suspect, suspected, apparently, not sure, "
        "unsure, uncertain, something like"
    ),
    HURT: _phrases(
        "killed, dead, died, fatality, fatalities, injured, wounded, hurt, casualties, civilian, "
        "civilians, kia, wia, загиблих, загинув, загинула, загинули, загиблий, загибла, вбито, "
        "загинуло, поранило, поранили, поранив, вбили, вбило, ранили, ранило, убили, убило, "
        "погибло, поранено, поранених, поранений, поранена, поранені, травмовано, "
        "убитых, убит, убита, убито, погиб, погибла, погибли, погибших, "
        "ранен, ранена, ранено, раненых, ранены, раненый, раненая, раненые, погибший, погибшая, "
        "погибшие, загиблі, цивільних, цивільні, цивільний, цивільна, "
        "гражданских, гражданские, гражданский"
    ),
    Message("Write what it was: shots, bursts or explosions."): _phrases(
        "shooting, gunfire, shelling, firing, exchange, boom, booms, bang, bangs, salvo, "
        "salvos, volley, "
        "volleys, hits, стрілянина, стрілянину, стрельба, стрельбу, стреляли, стріляли, "
        "стрілкотня, обстріл, обстрел, залп, "
        "залпи, залпів, залпы, залпов, залпа, "
        "series, серія, серії, серій, серия, серии, серий, вогонь, огонь, бій, бой, "
        "працює, працюють, працював, работает, "
        "работают, работал, работала, работали, працювала, працювали, стріляв, стріляла, стрелял, "
        "стреляла, fired"
    ),
    Message("Write what it was: projectiles, missiles or explosions."): _phrases("rocket, rockets"),
    Message("How near? Write about how many metres."): _phrases(
        "very close, very near, quite close, close by, nearby, дуже близько, зовсім близько, "
        "досить близько, очень близко, совсем близко, близко, недалеко, рядом, поруч, поряд, "
        "неподалік"
    ),
    Message("As before? F4 takes over the last post, F6 its direction and distance."): _phrases(
        "same position, same post, same place, same location, same area, same direction, "
        "in the same direction, from the same direction, the same place, the same direction, "
        "same as before, ditto, там же, там само, тут же, звідти ж, туди ж, там саме, "
        "в тому ж напрямку, у тому ж напрямку, з того ж напрямку, те саме, те ж саме, "
        "в том же направлении, с того же направления, на том же месте, оттуда же, туда же, "
        "то же самое, то же, там"
    ),
    Message("It does not say which weapon."): _phrases(
        "cannon, gun, guns, cannons, autocannon, гармата, пушка, "
        "крупнокаліберн~, великокаліберн~, крупнокалиберн~, large calibre, heavy calibre, "
        "вог, вог 17, вог 25, вогів, вогами, вогом, граната, гранати, гранату, гранат, гранаты, "
        "grenade, ккт, мста, msta, spg"
    ),
    Message("A model, or how many? Write x3 for how many."): _phrases(
        "lancet 1, lancet 3, ланцет 1, ланцет 3, geran 1, герань 1"
    ),
    Message("A checkpoint, or nothing to report? Write the whole word."): _phrases("бп, на бп"),
    HEARSAY: _phrases(
        "locals, local residents, residents, villagers, witness, witnesses, hearsay, according to, "
        "місцеві, місцевий, місцева, місцевих, місцев~ жител~, жител~, мешканц~, очевидц~, "
        "очевидець, за словами, зі слів, за даними, кажуть, каже, сказав, сказала, сказали, "
        "по рації, передали, передав, "
        "местные, местный, местная, местных, местн~ жител~, очевидец, со слов, по словам, "
        "по данным, говорят, говорит, сказал, сказала, по рации, передал, передала"
    ),
    Message("Write incoming or outgoing."): _phrases(
        "пуск~, запуск~, launch, launches, launched, out"
    ),
    Message("Dropped by a UAV? Write drone drop before what it was."): _phrases(
        "dropped, drops, drop, скинув, скинула, скинули, скинуто, скид~, сбросил~, сброшен~, сброс~"
    ),
    Message("Fireworks, or flares? Write what was seen: F8 puts the word into the note."): _phrases(
        "firework, fireworks, салют~, фейерверк~, феєрверк~, петард~"
    ),
    Message("Fire is gunfire or a blaze: write shots, bursts or smoke."): _phrases(
        "fire, fires, on fire"
    ),
    HOW_MANY: _phrases(
        "hundred of, thousand of, many, some, lots, a lot, lots of, a lot of, numerous, "
        "багато, много, поодинокі, поодиноких, одиночні, одиночних, одиночные, одиночных, "
        "isolated, sporadic, couple dozen, a couple dozen, couple hundred, a couple hundred, "
        "a couple of dozen, couple of dozen, a couple of hundred, "
        "couple of hundred, пара десятків, пару десятків, пару сотень, пара десятков, "
        "пару десятков, пару сотен, "
    )
    | frozenset(PAIRS),
}
"""Words that nearly say something: never read, always asked."""

PLACE_WORDS: Final = _phrases(
    "near, nr, over, above, inside, outside, towards, toward, behind, біля, поблизу, над, за, "
    "возле, около, "
    "рядом с, вблизи, під, под, в бік, in, on, in the area of, from direction of, "
    "from the direction of, "
    "із боку, зі сторони, з боку, со стороны, в, у, на, в районі, в районе"
)
"""Before a name: the thing is there, or we are. Never the post without asking."""
