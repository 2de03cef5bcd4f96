#!/usr/bin/env bash
# Checks a proof folder with bash, openssl, jq, xxd and sha256sum: nothing of fieldapp, no network.
#
#     bash check.sh ROOT-HASH [FOLDER [LANGUAGE]]
#
# ROOT-HASH: the mission's, 64 hexadecimal digits, from paper. FOLDER: the proof folder, by default
# the one that holds this script. LANGUAGE: a code such as uk, by default that of LANG.
# AUTHORITY in the environment: the root certificate, PEM, of the time-stamping authority you trust.
# Exit status: 0 in order, 1 refused, 2 nothing was checked.
#
# Somebody gave you this file together with what it is to check. Read it, or take it from the
# program's own sources (resources/proof/check.sh), or compare its SHA-256 with one that you trust.
#
# Formats: records are COSE_Sign1 (RFC 9052) of deterministic CBOR (RFC 8949), see record.cddl; the
# roster's head is a target of a TUF repository (1.0.34), its entries are a Merkle tree, and the log
# is one (RFC 6962) with C2SP checkpoints (signed-note, tlog-checkpoint, tlog-proof,
# tlog-cosignature).
if [ -z "${BASH_VERSION-}" ] || [ "${BASH_VERSINFO[0]}${BASH_VERSINFO[1]}" -lt 44 ]; then
  echo 'Nothing was checked: bash 4.4 or newer is needed.'
  exit 2
fi
set -euo pipefail
exec 3>&1

verdict='' tmp=''
trap 'rm -rf -- "$tmp"; if [[ -z $verdict ]]; then say ended && printf "\n" >&3 && exit 2; fi' EXIT

language=${3:-${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}}
language=${language:0:2}
export LC_ALL=C TZ=UTC0
unset OPENSSL_CONF POSIXLY_CORRECT JQ_COLORS GREP_OPTIONS CDPATH

# --- Words. Each is a format of printf; what a folder holds is only ever an argument.

