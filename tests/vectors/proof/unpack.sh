#!/usr/bin/env bash
# Writes the folders of folders.json: bash unpack.sh OUT, with jq and base64. Lists them with their root hashes.
set -euo pipefail
from=$(dirname -- "${BASH_SOURCE[0]}")/folders.json
out=${1:?a folder to write to}
mkdir -p -- "$out"
mapfile -t contents < <(jq -r '.contents[]' "$from")
write() { # FOLDER FILTER: its files, each by its place in the list of contents
  jq -r "$2"' | to_entries[] | "\(.value) \(.key)"' "$from" | while read -r place name; do
    mkdir -p -- "$out/$1/$(dirname -- "$name")"
    base64 -d <<<"${contents[place]}" >"$out/$1/$name"
  done
}
jq -r '.good[] | .name + " " + .root_hash' "$from" | while read -r name root; do
  write "good-$name" ".good[] | select(.name == \"$name\") | .files"
  echo "good-$name $root"
done
jq -r '. as $all | .bad[] | [.name, .of, (.root_hash // (.of as $of | $all.good[] | select(.name == $of) | .root_hash))]
  | join("|")' "$from" | while IFS='|' read -r name of root; do
  [ -z "$of" ] || cp -R -- "$out/good-$of/." "$out/bad-$name"
  write "bad-$name" ".bad[] | select(.name == \"$name\") | .put"
  jq -r ".bad[] | select(.name == \"$name\") | .remove[]" "$from" | while read -r gone; do rm -- "$out/bad-$name/$gone"; done
  echo "bad-$name $root"
done
