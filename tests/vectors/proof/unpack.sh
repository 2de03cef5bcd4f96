#!/usr/bin/env bash
# Writes the folders of folders.json: bash unpack.sh OUT, with jq and base64. Lists them with their root hashes.
set -euo pipefail
from=$(dirname -- "${BASH_SOURCE[0]}")/folders.json
out=${1:?a folder to write to}
mkdir -p -- "$out"
mapfile -t contents < <(jq -r '.contents[]' "$from")
# One step a line: copy a folder, write a file by its place in the list of contents, remove one; list a folder.
jq -r '(.good | map({key: .name, value: .root_hash}) | from_entries) as $roots
  | (.good[] | . as $all | "good-\(.name)" as $name
    | (.files | to_entries[] | "write \($name) \(.value) \(.key)"), "list \($name) \($all.root_hash)"),
  (.bad[] | . as $all | "bad-\(.name)" as $name
    | (if .of == "" then empty else "copy \($name) good-\(.of)" end),
    (.put | to_entries[] | "write \($name) \(.value) \(.key)"), (.remove[] | "remove \($name) \(.)"),
    "list \($name) \($all.root_hash // $roots[$all.of])")' "$from" | while read -r step folder what name; do
  case $step in
    copy) cp -R -- "$out/$what/." "$out/$folder" ;;
    write)
      name=$out/$folder/$name
      [[ -d ${name%/*} ]] || mkdir -p -- "${name%/*}"
      base64 -d <<<"${contents[what]}" >"$name"
      ;;
    remove) rm -- "$out/$folder/$what" ;;
    list) echo "$folder $what" ;;
  esac
done
