"""First sentence of each command's help, as far as a list of commands has room for it.

A list of commands shows them without importing the commands. tests/cli/test_light_start.py
compares them with the help itself.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final = {
    "laptop:init": "Make this laptop's keys and its encrypted database.",
    "laptop:request": "Write the enrolment request, as a file and as a QR code.",
    "laptop:install_pack": (
        "Take over the mission pack in FOLDER; the first time, begin this laptop's feed."
    ),
    "observe:log": "Sign an observation typed as LINE, or every row of a table.",
    "observe:amend": "Correct the observation HASH to LINE; both versions stay visible.",
    "judging.review:review": "Sign a review of the record HASH: confirmed, questioned or disputed.",
    "observe:retract": "Withdraw the observation HASH; it stays visible as retracted.",
    "tasks:task": "Give the laptop with the call sign TO, or each laptop of the team TO, the task",
    "tasks:ask": "Ask whoever signed the record HASH about it; `tasks` tells what was answered.",
    "tasks:tasks": "List this laptop's tasks, and those in the feeds that it holds.",
    "tasks:answer": "Answer the task HASH of this laptop; whoever gave it can close it.",
    "placing:place": (
        "Give the observations from POST, told without coordinates, the position WHERE."
    ),
    "placing:unplace": "Withdraw the placement HASH; it stays visible as withdrawn.",
    "patrol_commands:watch": (
        "Sign that POST was manned from one time to another: silence is an observation"
    ),
    "patrol_commands:sign_off_": (
        "Sign an operational day off, with what it lacks; one that goes on up to now."
    ),
    "patrol_commands:start": "Sign that a patrol started.",
    "patrol_commands:end": "Sign that the patrol ended; an end that is not now is asked about.",
    "look:list_records": "List observations, the newest event first.",
    "look:show": "Show one observation in full, with its history and what was proven.",
    "look:search": "Search notes, places, weapons and what was typed for the words of TEXT.",
    "hub.access_list:access": (
        "Show what people at headquarters opened in this home, and check the chain of that"
    ),
    "carry:seal": "Seal everything that is not sealed yet for headquarters, and read it back.",
    "carry:receive": (
        "Take what headquarters sent, and a newer mission pack, from FOLDER; each is checked first."
    ),
    "network:sync": "Bring what waits to the hub, and take receipts, letters and a newer mission",
    "judging.corroboration:where": (
        "Say where the source was that the observations HASH... tell of, or why it cannot"
    ),
    "judging.corroboration:calibrate": (
        "Fit observers' errors to detonations whose place was surveyed, and propose bearings.toml."
    ),
    "judging.rule_files:band": (
        "Make the zone within KM of the line in FILE, on SIDE of it, as GeoJSON; nothing is"
    ),
    "judging.link_commands:link": (
        "Say how two or more observations, or links, belong together; totals follow."
    ),
    "judging.link_commands:unlink": "Withdraw the link HASH; it stays visible as withdrawn.",
    "judging.link_commands:links": (
        "List all links in the order of the log, and why a link does not group."
    ),
    "reporting.daily_report:report": (
        "The daily report: totals by region, what they are compared with, watched hours"
    ),
    "reporting.edition_commands:edition": (
        "Editions of the daily report: who signed and approved them, checks, differences."
    ),
    "reporting.trend_command:trend": (
        "Tell how many there were day by day, where, at which hours, and for how long posts"
    ),
    "judging.link_commands:total": "Tell how many ceasefire violations there were, with bounds.",
    "judging.finding_commands:find": (
        "Sign a finding that rests on the records HASH...; a second officer must approve it."
    ),
    "judging.finding_commands:approve": (
        "Approve the finding or withdrawal HASH of another officer; it then has effect."
    ),
    "judging.finding_commands:findings": (
        "List findings in the order of the log, and why one is without effect."
    ),
    "judging.remark_commands:extract": (
        "Write the extract of the finding HASH for the parties' liaison officers, at headquarters."
    ),
    "judging.remark_commands:shown_": (
        "List what headquarters sent a party's liaison officer, or tell what one extract says."
    ),
    "judging.remark_commands:remark": (
        "Co-sign what the extract EXTRACT shows, or dissent from it, as a party's liaison officer."
    ),
    "judging.queue_commands:queue": (
        "List what waits for a decision: overdue first, then what is due, grave, and oldest."
    ),
    "judging.statement_commands:statement": (
        "Sign the statement TEXT of a party, in its words; it is counted with nothing."
    ),
    "judging.tak_command:tak": (
        'Sign the contacts of FILE, Cursor on Target, as statements of "TAK", counted in nothing.'
    ),
    "judging.statement_commands:statements": (
        "List parties' statements, what is due first; of one, what the mission observed there."
    ),
    "judging.detection_commands:digest": (
        "Sign the digest of the raw detections in FILE, an hour at most; none is counted."
    ),
    "judging.detection_commands:health": (
        "Sign the watches of a sensor by the signals in FILE: when it was up, and when not."
    ),
    "judging.detection_commands:list_digests": (
        "List digests of detections, and how many of each people adopted."
    ),
    "judging.detection_commands:adopt": (
        "Sign LINE as an observation that adopts detections of the digest HASH, as in FILE."
    ),
    "base.output:export": "Write the observations, or a selection of them, for other programs.",
    "base.output:map_page": "Write a map of the observations, or of a selection of them.",
    "prove:proof": "Write what an outsider needs to check the record HASH; at headquarters.",
    "prove:verify": (
        "Check the proof folder PATH: no home, no network, no trust beyond the root hash."
    ),
    "audit:audit": "Replay the whole log at WHERE, a hub's URL or a folder, and compare it with",
    "audit:witness": "Cosign a hub's checkpoints, so that it cannot show two histories.",
    "demo:demo": (
        "Play a whole mission: laptops, a stick, headquarters, receipts, a proof, a map, a report."
    ),
    "basemap:add": "Check FILE (.mbtiles or .pmtiles) and copy it into this home.",
    "basemap:list_packs": (
        "List the base maps: the mission pack's, and the ones that were added here."
    ),
    "basemap:remove": (
        "Remove the base map NAME from this home; the mission pack's come and go with it."
    ),
    "hub.mission:init": (
        "Make a mission: its keys, its first roster and pack, and the hub's database."
    ),
    "hub.mission:enrol": (
        "Enrol the laptop that made REQUEST, once its fingerprint was compared face to"
    ),
    "hub.mission:revoke": (
        "Revoke LAPTOP, by call sign or key identifier; what comes later is kept without"
    ),
    "hub.mission:format_level": (
        "Raise the mission's format level to LEVEL: laptops then sign newer types of"
    ),
    "hub.mission:approver": "Let the holder of LAPTOP approve what other officers found.",
    "hub.mission:settle_fork": (
        "Say which branch of the forked feed KID is its holder's: the one that has the"
    ),
    "hub.mission:rotate_key": (
        "Change the hub's keys at once, where others may know them; what was sealed still"
    ),
    "hub.mission:epochs": (
        "Show the epochs of the encryption key, or set how long they last and are kept."
    ),
    "hub.mission:publish": "Write the mission pack to FOLDER, such as STICK/fieldapp-pack.",
    "hub.witnesses:add_witness": (
        "List a witness by its VKEYS, as `fieldapp witness` prints them, and ask it at"
    ),
    "hub.witnesses:require_witnesses": (
        "Let the log count as witnessed once COUNT witnesses signed it; one, where"
    ),
    "hub.imports:import_bundles": (
        "Import bundles and evidence from files and folders; receipts go back to the"
    ),
    "hub.imports:status": (
        "Per laptop: its last record, what is missing, forks, when it was last heard of."
    ),
    "hub.imports:log": "The hub's log: its newest entries, and the checkpoint over all of them.",
    "hub.serving:address": (
        "Tell every laptop that the hub is at URL, such as https://hub.example.org:8443."
    ),
    "hub.serving:importer": (
        "Import from INBOX beside other importers; a sequencer logs what they store."
    ),
    "hub.serving:sequencer": (
        "Log what importers of INBOX store, where headquarters is on PostgreSQL."
    ),
    "hub.serving:publisher": (
        "Publish what a sequencer logs, where headquarters is on PostgreSQL."
    ),
    "hub.serving:serve": (
        "Receive sealed files over the network, and serve the mission pack, the log and"
    ),
    "judging.rule_files:check": (
        "Check the rule file FILE against the mission's zones and vocabulary."
    ),
    "judging.rule_files:diff": "Say in words what the rule file NEW changes of OLD.",
    "judging.rule_files:try_": (
        "Say what the rule file FILE says of the observations here; nothing is signed."
    ),
    "judging.rule_files:show_rules": "Show the mission's rules that are applied, in words.",
    "judging.rule_files:judge": (
        "Say what the mission's rules say of the observation HASH; only a finding is its word."
    ),
    "judging.rule_files:announce": (
        "Announce that a rule FILE of the mission pack is applied; another person must"
    ),
    "judging.rule_files:approve_notice": (
        "Approve the rule notice HASH of another person; the file is applied from then on."
    ),
    "judging.rule_files:list_notices": (
        "List rule notices in the order of the log, and why one is without effect."
    ),
    "hub.rules:change_rules": (
        "Change the mission pack's rules, counting or errors of observers, checked together."
    ),
    "database:rebuild": (
        "Make the index again from the signed bytes, and compare it with the old one."
    ),
    "database:check": "Check every page, signed byte, chain, log entry and piece of evidence.",
    "hub.backups:backup": (
        "Bring the backup in FOLDER up to date, while everything goes on working."
    ),
    "hub.backups:restore": "Restore headquarters from the backup in FOLDER into a new home.",
    "hub.backups:move": (
        "Back up to FOLDER for the last time, and lock this home: it signs nothing any more."
    ),
    "hub.backups:convert": (
        "Move this home's database to the empty PostgreSQL database DSN, proven to be the same."
    ),
    "hub.backups:bucket": (
        "Move this home's evidence into the bucket NAME of the S3 server at ENDPOINT."
    ),
    "hub.backups:readers": (
        "Write what people may read with SQL: observations, groups, findings, as they are now."
    ),
    "hub.backups:compare": (
        "Compare the log with what others have SEEN: sticks, outboxes, public copies, witnesses."
    ),
    "hub.backups:begin_again": (
        "Say, as officers, that the log begins again after the entries that are here."
    ),
    "evidence.erasure:retention": (
        "List the evidence and sealed values that are due for erasure; with DAYS officers set when."
    ),
    "evidence.fetch:fetch": (
        "Ask headquarters for the evidence of the record HASH; without it, list what was asked for."
    ),
    "evidence.erasure:erase": (
        "Erase the evidence or sealed value SHA256 at headquarters for good; the record says so."
    ),
    "hub.close:close": (
        "End the mission. Without ARCHIVE officers end enrolment; with it the mission is closed."
    ),
    "hub.close:unpack": (
        "Open the ARCHIVE of a closed mission with recovery shares, into the new FOLDER."
    ),
    "hub.stamps:stamp": (
        "Have the log stamped now by an outside authority; from then on once a day."
    ),
    "hub.log_token:token": (
        "Move the log's key into the token LABEL, or say where that token is now."
    ),
    "hub.shares:make": "Print COUNT sheets, of which NEEDED together open what headquarters holds.",
    "hub.shares:drill": "Prove that shares open what headquarters holds; nothing is changed.",
    "hub.shares:open_": (
        "Give headquarters a new passphrase by shares; the earlier one stops working."
    ),
    "hub.changes:changes": "Show the changes of the mission that wait for officers' signatures.",
    "hub.changes:sign": (
        "Sign the changes of these NUMBERs, or all that wait, once what they change was read."
    ),
    "hub.changes:withdraw": "Take the change of this NUMBER off the list; it had no effect.",
    "hub.officers:officers": (
        "Show the officers who may sign, by number and fingerprint, and how many of them must."
    ),
    "hub.duty_command:duty": (
        "Show who is silent: each laptop and manned post, and what is overdue."
    ),
    "hub.content_command:change_content": (
        "Put other zones, places, code lists or another counting rule into the mission pack."
    ),
    "hub.officers:change_officers": (
        "Replace officers, and change how many must sign; what laptops have on paper stays right."
    ),
}
"""By "module:attribute", as the groups name their commands."""