# Words: written by resources/write_out.py.
declare -A en=(
  [usage]='Usage: bash check.sh ROOT-HASH [FOLDER [LANGUAGE]]; the root hash has 64 hexadecimal digits and comes from paper.'
  [tools]='Nothing was checked: %s is missing. On Debian: apt-get install openssl jq xxd'
  [other_tool]='Nothing was checked: %s here does not do what is needed. Debian 12 or newer has what is needed.'
  [ended]='Nothing is established: the check ended early. The fault is not in the folder but in this machine: its disk, its permissions or its tools.'
  [folder]='Nothing was checked: %s is no folder that can be read.'
  [refused]='REFUSED. It stops here: '
  [in_order]='In order, as far as the lines above say.'
  [established]='established    '
  [not_shown]='NOT established'
  [link]='%s is a link or a device, not a file.'
  [large]='%s is too large.'
  [missing]='%s is missing.'
  [stranger]='%s does not belong to a proof folder.'
  [json]='%s does not hold exactly one JSON object.'
  [text]='%s holds bytes that do not belong in it.'
  [root]='pack/metadata/1.root.json does not have the root hash that you gave: this is another mission.'
  [keyid]='The identifier of a key in %s is not that of the key.'
  [officers]='Too few officers signed %s: %s of %s that it needs.'
  [twice]='One key signs %s more than once.'
  [version]='%s is not the version that the metadata names.'
  [target]='%s is not the file that the officers signed.'
  [roster]='The roster cannot be read.'
  [roster_old]='The roster here is version %s, and the hub said that version %s is the newest: a revocation may be hidden.'
  [entry]='%s is not an entry of this roster.'
  [opening]='%s opens a name to which the roster does not commit.'
  [device]='The key of the record is not in the roster of this mission.'
  [said_roster]='roster: version %s lists the key; %s of %s officers signed it, %s must. All hangs on the root hash that you gave.'
  [said_place]='roster: it is entry %s of the log; on %s, at %s entries, the hub said that no later version is among them. What a later one says is not known.'
  [said_ended]='roster: officers signed that a log was lost after its first %s entries; it goes on under another key.'
  [said_expired]='roster: it expired on %s; a newer one may say otherwise.'
  [envelope]='%s is not a record in its one encoding.'
  [signature]='The signature of %s does not match.'
  [may_not]='The role %s may not sign a record of this type (%s).'
  [said_who]='who: a key of role %s signed exactly these bytes. SHA-256 of the key: %s. It does not show who held the laptop.'
  [said_name]='who: by the roster the call sign of the holder is %s, the team %s.'
  [no_name]='who: the call sign is not disclosed.'
  [said_what]='what: record %s, type %s, number %s of feed %s. In words: record.en.txt, which headquarters wrote.'
  [two_persons]='what: that two persons stand behind the finding is the hub'"'"'s word.'
  [revoked]='The key was revoked, and the record is not known to be its holder'"'"'s.'
  [forked]='The key signed another record number %s: its feed has two branches, and which one is the holder'"'"'s is not established.'
  [other_branch]='Officers named another record number %s as the holder'"'"'s: this one is not on its branch.'
  [note]='%s is not a signed note.'
  [note_key]='A signature in %s does not match.'
  [note_log]='The log'"'"'s own key did not sign %s.'
  [origin]='%s is of another log.'
  [lost]='%s is of the part of a log that was lost: as officers signed, only its first %s entries count.'
  [vkey]='A key of the log in the roster cannot be read.'
  [proof]='%s does not show that the record or the roster is in the log.'
  [stamp]='stamp.tsr is not a time stamp of stamp.tlog-proof by that certificate.'
  [said_stamp]='stamp: %s stamped the log at %s entries, with the record in it, on %s. Its root certificate is stamp.pem of this folder, for which nobody here vouches: compare its SHA-256 with the authority'"'"'s own, or run this with AUTHORITY=FILE. %s'
  [said_stamp_yours]='not after: it existed by %s; %s stamped the log at %s entries. You named its certificate.'
  [said_log]='log: entry %s, counted from 0, of %s, signed by the log'"'"'s key.'
  [consistency]='%s does not show that the later checkpoint continues the earlier one.'
  [cited]='cited.note is not the checkpoint that the record cites.'
  [said_mldsa]='time: OpenSSL here cannot check ML-DSA-44; what only those lines say is not counted.'
  [said_after]='not after: it existed by %s; witnesses that had signed the log by then: %s.'
  [said_after_hub]='not after: it existed by %s; that is the hub'"'"'s word alone.'
  [not_witnessed]='not after: too few witnesses that can be checked here: %s of %s.'
  [no_time]='not after: no signature that can be checked here states a time.'
  [said_before]='not before: it was signed after %s, when the log had %s entries; that is the hub'"'"'s word.'
  [no_before]='not before: nothing that can be checked here says it. By its own clock, which is a claim: %s.'
  [contradict]='The times contradict each other: the record existed at %s, and the checkpoint that it cites was made later, at %s.'
  [chain]='feed/%s does not follow the record before it.'
  [said_chain]='complete: records before it: %s, none left out and none changed; the hub says that there is no other branch.'
  [said_branched]='complete: the key signed another branch as well, from number %s on; officers named the one that holds this record.'
  [no_chain]='complete: the records before it are not in the folder.'
  [branch]='%s is no branch of this feed.'
  [evidence]='%s is not the file that the record names.'
  [said_evidence]='evidence: files named: %s; here and unchanged: %s.'
  [statement]='later.note is not a statement about this record.'
  [said_later]='later: on %s the hub said that no amendment and no retraction of it is in its log. What came after is not known.'
  [said_amended]='later: on %s the hub said that the record %s amends it. Whether that has effect, this folder does not show.'
  [said_retracted]='later: on %s the hub said that the record %s retracts it. Whether that has effect, this folder does not show.'
  [said_corrected]='later: on %s the hub said that the edition of the record %s, which is in force, corrects it.'
  [said_placed]='placement: headquarters gave the post a position of its own, which is no part of this record. `fieldapp verify` reads it.'
  [placement]='placement.cose is not a position that a key of this roster signed.'
  [said_judged]='judging: a finding is about this record. This script does not check it: whether other persons signed and approved it, in which order, and what the rules say. It stops at the record itself. `fieldapp verify` computes it again.'
  [list]='SHA256SUMS is not the list that headquarters signed.'
  [listed]='%s is not as headquarters listed it.'
  [hand]='%s is not what follows from the record.'
  [said_files]='files: all that headquarters listed (%s) are here and unchanged, and no other.'
  [said_limits]='Not checked here: whether the fields of the record have the types of record.cddl, whether the words are a true translation, and whether the check script itself is the true one.'
)
declare -A uk=(
  [usage]='Використання: bash check.sh КОРЕНЕВИЙ-ХЕШ [ТЕКА [МОВА]]; кореневий хеш має 64 шістнадцяткові цифри й береться з паперу.'
  [tools]='Нічого не перевірено: бракує %s. У Debian: apt-get install openssl jq xxd'
  [other_tool]='Нічого не перевірено: %s на цьому комп’ютері не вміє потрібного. У Debian 12 або новішому все потрібне є.'
  [ended]='Нічого не встановлено: перевірка обірвалася. Річ не в теці, а в цьому комп’ютері: диск, права доступу або програми.'
  [folder]='Нічого не перевірено: %s не є текою, яку можна прочитати.'
  [refused]='ВІДХИЛЕНО. Перевірка зупинилася тут: '
  [in_order]='Усе гаразд у межах того, що сказано вище.'
  [established]='встановлено   '
  [not_shown]='НЕ встановлено'
  [link]='%s є посиланням або пристроєм, а не файлом.'
  [large]='Файл %s завеликий.'
  [missing]='Бракує файлу %s.'
  [stranger]='%s не належить до теки доказу.'
  [json]='У %s не рівно один об’єкт JSON.'
  [text]='У %s є байти, яких там не має бути.'
  [root]='Хеш файлу pack/metadata/1.root.json не збігається з кореневим хешем, який ви вказали: це інша місія.'
  [keyid]='Ідентифікатор ключа в %s не відповідає ключу.'
  [officers]='Файл %s підписало замало офіцерів: %s із потрібних %s.'
  [twice]='Один ключ підписав %s більше ніж раз.'
  [version]='%s не тієї версії, на яку посилаються метадані.'
  [target]='%s не є файлом, який підписали офіцери.'
  [roster]='Реєстр неможливо прочитати.'
  [roster_old]='Реєстр тут має версію %s, а штаб заявив, що найновіша версія — %s: можливо, приховано відкликання ключа.'
  [entry]='%s не є рядком цього реєстру.'
  [opening]='%s розкриває ім’я, якого реєстр не засвідчує.'
  [device]='Ключа, яким підписано запис, немає в реєстрі цієї місії.'
  [said_roster]='реєстр: ключ є у версії %s; її підписали %s з %s офіцерів, потрібно %s. Усе тримається на кореневому хеші, який ви вказали.'
  [said_place]='реєстр: це рядок %s журналу; %s, коли рядків було %s, штаб заявив, що новішої версії серед них немає. Що каже пізніша, невідомо.'
  [said_ended]='реєстр: офіцери засвідчили підписами, що кінець журналу втрачено: з нього чинні лише перші рядки (%s), далі він триває під іншим ключем.'
  [said_expired]='реєстр: його строк дії минув %s; новіший може казати інше.'
  [envelope]='%s не є записом у єдиному дозволеному кодуванні.'
  [signature]='Підпис у %s не відповідає вмісту.'
  [may_not]='Роль %s не має права підписувати записи цього типу (%s).'
  [said_who]='хто: саме ці байти підписано ключем із роллю %s. SHA-256 ключа: %s. Хто користувався ноутбуком, це не показує.'
  [said_name]='хто: за реєстром позивний власника ключа — %s, група — %s.'
  [no_name]='хто: позивний не розкрито.'
  [said_what]='що: запис %s, тип %s, номер %s стрічки %s. Словами — у record.uk.txt, який написала програма штабу.'
  [two_persons]='що: про те, що за висновком стоять дві особи, свідчить лише штаб.'
  [revoked]='Ключ відкликано, і невідомо, чи запис належить його власникові.'
  [forked]='Ключ підписав інший запис із номером %s: стрічка має дві гілки, і яка з них належить власникові, не встановлено.'
  [other_branch]='Офіцери назвали записом власника ключа інший запис із номером %s: цей запис не на його гілці.'
  [note]='%s не є підписаною нотаткою.'
  [note_key]='Підпис у %s не відповідає вмісту.'
  [note_log]='%s не підписано власним ключем журналу.'
  [origin]='%s належить до іншого журналу.'
  [lost]='%s належить до втраченої частини журналу: за підписаним рішенням офіцерів з нього чинні лише перші рядки (%s).'
  [vkey]='Ключ журналу в реєстрі неможливо прочитати.'
  [proof]='%s не доводить, що запис або реєстр є в журналі.'
  [stamp]='stamp.tsr не є позначкою часу для stamp.tlog-proof за цим сертифікатом.'
  [said_stamp]='позначка часу: %s засвідчив журнал із %s рядків, у якому є запис, %s. Його кореневий сертифікат — stamp.pem із цієї теки, за який тут ніхто не ручається: звірте його SHA-256 із тим, що оприлюднив сам засвідчувач, або запустіть з AUTHORITY=ФАЙЛ. %s'
  [said_stamp_yours]='не пізніше: запис існував на %s; %s засвідчив журнал із %s рядків. Сертифікат назвали ви.'
  [said_log]='журнал: рядок %s, рахуючи від 0, з усіх %s; підписано ключем журналу.'
  [consistency]='%s не доводить, що пізніша контрольна точка продовжує ранішу.'
  [cited]='cited.note не є контрольною точкою, на яку посилається запис.'
  [said_mldsa]='час: тутешній OpenSSL не вміє перевіряти ML-DSA-44; те, що сказано лише в таких рядках, не враховано.'
  [said_after]='не пізніше: %s запис уже існував; стільки свідків на той час підписали журнал: %s.'
  [said_after_hub]='не пізніше: %s запис уже існував; про це свідчить лише штаб.'
  [not_witnessed]='не пізніше: замало свідків, підписи яких можна тут перевірити: %s із потрібних %s.'
  [no_time]='не пізніше: жоден підпис, який можна тут перевірити, не називає часу.'
  [said_before]='не раніше: підписано після %s, коли рядків у журналі було %s; про це свідчить штаб.'
  [no_before]='не раніше: цього не показує ніщо з того, що можна тут перевірити. За годинником самого пристрою, а це лише твердження: %s.'
  [contradict]='Зазначені часи суперечать один одному: %s запис уже існував, а контрольну точку, на яку він посилається, зроблено пізніше: %s.'
  [chain]='feed/%s не продовжує попередній запис.'
  [said_chain]='повнота: записів перед ним — %s, жодного не пропущено й не змінено; штаб каже, що іншої гілки немає.'
  [said_branched]='повнота: ключ підписав і іншу гілку, починаючи з номера %s; офіцери назвали ту, на якій цей запис.'
  [no_chain]='повнота: попередніх записів у теці немає.'
  [branch]='%s не є гілкою цієї стрічки.'
  [evidence]='%s не є файлом, який названо в записі.'
  [said_evidence]='докази: названо файлів — %s; з них тут і без змін — %s.'
  [statement]='later.note не є заявою про цей запис.'
  [said_later]='пізніше: %s штаб заявив, що в його журналі немає ні виправлення, ні відкликання цього запису. Що було потім, невідомо.'
  [said_amended]='пізніше: %s штаб заявив, що цей запис виправлено записом %s. Чи має це силу, тека не показує.'
  [said_retracted]='пізніше: %s штаб заявив, що цей запис відкликано записом %s. Чи має це силу, тека не показує.'
  [said_corrected]='пізніше: %s штаб заявив, що його виправляє чинне видання запису %s.'
  [said_placed]='місце: штаб дав посту позицію від себе; вона не є частиною цього запису. Її читає `fieldapp verify`.'
  [placement]='placement.cose не є позицією, підписаною ключем із цього реєстру.'
  [said_judged]='оцінка: про цей запис є висновок. Цей скрипт його не перевіряє: чи підписали й затвердили його різні особи, у якому порядку, і що кажуть правила. Він зупиняється на самому записі. `fieldapp verify` обчислює це знову.'
  [list]='SHA256SUMS не є переліком, який підписав штаб.'
  [listed]='%s не такий, яким його внесено до переліку штабу.'
  [hand]='%s не випливає із запису.'
  [said_files]='файли: усі з переліку штабу (%s) тут і без змін, інших немає.'
  [said_limits]='Тут не перевірено: чи мають поля запису типи з record.cddl, чи правильно запис переказано словами і чи справжній сам цей скрипт.'
)
declare -A ru=(
  [usage]='Использование: bash check.sh КОРНЕВОЙ-ХЕШ [ПАПКА [ЯЗЫК]]; корневой хеш состоит из 64 шестнадцатеричных цифр и берётся с бумаги.'
  [tools]='Ничего не проверено: не хватает %s. В Debian: apt-get install openssl jq xxd'
  [other_tool]='Ничего не проверено: %s на этом компьютере не умеет нужного. В Debian 12 или новее всё нужное есть.'
  [ended]='Ничего не установлено: проверка оборвалась. Дело не в папке, а в этом компьютере: диск, права доступа или программы.'
  [folder]='Ничего не проверено: %s — не папка, которую можно прочитать.'
  [refused]='ОТКЛОНЕНО. Проверка остановилась здесь: '
  [in_order]='Всё в порядке в пределах сказанного выше.'
  [established]='установлено   '
  [not_shown]='НЕ установлено'
  [link]='%s — ссылка или устройство, а не файл.'
  [large]='Файл %s слишком велик.'
  [missing]='Не хватает файла %s.'
  [stranger]='%s не относится к папке доказательства.'
  [json]='В %s не ровно один объект JSON.'
  [text]='В %s есть байты, которых там быть не должно.'
  [root]='Хеш файла pack/metadata/1.root.json не совпадает с указанным вами корневым хешем: это другая миссия.'
  [keyid]='Идентификатор ключа в %s не соответствует ключу.'
  [officers]='Файл %s подписало слишком мало офицеров: %s из нужных %s.'
  [twice]='Один ключ подписал %s больше одного раза.'
  [version]='%s не той версии, на которую ссылаются метаданные.'
  [target]='%s — не тот файл, который подписали офицеры.'
  [roster]='Реестр невозможно прочитать.'
  [roster_old]='Реестр здесь версии %s, а штаб заявил, что самая новая версия — %s: возможно, скрыт отзыв ключа.'
  [entry]='%s — не строка этого реестра.'
  [opening]='%s раскрывает имя, которое реестр не удостоверяет.'
  [device]='Ключа, которым подписана запись, нет в реестре этой миссии.'
  [said_roster]='реестр: ключ есть в версии %s; её подписали %s из %s офицеров, нужно %s. Всё держится на корневом хеше, который вы указали.'
  [said_place]='реестр: это строка %s журнала; %s, когда строк было %s, штаб заявил, что более новой версии среди них нет. Что говорит более поздняя, неизвестно.'
  [said_ended]='реестр: офицеры удостоверили подписями, что конец журнала утрачен: из него действуют лишь первые строки (%s), дальше он продолжается под другим ключом.'
  [said_expired]='реестр: его срок действия истёк %s; более новый может говорить другое.'
  [envelope]='%s — не запись в единственной допустимой кодировке.'
  [signature]='Подпись в %s не соответствует содержимому.'
  [may_not]='Роль %s не вправе подписывать записи этого типа (%s).'
  [said_who]='кто: именно эти байты подписаны ключом с ролью %s. SHA-256 ключа: %s. Кто пользовался ноутбуком, это не показывает.'
  [said_name]='кто: по реестру позывной владельца ключа — %s, группа — %s.'
  [no_name]='кто: позывной не раскрыт.'
  [said_what]='что: запись %s, тип %s, номер %s ленты %s. Словами — в record.ru.txt, который написала программа штаба.'
  [two_persons]='что: о том, что за выводом стоят два человека, свидетельствует лишь штаб.'
  [revoked]='Ключ отозван, и неизвестно, принадлежит ли запись его владельцу.'
  [forked]='Ключ подписал другую запись с номером %s: у ленты две ветви, и какая из них принадлежит владельцу, не установлено.'
  [other_branch]='Офицеры назвали записью владельца ключа другую запись с номером %s: эта запись не на её ветви.'
  [note]='%s — не подписанная заметка.'
  [note_key]='Подпись в %s не соответствует содержимому.'
  [note_log]='%s не подписан собственным ключом журнала.'
  [origin]='%s относится к другому журналу.'
  [lost]='%s относится к утраченной части журнала: по подписанному решению офицеров из него действуют лишь первые строки (%s).'
  [vkey]='Ключ журнала в реестре невозможно прочитать.'
  [proof]='%s не доказывает, что запись или реестр есть в журнале.'
  [stamp]='stamp.tsr не является меткой времени для stamp.tlog-proof по этому сертификату.'
  [said_stamp]='метка времени: %s заверил журнал из %s строк, в котором есть запись, %s. Его корневой сертификат — stamp.pem из этой папки, за который здесь никто не ручается: сверьте его SHA-256 с тем, что опубликовал сам заверитель, или запустите с AUTHORITY=ФАЙЛ. %s'
  [said_stamp_yours]='не позднее: запись существовала на %s; %s заверил журнал из %s строк. Сертификат назвали вы.'
  [said_log]='журнал: строка %s, считая от 0, из всех %s; подписано ключом журнала.'
  [consistency]='%s не доказывает, что более поздняя контрольная точка продолжает более раннюю.'
  [cited]='cited.note — не та контрольная точка, на которую ссылается запись.'
  [said_mldsa]='время: здешний OpenSSL не умеет проверять ML-DSA-44; то, что сказано лишь в таких строках, не учтено.'
  [said_after]='не позже: %s запись уже существовала; столько свидетелей к тому времени подписали журнал: %s.'
  [said_after_hub]='не позже: %s запись уже существовала; об этом свидетельствует лишь штаб.'
  [not_witnessed]='не позже: слишком мало свидетелей, подписи которых можно здесь проверить: %s из нужных %s.'
  [no_time]='не позже: ни одна подпись, которую можно здесь проверить, не называет времени.'
  [said_before]='не раньше: подписано после %s, когда строк в журнале было %s; об этом свидетельствует штаб.'
  [no_before]='не раньше: этого не показывает ничто из того, что можно здесь проверить. По часам самого устройства, а это лишь утверждение: %s.'
  [contradict]='Указанные времена противоречат друг другу: %s запись уже существовала, а контрольная точка, на которую она ссылается, сделана позже: %s.'
  [chain]='feed/%s не продолжает предыдущую запись.'
  [said_chain]='полнота: записей перед ней — %s, ни одна не пропущена и не изменена; штаб говорит, что другой ветви нет.'
  [said_branched]='полнота: ключ подписал и другую ветвь, начиная с номера %s; офицеры назвали ту, на которой эта запись.'
  [no_chain]='полнота: предыдущих записей в папке нет.'
  [branch]='%s — не ветвь этой ленты.'
  [evidence]='%s — не тот файл, который назван в записи.'
  [said_evidence]='доказательства: названо файлов — %s; из них здесь и без изменений — %s.'
  [statement]='later.note — не заявление об этой записи.'
  [said_later]='позже: %s штаб заявил, что в его журнале нет ни исправления, ни отзыва этой записи. Что было потом, неизвестно.'
  [said_amended]='позже: %s штаб заявил, что эта запись исправлена записью %s. Имеет ли это силу, папка не показывает.'
  [said_retracted]='позже: %s штаб заявил, что эта запись отозвана записью %s. Имеет ли это силу, папка не показывает.'
  [said_corrected]='позже: %s штаб заявил, что его исправляет действующее издание записи %s.'
  [said_placed]='место: штаб дал посту позицию от себя; она не часть этой записи. Её читает `fieldapp verify`.'
  [placement]='placement.cose не является позицией, подписанной ключом из этого реестра.'
  [said_judged]='оценка: об этой записи есть вывод. Этот скрипт его не проверяет: разные ли лица его подписали и утвердили, в каком порядке, и что говорят правила. Он останавливается на самой записи. `fieldapp verify` вычисляет это заново.'
  [list]='SHA256SUMS — не тот список, который подписал штаб.'
  [listed]='%s не такой, каким он внесён в список штаба.'
  [hand]='%s не следует из записи.'
  [said_files]='файлы: все из списка штаба (%s) здесь и без изменений, других нет.'
  [said_limits]='Здесь не проверено: имеют ли поля записи типы из record.cddl, верно ли запись пересказана словами и подлинный ли сам этот скрипт.'
)
declare -A fr=(
  [usage]='Utilisation : bash check.sh EMPREINTE-RACINE [DOSSIER [LANGUE]] ; l’empreinte racine compte 64 chiffres hexadécimaux et se lit sur papier.'
  [tools]='Rien n’a été vérifié : il manque %s. Sous Debian : apt-get install openssl jq xxd'
  [other_tool]='Rien n’a été vérifié : %s ne sait pas faire ici ce qu’il faut. Debian 12 ou plus récent a tout le nécessaire.'
  [ended]='Rien n’est établi : la vérification s’est interrompue. La cause n’est pas dans le dossier, mais dans cet ordinateur : disque, droits d’accès ou outils.'
  [folder]='Rien n’a été vérifié : %s n’est pas un dossier lisible.'
  [refused]='REFUSÉ. La vérification s’arrête ici : '
  [in_order]='En ordre, dans la mesure de ce qui est dit ci-dessus.'
  [established]='établi    '
  [not_shown]='NON établi'
  [link]='%s est un lien ou un périphérique, pas un fichier.'
  [large]='%s est trop grand.'
  [missing]='Il manque %s.'
  [stranger]='%s n’appartient pas à un dossier de preuve.'
  [json]='%s ne contient pas exactement un objet JSON.'
  [text]='%s contient des octets qui n’ont rien à y faire.'
  [root]='L’empreinte de pack/metadata/1.root.json n’est pas l’empreinte racine que vous avez donnée : c’est une autre mission.'
  [keyid]='L’identifiant d’une clé dans %s n’est pas celui de la clé.'
  [officers]='Trop peu d’officiers ont signé %s : %s, alors qu’il en faut %s.'
  [twice]='Une clé signe %s plus d’une fois.'
  [version]='%s n’est pas la version que nomment les métadonnées.'
  [target]='%s n’est pas le fichier que les officiers ont signé.'
  [roster]='Le registre est illisible.'
  [roster_old]='Le registre est ici à la version %s, et le quartier général a dit que la version %s est la plus récente : une révocation est peut-être cachée.'
  [entry]='%s n’est pas une entrée de ce registre.'
  [opening]='%s dévoile un nom que le registre ne garantit pas.'
  [device]='La clé qui a signé l’enregistrement n’est pas dans le registre de cette mission.'
  [said_roster]='registre : la clé est dans la version %s ; officiers qui l’ont signée : %s sur %s, il en faut %s. Tout repose sur l’empreinte racine que vous avez donnée.'
  [said_place]='registre : c’est l’entrée %s du journal ; le %s, alors que le journal avait %s entrées, le quartier général a dit qu’aucune version plus récente n’y figure. Ce que dit une version ultérieure n’est pas connu.'
  [said_ended]='registre : des officiers ont attesté par leur signature que la fin d’un journal est perdue : seules ses %s premières entrées comptent ; il continue sous une autre clé.'
  [said_expired]='registre : il a expiré le %s ; un plus récent peut dire autre chose.'
  [envelope]='%s n’est pas un enregistrement dans le seul encodage admis.'
  [signature]='La signature dans %s ne correspond pas au contenu.'
  [may_not]='Le rôle %s n’a pas le droit de signer un enregistrement de ce type (%s).'
  [said_who]='qui : une clé de rôle %s a signé exactement ces octets. SHA-256 de la clé : %s. Cela ne montre pas qui se servait de l’ordinateur.'
  [said_name]='qui : selon le registre, l’indicatif du détenteur est %s, son équipe %s.'
  [no_name]='qui : l’indicatif n’est pas divulgué.'
  [said_what]='quoi : enregistrement %s, type %s, numéro %s du flux %s. En mots : record.fr.txt, écrit par le programme du quartier général.'
  [two_persons]='quoi : que deux personnes soient derrière le constat, seul le quartier général l’affirme.'
  [revoked]='La clé a été révoquée, et il n’est pas établi que l’enregistrement soit de son détenteur.'
  [forked]='La clé a signé un autre enregistrement numéro %s : son flux a deux branches, et rien n’établit laquelle est celle du détenteur.'
  [other_branch]='Les officiers ont désigné un autre enregistrement numéro %s comme celui du détenteur : celui-ci n’est pas sur sa branche.'
  [note]='%s n’est pas une note signée.'
  [note_key]='Une signature dans %s ne correspond pas au contenu.'
  [note_log]='La clé du journal n’a pas signé %s.'
  [origin]='%s appartient à un autre journal.'
  [lost]='%s appartient à la partie perdue d’un journal : selon ce que les officiers ont signé, seules ses %s premières entrées comptent.'
  [vkey]='Une clé du journal dans le registre est illisible.'
  [proof]='%s ne prouve pas que l’enregistrement ou le registre est dans le journal.'
  [stamp]='stamp.tsr n’est pas un horodatage de stamp.tlog-proof selon ce certificat.'
  [said_stamp]='horodatage : %s a horodaté le journal de %s entrées, où figure l’enregistrement, le %s. Son certificat racine est stamp.pem de ce dossier, dont personne ici ne répond : comparez son SHA-256 avec celui que publie l’autorité, ou lancez ceci avec AUTHORITY=FICHIER. %s'
  [said_stamp_yours]='pas après : il existait le %s ; %s a horodaté le journal de %s entrées. Vous avez nommé son certificat.'
  [said_log]='journal : entrée %s, comptée à partir de 0, sur %s ; signée par la clé du journal.'
  [consistency]='%s ne prouve pas que le point de contrôle ultérieur continue le précédent.'
  [cited]='cited.note n’est pas le point de contrôle que l’enregistrement cite.'
  [said_mldsa]='temps : OpenSSL ne sait pas vérifier ML-DSA-44 ici ; ce que seules ces lignes disent n’est pas compté.'
  [said_after]='au plus tard : l’enregistrement existait le %s ; témoins qui avaient alors signé le journal : %s.'
  [said_after_hub]='au plus tard : l’enregistrement existait le %s ; seul le quartier général l’affirme.'
  [not_witnessed]='au plus tard : trop peu de témoins dont la signature est vérifiable ici : %s, alors qu’il en faut %s.'
  [no_time]='au plus tard : aucune signature vérifiable ici ne donne d’heure.'
  [said_before]='au plus tôt : il a été signé après le %s, quand le journal avait %s entrées ; c’est le quartier général qui l’affirme.'
  [no_before]='au plus tôt : rien de ce qui est vérifiable ici ne le montre. Selon l’horloge de l’appareil, qui n’est qu’une affirmation : %s.'
  [contradict]='Les heures se contredisent : l’enregistrement existait le %s, et le point de contrôle qu’il cite a été fait plus tard, le %s.'
  [chain]='feed/%s ne suit pas l’enregistrement précédent.'
  [said_chain]='complet : enregistrements avant lui : %s, aucun omis, aucun modifié ; le quartier général dit qu’il n’y a pas d’autre branche.'
  [said_branched]='complet : la clé a signé aussi une autre branche, à partir du numéro %s ; les officiers ont désigné celle de cet enregistrement.'
  [no_chain]='complet : les enregistrements précédents ne sont pas dans le dossier.'
  [branch]='%s n’est pas une branche de ce flux.'
  [evidence]='%s n’est pas le fichier que nomme l’enregistrement.'
  [said_evidence]='pièces : fichiers nommés : %s ; ici et inchangés : %s.'
  [statement]='later.note n’est pas une déclaration sur cet enregistrement.'
  [said_later]='plus tard : le %s, le quartier général a dit que son journal ne contient ni correction ni retrait de cet enregistrement. La suite n’est pas connue.'
  [said_amended]='plus tard : le %s, le quartier général a dit que l’enregistrement %s le corrige. Ce dossier ne montre pas si cela a un effet.'
  [said_retracted]='plus tard : le %s, le quartier général a dit que l’enregistrement %s le retire. Ce dossier ne montre pas si cela a un effet.'
  [said_corrected]='plus tard : le %s, le quartier général a dit que l’édition de l’enregistrement %s, qui est en vigueur, la corrige.'
  [said_placed]='position : le quartier général a donné au poste une position, qui ne fait pas partie de cet enregistrement. `fieldapp verify` la lit.'
  [placement]='placement.cose n’est pas une position signée par une clé de ce registre.'
  [said_judged]='jugement : un constat porte sur cet enregistrement. Ce script ne le vérifie pas : si d’autres personnes l’ont signé et approuvé, dans quel ordre, et ce que disent les règles. Il s’arrête à l’enregistrement. `fieldapp verify` le recalcule.'
  [list]='SHA256SUMS n’est pas la liste que le quartier général a signée.'
  [listed]='%s n’est pas tel que le quartier général l’a inscrit sur sa liste.'
  [hand]='%s ne découle pas de l’enregistrement.'
  [said_files]='fichiers : tous ceux de la liste du quartier général (%s) sont ici et inchangés, et aucun autre.'
  [said_limits]='Non vérifié ici : si les champs de l’enregistrement ont les types de record.cddl, si les mots le rendent fidèlement, et si ce script est le vrai.'
)
languages=(en uk ru fr)
case $language in en | uk | ru | fr) ;; *) language=en ;; esac
# End of the written part.

