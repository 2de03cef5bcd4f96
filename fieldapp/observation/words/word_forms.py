"""Word forms of daily use beside the vocabulary's labels: cases, plurals, abbreviations.

One text a code: its phrases, with commas between them. A `~` behind a Cyrillic stem stands for any
ending of case and number (ENDINGS). A form counts only where the mission's list has the code.
"""

from __future__ import annotations

from typing import Final

_ENDINGS: Final = (
    "а у и і ї е є о ю я ь ы ою ею єю ой ей ом ем єм ам ям ами ями ах ях ів їв ов ев ый ий ая яя "
    "ое ее ого его ому ему им ым ім их ых іх ими ыми іми ої ій ую юю ие ые ьо ию ии ия ії ію ія "
    "ією ій ией ьми иями іями іях иях"
)
ENDINGS: Final = frozenset(["", *_ENDINGS.split(" ")])

FORMS: Final[dict[str, dict[str, str]]] = {
    "what": {
        "explosion": "blast, blasts, вибух~, взрыв~, взрив~, розрив~, разрыв~, виб, вибух, "
        "взр, розр, разр, "
        "детонаці~, детонаци~",
        "projectile": "снаряд~, projectiles flying",
        "burst": "burst of fire, bursts of fire, черг~, черзі, очеред~, очер, rifle burst, "
        "rifle bursts",
        "shot": "gunshot, gunshots, gun shot, gun shots, "
        "постріл~, вистріл~, выстрел~, single rounds, rds, rnds, rd, rnd, постр, выстр",
        "muzzle_flash": "спалах~, вспышк~, вспышек, дулов~ спалах~, дульн~ вспышк~",
        "tracer_round": "трасер~, трассер~, трасуюч~ кул~, трассирующ~ пул~, трасуючих куль, "
        "трассирующих пуль, трасуюч~, трассирующ~",
        "illumination_flare": "illum round, illum rounds, illumination round, illumination rounds, "
        "illumination, illumination flares, освітлювальн~ ракет~, осветительн~ ракет~, "
        "освітлювальн~ снаряд~, осветительн~ снаряд~, освітлювальн~ мін~, осветительн~ мин~",
        "signal_flare": "сигнальн~ ракет~",
        "airburst": "air burst, air bursts, повітрян~ розрив~, воздушн~ разрыв~",
        "rocket_assisted_projectile": "активно реактивн~ снаряд~",
        "missile": "ракет~",
        "fire_or_smoke": "fire and smoke, smoke and fire, fire or smoke, smoke, smoke rising, "
        "smoke plume, "
        "дим~, дым~, пожеж~, пожар~",
        "uav": "mavic, mavics, mavik, mavic 2, mavic 3, dji, orlan, orlans, orlan 10, orlan 30, "
        "мавік~, мавик~, мавік 2, мавік 3, мавик 2, мавик 3, орлан~, орлан 10, орлан 30, "
        "квадрик~, quadcopter, quadcopters, quadrocopter, drone, uas, бпла, дрон~, безпілотник~, "
        "беспилотник~, квадрокоптер~, коптер~",
        "uav_strike": "удар~ бпла, удар~ дрон~",
        "loitering_munition": "shahed, shaheds, geran, lancet, lancets, шахед~, герань, гераней, "
        "ланцет~",
        "glide_bomb": "каб, авіабомб~, авиабомб~",
        "crater": "вирв~, воронк~, воронок",
        "exchange_of_fire": "перестрілк~, перестрелк~, перестрілок, перестрелок",
        "bullet_overhead": "свист~ кул~, свист~ пул~, свист куль, свист пуль",
        "interception": "перехоплен~, перехват~",
    },
    "weapon": {
        "small_arms": "стр, стріл, стрелк, автомат~, automatic rifle, automatic rifles, rifle, "
        "rifles, kalashnikov, "
        "s.a, s/a, ak, ak 47, ak 74, ак, ак 47, ак 74, "
        "ак47, ак74, ak47, ak74, saf, saa, sa, sa fire, "
        "small arm, smallarms, "
        "стрілецьк~ збро~, "
        "стрелков~ оружи~, стрілецьк~, стрелков~, "
        "стрелковк~, стрілков~ збро~, automatic fire, automatic weapon, automatic weapons, "
        "assault rifles, автоматн~",
        "sniper_rifle": "sniper, sniper fire, свд, снайпер~, снайперськ~ гвинтівк~, "
        "снайперск~ винтовк~",
        "machine_gun": "пк, pkm, pkt, rpk, lmg, mmg, machine guns, machineguns, machinegun, "
        "кулемет~, пулемет~, "
        "кулеметн~, пулеметн~, ручн~ кулемет~, ручн~ пулемет~, пкм, пкт",
        "hmg": "вкк, крупняк, hmgs, hvy mg, hvy machine gun, "
        "heavy machine gun, heavy machinegun, heavy mg, kpvt, kord, utes, ккп, "
        "великокаліберн~ кулемет~, крупнокаліберн~ кулемет~, крупнокалиберн~ пулемет~, дшк, "
        "дшкм, нсв, корд, "
        "кпвт, утес",
        "agl": "agls, ags17, mk 19, автоматичн~ гранатомет~, автоматическ~ гранатомет~, агс, "
        "агс 17, агс17, "
        "агс 30",
        "grenade_launcher": "гранатомет~, "
        "підствольн~ гранатомет~, подствольн~ гранатомет~, підствольник~, "
        "подствольник~, ugl",
        "rpg": "rpg7, rpg 7, рпг, рпг 7, ручн~ протитанков~ гранатомет~, "
        "ручн~ противотанков~ гранатомет~",
        "recoilless_gun": "recoilless rifles, recoilless guns, spg9, спг, спг 9, "
        "безвідкатн~ гармат~, "
        "безоткатн~ оруди~",
        "at_gun": "рапір~, рапир~, протитанков~ гармат~, противотанков~ пушк~",
        "atgm": "atgms, guided anti tank missile, стугн~, фагот~, корнет~, птрк, птур, "
        "птур~, протитанков~ ракет~, "
        "противотанков~ ракет~",
        "ifv_cannon": "ifv cannon, bmp cannon, bmp1, bmp2, ifvs, "
        "bmps, бмп, бмп 1, "
        "бмп 2, гармат~ бмп, пушк~ бмп",
        "apc": "apcs, btrs, btr 80, btr80, mtlb, бтр, бтр 80, мтлб, мт лб, бронетранспортер~",
        "armoured_vehicle": "ббм, брдм, бронемашин~",
        "aa_cannon": "zu 23 2, zu 23, aa cannon, anti aircraft guns, zsu 23, зу 23, зу, "
        "зенітк~, зенитк~, зушк~, "
        "зенітн~ гармат~, зенитн~ пушк~, зенітн~ установк~, зенитн~ установк~",
        "sam": "sams, зрк, зенітн~ ракетн~ комплекс~, зенитн~ ракетн~ комплекс~",
        "mortar": "morts, mtr, mor, міном, мином, міномет~, миномет~, мінометн~, минометн~",
        "tank": "mbt, танк~, танков~, t72, t64, т 72, т 64, т72, т64, main battle tank, "
        "main battle tanks",
        "artillery": "artillery pieces, tube artillery, артилері~, артиллери~, артилерійськ~, "
        "артиллерийск~, арт, "
        "арта, артою, арти, арту, артой, арты, артобстріл~, артобстрел~",
        "towed_howitzer": "d20, d30, д 20, д 30, д20, д30, гаубиц~, мста б, msta b",
        "sp_howitzer": "sph, spg howitzer, 2s19, msta s, мста с, 2с19, сау, гвоздик~, "
        "акаці~, акаци~, самохідн~ гаубиц~, "
        "самоходн~ гаубиц~, самохідк~, самоходк~, саушк~, 2с1, 2с3",
        "sp_mortar": "тюльпан~, самохідн~ міномет~, самоходн~ миномет~, нона, нони, ноны, 2с9",
        "mlrs": "mlrss, grads, bm 21, bm21, bm21 grad, mlrs grad, grad mlrs, mrl, mrls, рсзв, "
        "рсзо, град, граду, "
        "града, градом, градів, градов, гради, грады, ураган~, смерч~, торнадо, бм 21, бм21, "
        "рсзв град, рсзо град, "
        "реактивн~ систем~ залпового вогню, реактивн~ систем~ залпового огня",
        "tactical_missile": "точк~ у, іскандер~, искандер~",
        "truck": "trucks, military trucks, вантажівк~, вантажівок, грузовик~, камаз~, урал~",
        "fpv_drone": "fpvs, фпв, fpv дрон~, фпв дрон~",
        "loitering_munition": "шахед~, герань, гераней, ланцет~, geran 2, герань 2, shahed 136, "
        "shahed 131, шахед~ 136, шахед~ 131, шахед 136, шахед 131",
        "uav_munition": "скид~ з дрон~, скид~ з бпла, скид~ з мавік~, сброс~ с дрон~, "
        "сброс~ с бпла, сброс~ с мавик~, drone drop, mavic drop",
    },
    "assessment": {
        "undetermined": "undetermined, undet, unidentified, невизначен~, неопределенн~, "
        "неопред, неопр, невизн, "
        "невідомого походження, неизвестного происхождения",
        "outgoing": "out going, outgoings, вихідн~, исходящ~, исх, вих, вихід, вихода, виходи, "
        "виходів, виходу, "
        "выход~",
        "incoming": "incomings, вхідн~, входящ~, вх",
        "impact": "impacted, влучан~, влучанн~, "
        "попадан~, приліт, прильот~, прилет~, приход~, прихід",
        "vertical_flight": "vertically, вертикальн~, вертикально",
        "overlapping": "overlapping bursts",
        "controlled_detonation": "controlled det, controlled dets, контрольован~ підрив~, "
        "контролируем~ подрыв~, розмінуванн~, "
        "разминирован~",
        "live_fire_exercise": "навчан~, навчанн~, учени~",
        "warning_shot": "warning shots, попереджувальн~ постріл~, предупредительн~ выстрел~",
    },
    "means": {
        "heard": "hrd, heard only, only heard, чули, чув, чула, чути, чутно, чуємо, чую, почули, "
        "почув, слышал~, "
        "слышали, слышно, слышны, слышен, слышна, чутні, чутна, слышу, услышал~, услышали",
        "saw": "detected, виявив, виявила, виявили, виявлено, помітив, обнаружил~, обнаружили, "
        "обнаружено, замічен~, замечен~, помічен~, помітил~, заметил~, spotted, sighted, "
        "saw, seen, see, visual, observed, бачили, бачив, бачила, видно, побачили, "
        "бачимо, спостерігали, спостерігав, спостерігала, "
        "видел~, видели, увидел~, увидели, наблюдали, наблюдал~",
        "saw_and_heard": "saw and heard, heard and saw, saw heard, heard saw, seen heard, "
        "heard seen, "
        "бачили та чули, бачили й чули, бачили і чули, чули та бачили, чули й бачили, "
        "чули і бачили, видели и слышали, "
        "слышали и видели, видел и слышал, слышал и видел, бачив і чув, чув і бачив",
        "recorded": "recorded, зафіксован~, зафіксувал~, зафиксирован~, зафиксировал~, on camera, "
        "записано камерою, записано камерой",
        "told": "повідомили, сообщили",
    },
    "hedge": {
        "assessed": "assessed to be, assessed, оцінено, оценено",
        "probable": "likely, most likely, presumably, ймовірно, вероятно, імовірно, "
        "предположительно, "
        "скоріше за все, скоріш за все, скоріше всього, скорее всего, скорей всего, мабуть, "
        "наверное, наверно",
        "possible": "maybe, perhaps, можливо, возможно, может быть, може бути",
    },
    "sensor": {"post": "пост~", "base": "баз~", "patrol": "патрул~, patrolling"},
    "status_watch": {
        "complete": "fully manned, throughout, uninterrupted, without interruption, "
        "without interruptions, no interruption, no interruptions, without break, without breaks, "
        "without a break, no breaks, no break, without gaps, no gaps, continuously manned, "
        "continuous watch, continuous, continuously, the whole time, the entire time, "
        "безперервн~, безперервно, без перерв, без перерви, увесь час, весь час, постійно, "
        "непрерывн~, непрерывно, без перерывов, без перерыва, все время, постоянно",
        "interrupted": "interruption, interruptions, with interruptions, with an interruption, "
        "with breaks, with a break, with gaps, watch interrupted, observation interrupted, "
        "not continuous, incomplete, suspended, intermittent, intermittently, partly manned, "
        "partially manned, "
        "перерван~, перервано, перерв~, з перервою, із перервами, зі перервами, переривал~, "
        "переривчаст~, призупинен~, призупинено, спостереження перервано, "
        "спостереження переривалося, "
        "прерван~, прервано, перерыв~, с перерывом, прерывал~, прерывист~, приостановлен~, "
        "приостановлено, наблюдение прервано, наблюдение прерывалось",
        "limited_view": "limited view, limited visibility, limited vis, reduced visibility, "
        "reduced view, reduced vis, poor visibility, poor vis, poor view, bad visibility, "
        "low visibility, low vis, restricted view, restricted visibility, visibility limited, "
        "visibility poor, visibility reduced, visibility low, view limited, vis poor, vis limited, "
        "no visibility, zero visibility, obstructed view, view obstructed, blocked view, "
        "view blocked, "
        "обмежен~ видиміст~, поган~ видиміст~, низьк~ видиміст~, слабк~ видиміст~, "
        "недостатн~ видиміст~, нульов~ видиміст~, видиміст~ обмежен~, видиміст~ поган~, "
        "видиміст~ низьк~, немає видимості, обмежен~ огляд~, огляд~ обмежен~, "
        "ограничен~ видимост~, ограниченн~ видимост~, плох~ видимост~, низк~ видимост~, "
        "слаб~ видимост~, недостаточн~ видимост~, нулев~ видимост~, видимост~ ограничен~, "
        "видимост~ плох~, видимост~ низк~, нет видимости, ограниченн~ обзор~, обзор~ ограничен~",
        "night": "нічн~ час~, ночн~ врем~, night watch, nighttime, night time, by night, "
        "after dark, in the dark, darkness, "
        "in darkness, dark, hours of darkness, "
        "нічн~ чергуванн~, нічн~ спостереженн~, у темряві, в темряві, темряв~, у темний час доби, "
        "ночн~ дежурств~, ночн~ наблюдени~, в темноте, темнот~, в темное время суток",
        "camera_down": "camera out of order, camera not working, camera broken, camera offline, "
        "camera off line, camera off, camera failed, camera failure, camera out, cam down, "
        "cam off, cam offline, cam out, camera out of service, camera u/s, camera unserviceable, "
        "camera inoperative, camera not operational, cctv down, no camera, no image, no picture, "
        "no video, "
        "камера не працювала, камера вимкнен~, камера несправн~, камера вийшла з ладу, "
        "камера зламан~, камера офлайн, несправн~ камер~, відмова камери, без камери, "
        "немає зображення, "
        "камера не работала, камера выключен~, камера отключен~, камера неисправн~, "
        "камера вышла из строя, камера сломан~, неисправн~ камер~, отказ камеры, без камеры, "
        "нет изображения",
        "noise": "noise, noisy, wind noise, background noise, loud noise, traffic noise, "
        "generator noise, шум~, шумно, сильн~ шум~",
        "access_denied": "denied access, no access, access refused, access not granted, "
        "доступ заборонен~, в доступі відмовлено, немає доступу, доступу немає, без доступу, "
        "доступ закрит~, доступ запрещен~, нет доступа, доступа нет, без доступа, доступ закрыт~",
    },
    "status_restriction": {
        "denial": "access denied, denied access, not let through, turned back, "
        "відмова, відмова у доступі, відмовили, відмовили в доступі, не пропустили, не пустили, "
        "отказ, отказали, отказали в доступе, не пропустили, не пустили",
        "delay": "затримали, задержали",
    },
    "status_weapon": {
        "present": "наявн~, присутн~, присутств~, в наявності, в наличии",
        "missing": "відсутн~, отсутств~, absent",
        "at_storage_site": "permanent storage site, storage sites, permanent storage sites, "
        "місц~ зберігання, мест~ хранения",
        "moving": "колон~, колонн~",
        "stationary": "нерухом~, неподвижн~, стоїть, стоять, стояв, стояла, стояли, стоит, стоят, "
        "стоял~, стояли, припаркован~",
    },
    "status_holding_area": {
        "present": "наявн~, присутн~, присутств~, в наявності, в наличии",
        "missing": "відсутн~, отсутств~, absent",
    },
    "status_damage": {
        "fresh": "свіж~, свеж~",
        "residential": "дім, хат~, будинок, будинк~, житлов~ будинк~, жил~ дом~, дом~",
        "school": "школ~, дитсад~, детсад~, kindergarten",
        "medical": "лікарн~, больниц~, поліклінік~, поликлиник~",
        "religious": "церкв~, церков~, храм~",
    },
}