say() { # KEY ARGUMENT…
  local -n words=$language
  # shellcheck disable=SC2059 # the formats stand above
  printf "${words[$1]}" "${@:2}" >&3
}
stop() { # a machine that fails, such as by a full disk, refuses nothing
  if [[ -n $tmp ]] && fails; then nothing ended; fi
  verdict=1
  say refused
  say "$@"
  printf '\n' >&3
  exit 1
}
nothing() {
  verdict=1
  say "$@"
  printf '\n' >&3
  exit 2
}
told() { # established|not_shown KEY ARGUMENT…
  printf '  ' >&3
  say "$1"
  printf '  ' >&3
  say "${@:2}"
  printf '\n' >&3
}
shown() { printf -v REPLY %q "$1"; } # a name from the folder
moment() { printf -v REPLY '%(%Y-%m-%d %H:%M:%S UTC)T' "$1"; }

# --- Bytes and signatures. Results stand in REPLY; bytes are hexadecimal.

hex() {
  REPLY=$(exec xxd -p <"$1")
  REPLY=${REPLY//$'\n'/}
}
bytes() { # HEX: those bytes
  local escaped='' part at each
  for ((at = 0; at < ${#1}; at += 256)); do # bash looks for each place from the start
    part=${1:at:256}
    for ((each = 0; each + 8 <= ${#part}; each += 8)); do # four at a time take half the time
      escaped+="\\x${part:each:2}\\x${part:each+2:2}\\x${part:each+4:2}\\x${part:each+6:2}"
    done
    for (( ; each < ${#part}; each += 2)); do escaped+="\\x${part:each:2}"; done
  done
  printf %b "$escaped"
}
digest() {
  REPLY=$(exec sha256sum <"$1") # `exec`: one process instead of two
  REPLY=${REPLY%% *}
}
digests() { # FILE…: of each its SHA-256, to the array digested
  digested=()
  (($#)) || return 0
  mapfile -d '' -t digested < <(sha256sum -z -- "$@")
  digested=("${digested[@]%% *}")
}
digest_hex() {
  bytes "$1" >"$tmp/bytes"
  digest "$tmp/bytes"
}
decode() { # TEXT…: to the array decoded; strict: padded, and bits that are not used are 0, so that no other text says the same
  local each all at=0 length
  decoded=()
  (($#)) || return 0
  for each; do
    [[ $each =~ ^[A-Za-z0-9+/]+={0,2}$ && $((${#each} % 4)) == 0 ]] || return 1
    case ${each: -3} in *[!AQgw]== | *[!AEIMQUYcgkosw048=]=) return 1 ;; esac
  done
  printf %s "$@" >"$tmp/encoded"
  base64 -d <"$tmp/encoded" >"$tmp/decoded" 2>/dev/null || return 1
  all=$(exec xxd -p <"$tmp/decoded")
  all=${all//$'\n'/}
  for each; do
    each=${each%%=*}
    length=$((${#each} * 6 / 8 * 2))
    decoded+=("${all:at:length}")
    ((at += length))
  done
}
text_of() { # FILE: what it holds, in REPLY; false where bash drops a byte 00, or a control character hides
  IFS= read -r -d '' REPLY <"$1" || :
  ((${#REPLY} == ${here[$1]})) && [[ $REPLY != *[$'\001'-$'\011'$'\013'-$'\037']* ]]
}
utf8() { [[ $1 != *[$'\200'-$'\377']* ]] || iconv -f UTF-8 -t UTF-8 <<<"$1" >/dev/null 2>&1; }
is_count() { [[ $1 =~ ^(0|[1-9][0-9]{0,15})$ ]]; }
is_hash() { [[ $1 =~ ^[0-9a-f]{64}$ ]]; }

weak() { # a point of small order, or one that is not canonical (RFC 8032; see ledger/keys.py)
  local y
  printf -v y '%s%02x' "${1:0:62}" $((16#${1:62:2} & 127))
  case $y in
    0[01]00000000000000000000000000000000000000000000000000000000000000) return 0 ;;
    ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f) return 0 ;;
    26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05) return 0 ;;
    c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a) return 0 ;;
  esac
  [[ $y =~ ^(e[d-f]|f[0-9a-f])f{60}7f$ ]]
}
ed25519() { # KEY SIGNATURE FILE
  [[ $1 =~ ^[0-9a-f]{64}$ && $2 =~ ^[0-9a-f]{128}$ ]] || return 1
  ! weak "$1" && ! weak "${2:0:64}" || return 1
  bytes "302a300506032b6570032100$1" >"$tmp/key.der"
  bytes "$2" >"$tmp/signature"
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$tmp/key.der" \
    -sigfile "$tmp/signature" -in "$3" >/dev/null 2>&1
}
mldsa44() { # KEY SIGNATURE FILE, with OpenSSL 3.5 or newer
  bytes "30820532300b06096086480165030403110382052100$1" >"$tmp/key.der"
  bytes "$2" >"$tmp/signature"
  openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey "$tmp/key.der" \
    -sigfile "$tmp/signature" -in "$3" >/dev/null 2>&1
}

# --- The tools of this machine: known answers (RFC 8032 7.1, test 2).

fails() { # true where a tool does not do what is needed, or there is no room to write; its name in REPLY
  local key=3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c signature sum
  signature=92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
  signature+=085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
  {
    REPLY=openssl && printf r >"$tmp/known" && printf s >"$tmp/other" &&
      ed25519 "$key" "$signature" "$tmp/known" && ! ed25519 "$key" "$signature" "$tmp/other" &&
      REPLY=find && [[ $(find "$tmp/known" -printf '%y %s') == 'f 1' ]] &&
      REPLY=date && [[ $(date -u -d @0 +%Y) == 1970 ]] &&
      REPLY=base64 && [[ $(base64 -w 0 <"$tmp/known") == cg== && $(base64 -d <<<cg==cg==) == rr ]] &&
      REPLY=sha256sum && sum=454349e422f05297191ead13e21d3db520e5abef52055e4964b82fb213f593a1 &&
      [[ $(sha256sum <"$tmp/known") == $sum* && $(sha256sum -z "$tmp/known" | tr '\0' .) == "$sum  $tmp/known." ]] &&
      REPLY=xxd && [[ $(xxd -p <"$tmp/known") == 72 ]] &&
      REPLY=iconv && iconv -f UTF-8 -t UTF-8 <<<é >/dev/null && ! iconv -f UTF-8 -t UTF-8 <<<$'\xff' >/dev/null
  } 2>/dev/null && return 1
  return 0
}

# --- Merkle tree (RFC 6962; proofs as RFC 9162 2.1.3.2 and 2.1.4.2).

leaf() { digest_hex "00$1"; }
node() { digest_hex "01$1$2"; }
included() { # LEAF-HASH INDEX SIZE ROOT HASH…
  local result=$1 position=$2 last=$(($3 - 1)) root=$4 each
  (($2 < $3 && $# - 4 <= 63)) || return 1
  for each in "${@:5}"; do
    ((last > 0)) || return 1
    if ((position & 1 || position == last)); then
      node "$each" "$result"
      result=$REPLY
      while ((!(position & 1) && position)); do ((position >>= 1, last >>= 1)) || :; done
    else
      node "$result" "$each"
      result=$REPLY
    fi
    ((position >>= 1, last >>= 1)) || :
  done
  ((last == 0)) && [[ $result == "$root" ]]
}
continues() { # OLD-SIZE OLD-ROOT SIZE ROOT HASH…
  local position=$(($1 - 1)) last=$(($3 - 1)) old new each
  (($1 > 0 && $1 <= $3 && $# - 4 <= 63)) || return 1
  if (($1 == $3)); then
    [[ $# -eq 4 && $2 == "$4" ]]
    return
  fi
  local path=("${@:5}")
  ((${#path[@]})) || return 1
  if ((($1 & ($1 - 1)) == 0)); then path=("$2" "${path[@]}"); fi
  while ((position & 1)); do ((position >>= 1, last >>= 1)) || :; done
  old=${path[0]} new=${path[0]}
  for each in "${path[@]:1}"; do
    ((last > 0)) || return 1
    if ((position & 1 || position == last)); then
      node "$each" "$old" && old=$REPLY
      node "$each" "$new" && new=$REPLY
      while ((!(position & 1) && position)); do ((position >>= 1, last >>= 1)) || :; done
    else
      node "$new" "$each"
      new=$REPLY
    fi
    ((position >>= 1, last >>= 1)) || :
  done
  ((last == 0)) && [[ $old == "$2" && $new == "$4" ]]
}
hash_lines() { # FILE: base64, one a line, to the array hashes
  text_of "$1" || stop text "$1"
  [[ -z $REPLY || $REPLY == *$'\n' ]] || return 1
  mapfile -t hashes <"$1"
  decode "${hashes[@]}" || return 1
  hashes=("${decoded[@]}")
  all_hashes
}
all_hashes() {
  local each
  for each in "${hashes[@]}"; do is_hash "$each" || return 1; done
}

# --- The folder: files alone, none too large. Every check names what it expects.

declare -A expected=() here=() sums=() folders=()
look_round() {
  local path kind size
  while IFS= read -r -d '' kind && IFS= read -r -d '' size && IFS= read -r -d '' path; do
    shown "$path"
    case $kind in
      d) [[ $path =~ ^(feed|forks|evidence|judging|roster|pack|pack/metadata|pack/targets|pack/targets/vocabulary)$ ]] ||
        stop stranger "$REPLY"
        folders[$path]=1 ;;
      f) here[$path]=$size ;;
      *) stop link "$REPLY" ;;
    esac
    case $path in
      evidence/*) ((size <= 209715200)) || stop large "$REPLY" ;;
      pack/targets/*) ((size <= 268435456)) || stop large "$REPLY" ;;
      pack/*) ((size <= 5000000)) || stop large "$REPLY" ;;
      *.cose) ((size <= 65536)) || stop large "$REPLY" ;;
      signature) ((size <= 200)) || stop large "$REPLY" ;;
      roster/* | *.note | *.consistency | *.tlog-proof) ((size <= 65536)) || stop large "$REPLY" ;;
      *) ((size <= 5000000)) || stop large "$REPLY" ;;
    esac
  done < <(find . -mindepth 1 -printf '%y\0%s\0%P\0')
  while IFS= read -r -d '' path; do
    sums[${path:66}]=${path:0:64}
  done < <(printf '%s\0' "${!here[@]}" | xargs -0 sha256sum -z -- 2>/dev/null)
  ((${#sums[@]} == ${#here[@]})) || nothing ended
}
expect() {
  [[ -n ${here[$1]+x} ]] || stop missing "$1"
  expected[$1]=1
}

# --- The mission's officers (TUF): from the root hash to the targets.

fact_list=' # two lines for each fact: the name of the file and of the fact, and the value
  # An object as TUF signs it, any other value as text, "" where there is none. A list has several facts of one name.
  def line: if type == "object" then . else tostring | gsub("[\\x00-\\x1f\\x7f]"; "?") end;
  def fact($name; value): "\(.path) \($name)", ((try [.json | value] catch [""]) | .[0] | line);
  def list($name; values): .path as $path | (try (.json | values) catch "") | "\($path) \($name)", line;
  def is_hash: test("\\A[0-9a-f]{64}\\z");

  def tuf: # what every file of metadata has
    fact("once"; [.signatures[].keyid] | length == (unique | length)),
    fact("signatures"; [.signatures[] | select((.keyid | is_hash) and (.sig | test("\\A[0-9a-f]{128}\\z")))
      | "\(.keyid):\(.sig)"] | join(" ")),
    fact("signed"; .signed), fact("typed"; "\(.signed._type) \(.signed.version)"), fact("expiry"; .signed.expires);
  def root:
    (("root", "timestamp", "snapshot", "targets") as $role
      | fact("\($role) threshold"; .signed.roles[$role].threshold),
        fact("\($role) keys"; .signed as $signed
          | [$signed.roles[$role].keyids[] | "\(.):\($signed.keys[.].keyval.public)"
            | select(test("\\A[0-9a-f]{64}:[0-9a-f]{64}\\z"))] | join(" "))),
    fact("officer_count"; .signed.roles.targets.keyids | length),
    list("keys"; .signed.keys | to_entries[] | .key, .value);
  def next($name):
    fact("version"; .signed.meta[$name].version),
    fact("length"; .signed.meta[$name].length // ""),
    fact("hash"; .signed.meta[$name].hashes.sha256 // "");
  def targets:
    fact("head_length"; .signed.targets["roster-head.json"].length),
    fact("head_hash"; .signed.targets["roster-head.json"].hashes.sha256),
    list("vocabulary"; .signed.targets | to_entries[] | select(.key | test("\\Avocabulary/[a-z_]+[.]json\\z"))
      | "\(.key) \(.value.length) \(.value.hashes.sha256)");

  def roster_head:
    fact("of_mission"; .mission), fact("roster_version"; .version),
    fact("entries_size"; .entries.size), fact("entries_root"; .entries.root),
    fact("origin"; .log.origin), fact("witnesses_needed"; .log.witness_threshold),
    list("log"; .log | (.earlier // [] | .[] | "ended \(.size) \(.origin)"),
      (.vkeys[], .witnesses[], (.earlier // [] | .[].vkeys[]) | "key \(.)"));
  def shown: .value // "" | gsub("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"; "?"); # "" where it is not disclosed
  def border: (if .revoked_at != null then .last_good // .last_logged else .true_branch end) // {};
  def entry:
    fact("whole"; .), fact("body"; .entry), fact("place"; .place), fact("proof"; .proof | join(" ")),
    fact("well_formed"; map_values(type) == {entry: "object", openings: "object", place: "number", proof: "array"}
      and all(.proof[]; type == "string" and is_hash)),
    fact("well_opened"; .openings | all(to_entries[];
      (.key | test("\\A(call_sign|person|team|team_id)(@(0|[1-9][0-9]{0,15}))?\\z"))
      and (.value | keys == ["salt", "value"] and (.value | type == "string") and (.salt | test("\\A[0-9a-f]{32}\\z")))
      and ((.key | test("^(person|team_id)") | not) or (.value.value | test("\\A([0-9a-f]{16})?\\z"))))),
    fact("call_sign"; .openings.call_sign | shown), fact("team"; .openings.team | shown),
    fact("named"; .entry.kid), fact("device_key"; .entry.public_key), fact("role"; .entry.role),
    fact("has_person"; .entry | has("person")), fact("approves"; .entry.rights // [] | index("approve") != null),
    fact("revoked"; .entry.revoked_at != null),
    fact("border_seq"; .entry | border | .seq // ""), fact("border_hash"; .entry | border | .hash // ""),
    list("openings"; .entry as $entry | .openings | to_entries[] | (.key / "@") as $name
      | ("\($name[0])\n\(.value.salt)\n\(.value.value)" | @base64) + " "
        + if $name[1] then [$entry.history[] | select(.since == ($name[1] | tonumber)) | .team_id] | last
          else $entry[.key] end);

  ($ARGS.named | to_entries[] | {path: .key, json: (try (.value | fromjson) catch null)}
    | fact("object"; type == "object"),
      if .path | startswith("pack/metadata/") then
        tuf,
        (if .path | endswith("root.json") then root else empty end),
        (if .path | endswith("timestamp.json") then next("snapshot.json") else empty end),
        (if .path | endswith("snapshot.json") then next("targets.json") else empty end),
        (if .path | endswith("targets.json") then targets else empty end)
      elif .path | startswith("pack/targets/") then roster_head
      else entry end),
  ({path: "known answer", json: {c: "a", b: [1, null], a: "é"}}
    | fact("1"; .), fact("2"; .c | test("\\Aa\\z")))'
declare -A fact=()
read_json() { # all that the checks need of the JSON files, by one start of jq
  local path name value total=0 files=()
  for path in "${!here[@]}"; do
    [[ $path =~ ^pack/metadata/([0-9]{1,16}\.(root|snapshot|targets)|timestamp)\.json$ ||
      $path =~ ^(pack/targets/[0-9a-f]{64}\.roster-head|roster/[0-9a-f]{16}|placement-entry)\.json$ ]] || continue
    files+=(--rawfile "$path" "$path")
    ((total += ${here[$path]})) || :
  done
  ((total <= 20000000)) || stop large pack
  jq -nrcS "${files[@]}" "$fact_list" >"$tmp/facts" 2>/dev/null || nothing other_tool jq
  while IFS= read -r name && IFS= read -r value; do
    fact[$name]+=${fact[$name]+$'\n'}$value
  done <"$tmp/facts"
  [[ ${fact['known answer 1']-} == '{"a":"é","b":[1,null],"c":"a"}' && ${fact['known answer 2']-} == true ]] ||
    nothing other_tool jq
}
facts() { # FILE NAME…: of its one JSON object, those facts, in variables of those names; its text is in REPLY
  local name
  IFS= read -r -d '' REPLY <"$1" || : # bash ends at a byte 00, and so do some versions of jq
  ((${#REPLY} == ${here[$1]})) && utf8 "$REPLY" && [[ ${fact["$1 object"]-} == true ]] || stop json "$1"
  for name in "${@:2}"; do printf -v "$name" %s "${fact["$1 $name"]}"; done
}
list() { # FILE NAME: the facts of that name, to the array listed
  listed=()
  [[ -z ${fact["$1 $2"]+x} ]] || mapfile -t listed <<<"${fact["$1 $2"]}"
}
signed_by() { # FILE ROLE [NAME…]: how many officers of that role signed, in signers; refused where too few
  local threshold once signatures signed expiry each key
  facts "$1" once signatures signed typed expiry "${@:3}"
  threshold=${fact["$root_file $2 threshold"]}
  [[ $once == true ]] || stop twice "$1"
  is_count "$threshold" && ((threshold > 0)) || stop officers "$1" 0 '?'
  printf %s "$signed" >"$tmp/signed"
  declare -A key_of=() counted=()
  for each in ${fact["$root_file $2 keys"]}; do key_of[${each%%:*}]=${each#*:}; done
  for each in $signatures; do
    key=${key_of[${each%:*}]-}
    if ed25519 "$key" "${each#*:}" "$tmp/signed"; then counted[$key]=1; fi
  done
  signers=${#counted[@]} expiries[$1]=$expiry
  ((signers >= threshold)) || stop officers "$1" "$signers" "$threshold"
}
metadata() { # FILE ROLE VERSION LENGTH HASH NAME…: signed, and as the file before it says
  expect "$1"
  signed_by "$1" "$2" "${@:6}"
  [[ $typed == "$2 $3" && ${4:-${here[$1]}} == "${here[$1]}" && ${5:-${sums[$1]}} == "${sums[$1]}" ]] ||
    stop version "$1"
}
officers() {
  local at=pack/metadata n=1 typed listed names=() files=() digested version length hash snapshot name path
  declare -A expiries=()
  root_file=$at/1.root.json
  expect "$root_file"
  [[ ${sums[$root_file]} == "$root_hash" ]] || stop root
  while :; do
    signed_by "$root_file" root officer_count
    [[ $typed == "root $n" ]] || stop version "$root_file"
    ((n += 1))
    ((n <= 256)) && [[ -n ${here[$at/$n.root.json]+x} ]] || break
    expect "$at/$n.root.json"
    signed_by "$at/$n.root.json" root
    root_file=$at/$n.root.json
  done
  list "$root_file" keys
  for ((n = 1; n < ${#listed[@]}; n += 2)); do
    printf %s "${listed[n]}" >"$tmp/key$n"
    names+=("${listed[n - 1]}") files+=("$tmp/key$n")
  done
  digests "${files[@]}" # each key has its hash for a name
  [[ "${names[*]}" == "${digested[*]}" ]] || stop keyid "$root_file"
  path=$at/timestamp.json
  expect $path
  signed_by $path timestamp version length hash
  [[ $typed == 'timestamp '* ]] && is_count "$version" || stop version $path
  snapshot=$at/$version.snapshot.json
  metadata "$snapshot" snapshot "$version" "$length" "$hash" version length hash
  is_count "$version" || stop version "$snapshot"
  targets=$at/$version.targets.json
  metadata "$targets" targets "$version" "$length" "$hash" head_length head_hash
  officer_signers=$signers officer_threshold=${fact["$root_file targets threshold"]} expires=
  for path in "$root_file" $at/timestamp.json "$snapshot" "$targets"; do
    REPLY=${expiries[$path]} # what `date` reads may be a sentence, and what it skips a text
    [[ $REPLY =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$ ]] &&
      date -u -d "$REPLY" >/dev/null 2>&1 || stop version "$path"
    [[ -n $expires && $expires < $REPLY ]] || expires=$REPLY
  done
  list "$targets" vocabulary
  for path in "${listed[@]}"; do
    read -r name length hash <<<"$path"
    is_hash "$hash" || stop target "$name"
    path=pack/targets/vocabulary/$hash.${name##*/}
    [[ -z ${here[$path]+x} ]] || target "$path" "$length" "$hash"
  done
}
target() { # PATH LENGTH HASH: a file of the length and hash that the officers signed
  expect "$1"
  [[ ${sums[$1]} == "$3" && ${here[$1]} == "$2" ]] || stop target "$1"
}

# --- The roster: what it says of this key and of the log.

roster() { # the head, and the entry of the key: a leaf of the tree that the head names
  local file of_mission listed
  is_hash "$head_hash" || stop target roster-head.json
  file=pack/targets/$head_hash.roster-head.json
  target "$file" "$head_length" "$head_hash"
  facts "$file" of_mission entries_size entries_root roster_version origin witnesses_needed
  list "$file" log
  of_log=("${listed[@]}")
  [[ $of_mission == "${root_hash:0:16}" && $mission == "$of_mission" ]] || stop device
  is_count "$entries_size" && is_hash "$entries_root" || stop roster
  entry=roster/$kid.json
  [[ -n ${here[$entry]+x} ]] || stop device
  listed_entry
}
listed_entry() { # the file in entry: a leaf of the roster's tree, and what it says of the key that is named in kid
  local whole body place proof well_formed well_opened named has_person each listed
  expect "$entry"
  facts "$entry" whole body place proof well_formed well_opened call_sign team named device_key role has_person \
    approves revoked border_seq border_hash
  [[ $REPLY == "$whole"$'\n' && $well_formed == true ]] && is_count "$place" || stop entry "$entry"
  printf '\0%s' "$body" >"$tmp/entry"
  digest "$tmp/entry"
  included "$REPLY" "$place" "$entries_size" "$entries_root" $proof || stop entry "$entry"
  [[ $well_opened == true ]] || stop opening "$entry"
  list "$entry" openings
  for each in "${listed[@]}"; do # names that headquarters discloses: each is what the entry commits to
    base64 -d <<<"${each%% *}" >"$tmp/opening"
    digest "$tmp/opening"
    [[ $REPLY == "${each#* }" ]] || stop opening "$entry"
  done
  [[ $named == "$kid" ]] || stop device
  digest_hex "$device_key" && device_hash=$REPLY
  is_hash "$device_key" && [[ ${device_hash:0:16} == "$kid" ]] || stop device
  [[ $role != hq || $has_person == true ]] || role=hub
  [[ -z $border_seq ]] || { is_count "$border_seq" && is_hash "$border_hash"; } || stop roster
}
device() {
  roster
  is_count "$witnesses_needed" || stop roster
  log_keys
}
log_keys() { # of each log that ended its size, by its origin; key of each (name, ID): its type and bytes
  local line size name id n names=() ids=() texts=() files=() digested
  declare -gA ended=() keys=()
  for line in "${of_log[@]}"; do
    case $line in
      'ended '*)
        read -r _ size name <<<"$line"
        is_count "$size" && [[ -n $name ]] || stop roster
        [[ -n ${ended[$name]+x} ]] && ((${ended[$name]} <= size)) || ended[$name]=$size
        ;;
      'key '*)
        line=${line#key } name=${line%%+*} id=${line#*+}
        [[ ${id%%+*} =~ ^[0-9a-f]{8}$ && -n $name ]] || stop vkey
        names+=("$name") ids+=("${id%%+*}") texts+=("${id#*+}")
        ;;
      *) stop roster ;;
    esac
  done
  decode "${texts[@]}" || stop vkey
  for n in "${!names[@]}"; do
    { printf '%s\n' "${names[n]}" && bytes "${decoded[n]}"; } >"$tmp/vkey$n"
    files+=("$tmp/vkey$n")
  done
  digests "${files[@]}"
  for n in "${!names[@]}"; do
    line=${decoded[n]}
    case ${line:0:2}${#line} in 0166 | 0466 | 062626) ;; 01* | 04* | 06*) stop vkey ;; *) continue ;; esac
    [[ ${digested[n]:0:8} == "${ids[n]}" ]] || stop vkey
    keys["${names[n]} ${ids[n]}"]=$line
  done
}
# Rights: written by resources/write_out.py.
may_sign() { # by the roles of ledger/roles.py
  local kinds= approved=
  case $role in
    monitor) kinds='0 1 2 3 4 7 8 9 12 15' ;;
    patrol_leader) kinds='0 1 2 3 4 5 7 8 9 10 12 15' ;;
    supervisor) kinds='0 1 2 3 4 5 7 8 9 10 11 12 15' approved='6' ;;
    verification_officer) kinds='0 1 2 3 4 5 6 7 8 9 10 11 12 15' approved='6 13 14' ;;
    hq) kinds='0 1 2 3 4 5 7 8 9 11 12 13 14 15 16' approved='13 14' ;;
    security_officer) kinds='0 7 8 9 12 15' ;;
    liaison) kinds='0 7 8 9 15 17' ;;
    sensor) kinds='0 7 8 9 12 15 18' ;;
    hub) kinds='0 5 7 8 9 11 12 15 16' ;;
  esac
  [[ $approves != true ]] || kinds+=" $approved"
  [[ " $kinds " == *" $kind "* ]]
}
# End of the written part.

# --- A record: its envelope, and a walk through its CBOR.

envelope() { # FILE: kid, content, signed (hexadecimal), signature; refused where it is none
  local raw length width
  hex "$1"
  raw=$REPLY
  [[ $raw == d2844da201270448* && ${raw:32:2} == a0 && ${#raw} -gt 160 ]] || stop envelope "$1"
  kid=${raw:16:16}
  case ${raw:34:2} in 58) width=2 ;; 59) width=4 ;; 5a) width=8 ;; *) stop envelope "$1" ;; esac
  length=$((16#${raw:36:width}))
  case $width in 2) ((length >= 24)) ;; 4) ((length >= 256)) ;; 8) ((length >= 65536)) ;; esac ||
    stop envelope "$1"
  content=${raw:36+width:2*length}
  [[ ${raw:36+width+2*length:4} == 5840 && ${#raw} -eq $((36 + width + 2 * length + 4 + 128)) ]] ||
    stop envelope "$1"
  signature=${raw: -128}
  signed=846a5369676e617475726531${raw:4:28}40${raw:34:2+width+2*length}
}
head_of() { # the next head in content: major, value
  local byte size least
  ((at + 2 <= ${#content})) || return 1
  byte=$((16#${content:at:2}))
  ((at += 2, major = byte >> 5, value = byte & 31)) || :
  ((value < 24)) && return 0
  case $value in
    24) size=2 least=24 ;;
    25) size=4 least=256 ;;
    26) size=8 least=65536 ;;
    27) size=16 least=4294967296 ;;
    *) return 1 ;;
  esac
  ((at + size <= ${#content})) && ((major != 7)) || return 1
  [[ $size -ne 16 || ${content:at:1} == [0-7] ]] || return 1
  value=$((16#${content:at:size}))
  ((at += size, value >= least))
}
walk() { # over one item; strings end in item
  local count key before depth=${1:-0}
  ((depth <= 16)) && head_of || return 1
  case $major in
    0 | 1) item=$value ;;
    2 | 3)
      ((at + 2 * value <= ${#content})) || return 1
      item=${content:at:2*value}
      ((at += 2 * value)) || :
      if ((major == 3)); then texts+=${item}0a; fi
      ;;
    4) for ((count = value; count > 0; count--)); do walk $((depth + 1)) || return 1; done ;;
    5)
      before=-1
      for ((count = value; count > 0; count--)); do
        head_of && ((major == 0 && value > before)) || return 1
        before=$value
        walk $((depth + 1)) || return 1
      done
      ;;
    7) ((value == 20 || value == 21)) ;;
    *) return 1 ;;
  esac
}
record() { # FILE: kind, mission, sequence, previous, cited_size, cited_root, clock, evidence_refs, hash
  local key entries before=-1 from
  envelope "$1"
  hash=${sums[$1]} at=0 texts='' kind='' mission='' sequence='' previous='' cited_size='' cited_root='' clock=''
  evidence_refs=()
  head_of && ((major == 5)) || stop envelope "$1"
  for ((entries = value; entries > 0; entries--)); do
    head_of && ((major == 0 && value > before)) || stop envelope "$1"
    key=$value before=$value from=$at
    walk 1 || stop envelope "$1"
    case $key in
      0) kind=$item ;;
      1) mission=$item ;;
      2) sequence=$item ;;
      3) previous=$item ;;
      4)
        [[ ${content:from:2} == 82 ]] || stop envelope "$1"
        cited_root=$item
        nested $((from + 2)) && cited_size=$item
        ;;
      5)
        clock=$item
        if [[ ${content:from:2} == 82 ]]; then nested $((from + 2)) && clock=$item; fi
        ;;
      42) named_evidence "$from" || stop envelope "$1" ;;
      106) # an answer's files are evidence; an edition's are lists, which lie beside its proof
        [[ $kind == 13 ]] || named_evidence "$from" || stop envelope "$1"
        ;;
    esac
  done
  ((at == ${#content})) && is_count "$kind" && is_count "$sequence" && [[ $mission =~ ^[0-9a-f]{16}$ ]] &&
    is_count "$clock" && { [[ -z $cited_root ]] || { is_hash "$cited_root" && is_count "$cited_size"; }; } ||
    stop envelope "$1"
  if [[ ! $texts =~ ^([0-7].)*$ ]]; then # more than ASCII
    bytes "$texts" >"$tmp/texts"
    iconv -f UTF-8 -t UTF-8 <"$tmp/texts" >/dev/null 2>&1 || stop envelope "$1"
  fi
  if ((sequence)); then is_hash "$previous"; else [[ -z $previous ]]; fi || stop envelope "$1"
  bytes "$signed" >"$tmp/signed-bytes"
}
nested() { # the item at a place
  local saved=$at
  at=$1
  walk 2 || return 1
  at=$saved
}
named_evidence() { # [{0: SHA-256, 1: size, 2: type}, …]
  local saved=$at count each size
  at=$1
  head_of && ((major == 4)) || return 1
  for ((count = value; count > 0; count--)); do
    [[ ${content:at:4} =~ ^a[23]00$ ]] || return 1
    ((at += 4))
    walk 2 && is_hash "$item" || return 1
    each=$item
    [[ ${content:at:2} == 01 ]] || return 1
    ((at += 2))
    walk 2 && size=$item && is_count "$size" || return 1
    evidence_refs+=("$each $size")
    [[ ${content:at:2} != 02 ]] || { ((at += 2)) && walk 2 || return 1; }
  done
  at=$saved
}

# --- Signed notes of the log.

can_mldsa=
if openssl list -signature-algorithms 2>/dev/null | grep -qi 'ML-DSA-44'; then can_mldsa=1; fi
skipped_mldsa=
note() { # NAME TEXT: size, root, extensions, note_lines; times of the log and of each witness
  local name=$1 of text line lines raw id n type seconds names=() encoded=() by_log=
  utf8 "$2" || stop note "$name"
  [[ $2 == *$'\n\n'*$'\n' ]] || stop note "$name"
  text=${2%$'\n\n'*}$'\n'
  [[ $text != *$'\n\n'* ]] || stop note "$name"
  printf %s "$text" >"$tmp/text"
  printf %s "${2:${#text}+1}" >"$tmp/tail"
  mapfile -t lines <"$tmp/text"
  ((${#lines[@]} >= 3)) && [[ -n ${lines[0]} ]] || stop note "$name"
  of=${lines[0]} size=${lines[1]} extensions=("${lines[@]:3}")
  [[ $of == "$origin" || -n ${ended[$of]+x} ]] || stop origin "$name"
  while IFS= read -r line; do
    [[ $line == '— '*' '* ]] || stop note "$name"
    line=${line#— }
    names+=("${line%% *}") encoded+=("${line#* }")
  done <"$tmp/tail"
  note_lines=${#names[@]}
  ((note_lines >= 1 && note_lines <= 16)) || stop note "$name"
  is_count "$size" && decode "${lines[2]}" "${encoded[@]}" && is_hash "${decoded[0]}" || stop note "$name"
  [[ -z ${ended[$of]+x} ]] || ((size <= ${ended[$of]})) || stop lost "$name" "${ended[$of]}"
  root=${decoded[0]} log_time='' claimed_time=''
  declare -gA witness_times=()
  for n in "${!names[@]}"; do
    line=${names[n]} raw=${decoded[n + 1]}
    [[ -n $line && $line != *[+' ']* ]] && ((${#raw} >= 10)) || stop note "$name"
    id=${raw:0:8}
    [[ -n ${keys["$line $id"]+x} ]] || continue
    type=${keys["$line $id"]:0:2} seconds=0
    case $type in
      01)
        ed25519 "${keys["$line $id"]:2}" "${raw:8}" "$tmp/text" || stop note_key "$name"
        [[ $line != "$of" ]] || by_log=1
        continue
        ;;
      *) [[ ${raw:8:8} == 0000000[0-9a-f] && ${#raw} -gt 24 ]] || stop note_key "$name" ;;
    esac
    seconds=$((16#${raw:8:16}))
    if [[ $type == 04 ]]; then
      printf 'cosignature/v1\ntime %s\n%s' "$seconds" "$text" >"$tmp/message"
      ed25519 "${keys["$line $id"]:2}" "${raw:24}" "$tmp/message" || stop note_key "$name"
      stated "$line" "$seconds" 1
      continue
    fi
    if [[ -z $can_mldsa ]]; then
      skipped_mldsa=1
      stated "$line" "$seconds" ''
      continue
    fi
    mldsa_message "$line" "${raw:8:16}"
    mldsa44 "${keys["$line $id"]:2}" "${raw:24}" "$tmp/message" || stop note_key "$name"
    stated "$line" "$seconds" 1
  done
  [[ -n $by_log ]] || stop note_log "$name"
}
stated() { # NAME SECONDS CHECKED: of each signer the earliest time that has come; zero says nothing
  (($2 > 0 && $2 <= now)) || return 0
  if [[ $1 == "$of" ]]; then
    [[ -n $claimed_time ]] && ((claimed_time <= $2)) || claimed_time=$2
    [[ -z $3 ]] || { [[ -n $log_time ]] && ((log_time <= $2)); } || log_time=$2
  elif [[ -n $3 ]]; then
    [[ -n ${witness_times[$1]+x} ]] && ((${witness_times[$1]} <= $2)) || witness_times[$1]=$2
  fi
}
mldsa_message() { # NAME TIME: the cosigned message of c2sp.org/tlog-cosignature
  local lengths
  printf -v lengths '%02x %02x' ${#1} ${#of}
  {
    printf 'subtree/v1\n\0'
    bytes "${lengths% *}" && printf %s "$1"
    bytes "$2${lengths#* }" && printf %s "$of"
    bytes "$(printf '%016x%016x' 0 "$size")$root"
  } >"$tmp/message"
}

# --- The checks, one after the other.

signed_record() {
  expect record.cose
  record record.cose
  own_hash=$hash own_kid=$kid own_kind=$kind own_sequence=$sequence own_previous=$previous own_clock=$clock
  own_cited="$cited_size $cited_root" own_evidence=("${evidence_refs[@]}") own_mission=$mission
  cp "$tmp/signed-bytes" "$tmp/own-signed-bytes"
  own_signature=$signature
  device
  ed25519 "$device_key" "$signature" "$tmp/signed-bytes" || stop signature record.cose
  may_sign || stop may_not "$role" "$kind"
}
by_hand() { # the parts of the record that openssl takes
  expect signed-bytes && expect signature && expect signer.pem
  cmp -s "$tmp/own-signed-bytes" signed-bytes || stop hand signed-bytes
  hex signature
  [[ $REPLY == "$own_signature" ]] || stop hand signature
  {
    printf -- '-----BEGIN PUBLIC KEY-----\n'
    bytes "302a300506032b6570032100$device_key" | base64
    printf -- '-----END PUBLIC KEY-----\n'
  } >"$tmp/pem"
  cmp -s "$tmp/pem" signer.pem || stop hand signer.pem
}
place_of() { # NAME: index and hashes of a tlog-proof; its note is checked
  local lines
  expect "$1"
  text_of "$1" || stop text "$1"
  printf %s "${REPLY%%$'\n\n'*}" >"$tmp/proof"
  mapfile -t lines <"$tmp/proof"
  [[ ${#lines[@]} -ge 2 && ${lines[0]} == c2sp.org/tlog-proof@v1 && ${lines[1]} == 'index '* ]] || stop proof "$1"
  index=${lines[1]#index } hashes=("${lines[@]:2}")
  is_count "$index" && ((${#hashes[@]} <= 63)) && decode "${hashes[@]}" || stop proof "$1"
  hashes=("${decoded[@]}")
  all_hashes || stop proof "$1"
  note "$1" "${REPLY#*$'\n\n'}"
}
logged() {
  local index
  place_of record.tlog-proof
  leaf "$own_hash"
  included "$REPLY" "$index" "$size" "$root" "${hashes[@]}" || stop proof record.tlog-proof
  log_index=$index log_size=$size log_root=$root holds_time=$log_time holds_claimed=$claimed_time
  printf '%s\n' "${witness_times[@]}" >"$tmp/times"
  mapfile -t holds_witnessed < <(sort -n "$tmp/times")
  [[ -n ${holds_witnessed[0]} ]] || holds_witnessed=()
}
newest() { # the roster's own place in the log, at a checkpoint that continues the record's
  local index
  place_of roster.tlog-proof
  leaf "$head_hash"
  included "$REPLY" "$index" "$size" "$root" "${hashes[@]}" || stop proof roster.tlog-proof
  roster_index=$index roster_size=$size
  hash_lines later.consistency && continues "$log_size" "$log_root" "$size" "$root" "${hashes[@]}" ||
    stop consistency later.consistency
  [[ $newest_hash == "$head_hash" && $newest_version == "$roster_version" ]] ||
    stop roster_old "$roster_version" "$newest_version"
}
fed() { # the records before it, each signed and in its place
  local n name before=''
  chain=none newest_cited=''
  declare -gA of_chain=(["$own_hash"]=$own_sequence) # each with its number
  if ((own_sequence == 0)); then chain=0; fi
  if ((own_sequence > 0)) && [[ -n ${here[feed/000000.cose]+x} ]]; then
    ((own_sequence <= 1000000)) || stop large feed
    for ((n = 0; n < own_sequence; n++)); do
      printf -v name '%06d.cose' "$n"
      expect "feed/$name"
      record "feed/$name"
      [[ $kid == "$own_kid" && $mission == "$own_mission" && $sequence == "$n" && $previous == "$before" ]] ||
        stop chain "$name"
      ed25519 "$device_key" "$signature" "$tmp/signed-bytes" || stop signature "feed/$name"
      before=$hash of_chain[$hash]=$n
      [[ -z $cited_size ]] || newest_cited="$cited_size $cited_root"
    done
    [[ $own_previous == "$before" ]] || stop chain ../record.cose
    chain=$own_sequence
  fi
  [[ $own_cited == ' ' ]] || newest_cited=$own_cited
}
later() { # headquarters' statement: branches, corrections, and the list of files
  local line first
  expect later.note && expect later.consistency && expect SHA256SUMS
  text_of later.note || stop note later.note
  note later.note "$REPLY"
  ((note_lines == 1)) || stop statement
  hash_lines later.consistency && continues "$log_size" "$log_root" "$size" "$root" "${hashes[@]}" ||
    stop consistency later.consistency
  first=${extensions[0]:-}
  [[ $first =~ ^"fieldapp record "([0-9a-f]{64})" "([0-9]{1,12})$ && ${BASH_REMATCH[1]} == "$own_hash" ]] ||
    stop statement
  moment "$((10#${BASH_REMATCH[2]}))" && later_at=$REPLY
  declare -gA listed_forks=()
  corrections=()
  [[ ${extensions[1]:-} =~ ^"files "([0-9a-f]{64})$ ]] || stop statement
  [[ ${sums[SHA256SUMS]} == "${BASH_REMATCH[1]}" ]] || stop list
  [[ ${extensions[2]:-} =~ ^"roster "([0-9]{1,9})" "([0-9a-f]{64})$ ]] || stop statement
  newest_version=$((10#${BASH_REMATCH[1]})) newest_hash=${BASH_REMATCH[2]}
  ((${#extensions[@]} <= 67)) || stop statement
  for line in "${extensions[@]:3}"; do
    if [[ $line =~ ^"fork "([0-9]{1,9})" "([0-9a-f]{64})$ ]]; then
      listed_forks["$((10#${BASH_REMATCH[1]})) ${BASH_REMATCH[2]}"]=1
    elif [[ $line =~ ^(amended|retracted|corrected)" "[0-9a-f]{64}$ ]]; then
      corrections+=("$line")
    else
      stop statement
    fi
  done
}
branches() { # other records of the same key: they need no one's word
  local path known each
  declare -gA fork_previous=()
  while IFS= read -r path; do
    [[ $path == forks/* ]] || continue
    shown "$path"
    [[ $path =~ ^forks/[0-9a-f]{64}\.cose$ ]] || stop stranger "$REPLY"
    expect "$path"
    record "$path"
    [[ $path == "forks/$hash.cose" && $kid == "$own_kid" && -z ${of_chain[$hash]+x} ]] || stop branch "$path"
    ((sequence <= own_sequence)) || stop branch "$path"
    [[ $chain != none || $sequence -eq $own_sequence || -n ${listed_forks["$sequence $hash"]+x} ]] ||
      stop branch "$path"
    ed25519 "$device_key" "$signature" "$tmp/signed-bytes" || stop signature "$path"
    fork_previous["$sequence $hash"]=$previous
  done < <(printf '%s\n' "${!here[@]}" | sort)
  ((${#fork_previous[@]} <= 16)) || stop large forks
  mapfile -t forks < <(printf '%s\n' "${!fork_previous[@]}" "${!listed_forks[@]}" | sort -n | uniq)
  known=("${forks[@]}") forks=()
  for each in "${known[@]}"; do
    [[ -z $each ]] || ((${each% *} > own_sequence)) || forks+=("$each")
  done
}
whose() {
  local first=${forks[0]:-}
  if [[ -n $border_seq ]] && ((own_sequence == border_seq)); then
    [[ $own_hash == "$border_hash" ]] || stop other_branch "$border_seq"
    return
  fi
  if [[ -n $border_seq && $revoked != true && $chain != none ]] && ((own_sequence > border_seq)); then
    [[ -n ${of_chain[$border_hash]+x} ]] || stop other_branch "$border_seq"
    undecided
    first=$REPLY
  fi
  [[ -z $first ]] || stop forked "${first% *}"
  [[ $revoked == true ]] || return 0
  [[ -n $border_seq ]] && ((own_sequence < border_seq)) || stop revoked
}
undecided() { # the first of the forks that is not shown to leave the chain before the named record
  local each
  declare -A beside=()
  for each in "${!of_chain[@]}"; do ((${of_chain[$each]} >= border_seq)) || beside[$each]=1; done
  REPLY=
  for each in "${forks[@]}"; do
    if [[ -n ${fork_previous[$each]+x} && -n ${beside[${fork_previous[$each]}]+x} ]]; then
      beside[${each#* }]=1
    elif ((${each% *} > border_seq)); then
      REPLY=${REPLY:-$each}
    fi
  done
}
bracket() { # the times, each with its speaker; sets begins_claimed
  begins_claimed=''
  local begins='' before_size='' count=${#holds_witnessed[@]} ends
  if [[ -n $newest_cited || $chain == none ]]; then
    for each in cited.note cited.consistency; do [[ -z ${here[$each]+x} ]] || expected[$each]=1; done
  fi
  if [[ -n $newest_cited && -n ${here[cited.note]+x} && -n ${here[cited.consistency]+x} ]]; then
    text_of cited.note || stop note cited.note
    note cited.note "$REPLY"
    [[ "$size $root" == "$newest_cited" ]] || stop cited
    hash_lines cited.consistency && continues "$size" "$root" "$log_size" "$log_root" "${hashes[@]}" ||
      stop consistency cited.consistency
    begins=$log_time begins_claimed=$claimed_time before_size=$size
  fi
  for ends in $holds_time $holds_claimed ${holds_witnessed[witnesses_needed > 0 ? witnesses_needed - 1 : count]:-}; do
    if [[ -n $begins_claimed ]] && ((ends < begins_claimed)); then
      moment "$ends" && ends=$REPLY
      moment "$begins_claimed"
      stop contradict "$ends" "$REPLY"
    fi
  done
  if ((witnesses_needed > 0 && count >= witnesses_needed)); then
    moment "${holds_witnessed[witnesses_needed - 1]}"
    told established said_after "$REPLY" "$witnesses_needed"
  elif ((witnesses_needed > 0)); then
    told not_shown not_witnessed "$count" "$witnesses_needed"
  elif [[ -n $holds_time ]]; then
    moment "$holds_time"
    told established said_after_hub "$REPLY"
  else
    told not_shown no_time
  fi
  if [[ -n $begins ]]; then
    moment "$begins"
    told established said_before "$REPLY" "$before_size"
  else
    moment "$own_clock"
    told not_shown no_before "$REPLY"
  fi
  [[ -z $skipped_mldsa ]] || told not_shown said_mldsa
}
stamped() { # an outside authority's time stamp (RFC 3161) of a checkpoint that has the record
  local index line pem at='' subject print
  [[ -n ${here[stamp.tsr]+x} ]] || return 0
  expect stamp.tsr && expect stamp.pem
  place_of stamp.tlog-proof
  leaf "$own_hash"
  included "$REPLY" "$index" "$size" "$root" "${hashes[@]}" || stop proof stamp.tlog-proof
  text_of stamp.pem || stop text stamp.pem
  pem=$REPLY # one certificate: the one that is named below
  [[ $pem == -----BEGIN* && ${pem#-----BEGIN} != *BEGIN* ]] || stop stamp
  openssl x509 -in "${AUTHORITY:-stamp.pem}" -out "$tmp/authority.pem" 2>/dev/null || stop stamp
  while IFS= read -r line; do
    [[ $line != 'Time stamp: '* ]] || at=${line#Time stamp: }
  done < <(openssl ts -reply -in stamp.tsr -text 2>/dev/null)
  [[ -n $at ]] && at=$(date -u -d "$at" +%s 2>/dev/null) && ((at <= now)) || stop stamp
  openssl ts -reply -in stamp.tsr -out "$tmp/again.tsr" 2>/dev/null || stop stamp
  cmp -s stamp.tsr "$tmp/again.tsr" || stop stamp # its one encoding, with no bytes behind it
  openssl ts -verify -data "$tmp/text" -in stamp.tsr -CAfile "$tmp/authority.pem" -attime "$at" \
    >/dev/null 2>&1 || stop stamp
  if [[ -n $begins_claimed ]] && ((at < begins_claimed)); then
    moment "$at" && at=$REPLY
    moment "$begins_claimed"
    stop contradict "$at" "$REPLY"
  fi
  subject=$(openssl x509 -in "$tmp/authority.pem" -noout -subject -nameopt RFC2253)
  shown "${subject#subject=}" && subject=$REPLY
  openssl x509 -in "$tmp/authority.pem" -outform DER -out "$tmp/authority.der"
  digest "$tmp/authority.der" && print=$REPLY
  moment "$at"
  if [[ -n ${AUTHORITY:-} ]]; then
    told established said_stamp_yours "$REPLY" "$subject" "$size"
  else
    told not_shown said_stamp "$subject" "$size" "$REPLY" "$print"
  fi
}
named_files() {
  local each count=0 path
  for each in "${own_evidence[@]}"; do
    path=evidence/${each% *}
    [[ -n ${here[$path]+x} ]] || continue
    expected[$path]=1
    [[ "${sums[$path]} ${here[$path]}" == "$each" ]] || stop evidence "$path"
    ((count += 1))
  done
  ((${#own_evidence[@]} == 0)) ||
    told "$( ((count == ${#own_evidence[@]})) && printf established || printf not_shown)" \
      said_evidence "${#own_evidence[@]}" "$count"
}
placement() { # a position that headquarters gave: who signed it is checked; the program alone reads it
  local entry kid kind mission sequence previous content signed signature hash hashes role revoked
  local approves cited_size cited_root clock evidence_refs call_sign team device_key device_hash
  local border_seq border_hash
  [[ -n ${here[placement.cose]+x} ]] || return 0
  expect placement.cose
  record placement.cose
  entry=placement-entry.json
  [[ -n ${here[$entry]+x} ]] || stop missing "$entry"
  listed_entry
  [[ $mission == "$own_mission" && $kind == 16 ]] || stop placement
  may_sign || stop may_not "$role" "$kind"
  ed25519 "$device_key" "$signature" "$tmp/signed-bytes" || stop signature placement.cose
  told not_shown said_placed
}
judging() { # findings about the record: said, and judged by the program alone
  local path any=
  for path in "${!here[@]}"; do
    [[ $path =~ ^judging/([0-9a-f]{64}\.(cose|toml)|counting-[0-9a-f]{64}\.toml|[0-9a-f]{16}\.json|positions\.json|agreement\.geojson)$ ]] || continue
    expect "$path"
    any=1
  done
  [[ -z $any ]] || told not_shown said_judged
}
exact_list() { # every file is listed, as it is here; every file has its place; none is missing
  local line path each paths=()
  declare -A listed=() used=()
  for each in "${languages[@]}"; do
    expect "record.$each.txt"
    if [[ $each == en ]]; then expect README.txt; else expect "README.$each.txt"; fi
  done
  expect check.sh && expect record.cddl
  text_of SHA256SUMS || stop text SHA256SUMS
  while IFS= read -r line; do
    [[ $line =~ ^([0-9a-f]{64})"  "([A-Za-z0-9._/-]+)$ ]] || stop list
    path=${BASH_REMATCH[2]}
    [[ -z ${listed[$path]+x} ]] || stop list
    [[ -n ${here[$path]+x} ]] || stop missing "$path"
    listed[$path]=${BASH_REMATCH[1]} paths+=("$path")
  done <SHA256SUMS
  for path in "${paths[@]}"; do
    [[ ${sums[$path]} == "${listed[$path]}" ]] || stop listed "$path"
  done
  while IFS= read -r -d '' path; do
    shown "$path"
    [[ -n ${expected[$path]+x} ]] || stop stranger "$REPLY"
    [[ $path == later.note || $path == SHA256SUMS || -n ${listed[$path]+x} ]] || stop stranger "$REPLY"
    while [[ $path == */* ]]; do path=${path%/*} used[$path]=1; done
  done < <(printf '%s\0' "${!here[@]}" | sort -z)
  for each in "${!folders[@]}"; do [[ -n ${used[$each]+x} ]] || stop stranger "$each"; done
  told established said_files "${#paths[@]}"
}

# --- Begin.

root_hash=${1:-}
root_hash=${root_hash,,} root_hash=${root_hash//[[:space:]]/}
is_hash "$root_hash" && (($# <= 3)) || nothing usage
for tool in openssl jq xxd sha256sum base64 find xargs iconv date sort uniq cmp tr cp grep mktemp; do
  command -v "$tool" >/dev/null || nothing tools "$tool"
done
[[ -z ${AUTHORITY:-} || $AUTHORITY == /* ]] || AUTHORITY=$PWD/$AUTHORITY
folder=${2:-$(dirname -- "${BASH_SOURCE[0]}")}
shown "$folder"
[[ -d $folder && -r $folder && -x $folder ]] || nothing folder "$REPLY"
tmp=$(mktemp -d 2>/dev/null) || nothing ended
export HOME=$tmp
if fails; then nothing other_tool "$REPLY"; fi
cd -- "$folder"
now=$(date +%s)

look_round
read_json
officers
signed_record
by_hand
logged
fed
later
newest
branches
whose
told established said_roster "$roster_version" "$officer_signers" "$officer_count" "$officer_threshold"
told established said_place "$roster_index" "$later_at" "$roster_size"
for each in "${ended[@]}"; do told established said_ended "$each"; done
if ((now >= $(date -u -d "$expires" +%s))); then told not_shown said_expired "$expires"; fi
told established said_who "$role" "$device_hash"
if [[ -n $call_sign ]]; then
  told established said_name "$call_sign" "${team:--}"
else
  told not_shown no_name
fi
told established said_what "$own_hash" "$own_kind" "$own_sequence" "$own_kid"
((own_kind != 6)) || told not_shown two_persons
told established said_log "$log_index" "$log_size"
bracket
stamped
if [[ $chain == none ]]; then
  told not_shown no_chain
elif ((${#forks[@]})); then
  told not_shown said_branched "${forks[0]% *}"
else
  told established said_chain "$chain"
fi
for each in "${corrections[@]}"; do told established "said_${each% *}" "$later_at" "${each#* }"; done
((${#corrections[@]})) || told established said_later "$later_at"
placement
judging
named_files
exact_list
printf '\n' >&3
say said_limits
printf '\n' >&3
say in_order
printf '\n' >&3
verdict=1
